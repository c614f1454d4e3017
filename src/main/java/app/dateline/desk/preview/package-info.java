/** The pages as readers will see them, beside the text or in the browser, before anything is published. */
package app.dateline.desk.preview;
