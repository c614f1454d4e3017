package app.dateline.mention;

import app.dateline.article.EntityKind;

/**
 * A place that a person marked in a text, to score the tagger by.
 *
 * @param start    in UTF-16 units
 * @param end      exclusive
 * @param code     of the entity; "" if any of the kind will do
 * @param evidence null if the person did not say
 * @param neutral  whether it counts neither as found nor as wrong: a name inside another one, «МИД Великобритании»
 */
public record Gold(int start, int end, EntityKind kind, String code, Evidence evidence, boolean neutral) {
    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
