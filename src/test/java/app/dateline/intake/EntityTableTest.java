package app.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Bilingual;
import app.dateline.article.BilingualList;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Countries and companies as a table, out and in. */
class EntityTableTest {
    private static final Entity YARD = new Entity(
            EntityKey.company("north-yard"),
            new Bilingual("Верфь «Север», \"Ю\"", "North; Yard"),
            List.of("=СУММА(А1)", "Север;верфь"),
            List.of("@north", "'quoted"),
            "NO",
            new BilingualList(List.of("северный"), List.of()),
            new BilingualList(List.of("Полярный завод"), List.of("Polar\\Plant")),
            new BilingualList(List.of(), List.of("Yard")),
            "north-group",
            "");

    private static List<Entity> read(String table, Entity... known) {
        return read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), known);
    }

    private static List<Entity> read(InputStream table, Entity... known) {
        return EntityTable.read(table, "table.csv", key -> List.of(known).stream()
                .filter(entity -> entity.key().equals(key))
                .findFirst());
    }

    private static String written(Entity... entities) throws IOException {
        StringBuilder out = new StringBuilder();
        EntityTable.write(List.of(entities), out);
        return out.toString();
    }

    private static void refused(String table, String why) {
        assertThatThrownBy(() -> read(table))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.message().key()).isEqualTo(why));
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        assertThat(read(written(YARD))).containsExactly(YARD);
    }

    @Test
    void whatIsKnownAlreadyIsNoChange() throws IOException {
        assertThat(read(written(YARD), YARD)).isEmpty();
    }

    @Test
    void noCellIsAFormulaForASpreadsheet() throws IOException {
        assertThat(written(YARD)).contains("'=СУММА(А1)").contains("'@north").doesNotContain("\"=СУММА");
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            Entity hostile = YARD.withName(new Bilingual(start + "cmd|' /C calc'!A0", "x"));
            assertThat(written(hostile)).contains("'" + start + "cmd");
        }
    }

    @Test
    void columnsThatAreNotThereLeaveWhatIsKnown() {
        List<Entity> read = read("code,kind,aliases-en\r\nnorth-yard,company,NY; North\r\n", YARD);

        assertThat(read).containsExactly(YARD.withAliases(app.dateline.article.Language.EN, List.of("NY", "North")));
    }

    @Test
    void aSpreadsheetMayPartCellsBySemicolonsAndQuoteThem() {
        assertThat(read("\ufeffKind;Code;Name-RU;Name-EN\n\"company\";\"x\";\"Икс; и \"\"Игрек\"\"\";X\n"))
                .extracting(Entity::name)
                .containsExactly(new Bilingual("Икс; и \"Игрек\"", "X"));
    }

    @Test
    void aLineWithoutACodeIsANewCompany() {
        assertThat(read("kind,code,name-ru,name-en\ncompany,,Север,North Yard\ncompany,,Юг,North Yard\n", YARD))
                .extracting(entity -> entity.key().code())
                .containsExactly("north-yard-2", "north-yard-3");
    }

    @Test
    void aWrongLineIsNamedAndNothingIsTaken() {
        refused("kind,code,name-ru,name-en\ncompany,x,Икс,\n", "intake.failure.table-line");
        refused("kind,code,name-ru,name-en\nplanet,x,Икс,X\n", "intake.failure.table-line");
        refused("kind,code,name-ru,name-en\ncountry,Norway,Норвегия,Norway\n", "intake.failure.table-line");
        refused("kind,code,name-ru,name-en,merged-into\ncompany,x,Икс,X,x\n", "intake.failure.table-line");
        refused("kind,code,name-ru,name-en,country\ncompany,../../etc,Икс,X,\n", "intake.failure.table-line");
    }

    @Test
    void whatIsNoTableOrTooLargeIsRefused() {
        refused("Norway\nFinland\n", "intake.failure.no-table");
        refused("", "intake.failure.no-table");
        refused("kind,kind,code\n", "intake.failure.no-table");
        refused("kind,code,name-ru\ncompany,x,\"open", "intake.failure.no-table");
        String many = IntStream.range(0, 50_001).mapToObj(n -> "company,c" + n + ",Икс,X").collect(Collectors.joining("\n"));
        refused("kind,code,name-ru,name-en\n" + many, "intake.failure.table-too-long");
        refused("kind,code,name-ru,name-en\ncompany,x,Икс," + "X".repeat(300), "intake.failure.table-line");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> read(endless))
                .isInstanceOfSatisfying(Failure.class, failure ->
                        assertThat(failure.message().key()).isEqualTo("intake.failure.table-too-large"));
        assertThatThrownBy(() -> read(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'})))
                .isInstanceOfSatisfying(Failure.class, failure ->
                        assertThat(failure.message().key()).isEqualTo("text.failure.not-utf8"));
    }
}
