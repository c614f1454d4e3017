/** One article as its readers see it: the pages, their words and their look, without a server. */
package app.dateline.page;
