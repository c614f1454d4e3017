/** The newsroom's countries and companies: looked up, edited, merged, as a table. */
package app.dateline.desk.entities;
