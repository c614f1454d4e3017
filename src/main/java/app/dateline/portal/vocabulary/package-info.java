/** The countries and companies that the portal can name. */
package app.dateline.portal.vocabulary;
