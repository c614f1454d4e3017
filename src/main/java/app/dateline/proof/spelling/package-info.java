/** Whether words are spelt as they should be, in Russian and English, and what else may be meant. No I/O but its own data. */
package app.dateline.proof.spelling;
