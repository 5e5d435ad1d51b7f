#include "EmbeddedFiles.h"

static const unsigned char report_schema[] = {
#embed "../../Schemas/report.schema.json"
};

const struct EmbeddedFile embedded_report_schema = {report_schema, sizeof report_schema};
