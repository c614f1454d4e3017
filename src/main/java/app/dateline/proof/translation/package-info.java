/** What may have gone wrong between a text and its translation: pure, thread-safe, a block at a time. */
package app.dateline.proof.translation;
