/** The portal: what desks send their articles to, and what readers see. A server with its own database. */
package app.dateline.portal;
