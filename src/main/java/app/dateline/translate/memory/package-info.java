/** What the translation memory finds for a text, and makes of it. */
package app.dateline.translate.memory;
