/** The pages that readers see, the feeds and the map of the site; made on the server, without script. */
package app.dateline.portal.page;
