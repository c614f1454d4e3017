package app.dateline.desk.preview;

import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.page.Look;
import app.dateline.text.WebLink;
import com.sun.glass.utils.NativeLibLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/**
 * Draws a page that can reach nothing: no script runs, nothing is loaded but files that the page's policy names, and a
 * click on a link goes no further than to us. FX thread only.
 */
final class WebPage implements AutoCloseable {
    /** Where the link to the other edition leads. */
    static final String OTHER_EDITION = "#other-edition";

    private static final Logger LOG = LoggerFactory.getLogger(WebPage.class);
    private static final String PAGE = "reader.html";
    private static final String FONTS = "fonts/";

    private final PrivateFolder folder = new PrivateFolder();
    private final Tasks tasks;
    private final Consumer<Message> failed;
    private final WebView view = new WebView();
    private final WebEngine engine = view.getEngine();
    private final String address;
    private final Consumer<String> clicked;
    private final Consumer<String> pointed;
    private PreviewPage wanted;
    /** Null while none is under way. */
    private PreviewPage loading;
    /** Null while none is shown. */
    private PreviewPage shown;
    /** -1 while nobody is in a text. */
    private int block = -1;

    /**
     * @param clicked given the address of a link that was clicked on
     * @param pointed given the address of the link under the mouse, "" if there is none
     * @param failed  told what could not be written for the page to be drawn
     */
    WebPage(Tasks tasks, Consumer<String> clicked, Consumer<String> pointed, Consumer<Message> failed) {
        this.tasks = tasks;
        this.failed = failed;
        this.clicked = clicked;
        this.pointed = pointed;
        this.address = folder.path().resolve(PAGE).toUri().toString();
        engine.setJavaScriptEnabled(false);
        engine.setUserDataDirectory(folder.path().resolve("data").toFile());
        engine.setCreatePopupHandler(_ -> null);
        engine.setConfirmHandler(_ -> false);
        engine.locationProperty().addListener((_, _, now) -> stayHere(now));
        engine.getLoadWorker().stateProperty().addListener((_, _, now) -> {
            switch (now) {
                case SUCCEEDED -> loaded();
                case FAILED, CANCELLED -> {
                    loading = null;
                    shown = null;
                }
                default -> {}
            }
        });
        view.setContextMenuEnabled(false);
    }

    /**
     * Reads what the engine is made of, a library of 100 MB and the names of all fonts, which it would else do on the FX
     * thread when it is made. Once; any thread.
     */
    static void prepare() {
        try {
            NativeLibLoader.loadLibrary("jfxwebkit");
        } catch (LinkageError e) {
            // JavaFX may keep this to itself one day: the engine will do it then
            LOG.info("The preview's library is loaded later: {}", e.toString());
        }
        Font.getFamilies();
    }

    WebView view() {
        return view;
    }

    /** Of the document that is shown; for tests. */
    String text() {
        return String.valueOf(engine.executeScript("document.body.innerText"));
    }

    void show(PreviewPage page) {
        wanted = page;
        becomeIfIdle();
    }

    /** Whether what was given last is what a person sees. */
    boolean isShown() {
        return shown != null && shown == wanted;
    }

    private void become() {
        if (shown != null && shown.isLike(wanted)) {
            change(shown, wanted);
            shown = wanted;
        } else {
            load(wanted);
        }
    }

    /** The files are written off the FX thread, one page at a time, since none is begun before the one before is shown. */
    private void load(PreviewPage page) {
        loading = page;
        tasks.quietly(
                _ -> {
                    for (String font : Look.fonts()) {
                        if (!folder.has(FONTS + font)) {
                            folder.write(FONTS + font, Look.font(font));
                        }
                    }
                    folder.write(PAGE, page.html().getBytes(StandardCharsets.UTF_8));
                    return page;
                },
                _ -> {
                    if (loading == page) {
                        engine.load(address);
                    }
                },
                why -> {
                    loading = null;
                    failed.accept(why);
                });
    }

    private void loaded() {
        if (loading == null) {
            return;
        }
        shown = loading;
        loading = null;
        EventTarget document = (EventTarget) engine.getDocument();
        document.addEventListener("click", this::click, true);
        document.addEventListener("mouseover", event -> pointed.accept(link(event)), true);
        reveal(block);
        if (wanted != shown) {
            // the engine forgets a load that is asked for while it tells of the end of another
            Platform.runLater(this::becomeIfIdle);
        }
    }

    private void becomeIfIdle() {
        if (loading == null) {
            become();
        }
    }

    /** Puts in only what differs: the rest keeps its pictures, its selection and its place under the eyes. */
    private void change(PreviewPage before, PreviewPage now) {
        JSObject parts = (JSObject) engine.executeScript("document.querySelector('.story').children");
        for (int i = 0; i < now.parts().size(); i++) {
            if (!now.parts().get(i).equals(before.parts().get(i))) {
                ((JSObject) parts.getSlot(i)).setMember("outerHTML", now.parts().get(i));
            }
        }
        changeBlocks(before.blocks(), now.blocks());
    }

    private void changeBlocks(List<String> before, List<String> now) {
        int shorter = Math.min(before.size(), now.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(now.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        JSObject body = (JSObject) engine.executeScript("document.querySelector('.story > .body')");
        JSObject blocks = (JSObject) body.getMember("children");
        for (int i = before.size() - end; i > same; i--) {
            ((JSObject) blocks.getSlot(i - 1)).call("remove");
        }
        String html = String.join("", now.subList(same, now.size() - end));
        if (same > 0) {
            ((JSObject) blocks.getSlot(same - 1)).call("insertAdjacentHTML", "afterend", html);
        } else {
            body.call("insertAdjacentHTML", "afterbegin", html);
        }
    }

    /** Scrolls to this block of the body if it is not well in sight. */
    void reveal(int number) {
        block = number;
        if (shown != null && number >= 0 && number < shown.blocks().size()) {
            engine.executeScript(
                    """
                    { const box = document.querySelector('.story > .body').children[%d].getBoundingClientRect();
                      const high = window.innerHeight;
                      if (box.top < high * 0.05 || box.bottom > high * 0.9)
                        window.scrollTo({top: window.scrollY + box.top - high * 0.25, behavior: 'instant'}); }
                    """
                            .formatted(number));
        }
    }

    private void click(Event event) {
        String link = link(event);
        boolean within = link.startsWith("#") && !link.equals(OTHER_EDITION);
        if (!within) {
            event.preventDefault();
            if (link.equals(OTHER_EDITION) || WebLink.isWeb(link)) {
                clicked.accept(link);
            }
        }
    }

    /** The address of the link that it happens in, "" if it is in none. */
    private static String link(Event event) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.hasAttribute("href")) {
                return element.getAttribute("href");
            }
        }
        return "";
    }

    /** No page of ours leads away by itself; if one should, it is not followed. */
    private void stayHere(String location) {
        if (!location.isEmpty() && !location.equals(address) && !location.startsWith(address + "#")) {
            Platform.runLater(() -> {
                engine.getLoadWorker().cancel();
                shown = null;
                loading = null;
                become();
            });
        }
    }

    @Override
    public void close() {
        engine.getLoadWorker().cancel();
        folder.close();
    }
}
