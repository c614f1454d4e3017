/** The messages of the portal protocol, version 1, and the one JSON form of an article that is stored and sent. */
package app.dateline.wire;
