/** The credit builder: whom a picture's credit names, in both languages. */
package app.dateline.desk.credit;
