/** Two articles that were made from the same one become one again. */
package app.dateline.merge;
