/** The newsroom's words as immutable values: no I/O, no library but the JDK (and a maker of UUIDs). */
package app.dateline.article;
