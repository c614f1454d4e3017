/** Picture files, each once, named by what is in them. */
package app.dateline.portal.blob;
