/** Finding in the texts of an article, and putting something else in the place of what was found. */
package app.dateline.text.find;
