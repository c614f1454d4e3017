/** Checks: what is wrong with an article, where, how much it matters, and how it can be mended. Pure, thread-safe. */
package app.dateline.proof;
