package app.dateline.desk.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;

/**
 * One party of a credit as it is shown.
 *
 * @param index   its place in the credit, from 0
 * @param name    as it stands on each side
 * @param own     whether it is known because an editor of this profile named it
 * @param missing the language in which nobody knows its name; null if there is none
 * @param last    whether none stands behind it
 */
record CreditRow(int index, Bilingual name, boolean own, Language missing, boolean last) {}
