package app.dateline.proof.grammar;

import app.dateline.article.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool with the rules that fit the news. A language is loaded when its first paragraph is read, which takes
 * seconds. Any thread, one at a time.
 */
public final class Grammar {
    private static final int RIGHTS = 5;

    /** What other checks of ours see, or a newsroom decides: spelling, signs and spaces, British or American. */
    private static final Set<ITSIssueType> OTHERS = Set.of(
            ITSIssueType.Typographical,
            ITSIssueType.Whitespace,
            ITSIssueType.Duplication,
            ITSIssueType.LocaleViolation,
            ITSIssueType.LocaleSpecificContent);

    private static final Set<String> OFF_CATEGORIES = Set.of(
            "TYPOGRAPHY", "AMERICAN_ENGLISH_STYLE", "BRITISH_ENGLISH", "REPETITIONS_STYLE", "CREATIVE_WRITING", "CASING");

    /** Rules that misfire on the news, where dates are of other years and sentences begin with names and numbers. */
    private static final Set<String> OFF = Set.of(
            "EN_DATE_WEEKDAY_CURRENTYEAR",
            "UPPERCASE_SENTENCE_START",
            "UNPAIRED_BRACKETS",
            "RU_UNPAIRED_BRACKETS",
            "EN_UNPAIRED_BRACKETS",
            "EN_UNPAIRED_QUOTES",
            "PRP_COMMA",
            "MISSING_COMMA_AFTER_YEAR",
            "ENGLISH_WORD_REPEAT_RULE",
            "ENGLISH_WORD_REPEAT_BEGINNING_RULE",
            "RU_WORD_REPEAT",
            "SENT_START_NUM",
            "TOO_LONG_SENTENCE",
            "TOO_LONG_PARAGRAPH");

    private final Map<Language, JLanguageTool> tools = new EnumMap<>(Language.class);

    /** In the order of the text. @param paragraph in which what is no prose is spaces */
    public synchronized List<Remark> read(String paragraph, Language language) {
        try {
            return tools.computeIfAbsent(language, Grammar::load).check(paragraph).stream()
                    .map(match -> remark(match, language))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JLanguageTool load(Language language) {
        // English of no country has neither a dictionary nor rules for what only one country writes
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(language.code()));
        for (Rule rule : tool.getAllActiveRules()) {
            boolean off = rule.isDictionaryBasedSpellingRule()
                    || OTHERS.contains(rule.getLocQualityIssueType())
                    || OFF_CATEGORIES.contains(rule.getCategory().getId().toString())
                    || OFF.contains(rule.getId());
            if (off) {
                tool.disableRule(rule.getId());
            }
        }
        return tool;
    }

    private static Remark remark(RuleMatch match, Language language) {
        String open = language == Language.RU ? "«" : "“";
        String close = language == Language.RU ? "»" : "”";
        String message = match.getMessage().replace("<suggestion>", open).replace("</suggestion>", close);
        return new Remark(
                match.getFromPos(),
                match.getToPos(),
                match.getRule().getId(),
                message,
                match.getSuggestedReplacements().stream().limit(RIGHTS).toList());
    }
}
