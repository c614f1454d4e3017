/** Sending what was written to a portal and fetching what others wrote, so that no acknowledged edit is lost. */
package app.dateline.sync;
