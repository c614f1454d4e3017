package app.dateline.article;

import java.util.Arrays;
import java.util.Optional;

/**
 * How an image came to be: the terms of the IPTC's NewsCodes, {@code http://cv.iptc.org/newscodes/digitalsourcetype/}.
 * A picture keeps the address of its term as text, since the IPTC adds terms and agencies use them at once.
 */
public enum DigitalSourceType implements Coded {
    DIGITAL_CAPTURE("digitalCapture"),
    COMPUTATIONAL_CAPTURE("computationalCapture"),
    NEGATIVE_FILM("negativeFilm"),
    POSITIVE_FILM("positiveFilm"),
    PRINT("print"),
    HUMAN_EDITS("humanEdits"),
    ALGORITHMICALLY_ENHANCED("algorithmicallyEnhanced"),
    COMPOSITE("composite"),
    COMPOSITE_CAPTURE("compositeCapture"),
    COMPOSITE_SYNTHETIC("compositeSynthetic"),
    COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA("compositeWithTrainedAlgorithmicMedia"),
    TRAINED_ALGORITHMIC_MEDIA("trainedAlgorithmicMedia"),
    ALGORITHMIC_MEDIA("algorithmicMedia"),
    DIGITAL_CREATION("digitalCreation"),
    DATA_DRIVEN_MEDIA("dataDrivenMedia"),
    SCREEN_CAPTURE("screenCapture"),
    VIRTUAL_RECORDING("virtualRecording");

    private static final String SCHEME = "http://cv.iptc.org/newscodes/digitalsourcetype/";
    private static final String SECURE_SCHEME = "https" + SCHEME.substring(4);
    private static final String PREFIX = "digsrctype:";

    private final String term;

    DigitalSourceType(String term) {
        this.term = term;
    }

    /** {@code http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia} and the like. */
    public String uri() {
        return SCHEME + term;
    }

    /** @param said the address of a term, or only the term, with or without its prefix {@code digsrctype:} */
    public static Optional<DigitalSourceType> of(String said) {
        String term = said.strip();
        for (String before : new String[] {SCHEME, SECURE_SCHEME, PREFIX}) {
            term = term.startsWith(before) ? term.substring(before.length()) : term;
        }
        String wanted = term;
        return Arrays.stream(values()).filter(type -> type.term.equals(wanted)).findFirst();
    }

    /** The address of the term that is meant, else what was said. */
    public static String uri(String said) {
        return of(said).map(DigitalSourceType::uri).orElse(said);
    }
}
