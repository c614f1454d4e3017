/** The marks, dashes and spaces that each language has for itself: rules for a whole text, and for what is being typed. */
package app.dateline.text.typography;
