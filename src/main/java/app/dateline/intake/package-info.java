/** What comes into the newsroom: article files with the pictures beside them. */
package app.dateline.intake;
