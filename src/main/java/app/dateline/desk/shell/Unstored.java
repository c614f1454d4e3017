package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.SaveStatus;
import app.dateline.desk.task.Tasks;
import javafx.beans.value.ObservableValue;

/**
 * While the store takes no text, on a full disk for one: says so over the text, and offers to write it elsewhere. The
 * desk tries again by itself all the while. FX thread only.
 */
final class Unstored {
    private final Window window;
    private final Current current;
    private final FolderChooser folders;
    private final Tasks tasks;
    private Message said;

    Unstored(Window window, Current current, FolderChooser folders, Tasks tasks) {
        this.window = window;
        this.current = current;
        this.folders = folders;
        this.tasks = tasks;
    }

    void follow(ObservableValue<SaveStatus> status) {
        status.addListener((_, before, now) -> {
            if (now instanceof SaveStatus.Failed failed && !(before instanceof SaveStatus.Failed)) {
                offer(failed.why(), Message.of("desk.notice.save-copy"), () -> {});
            } else if (now instanceof SaveStatus.Saved && said != null) {
                window.unsay(said);
                said = null;
            }
        });
    }

    /** The window is to go, and what is in it is not on disk; {@code gone} is called when it is somewhere else. */
    void atClose(Message why, Runnable gone) {
        offer(why, Message.of("desk.notice.save-elsewhere"), gone);
    }

    private void offer(Message why, Message offered, Runnable next) {
        said = Message.of("desk.notice.not-stored", why);
        window.insist(said, offered, () -> rescue(why, offered, next));
    }

    private void rescue(Message why, Message offered, Runnable next) {
        Article article = current.article();
        folders.choose().ifPresentOrElse(
                folder -> tasks.quietly(
                        _ -> new Rescue(article).write(folder),
                        written -> {
                            window.say(Message.of("desk.notice.copied", written.toString()));
                            next.run();
                        },
                        window::say),
                // the offer stays
                () -> offer(why, offered, next));
    }
}
