package app.dateline.intake;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.ArticleFile;
import app.dateline.text.Markdown;
import app.dateline.text.Script;
import app.dateline.text.TextEncoding;
import app.dateline.text.paste.InlinePicture;
import app.dateline.text.paste.Pasted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text that another program wrote: what an article is made of.
 *
 * @param body Markdown
 */
record Foreign(String headline, String body, List<InlinePicture> pictures) {
    private static final int MAX_TEXT = ArticleFile.MAX_SIZE;
    private static final Set<String> READ = Set.of("html", "htm", "xhtml", "docx", "txt", "md", "markdown");
    private static final Set<String> NOT_READ =
            Set.of("doc", "docm", "dot", "dotx", "rtf", "odt", "fodt", "pages", "pdf", "epub", "wps", "mht", "mhtml");

    /** Whether it is a text by its name, and not a picture or a list of names. */
    static boolean isText(String name) {
        String kind = kind(name);
        return READ.contains(kind) || NOT_READ.contains(kind);
    }

    /** Whether it is to be read here: an article file, which says what it is, is read elsewhere. */
    static boolean is(Path path) {
        String kind = kind(path.toString());
        if (!kind.equals("md") && !kind.equals("markdown")) {
            return isText(path.toString());
        }
        return ArticleFile.stem(path.toString()).isEmpty() && !hasFrontMatter(path);
    }

    private static boolean hasFrontMatter(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(6), java.nio.charset.StandardCharsets.ISO_8859_1);
            return start.replace("\u00ef\u00bb\u00bf", "").startsWith("---");
        } catch (IOException _) {
            return true;
        }
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** @throws Failure if it cannot be read or holds no text; blocks */
    static Foreign read(Path path) {
        String kind = kind(path.toString());
        if (NOT_READ.contains(kind)) {
            throw Failure.of("intake.failure.kind", path.toString(), kind);
        }
        byte[] content = content(path, kind.equals("docx") ? Docx.MAX_SIZE : MAX_TEXT);
        Foreign read = switch (kind) {
            case "docx" -> of(Pasted.ofPage(new Docx(path.toString()).html(content)));
            case "html", "htm", "xhtml" -> of(Pasted.ofPage(
                    TextEncoding.decodeHtml(content).orElseThrow(() -> notText(path))));
            case "txt" -> plain(TextEncoding.decode(content).orElseThrow(() -> notText(path)));
            default -> markdown(TextEncoding.decode(content).orElseThrow(() -> notText(path)));
        };
        if (read.letters() == 0 && read.pictures.isEmpty()) {
            throw Failure.of("intake.failure.no-text", path.toString());
        }
        return read;
    }

    private static byte[] content(Path path, int limit) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                throw Failure.of("intake.failure.too-big", path.toString(), limit / 1_000_000);
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new Failure(Message.of("text.failure.missing", path.toString()), e);
        } catch (IOException e) {
            throw new Failure(Message.of("intake.failure.unreadable", path.toString()), e);
        }
    }

    private static Failure notText(Path path) {
        return Failure.of("intake.failure.not-text", path.toString());
    }

    private static Foreign of(Pasted pasted) {
        return new Foreign(pasted.headline(), pasted.markdown(), pasted.pictures());
    }

    private static Foreign markdown(String text) {
        String body = text.strip();
        int end = body.indexOf('\n') < 0 ? body.length() : body.indexOf('\n');
        return body.startsWith("# ")
                ? new Foreign(Markdown.plain(body.substring(0, end)), body.substring(end).strip(), List.of())
                : new Foreign("", body, List.of());
    }

    private static Foreign plain(String text) {
        return of(Pasted.ofText(text));
    }

    private long letters() {
        return Script.letters(headline + body);
    }

    Language language() {
        return Script.language(headline + body);
    }

    /** A new article in this language, without its pictures. */
    Article article(Language language) {
        Article article = Article.create(language);
        return article.with(article.edition(language).withHeadline(headline).withBody(body));
    }
}
