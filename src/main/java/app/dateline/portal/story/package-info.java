/** What readers see of drafts: publications, each a picture of its draft at one moment. */
package app.dateline.portal.story;
