/** A new person is shown around the window. */
package app.dateline.desk.tour;
