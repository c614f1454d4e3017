package app.dateline.proof.grammar;

import java.util.List;

/**
 * What is wrong in a paragraph; offsets are UTF-16 in the paragraph.
 *
 * @param rule    LanguageTool's name of it
 * @param message in the text's language
 * @param rights  what may stand there instead, best first
 */
public record Remark(int start, int end, String rule, String message, List<String> rights) {}
