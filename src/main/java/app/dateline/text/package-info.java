/** Text: Markdown and its blocks, HTML that is safe to show, article files, and the words that people read. */
package app.dateline.text;
