/** What all of the portal's addresses share: errors, limits, languages, headers that keep browsers safe. */
package app.dateline.portal.http;
