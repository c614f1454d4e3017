/** The command line: one class a command, over the same rooms that the window uses. Words go to standard error, data to standard output. */
package app.dateline.cli;
