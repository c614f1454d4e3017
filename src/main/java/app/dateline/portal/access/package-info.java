/** Who may use the protocol. */
package app.dateline.portal.access;
