#pragma once
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// xmlFree is a variable and a macro, which Swift does not import.
static inline void chronograph_xml_free(void *pointer) { xmlFree(pointer); }

// The loader that opens nothing: no entity, no DTD, no file that was not named.
static inline xmlParserInputPtr chronograph_no_entity(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url; (void)id; (void)context;
  return NULL;
}

static inline void chronograph_xml_initialise(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(chronograph_no_entity);
  xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
}
