/** The house's own rules, which are data: what is written in one way only here. Pure, thread-safe. */
package app.dateline.proof.style;
