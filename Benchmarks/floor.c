/* The least that reading a Word file can cost: unzip its main part and run a SAX2 parser over it.

   floor FILE... prints the number of parser events of all files together. */

#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

static void fail(const char *path, const char *what) {
  fprintf(stderr, "floor: %s: %s\n", path, what);
  exit(1);
}

static char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) fail(path, "cannot be opened");
  *size = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(*size ? *size : 1);
  if (!bytes || fread(bytes, 1, *size, file) != *size) fail(path, "cannot be read");
  fclose(file);
  return bytes;
}

static void started(void *events, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                    int namespaces, const xmlChar **namespaceList, int attributes, int defaulted,
                    const xmlChar **attributeList) {
  (void)name, (void)prefix, (void)uri, (void)namespaces, (void)namespaceList;
  (void)attributes, (void)defaulted, (void)attributeList;
  ++*(unsigned long *)events;
}

static void ended(void *events, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  ++*(unsigned long *)events;
}

static void characters(void *events, const xmlChar *text, int length) {
  (void)text, (void)length;
  ++*(unsigned long *)events;
}

static unsigned long read_document(const char *path) {
  size_t size;
  char *bytes = contents(path, &size);
  zip_source_t *source = zip_source_buffer_create(bytes, size, 0, NULL);
  zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, NULL) : NULL;
  zip_file_t *part = archive ? zip_fopen(archive, "word/document.xml", 0) : NULL;
  if (!part) fail(path, "has no word/document.xml");

  unsigned long events = 0;
  xmlSAXHandler handler = {
      .initialized = XML_SAX2_MAGIC,
      .startElementNs = started,
      .endElementNs = ended,
      .characters = characters,
      .ignorableWhitespace = characters,
      .cdataBlock = characters,
  };
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, &events, NULL, 0, NULL);
  if (!parser) fail(path, "no parser");

  static char chunk[64 * 1024];
  zip_int64_t length;
  while ((length = zip_fread(part, chunk, sizeof chunk)) > 0)
    if (xmlParseChunk(parser, chunk, (int)length, 0) != 0) fail(path, "not well-formed");
  if (length < 0 || xmlParseChunk(parser, NULL, 0, 1) != 0) fail(path, "damaged");

  xmlFreeParserCtxt(parser);
  if (zip_fclose(part) != 0) fail(path, "damaged");
  zip_discard(archive);
  free(bytes);
  return events;
}

int main(int count, char **arguments) {
  unsigned long events = 0;
  for (int index = 1; index < count; ++index) events += read_document(arguments[index]);
  printf("%lu events\n", events);
}
