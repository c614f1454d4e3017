package app.dateline.text.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the text of one block as Markdown in which nothing is a sign but what was meant as one. One a line of text. */
final class InlineWriter {
    private static final Pattern HEADING = Pattern.compile("#{1,6}(?= |$)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?=[.)](?: |$))");
    private static final Pattern RULED = Pattern.compile("[-=+|:~ ]+");
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9xX]|[A-Za-z][A-Za-z0-9]*;)");
    private static final Pattern BARE = Pattern.compile("https?://[A-Za-z0-9./?=&%:#~+,;@-]+");

    private final Line line;
    private final boolean inCell;
    private final StringBuilder out = new StringBuilder();

    InlineWriter(Line line, boolean inCell) {
        this.line = line;
        this.inCell = inCell;
    }

    String write() {
        new Flanks(line).settle();
        write(0, line.length(), Look.PLAIN);
        return out.toString();
    }

    private enum Sign {
        BOLD,
        ITALIC,
        LINK;

        boolean opens(Look look, Look open) {
            return switch (this) {
                case BOLD -> look.bold() && !open.bold();
                case ITALIC -> look.italic() && !open.italic();
                case LINK -> !look.link().isEmpty() && open.link().isEmpty();
            };
        }

        boolean same(Look a, Look b) {
            return switch (this) {
                case BOLD -> a.bold() == b.bold();
                case ITALIC -> a.italic() == b.italic();
                case LINK -> a.link().equals(b.link());
            };
        }
    }

    /** What goes on longest is outermost, so that no sign has to be closed and opened again. */
    private void write(int from, int to, Look open) {
        int at = from;
        while (at < to) {
            Sign outer = null;
            int end = at;
            for (Sign sign : Sign.values()) {
                int extent = sign.opens(line.look(at), open) ? extent(sign, at, to) : at;
                if (extent > end) {
                    outer = sign;
                    end = extent;
                }
            }
            if (outer == null) {
                end = at + 1;
                while (end < to && line.look(end).equals(line.look(at)) && line.look(at).note() == 0) {
                    end++;
                }
                leaf(at, end, open);
                at = end;
                continue;
            }
            int start = at;
            int stop = end;
            while (start < stop && Line.isSpace(line.charAt(start))) {
                start++;
            }
            while (stop > start && Line.isSpace(line.charAt(stop - 1))) {
                stop--;
            }
            text(line.text(at, start), open);
            if (start < stop) {
                signed(outer, start, stop, open);
            }
            text(line.text(stop, end), open);
            at = end;
        }
    }

    private int extent(Sign sign, int at, int to) {
        int end = at;
        while (end < to && sign.same(line.look(end), line.look(at))) {
            end++;
        }
        return end;
    }

    private void signed(Sign sign, int from, int to, Look open) {
        switch (sign) {
            case BOLD -> {
                out.append("**");
                write(from, to, open.withBold(true));
                out.append("**");
            }
            case ITALIC -> {
                out.append('*');
                write(from, to, open.withItalic(true));
                out.append('*');
            }
            case LINK -> link(from, to, open);
        }
    }

    private void link(int from, int to, Look open) {
        String address = line.look(from).link();
        notAPicture();
        if (line.text(from, to).equals(address) && BARE.matcher(address).matches()) {
            out.append('<').append(address).append('>');
            return;
        }
        out.append('[');
        write(from, to, open.withLink(address));
        String safe = address.replace("(", "%28").replace(")", "%29");
        out.append("](").append(ENTITY.matcher(safe).replaceAll("&amp;$0").replace("&amp;&", "&amp;")).append(')');
    }

    private void leaf(int from, int to, Look open) {
        Look look = line.look(from);
        if (look.note() > 0) {
            notAPicture();
            out.append("[^").append(look.note()).append(']');
        } else if (look.code()) {
            code(line.text(from, to).replace('\n', ' '));
        } else {
            text(line.text(from, to), open);
        }
    }

    /** An exclamation mark before a link would make a picture of it. */
    private void notAPicture() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
    }

    private void code(String text) {
        String ticks = "`";
        while (text.contains(ticks)) {
            ticks += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        out.append(ticks).append(pad).append(inCell ? text.replace("|", "\\|") : text).append(pad).append(ticks);
    }

    private void text(String text, Look open) {
        int at = 0;
        while (at < text.length()) {
            if (out.isEmpty() || out.charAt(out.length() - 1) == '\n') {
                at = lineStart(text, at);
            }
            if (at < text.length()) {
                escape(text, at, open);
                at++;
            }
        }
    }

    /** What would begin a block there. @return where the rest goes on */
    private int lineStart(String text, int at) {
        int end = text.indexOf('\n', at);
        String rest = text.substring(at, end < 0 ? text.length() : end);
        Matcher number = NUMBER.matcher(rest);
        if (number.lookingAt()) {
            out.append(number.group()).append('\\').append(rest.charAt(number.end()));
            return at + number.end() + 1;
        }
        if (rest.isEmpty() || rest.charAt(0) == ' ') {
            return at;
        }
        boolean ruled = RULED.matcher(rest).matches();
        boolean bullet = "-+".indexOf(rest.charAt(0)) >= 0 && (rest.length() < 2 || " -".indexOf(rest.charAt(1)) >= 0);
        if (ruled || bullet || rest.charAt(0) == '>' || rest.startsWith("~~~") || HEADING.matcher(rest).lookingAt()) {
            out.append('\\').append(rest.charAt(0));
            return at + 1;
        }
        return at;
    }

    private void escape(String text, int at, Look open) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        char next = last ? 0 : text.charAt(at + 1);
        boolean sign = switch (c) {
            case '*', '`', '[' -> true;
            case ']' -> !open.link().isEmpty();
            case '_' -> last || at == 0 || !isWord(next) || !isWord(text.charAt(at - 1));
            case '\\' -> last || next == '\n' || next < 128 && !Character.isLetterOrDigit(next);
            case '<' -> last || Character.isLetter(next) || "/!?".indexOf(next) >= 0;
            case '&' -> last || ENTITY.matcher(text).region(at, text.length()).lookingAt();
            case '|' -> inCell;
            case ':' -> at == 0 && !out.isEmpty() && out.charAt(out.length() - 1) == ']';
            default -> false;
        };
        if (c == '\n') {
            out.append("\\\n");
        } else if (sign) {
            out.append('\\').append(c);
        } else {
            out.append(c);
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
