/** Grammar and style, by LanguageTool; nothing of LanguageTool is known outside. */
package app.dateline.proof.grammar;
