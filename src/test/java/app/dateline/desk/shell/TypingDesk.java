package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.open.SaveStatus;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * Desks in a process of their own, each typing into an article of its profile for ever and saying on standard output how
 * many characters its status bar has announced as saved; to be killed. Run with the profiles' parent folder and an
 * article's id for each desk.
 */
final class TypingDesk {
    /** What is typed: the text of any length is known. */
    static String typed(int length) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; text.length() < length; word++) {
            text.append("слово").append(word).append(' ');
        }
        return text.substring(0, length);
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Toolkit.start(true);
        Toolkit.onFx(() -> {
            for (int desk = 1; desk < args.length; desk++) {
                open(desk - 1, folder.resolve(Integer.toString(desk - 1)), ArticleId.of(args[desk]));
            }
            return null;
        });
    }

    private static void open(int number, Path folder, ArticleId id) {
        TestDesk at = new TestDesk(folder, Language.EN, "");
        int opened = at.store.find(id)
                .map(article -> article.edition(Language.RU).body().length())
                .orElseGet(() -> {
                    at.store.save(empty(id), "Tester");
                    return 0;
                });
        Stage stage = new Stage();
        stage.setScene(at.desk.scene());
        // small, because without a display every picture of it is copied pixel by pixel
        stage.setWidth(400);
        stage.setHeight(300);
        stage.show();
        at.desk.model().statusProperty().addListener((_, _, now) -> {
            int length = body(at).getLength();
            // what is announced at opening was saved by an earlier life
            if (now instanceof SaveStatus.Saved && length > opened) {
                System.out.println("saved " + number + " " + length);
            }
        });
        at.desk.open(id);
        typeOn(at);
    }

    private static Article empty(ArticleId id) {
        return new Article(
                        id,
                        Language.RU,
                        java.util.Map.of(),
                        java.util.List.of(),
                        java.util.List.of(),
                        app.dateline.article.Source.NONE,
                        app.dateline.article.RightsNotice.NONE)
                .with(Edition.empty(Language.RU).withHeadline("Набор"));
    }

    private static StyleClassedTextArea body(TestDesk at) {
        return (StyleClassedTextArea) at.desk.scene().lookup("#body-ru");
    }

    /** A few letters, then a pause of a length that sometimes lets the save begin. */
    private static void typeOn(TestDesk at) {
        PauseTransition next = new PauseTransition(Duration.millis(20));
        next.setOnFinished(_ -> {
            StyleClassedTextArea body = body(at);
            boolean shown = at.desk.model().openIdProperty().getValue() != null;
            if (shown) {
                body.requestFocus();
                body.moveTo(body.getLength());
                String whole = typed(body.getLength() + 1);
                String letter = whole.substring(whole.length() - 1);
                Event.fireEvent(
                        body,
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            }
            boolean rest = ThreadLocalRandom.current().nextInt(8) == 0;
            next.setDuration(Duration.millis(rest ? 450 : 15));
            next.playFromStart();
        });
        next.play();
    }

    private TypingDesk() {}
}
