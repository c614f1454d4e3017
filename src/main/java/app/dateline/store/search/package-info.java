/** What is searched for: words, their stems, and the language in which a person asks. No database. */
package app.dateline.store.search;
