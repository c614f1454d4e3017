package app.dateline.portal.http;

import app.dateline.article.Language;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of our languages a browser or a desk asks for. */
public final class Languages {
    private static final int LONGEST = 500;

    private Languages() {}

    /** By {@code Accept-Language} (RFC 9110, 12.5.4); English where it names neither. */
    public static Language of(Context ctx) {
        return preferred(ctx.header("Accept-Language"));
    }

    static Language preferred(String header) {
        if (header == null || header.length() > LONGEST) {
            return Language.EN;
        }
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException _) {
            return Language.EN;
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Language.of(range.getRange().split("-")[0]))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }
}
