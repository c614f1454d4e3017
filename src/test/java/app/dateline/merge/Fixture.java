package app.dateline.merge;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Coded;
import app.dateline.article.Dateline;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case of a merge as it is written in {@code bodies.txt} and {@code fields.txt}.
 *
 * @param asks what a person is asked, as it is written there
 */
record Fixture(String name, boolean bodies, Map<String, String> sides, List<String> asks) {
    private static final ArticleId ID = ArticleId.create();

    static List<Fixture> all() {
        List<Fixture> all = new ArrayList<>(read("bodies.txt"));
        all.addAll(read("fields.txt"));
        return all;
    }

    private static List<Fixture> read(String file) {
        List<Fixture> all = new ArrayList<>();
        try (InputStream in = Fixture.class.getResourceAsStream(file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("# ")) {
                    all.add(new Fixture(line.substring(2), file.equals("bodies.txt"), new LinkedHashMap<>(), new ArrayList<>()));
                } else if (line.startsWith("asks")) {
                    all.getLast().asks().add(line.substring(8));
                } else if (!all.isEmpty() && !line.isBlank()) {
                    all.getLast().sides().put(line.substring(0, 8).strip(), line.substring(8));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    Article side(String name) {
        String text = sides.get(name);
        return bodies ? withBody(text) : withFields(text);
    }

    private static Article withBody(String text) {
        String body = text.equals("-") ? "" : text.replace(" / ", "\n\n").replace("\\n", "\n");
        return empty().with(Edition.empty(Language.RU).withBody(body));
    }

    private static Article empty() {
        Article article = Article.create(Language.RU);
        return new Article(
                ID, Language.RU, article.editions(), List.of(), List.of(), article.source(), article.rights());
    }

    private static Article withFields(String text) {
        Article article = empty();
        for (String pair : text.split("; ")) {
            int equals = pair.indexOf('=');
            String value = pair.substring(equals + 1);
            article = with(article, pair.substring(0, equals).split("\\."), value.equals("-") ? "" : value);
        }
        return article;
    }

    private static Article with(Article article, String[] name, String value) {
        return switch (name[0]) {
            case "ru", "en" -> article.with(with(article.edition(Language.of(name[0]).orElseThrow()), name, value));
            case "tags" -> article.withMentions(List.of(value.split(" ")).stream().map(Fixture::tag).toList());
            case "pictures" -> article.withPictures(List.of(value.split(" ")).stream()
                    .map(key -> Picture.of(key.repeat(64), key + ".jpg", "image/jpeg", 40, 30))
                    .toList());
            case "source" -> article.withSource(switch (name[1]) {
                case "url" -> article.source().withUrl(value);
                case "text" -> article.source().withText(value);
                default -> article.source().withName(in(article.source().name(), name[1], value));
            });
            case "rights" -> article.withRights(switch (name[1]) {
                case "basis" -> article.rights().withBasis(Coded.of(Basis.class, value).orElseThrow());
                case "until" -> article.rights().withUntil(LocalDate.parse(value));
                case "quote" -> article.rights().withQuoteLimit(Integer.valueOf(value));
                default -> article.rights().withHolder(in(article.rights().holder(), name[1], value));
            });
            default -> article.with(with(
                    article.pictures().stream()
                            .filter(p -> p.file().equals(name[0] + ".jpg"))
                            .findFirst()
                            .orElseThrow(),
                    name, value));
        };
    }

    private static Mention tag(String text) {
        String name = text.substring(0, text.length() - 1);
        EntityKey key = name.startsWith("company:")
                ? EntityKey.company(name.substring(8))
                : EntityKey.country(name);
        return new Mention(key, text.endsWith("+") ? Decision.CONFIRMED : Decision.REJECTED);
    }

    private static Edition with(Edition edition, String[] name, String value) {
        Dateline dateline = edition.dateline();
        return switch (name[1]) {
            case "headline" -> edition.withHeadline(value);
            case "lead" -> edition.withLead(value);
            case "body" -> edition.withBody(value);
            case "slug" -> edition.withSlug(value);
            case "state" -> edition.withState(Coded.of(EditionState.class, value).orElseThrow());
            case "place" -> edition.withDateline(dateline.withPlace(value));
            case "date" -> edition.withDateline(dateline.withDate(LocalDate.parse(value)));
            case "agency" -> edition.withDateline(dateline.withAgency(value));
            default -> {
                Map<String, Object> unknown = new LinkedHashMap<>(edition.unknown());
                unknown.put(name[2], value);
                yield edition.withUnknown(unknown);
            }
        };
    }

    private static Picture with(Picture picture, String[] name, String value) {
        return switch (name[1]) {
            case "caption" -> picture.withCaption(in(picture.caption(), name[2], value));
            case "alt" -> picture.withAlt(in(picture.alt(), name[2], value));
            case "credit" -> picture.withCredit(in(picture.credit(), name[2], value));
            case "creator" -> picture.withCreator(value);
            default -> picture.withLicenceUntil(LocalDate.parse(value));
        };
    }

    private static Bilingual in(Bilingual text, String language, String value) {
        return text.with(Language.of(language).orElseThrow(), value);
    }

    /** A clash as it is written in the file. */
    String written(Clash clash) {
        String both = said(clash.mine()) + " <> " + said(clash.theirs())
                + clash.proposal().map(text -> " => " + said(text)).orElse("");
        if (bodies) {
            return both;
        }
        String language = clash.language() == null ? "" : " " + clash.language().code();
        return clash.part().code() + language + (clash.of().isEmpty() ? "" : " " + clash.of()) + ": " + both;
    }

    private String said(String text) {
        return text.isEmpty() ? "-" : text.replace("\n\n", " / ").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return name;
    }
}
