#pragma once

#include <stddef.h>

// A file of the project as the program carries it.
struct EmbeddedFile {
  const unsigned char *bytes;
  size_t count;
};

// Schemas/report.schema.json
extern const struct EmbeddedFile embedded_report_schema;

// The files of Data: what is known of the assessment, its agencies and its documents.
extern const struct EmbeddedFile embedded_agencies;
extern const struct EmbeddedFile embedded_checklists;
extern const struct EmbeddedFile embedded_indicators;
extern const struct EmbeddedFile embedded_items;
extern const struct EmbeddedFile embedded_provinces;
extern const struct EmbeddedFile embedded_vocabulary;
extern const struct EmbeddedFile embedded_years;
