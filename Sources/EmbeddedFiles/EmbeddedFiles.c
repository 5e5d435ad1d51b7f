#include "EmbeddedFiles.h"

static const unsigned char agency_schema[] = {
#embed "../../Schemas/agency.schema.json"
};

static const unsigned char dictionary_schema[] = {
#embed "../../Schemas/dictionary.schema.json"
};

static const unsigned char finding_schema[] = {
#embed "../../Schemas/finding.schema.json"
};

static const unsigned char report_schema[] = {
#embed "../../Schemas/report.schema.json"
};

static const unsigned char agencies[] = {
#embed "../../Data/agencies.json"
};

static const unsigned char checklists[] = {
#embed "../../Data/checklists.json"
};

static const unsigned char indicators[] = {
#embed "../../Data/indicators.json"
};

static const unsigned char items[] = {
#embed "../../Data/items.json"
};

static const unsigned char measures[] = {
#embed "../../Data/measures.json"
};

static const unsigned char provinces[] = {
#embed "../../Data/provinces.json"
};

static const unsigned char units[] = {
#embed "../../Data/units.json"
};

static const unsigned char vocabulary[] = {
#embed "../../Data/vocabulary.json"
};

static const unsigned char wording[] = {
#embed "../../Data/wording.json"
};

static const unsigned char years[] = {
#embed "../../Data/years.json"
};

const struct EmbeddedFile embedded_agency_schema = {agency_schema, sizeof agency_schema};
const struct EmbeddedFile embedded_dictionary_schema = {dictionary_schema, sizeof dictionary_schema};
const struct EmbeddedFile embedded_finding_schema = {finding_schema, sizeof finding_schema};
const struct EmbeddedFile embedded_report_schema = {report_schema, sizeof report_schema};
const struct EmbeddedFile embedded_agencies = {agencies, sizeof agencies};
const struct EmbeddedFile embedded_checklists = {checklists, sizeof checklists};
const struct EmbeddedFile embedded_indicators = {indicators, sizeof indicators};
const struct EmbeddedFile embedded_items = {items, sizeof items};
const struct EmbeddedFile embedded_measures = {measures, sizeof measures};
const struct EmbeddedFile embedded_provinces = {provinces, sizeof provinces};
const struct EmbeddedFile embedded_units = {units, sizeof units};
const struct EmbeddedFile embedded_vocabulary = {vocabulary, sizeof vocabulary};
const struct EmbeddedFile embedded_wording = {wording, sizeof wording};
const struct EmbeddedFile embedded_years = {years, sizeof years};
