/** Terms that the newsroom has agreed upon, and the files that they come in. */
package app.dateline.translate;
