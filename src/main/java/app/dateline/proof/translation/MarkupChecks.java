package app.dateline.proof.translation;

import app.dateline.proof.translation.Mismatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a translated block has the links, items, cells and marks of its source. */
final class MarkupChecks {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]{0,500}](?:\\(|\\[)");
    private static final Pattern LINK = Pattern.compile(
            "(?<!!)\\[[^\\]\\n^][^\\]\\n]{0,500}](?:\\([^)\\n]{0,2000}\\)|\\[[^\\]\\n]{0,200}])|<(?:https?://|mailto:)[^>\\s]{1,2000}>|(?<![(<\\[\\w/])https?://[^\\s)>]{1,2000}");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\n]{1,100}](?!:)");
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t>]{0,12}(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern STRONG = Pattern.compile("(?<![\\\\*])\\*\\*(?=\\S)[^*\\n]{1,500}(?<=\\S)\\*\\*|(?<![\\\\_\\p{L}])__(?=\\S)[^_\\n]{1,500}(?<=\\S)__");
    private static final Pattern LEVEL = Pattern.compile("#{1,6}(?=[ \\t])");

    private MarkupChecks() {}

    static List<Mismatch> of(BlockPair pair) {
        List<Mismatch> found = new ArrayList<>();
        BlockText source = pair.source();
        BlockText target = pair.target();
        if (source.kind() != target.kind()) {
            found.add(Mismatch.somewhere(Kind.KIND_DIFFERS));
            return found;
        }
        count(found, Kind.LINKS_DIFFER, LINK, pair);
        count(found, Kind.PICTURES_DIFFER, PICTURE, pair);
        count(found, Kind.NOTES_DIFFER, NOTE, pair);
        count(found, Kind.EMPHASIS_DIFFERS, STRONG, pair);
        switch (source.kind()) {
            case LIST -> count(found, Kind.ITEMS_DIFFER, ITEM, pair);
            case HEADING -> level(found, pair);
            case TABLE -> table(found, pair);
            default -> {}
        }
        return found;
    }

    private static void count(List<Mismatch> found, Kind kind, Pattern pattern, BlockPair pair) {
        long here = pattern.matcher(pair.source().text()).results().count();
        long there = pattern.matcher(pair.target().text()).results().count();
        if (here != there) {
            found.add(Mismatch.somewhere(kind, here, there));
        }
    }

    private static void level(List<Mismatch> found, BlockPair pair) {
        int here = level(pair.source().text());
        int there = level(pair.target().text());
        if (here != there && here > 0 && there > 0) {
            found.add(Mismatch.at(Kind.HEADING_LEVEL, 0, there, here, there).using("#".repeat(here)));
        }
    }

    private static int level(String text) {
        var level = LEVEL.matcher(text);
        return level.lookingAt() ? level.end() : 0;
    }

    private static void table(List<Mismatch> found, BlockPair pair) {
        String here = size(pair.source());
        String there = size(pair.target());
        if (!here.equals(there)) {
            found.add(Mismatch.somewhere(Kind.TABLE_DIFFERS, here, there));
        }
    }

    /** Rows and columns. */
    private static String size(BlockText table) {
        List<String> rows = table.text().lines().filter(line -> !line.isBlank()).toList();
        String first = rows.isEmpty() ? "" : rows.getFirst().strip();
        String inside = first.replaceAll("^\\||(?<!\\\\)\\|$", "");
        return (rows.size() - 1) + "\u202f×\u202f" + inside.split("(?<!\\\\)\\|", -1).length;
    }
}
