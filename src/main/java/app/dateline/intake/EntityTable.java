package app.dateline.intake;

import app.dateline.article.Bilingual;
import app.dateline.article.BilingualList;
import app.dateline.article.Coded;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.Slug;
import app.dateline.wire.EntityRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Countries and companies as a table for spreadsheets: CSV (RFC 4180), UTF-8, one an entity; several names in a cell are
 * parted by “;”. What a spreadsheet would take for a formula has an apostrophe before it, which is taken away again.
 */
public final class EntityTable {
    /** Bytes of a table. */
    private static final int LARGEST = 20_000_000;
    private static final int MOST_ROWS = 50_000;
    private static final String FORMULA = "=+-@\t\r";

    private enum Column {
        KIND, CODE, NAME_RU, NAME_EN, ALIASES_RU, ALIASES_EN, FORMER_RU, FORMER_EN, ADJECTIVES_RU, ADJECTIVES_EN,
        DOUBTED_RU, DOUBTED_EN, COUNTRY, PARENT, MERGED_INTO;

        String title() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private EntityTable() {}

    /** With a byte order mark, without which spreadsheets take UTF-8 for something else. */
    public static void write(Collection<Entity> entities, Appendable out) throws IOException {
        out.append('\ufeff');
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(List.of(Column.values()).stream().map(Column::title).toList());
        for (Entity entity : entities) {
            List<String> cells = new ArrayList<>();
            for (Column column : Column.values()) {
                cells.add(harmless(cell(entity, column)));
            }
            printer.printRecord(cells);
        }
    }

    private static String cell(Entity entity, Column column) {
        return switch (column) {
            case KIND -> entity.key().kind().code();
            case CODE -> entity.key().code();
            case NAME_RU -> entity.name().ru();
            case NAME_EN -> entity.name().en();
            case ALIASES_RU -> joined(entity.ruAliases());
            case ALIASES_EN -> joined(entity.enAliases());
            case FORMER_RU -> joined(entity.formerNames().ru());
            case FORMER_EN -> joined(entity.formerNames().en());
            case ADJECTIVES_RU -> joined(entity.adjectives().ru());
            case ADJECTIVES_EN -> joined(entity.adjectives().en());
            case DOUBTED_RU -> joined(entity.doubted().ru());
            case DOUBTED_EN -> joined(entity.doubted().en());
            case COUNTRY -> entity.country();
            case PARENT -> entity.parent();
            case MERGED_INTO -> entity.mergedInto();
        };
    }

    /** Names in a cell, as {@link #names} reads them: a semicolon in a name, which is rare, has a backslash before it. */
    public static String joined(List<String> names) {
        return names.stream()
                .map(name -> name.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && (FORMULA.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) == '\'') ? "'" + cell : cell;
    }

    /**
     * The entities of a table that are not as they are known: columns that are not there leave what is known, and a line
     * without a code is a new company.
     *
     * @param file names the table in failures
     * @throws Failure if it is no such table, is too large, or a line is wrong: that line is named
     */
    public static List<Entity> read(InputStream in, String file, Function<EntityKey, Optional<Entity>> known) {
        try (Reader text = text(in, file)) {
            CSVFormat format = CSVFormat.RFC4180.builder()
                    .setDelimiter(delimiter(text))
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .setIgnoreEmptyLines(true)
                    .setIgnoreHeaderCase(true)
                    .setTrim(true)
                    .get();
            return read(format.parse(text), file, known);
        } catch (CharacterCodingException e) {
            throw new Failure(Message.of("text.failure.not-utf8", file), e);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Failure(Message.of("intake.failure.no-table", file), e);
        }
    }

    private static Reader text(InputStream in, String file) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Failure.of("intake.failure.table-too-large", file, LARGEST / 1_000_000);
        }
        BufferedReader text = new BufferedReader(new InputStreamReader(
                new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    /** Spreadsheets in Russian part cells by semicolons. */
    private static String delimiter(Reader text) throws IOException {
        char[] first = new char[1000];
        text.mark(first.length);
        int length = Math.max(0, text.read(first));
        text.reset();
        String head = new String(first, 0, length).lines().findFirst().orElse("");
        return head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ";" : head.indexOf('\t') >= 0 ? "\t" : ",";
    }

    private static List<Entity> read(CSVParser rows, String file, Function<EntityKey, Optional<Entity>> known) {
        Map<EntityKey, Entity> read = new LinkedHashMap<>();
        Map<EntityKey, Long> lines = new HashMap<>();
        if (!rows.getHeaderMap().containsKey(Column.CODE.title()) || !rows.getHeaderMap().containsKey(Column.KIND.title())) {
            throw Failure.of("intake.failure.no-table", file);
        }
        int count = 0;
        for (CSVRecord row : rows) {
            if (++count > MOST_ROWS) {
                throw Failure.of("intake.failure.table-too-long", file, MOST_ROWS);
            }
            Entity entity = entity(row, file, known, read);
            List<String> wrong = EntityRules.wrong(entity);
            if (!wrong.isEmpty()) {
                throw Failure.of("intake.failure.table-line", file, row.getParser().getCurrentLineNumber(), String.join(", ", wrong));
            }
            read.put(entity.key(), entity);
            lines.put(entity.key(), row.getParser().getCurrentLineNumber());
        }
        for (Entity entity : read.values()) {
            if (!entity.mergedInto().isEmpty() && !isTaking(entity, known, read)) {
                throw Failure.of(
                        "intake.failure.table-line", file, lines.get(entity.key()), Column.MERGED_INTO.title());
            }
        }
        return read.values().stream()
                .filter(entity -> !known.apply(entity.key()).filter(entity::equals).isPresent())
                .toList();
    }

    /** Whether what it was merged into is there and stands for itself: of two that stood for each other none would be found. */
    private static boolean isTaking(
            Entity entity, Function<EntityKey, Optional<Entity>> known, Map<EntityKey, Entity> read) {
        EntityKey key = entity.key().kind() == EntityKind.COUNTRY
                ? EntityKey.country(entity.mergedInto())
                : EntityKey.company(entity.mergedInto());
        return Optional.ofNullable(read.get(key))
                .or(() -> known.apply(key))
                .filter(taking -> taking.mergedInto().isEmpty())
                .isPresent();
    }

    private static Entity entity(CSVRecord row, String file, Function<EntityKey, Optional<Entity>> known, Map<EntityKey, Entity> read) {
        EntityKind kind = Coded.of(EntityKind.class, text(row, Column.KIND))
                .orElseThrow(() -> Failure.of(
                        "intake.failure.table-line", file, row.getParser().getCurrentLineNumber(), Column.KIND.title()));
        String code = text(row, Column.CODE);
        if (code.isEmpty() && kind == EntityKind.COMPANY) {
            code = free(text(row, Column.NAME_EN), known, read);
        }
        EntityKey key = kind == EntityKind.COUNTRY ? EntityKey.country(code) : EntityKey.company(code);
        Entity entity = known.apply(key).orElse(new Entity(key, Bilingual.EMPTY, List.of(), List.of(), ""));
        for (Column column : Column.values()) {
            if (row.isSet(column.title())) {
                entity = with(entity, column, text(row, column));
            }
        }
        return entity;
    }

    /** @return an id that no company has */
    private static String free(String english, Function<EntityKey, Optional<Entity>> known, Map<EntityKey, Entity> read) {
        String id = Slug.of(english, Language.EN);
        String free = id;
        for (int n = 2; known.apply(EntityKey.company(free)).isPresent() || read.containsKey(EntityKey.company(free)); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    private static String text(CSVRecord row, Column column) {
        String cell = row.isSet(column.title()) ? row.get(column.title()).strip() : "";
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && (FORMULA + "'").indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private static Entity with(Entity entity, Column column, String cell) {
        return switch (column) {
            case KIND, CODE -> entity;
            case NAME_RU -> entity.withName(entity.name().with(Language.RU, cell));
            case NAME_EN -> entity.withName(entity.name().with(Language.EN, cell));
            case ALIASES_RU -> entity.withAliases(Language.RU, names(cell));
            case ALIASES_EN -> entity.withAliases(Language.EN, names(cell));
            case FORMER_RU -> entity.withFormerNames(entity.formerNames().with(Language.RU, names(cell)));
            case FORMER_EN -> entity.withFormerNames(entity.formerNames().with(Language.EN, names(cell)));
            case ADJECTIVES_RU -> entity.withAdjectives(entity.adjectives().with(Language.RU, names(cell)));
            case ADJECTIVES_EN -> entity.withAdjectives(entity.adjectives().with(Language.EN, names(cell)));
            case DOUBTED_RU -> entity.withDoubted(new BilingualList(names(cell), entity.doubted().en()));
            case DOUBTED_EN -> entity.withDoubted(new BilingualList(entity.doubted().ru(), names(cell)));
            case COUNTRY -> entity.withCountry(cell);
            case PARENT -> entity.withParent(cell);
            case MERGED_INTO -> entity.withMergedInto(cell);
        };
    }

    /** The names in a cell, in which semicolons part them. */
    public static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                name.append(cell.charAt(++i));
            } else if (c == ';') {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        return names.stream().filter(each -> !each.isEmpty()).distinct().toList();
    }
}
