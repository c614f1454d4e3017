/** The profile: one SQLite file and the media beside it. One writer, many readers, nothing acknowledged before it is on disk. */
package app.dateline.store;
