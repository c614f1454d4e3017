/** Words, and what the forms of one have in common. */
package app.dateline.text.stem;
