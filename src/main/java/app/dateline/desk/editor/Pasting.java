package app.dateline.desk.editor;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.desk.text.RichTextBox;
import app.dateline.intake.InlinePictures;
import app.dateline.text.Block;
import app.dateline.text.Difference;
import app.dateline.text.Markdown;
import app.dateline.text.paste.Pasted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.IndexRange;

/**
 * Puts what other programs have copied into a body as clean Markdown, with the pictures that came within it, as one edit.
 * It is read off the FX thread, and comes to the place where the caret was when it was asked for. FX thread only.
 */
public final class Pasting {
    private final Current current;
    private final EditorView text;
    private final InlinePictures pictures;
    private final Tasks tasks;
    private final Consumer<Message> failed;

    public Pasting(
            Current current, EditorView text, InlinePictures pictures, Tasks tasks, Consumer<Message> failed) {
        this.current = current;
        this.text = text;
        this.pictures = pictures;
        this.tasks = tasks;
        this.failed = failed;
    }

    private record Read(String markdown, boolean isInline, InlinePictures.Taken pictures) {}

    /** Into the text that a person is in; headlines and leads take the words alone. */
    public void paste(Clip clip) {
        if (text.isInBody()) {
            into(text.focused(), clip, false);
        } else {
            text.focused().paste();
        }
    }

    /** The words alone, as they are. */
    public void pastePlain(Clip clip) {
        if (text.isInBody()) {
            into(text.focused(), clip.plain(), true);
        } else {
            text.focused().paste();
        }
    }

    private void into(RichTextBox box, Clip clip, boolean asIs) {
        OpenArticle open = current.openProperty().get();
        if (open == null) {
            return;
        }
        Language language = text.active();
        String before = box.text();
        IndexRange place = box.selected();
        tasks.quietly(
                _ -> read(clip, asIs, language),
                read -> insert(open, language, before, place, read),
                failed);
    }

    private Read read(Clip clip, boolean asIs, Language language) throws java.io.IOException {
        Pasted pasted = clip.pasted();
        List<Block> blocks = asIs ? List.of() : Markdown.blocks(pasted.markdown());
        boolean inline = asIs || blocks.size() == 1 && blocks.getFirst().kind() == Block.Kind.PARAGRAPH;
        return new Read(
                pasted.markdown(), clip.html() == null || inline, pictures.take(pasted.pictures(), "picture", language));
    }

    private void insert(OpenArticle open, Language language, String before, IndexRange place, Read read) {
        if (current.openProperty().get() != open) {
            failed.accept(Message.of("desk.paste.too-late"));
            return;
        }
        String body = open.article().edition(language).body();
        Difference difference = Difference.of(before, body);
        int start = difference.place(place.getStart());
        int end = Math.max(start, difference.place(place.getEnd()));
        String words = read.isInline() ? read.markdown() : asBlocks(body, start, end, read.markdown());
        open.edit(Message.of("desk.edit.paste", language.name()), article -> with(article, language, start, end, words, read));
        text.caret(language, start + words.length());
        if (read.pictures().leftOut() > 0) {
            failed.accept(Message.of("desk.paste.pictures-left-out", read.pictures().leftOut()));
        }
    }

    private static Article with(Article article, Language language, int start, int end, String words, Read read) {
        Edition edition = article.edition(language);
        String body = edition.body();
        List<Picture> all = new ArrayList<>(article.pictures());
        for (Picture picture : read.pictures().pictures()) {
            if (all.stream().noneMatch(p -> p.sha256().equals(picture.sha256()))) {
                all.add(picture);
            }
        }
        Article next = words.isEmpty()
                ? article
                : article.with(edition.withBody(body.substring(0, start) + words + body.substring(end)));
        return next.withPictures(all);
    }

    /** Blocks stand alone, with an empty line on both sides. */
    private static String asBlocks(String body, int start, int end, String blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        String before = body.substring(0, start);
        String after = body.substring(end);
        String above = before.isBlank() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        String below = after.isBlank() || after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
        return above + blocks + below;
    }
}
