/** The portal's SQLite file: opened, migrated, written by one and read by many. */
package app.dateline.portal.data;
