/** Finds units whose words are like those of a text, in files that are mapped and not read. */
package app.dateline.translate.memory.index;
