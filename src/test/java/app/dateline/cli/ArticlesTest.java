package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.cli.Terminal.Run;
import app.dateline.picture.PictureFile;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the commands that read and write articles print, over the samples. */
class ArticlesTest {
    private static final String VESSEL = "01a20cf8-565d-7ace-8038-0f4bf3c95789";
    private static final String RADAR = "01a208b7-5bd0-7cbf-bf09-fb44b10877a9";
    private static final String TUG = "01a1e98a-f384-7956-b8bd-e5548fcc69d7";
    private static final List<String> FILES = List.of(
            "companies.json", "research-vessel.ru.md", "research-vessel.en.md", "coastal-radar.ru.md",
            "coastal-radar.en.md", "trainer-hangar.en.md", "engine-test.ru.md", "rescue-tug.ru.md", "rescue-tug.en.md");

    /** Has the samples, and nothing else is written to it. */
    @TempDir
    static Path shared;

    private static Terminal terminal;
    private static Run imported;

    @TempDir
    Path folder;

    @BeforeAll
    static void importTheSamples() {
        terminal = new Terminal(shared);
        imported = terminal.run(
                Stream.concat(Stream.of("import"), FILES.stream().map(Terminal::sample)).toArray(String[]::new));
    }

    private static JsonNode json(Run run) {
        assertThat(run.exit()).isZero();
        return Json.MAPPER.readTree(run.out());
    }

    private static List<Article> all(Path profile) {
        try (Store store = Store.openToRead(profile)) {
            return store.list(ListQuery.ALL).stream()
                    .map(Listing::id)
                    .sorted()
                    .map(id -> store.find(id).orElseThrow())
                    .toList();
        }
    }

    @Test
    void importPrintsTheIdOfEachArticleOnALine() {
        assertThat(imported.exit()).isZero();
        assertThat(imported.lines()).hasSize(5).startsWith(VESSEL, RADAR);
        assertThat(imported.err()).contains("8 names were taken from");
    }

    @Test
    void importTellsOfEachBadFileInOneSentenceAndTakesTheOthers() {
        Terminal own = new Terminal(folder);
        Run run = own.run("import", own.file("a.ru.md", new byte[] {(byte) 0xff}),
                own.file("b.ru.md", "---\nlanguage: ru\nheadline: Новая\n---\nТекст\n"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.isOneSentence().err()).contains("a.ru.md is not UTF-8 text");
    }

    @Test
    void listPrintsNewestFirstWithStatesAndHeadlineInTheLanguageOfTheInterface() {
        Run en = terminal.run("list");
        Run ru = terminal.in(Locale.of("ru")).run("list", "--query", "компас");

        assertThat(en.lines()).hasSize(5);
        assertThat(en.lines().getLast()).startsWith(VESSEL).contains("ru:ready en:ready", "local", "Pomor Coast");
        assertThat(ru.lines()).singleElement().asString().contains("Верфь «Поморский берег»");
    }

    @Test
    void listNarrowsByStateLanguageAndCountry() {
        assertThat(terminal.run("list", "--state", "translating").lines()).hasSize(2);
        assertThat(terminal.run("list", "--state", "translating", "--language", "en").lines())
                .singleElement().asString().startsWith(TUG);
        assertThat(terminal.run("list", "--country", "in").lines()).singleElement().asString().startsWith(VESSEL);
        assertThat(terminal.run("list", "--country", "JP").out()).isEmpty();
    }

    @Test
    void listUnderstandsTheLanguageOfQueries() {
        assertThat(terminal.run("list", "--query", "статус:перевод lang:en").lines())
                .singleElement().asString().startsWith(TUG);
        assertThat(terminal.run("list", "--query", "верфи страна:индия").lines())
                .singleElement().asString().startsWith(VESSEL);
        assertThat(terminal.run("list", "--query", "верфи -страна:индия before:2000").out()).isEmpty();
    }

    @Test
    void listAsJsonIsAnArrayThatHoldsWhatTheListShows() {
        JsonNode list = json(terminal.run("list", "--json", "--query", "Kompas"));

        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("id").asString()).isEqualTo(VESSEL);
        assertThat(list.get(0).get("states").get("en").asString()).isEqualTo("ready");
        assertThat(list.get(0).get("sync").asString()).isEqualTo("local");
        assertThat(list.get(0).get("headline").has("empty")).isFalse();
        assertThat(json(terminal.run("list", "--json", "--query", "nothing"))).isEmpty();
    }

    @Test
    void aHeadlineCannotMoveTheCursorOfATerminal() {
        Terminal own = new Terminal(folder);
        own.run("import", own.file("x.ru.md",
                "---\nlanguage: ru\nheadline: \"\\e[2JКлён\\u0007 \\u202Eи мёд\"\n---\nТекст\n"));

        assertThat(own.run("list").out()).contains("Клён").doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void theBeginningOfAnIdIsEnoughWhileItIsTheOnlyOne() {
        assertThat(terminal.run("show", VESSEL.substring(0, 8)).exit()).isZero();
        assertThat(terminal.run("show", VESSEL.toUpperCase(Locale.ROOT)).exit()).isZero();

        assertThat(terminal.run("show", "01a").isOneSentence().err()).contains("More than one");
        assertThat(terminal.run("show", "ffff").isOneSentence().err()).contains("There is no article “ffff”");
        assertThat(terminal.run("show", "").isOneSentence().exit()).isEqualTo(1);
    }

    @Test
    void showPrintsTheArticleFileOfAnEdition() {
        Run run = terminal.run("show", VESSEL);

        assertThat(run.out()).startsWith("---\nid: " + VESSEL).contains("headline: ", "Научно-исследовательское судно");
        assertThat(terminal.run("show", VESSEL, "--language", "en").out()).contains("The research vessel Severny Kompas");
        assertThat(terminal.run("show", "01a1f493", "--language", "ru").isOneSentence().err()).contains("has no ru edition");
    }

    @Test
    void showAsHtmlIsAPageThatHoldsNothingUnsafe() {
        Terminal own = new Terminal(folder);
        own.run("import", own.file("x.en.md", "---\nid: 01a20cf8-565d-7ace-8038-000000000001\n"
                + "headline: <script>alert(1)</script>\nsource: {name: A, url: \"javascript:alert(1)\"}\n---\n"
                + "<img src=x onerror=alert(1)> [x](java&#115;cript:alert(1)) text\n"));

        String page = own.run("show", "01a20cf8-565d-7ace-8038-000000000001", "--format", "html").out();
        String vessel = terminal.run("show", VESSEL, "--format", "html").out();

        assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("<script", "onerror=", "script:alert(1)\"");
        assertThat(vessel).contains("<html lang=\"ru\">", "<p><b class=\"dateline\">АРХАНГЕЛЬСК, 24 ноября. /МЕРИДИАН/.</b>",
                "src=\"./research-vessel.jpg\"", "Правообладатель материала: МЕРИДИАН.");
    }

    @Test
    void showAsTextIsReadyForAMessenger() {
        String text = terminal.run("show", VESSEL, "--format", "text").out();

        assertThat(text).contains("\n\nАРХАНГЕЛЬСК, 24 ноября. /МЕРИДИАН/. ", "Правообладатель материала: МЕРИДИАН.")
                .doesNotContain("**", "](", "---", "[^");
    }

    @Test
    void importTakesTextsOfOtherProgramsInTheLanguageThatIsSaid() {
        Terminal own = new Terminal(folder);
        Run run = own.run("import", "--language", "ru", own.file("a.html", "<h1>H</h1><p>Text <b>bold</b></p>"), own.file("b.pdf", "%PDF"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.isOneSentence().err()).contains("b.pdf (.pdf)");
        assertThat(own.run("show", run.lines().getFirst()).out()).contains("language: ru", "headline: H", "Text **bold**");
    }

    @Test
    void showAsJsonIsTheWholeArticle() {
        Article shown = Json.MAPPER.readValue(terminal.run("show", VESSEL, "--format", "json").out(), Article.class);

        assertThat(all(terminal.profile())).contains(shown);
    }

    @Test
    void showAsNinjsHoldsTextNamesAndPictures() {
        JsonNode item = json(terminal.run("show", VESSEL, "--format", "ninjs", "--language", "en"));

        assertThat(item.at("/standard/version").asString()).isEqualTo("3.1");
        assertThat(item.get("language").asString()).isEqualTo("en");
        assertThat(item.get("pubStatus").asString()).isEqualTo("withheld");
        assertThat(item.at("/headlines/0/value").asString()).startsWith("Pomor Coast shipyard floats out");
        assertThat(item.at("/bodies/0/value").asString()).startsWith("ARKHANGELSK, November 24. /MERIDIAN/. The research");
        assertThat(item.at("/places/1/uri").asString()).isEqualTo("http://cvx.iptc.org/iso3166-1a2/in");
        assertThat(item.at("/organisations/1/name").asString()).isEqualTo("Varunika Systems");
        assertThat(item.at("/associations/0/renditions/0/width").asInt()).isEqualTo(1600);
        // an article has no members of its own making in the standard, whose schema is closed
        assertThat(item.propertyNames()).isSubsetOf("standard", "uri", "type", "representationType", "version",
                "firstCreated", "versionCreated", "pubStatus", "language", "title", "slugline", "located",
                "copyrightHolder", "usageTerms", "headlines", "descriptions", "bodies", "infoSources", "places",
                "organisations", "associations", "altIds");
    }

    @Test
    void checkTellsProblemsInWordsAndItsExitCodeWhetherTheyBlock() {
        Run vessel = terminal.run("check", VESSEL);
        Run tug = terminal.in(Locale.of("ru")).run("check", TUG);

        assertThat(vessel.exit()).isZero();
        assertThat(vessel.out()).isEmpty();
        assertThat(vessel.err()).isEqualTo("No problems.\n");
        assertThat(tug.exit()).isEqualTo(1);
        assertThat(tug.out()).contains("Мешает публикации (en): Кириллица в английском тексте: Экипаж");
        assertThat(tug.err()).contains("1 мешает публикации");
    }

    @Test
    void checkAsJsonTellsWhereEachProblemIs() {
        Run run = terminal.run("check", TUG, "--json");
        JsonNode problems = Json.MAPPER.readTree(run.out());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.get("check").asString()).isEqualTo("cyrillic-in-english");
            assertThat(problem.get("severity").asString()).isEqualTo("blocking");
            assertThat(problem.get("language").asString()).isEqualTo("en");
            assertThat(problem.get("field").asString()).isEqualTo("body");
            assertThat(problem.get("end").asInt() - problem.get("start").asInt()).isEqualTo("Экипаж".length());
        });
    }

    @Test
    void whatIsExportedIsImportedEqualIntoAnotherProfile() {
        Path files = folder.resolve("files");
        String[] ids = imported.lines().toArray(String[]::new);
        Run exported = terminal.run(Stream.of(new String[] {"export", "--to", files.toString()}, ids)
                .flatMap(Stream::of).toArray(String[]::new));
        Path other = folder.resolve("other");
        Run back = terminal.run(Stream.of(new String[] {"import", "--profile", other.toString()}, exported.lines().stream()
                        .filter(path -> path.endsWith(".md")).toArray(String[]::new))
                .flatMap(Stream::of).toArray(String[]::new));

        assertThat(exported.exit()).isZero();
        assertThat(exported.lines()).hasSize(8 + 3).allSatisfy(path -> assertThat(Path.of(path)).isRegularFile());
        assertThat(back.exit()).as(back.err()).isZero();
        assertThat(all(other)).isEqualTo(all(terminal.profile()));
    }

    @Test
    void exportReplacesTheSameArticleAndSparesEveryOther() throws IOException {
        Path files = folder.resolve("files");
        terminal.run("export", VESSEL, "--to", files.toString());
        Path mine = files.resolve("halvorsund-coastal-radar-trials.ru.md");
        Files.writeString(mine, "my notes");

        Run again = terminal.run("export", VESSEL, RADAR, "--to", files.toString());

        assertThat(again.exit()).isZero();
        assertThat(again.lines()).hasSize(6);
        assertThat(Files.readString(mine)).isEqualTo("my notes");
        assertThat(files.resolve("halvorsund-coastal-radar-trials/halvorsund-coastal-radar-trials.ru.md")).exists();
        try (Stream<Path> all = Files.walk(files)) {
            assertThat(all.filter(path -> path.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void exportForOthersWritesPicturesWithTheirCredit() {
        Run run = terminal.run("export", VESSEL, "--prints", "--to", folder.resolve("files").toString());

        assertThat(run.exit()).isZero();
        PictureFile print = PictureFile.read(Path.of(run.lines().getLast()));
        assertThat(print.credit()).isEqualTo("© Пресс-служба верфи «Поморский берег»");
        assertThat(print.caption().ru()).isNotEmpty();
        assertThat(print.caption().en()).isNotEmpty();
    }

    @Test
    void exportGoesOnAfterAnArticleThatIsNotThere() {
        Run run = terminal.run("export", "ffff", VESSEL, "--to", folder.resolve("files").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.isOneSentence().err()).contains("ffff");
    }

    @Test
    void exportIntoWhatIsNoFolderIsOneSentence() {
        String file = new Terminal(folder).file("taken", "x");

        assertThat(terminal.run("export", VESSEL, "--to", file).isOneSentence().exit()).isEqualTo(1);
    }

    @Test
    void readingCommandsMakeNoProfile() {
        Path absent = folder.resolve("absent");
        for (List<String> command : List.of(List.of("list"), List.of("show", VESSEL), List.of("check", VESSEL),
                List.of("store", "check"), List.of("export", VESSEL, "--to", folder.resolve("x").toString()))) {
            Run run = terminal.run(Stream.concat(Stream.of("--profile", absent.toString()), command.stream())
                    .toArray(String[]::new));

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.isOneSentence().err()).contains("There is no Dateline profile");
        }
        assertThat(absent).doesNotExist();
    }}
