package app.dateline.text;

import java.time.LocalDate;
import java.util.List;

/**
 * What may be done with the material of a source, as the newsroom has agreed with it.
 *
 * @param id          names the rule, so that another file can replace it or turn it off
 * @param names       by which the source is recognised, in either language, as whole words
 * @param domains     by which the address of an original is recognised, subdomains too
 * @param quote       how much of the source's text may be reproduced word for word, in per cent of its words from 0 to
 *                    100; null where there is no limit
 * @param link        whether a link to the original is required
 * @param pictures    whether its pictures may be shown
 * @param translation whether its texts may be translated
 * @param until       the last day of the agreement, null when there is no end
 */
public record SourceRule(
        String id,
        List<String> names,
        List<String> domains,
        Integer quote,
        boolean link,
        boolean pictures,
        boolean translation,
        LocalDate until) {
    public SourceRule {
        names = List.copyOf(names);
        domains = List.copyOf(domains);
    }
}
