package app.dateline.desk.editor;

import app.dateline.desk.text.TextBox.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a body's Markdown is drawn as what it means, its signs dimmed. Reads line by line, in linear time. */
final class MarkdownMarks {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6} +)(.+)$");
    private static final Pattern LEADING = Pattern.compile("^ {0,3}(> ?|[-*+] |\\d{1,3}[.)] )");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\\n]{1,500}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![*_\\p{L}\\p{N}])([*_])(?=[^\\s*_])([^*_\\n]{1,500}?)(?<=\\S)\\1(?![*_\\p{L}\\p{N}])");
    private static final Pattern LINK = Pattern.compile("(\\[)([^\\[\\]\\n]{1,500})(\\]\\([^()\\s]{1,2000}\\))");

    private MarkdownMarks() {}

    static List<Mark> of(String body) {
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        while (start <= body.length()) {
            int end = body.indexOf('\n', start);
            if (end < 0) {
                end = body.length();
            }
            line(body.substring(start, end), start, marks);
            start = end + 1;
        }
        return marks;
    }

    private static void line(String line, int at, List<Mark> marks) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            marks.add(new Mark(at, at + heading.end(1), "markup"));
            marks.add(new Mark(at, at + line.length(), "heading"));
        }
        Matcher leading = LEADING.matcher(line);
        if (leading.find()) {
            marks.add(new Mark(at + leading.start(1), at + leading.end(1), "markup"));
        }
        wrapped(STRONG, "strong", line, at, marks);
        wrapped(EMPHASIS, "emphasis", line, at, marks);
        Matcher link = LINK.matcher(line);
        while (link.find()) {
            marks.add(new Mark(at + link.start(1), at + link.end(1), "markup"));
            marks.add(new Mark(at + link.start(2), at + link.end(2), "link-text"));
            marks.add(new Mark(at + link.start(3), at + link.end(3), "markup"));
        }
    }

    private static void wrapped(Pattern pattern, String style, String line, int at, List<Mark> marks) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            marks.add(new Mark(at + matcher.start(), at + matcher.start(2), "markup"));
            marks.add(new Mark(at + matcher.start(2), at + matcher.end(2), style));
            marks.add(new Mark(at + matcher.end(2), at + matcher.end(), "markup"));
        }
    }
}
