#pragma once

#include <stddef.h>

// A file of the project as the program carries it.
struct EmbeddedFile {
  const unsigned char *bytes;
  size_t count;
};

// Schemas/report.schema.json
extern const struct EmbeddedFile embedded_report_schema;
