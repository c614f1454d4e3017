package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import app.dateline.wire.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TagCommandTest {
    @TempDir
    Path folder;

    private Run type(String text, String... args) {
        return new Terminal(folder).type(text.getBytes(StandardCharsets.UTF_8), args);
    }

    @Test
    void namesAreFoundInAFileAndInStandardInput() {
        Terminal terminal = new Terminal(folder);
        String text = "Rosoboronexport and the United Kingdom";

        Run file = terminal.run("tag", terminal.file("a.txt", text));

        assertThat(file.exit()).isZero();
        assertThat(file.lines()).hasSize(2);
        assertThat(file.lines().getFirst()).startsWith("0\t15\tRosoboronexport\tcompany\trosoboronexport\tRosoboronexport\tname");
        assertThat(file.lines().getLast()).startsWith("24\t38\tUnited Kingdom\tcountry\tGB\t");
        assertThat(type(text, "tag").out()).isEqualTo(file.out());
        assertThat(type(text, "tag", "-").out()).isEqualTo(file.out());
    }

    @Test
    void theLanguageIsToldByTheLettersUnlessItIsSaid() {
        assertThat(type("Рособоронэкспорт и Норвегия", "tag").lines()).hasSize(2);
        assertThat(type("Рособоронэкспорт и Норвегия", "tag", "--language", "en").out()).doesNotContain("Норвегия\tcountry");
    }

    @Test
    void ofAnArticleFileTheTextIsTaggedAndNotTheCodes() {
        Terminal terminal = new Terminal(folder);
        String file = "---\nheadline: Iceland waits\nmentions: {countries: [GB]}\nrights: {holder: Boeing}\n---\nNorway too\n";

        List<String> lines = terminal.run("tag", terminal.file("a.en.md", file)).lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith(file.indexOf("Iceland") + "\t");
        assertThat(lines.get(1)).startsWith(file.indexOf("Norway") + "\t");
    }

    @Test
    void eachLineOfJsonIsAnsweredByOne() {
        Run run = type("""
                {"id":7,"lang":"ru","text":"Премьер Великобритании 😀 прибыл в Осло и «Ростех»"}

                {"id":"b","text":"Norway"}
                {"lang":"en","text":""}
                """, "tag", "--jsonl");
        List<JsonNode> answers = run.lines().stream().map(Json.MAPPER::readTree).toList();

        assertThat(run.exit()).isZero();
        assertThat(answers).hasSize(3);
        JsonNode britain = answers.get(0).at("/mentions/0");
        assertThat(answers.get(0).get("id").asInt()).isEqualTo(7);
        assertThat(britain.get("surface").asString()).isEqualTo("Великобритании");
        assertThat(britain.get("start").asInt()).isEqualTo(8);
        assertThat(britain.get("end").asInt()).isEqualTo(22);
        assertThat(britain.get("code").asString()).isEqualTo("GB");
        assertThat(britain.get("kind").asString()).isEqualTo("country");
        assertThat(britain.get("evidence").asString()).isEqualTo("name");
        assertThat(britain.get("confidence").asDouble()).isBetween(0.5, 1.0);
        JsonNode company = answers.get(0).get("mentions").get(answers.get(0).get("mentions").size() - 1);
        assertThat(company.get("kind").asString()).isEqualTo("company");
        assertThat(company.has("code")).isFalse();
        assertThat(answers.get(1).at("/mentions/0/code").asString()).isEqualTo("NO");
        assertThat(answers.get(2).get("mentions")).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsToldAndLeftOut() {
        Run run = type("""
                not json
                {"id":1,"text":5,"lang":"xx"}
                {"id":2}
                null
                {"id":3,"text":"Norway"}
                """, "tag", "--jsonl");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err()).startsWith("Line 1 was left out");
    }

    @Test
    void whatWasTakenForSomethingElseIsToldOnDemand() {
        String line = "{\"text\":\"Tom Holland met Norway\",\"lang\":\"en\"}\n";

        assertThat(type(line, "tag", "--jsonl").out()).doesNotContain("blocked");
        assertThat(type(line, "tag", "--jsonl", "--blocked").out()).contains("\"surface\":\"Holland\"").contains("blocked");
    }

    @Test
    void aCompanyInNoListIsAHintWithoutAnEntity() {
        JsonNode company = Json.MAPPER.readTree(type("{\"text\":\"ООО «Северный берег» в Норвегии\"}\n", "tag", "--jsonl").out())
                .at("/mentions/0");

        assertThat(company.get("surface").asString()).isEqualTo("Северный берег");
        assertThat(company.get("entity").asString()).isEmpty();
        assertThat(company.get("evidence").asString()).isEqualTo("weak");
    }

    @Test
    void theScoreOfMarkedTextsIsPrintedAndAWrongLineTold() {
        Run run = type("""
                {"id":"a","lang":"en","text":"Norway and Freedonia","mentions":[{"start":0,"end":6,"kind":"country","code":"NO"},{"start":11,"end":20,"kind":"country"}]}
                {"id":"b","lang":"en","text":"Norway","mentions":[{"start":0,"end":60,"kind":"country"}]}
                """, "score", "--faults");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("Line 2 was left out");
        assertThat(run.out()).contains("en\tcountry\tnames\t1\t0\t0\t1\t1\t0\t1.0000\t1.0000\t0.5000").contains("missed\ta\t11\t20");
    }

    @Test
    void textThatIsNotUtf8IsOneSentence() {
        Terminal terminal = new Terminal(folder);
        byte[] cp1251 = {(byte) 0xcd, (byte) 0xee, '\n'};

        assertThat(terminal.type(cp1251, "tag").isOneSentence().err()).contains("standard input is not UTF-8");
        assertThat(terminal.type(cp1251, "tag", "--jsonl").isOneSentence().err()).contains("Line 1 of standard input");
        assertThat(terminal.run("tag", terminal.file("x", cp1251)).isOneSentence().exit()).isEqualTo(1);
        assertThat(terminal.run("tag", folder.resolve("absent").toString()).isOneSentence().exit()).isEqualTo(1);
        assertThat(terminal.run("tag", folder.toString()).isOneSentence().exit()).isEqualTo(1);
    }

    @Test
    void theNewsroomsOwnNamesAreKnown() {
        Terminal terminal = new Terminal(folder);
        byte[] text = "Верфь «Поморский берег» спустила судно".getBytes(StandardCharsets.UTF_8);

        assertThat(terminal.type(text, "tag").out()).doesNotContain("pomor-coast");
        terminal.run("import", Terminal.sample("companies.json"));
        assertThat(terminal.type(text, "tag").out()).contains("pomor-coast");
    }
}
