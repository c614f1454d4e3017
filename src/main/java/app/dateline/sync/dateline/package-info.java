/** The adapter to Dateline's own portal, over the protocol in {@code wire/openapi.yaml}. */
package app.dateline.sync.dateline;
