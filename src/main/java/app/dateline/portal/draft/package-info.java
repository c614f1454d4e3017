/** Drafts as desks send them: the head of each, and the feed of changes. */
package app.dateline.portal.draft;
