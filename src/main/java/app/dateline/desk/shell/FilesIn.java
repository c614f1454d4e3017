package app.dateline.desk.shell;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.pictures.PicturesModel;
import app.dateline.desk.task.Tasks;
import app.dateline.intake.Intake;
import app.dateline.intake.Taken;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What becomes of files that are dropped or pasted. FX thread only; files are read off it.
 *
 * @param take    takes files in as articles; blocks
 * @param changed called when articles may have come
 * @param named   called when the newsroom's own names have come
 * @param open    opens an article
 * @param say     says what a person should know
 */
record FilesIn(
        Function<List<Path>, List<Taken>> take,
        Tasks tasks,
        UiWords words,
        Runnable changed,
        Runnable named,
        Consumer<ArticleId> open,
        Consumer<Message> say) {

    /** Texts become articles of their own, everything else is taken for a picture of the open one. */
    void dropped(List<Path> files, PicturesModel pictures) {
        List<Path> texts = files.stream().filter(file -> Intake.isText(file.toString())).toList();
        pictures.add(files.stream().filter(file -> !texts.contains(file)).toList());
        if (!texts.isEmpty()) {
            take(texts);
        }
    }

    /** Takes files in as articles and opens the first of them. */
    void take(List<Path> files) {
        tasks.run(words.now("desk.take.files"), _ -> take.apply(files), this::taken, say);
    }

    private void taken(List<Taken> all) {
        changed.run();
        boolean opened = false;
        for (Taken one : all) {
            switch (one) {
                case Taken.Stored stored -> {
                    if (!opened) {
                        open.accept(stored.article().id());
                    }
                    opened = true;
                    stored.leftOut().ifPresent(say);
                }
                case Taken.Named _ -> named.run();
                case Taken.Refused refused -> say.accept(refused.why());
            }
        }
    }
}
