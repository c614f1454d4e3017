/**
 * Picture files as they come from photographers and agencies: what they are, what they say of themselves, and how to
 * show them small. Everything in a file is taken for hostile: sizes are checked before memory is asked for.
 */
package app.dateline.picture;
