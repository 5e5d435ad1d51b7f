#pragma once

#include <stddef.h>

// A file of the project as the program carries it.
struct EmbeddedFile {
  const unsigned char *bytes;
  size_t count;
};

// The files of Schemas: the contracts of the formats.
extern const struct EmbeddedFile embedded_agency_schema;
extern const struct EmbeddedFile embedded_dictionary_schema;
extern const struct EmbeddedFile embedded_finding_schema;
extern const struct EmbeddedFile embedded_report_schema;

// The files of Data: what is known of the assessment, its agencies and its documents.
extern const struct EmbeddedFile embedded_agencies;
extern const struct EmbeddedFile embedded_checklists;
extern const struct EmbeddedFile embedded_indicators;
extern const struct EmbeddedFile embedded_items;
extern const struct EmbeddedFile embedded_measures;
extern const struct EmbeddedFile embedded_provinces;
extern const struct EmbeddedFile embedded_units;
extern const struct EmbeddedFile embedded_vocabulary;
extern const struct EmbeddedFile embedded_wording;
extern const struct EmbeddedFile embedded_years;
