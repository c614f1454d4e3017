/** Credit lines: the parties that they name, in both languages. */
package app.dateline.rights.credit;
