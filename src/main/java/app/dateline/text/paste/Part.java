package app.dateline.text.paste;

import java.util.List;

/** A block of what came in, without any trace of the program that it came from. */
sealed interface Part {
    record Paragraph(Line line) implements Part {}

    /** @param level 1 to 6 */
    record Heading(int level, Line line) implements Part {}

    /** @param start the number of the first item, for an ordered list */
    record Items(boolean ordered, int start, List<List<Part>> items) implements Part {}

    record Quote(List<Part> parts) implements Part {}

    /**
     * Every row has as many cells as there are columns; the first one is the head.
     *
     * @param columns how each is aligned: the line under its head
     */
    record Grid(List<String> columns, List<List<Line>> rows) implements Part {}

    record Code(String text) implements Part {}

    record Rule() implements Part {}
}
