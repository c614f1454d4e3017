/** Who owns what, and what may be done with it: rules of sources, wordings, the quoted share, the verdict. No I/O but files of rules. */
package app.dateline.rights;
