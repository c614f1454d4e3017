/**
 * Countries and companies: what they are called in both languages, and where a text names them. Nothing here does I/O
 * once the gazetteer is loaded, and nothing here decides: a hit is a suggestion, the decision is a person's.
 */
package app.dateline.mention;
