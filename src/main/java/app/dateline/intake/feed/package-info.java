/** The wire inbox: feeds are fetched, read and made into drafts. Everything that comes from outside is held to be hostile. */
package app.dateline.intake.feed;
