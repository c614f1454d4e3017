/** Who owns what, and what may be done with it: rules of sources, wordings, the quoted share, the verdict. */
package app.dateline.rights;
