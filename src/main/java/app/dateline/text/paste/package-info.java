/** HTML that other programs make → our Markdown. */
package app.dateline.text.paste;
