/** Which blocks of an article's Russian and English body are translations of each other. Pure, nothing here does I/O. */
package app.dateline.text.align;
