package app.dateline.desk.open;

import app.dateline.article.Article;
import app.dateline.article.Message;

/** One reversible change of an article, with the words that the Undo menu shows. */
record Edit(Message what, String burst, Article before, Article after) {}
