package app.dateline.sync.dateline;

import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.sync.Answer;
import app.dateline.sync.Head;
import app.dateline.wire.Changes;
import app.dateline.wire.Draft;
import app.dateline.wire.Json;
import app.dateline.wire.Problem;
import app.dateline.wire.Publication;
import app.dateline.wire.Sound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * Reads a portal's answers and believes none: what is not of the protocol's form is a failure, never taken for a no.
 */
record Reading(Troubles troubles) {
    private static final Pattern MOMENT = Pattern.compile("[!-~]{1,500}");
    private static final Pattern PATH = Pattern.compile("/[^/\\\\\\s][^\\\\\\s]{0,500}");

    /** Of a write; what is said against one thing is the answer, what is said against us or the portal is thrown. */
    Answer written(Reply reply) {
        if (reply.isGood()) {
            if (!Sound.isEtag(reply.etag())) {
                throw troubles.notAPortal();
            }
            return new Answer.Done(reply.etag());
        }
        return judged(reply, problem -> Refusals.draft(reply, problem));
    }

    /** What is said against one thing; what is said against us or the whole portal is thrown. */
    private Answer judged(Reply reply, Function<Problem, Message> refusal) {
        int status = reply.status();
        if (status == 413) {
            // a proxy before the portal may say this without the protocol's form
            return new Answer.Refused(refusal.apply(Problem.of(413, "", "")));
        }
        Problem problem = reply.problem().orElseThrow(() -> troubles.of(reply));
        return switch (status) {
            case 404, 410 -> new Answer.Stale("");
            case 412 -> new Answer.Stale(problem.revision() == null ? "" : problem.revision());
            case 400, 409, 415, 422 -> new Answer.Refused(refusal.apply(problem));
            default -> throw troubles.of(reply);
        };
    }

    /** Why it was refused, empty if it was not. */
    Optional<Message> refusal(Reply reply, Function<Problem, Message> refusal) {
        if (reply.isGood()) {
            return Optional.empty();
        }
        if (judged(reply, refusal) instanceof Answer.Refused(Message why)) {
            return Optional.of(why);
        }
        throw troubles.of(reply);
    }

    Head head(Reply reply, ArticleId id) {
        if (reply.isGood()) {
            Draft draft = json(reply, Draft.class);
            if (Sound.fault(draft).isPresent() || !draft.article().id().equals(id) || !Sound.isEtag(reply.etag())) {
                throw troubles.garbled(null);
            }
            return new Head.Live(draft, reply.etag());
        }
        Problem problem = reply.problem().orElseThrow(() -> troubles.of(reply));
        return switch (reply.status()) {
            case 404 -> new Head.Absent();
            case 410 -> new Head.Tombstone(tombstone(reply, problem), Optional.empty());
            default -> throw troubles.of(reply);
        };
    }

    private String tombstone(Reply reply, Problem problem) {
        String etag = reply.etag().isEmpty() ? problem.etag() : reply.etag();
        if (!Sound.isEtag(etag)) {
            throw troubles.garbled(null);
        }
        return etag;
    }

    /** The moment that an answer about a draft names; one that no portal would name is passed over. */
    Optional<String> moment(Reply reply) {
        return reply.headers().firstValue("Dateline-Moment").filter(text -> MOMENT.matcher(text).matches());
    }

    /** @param from whether it was asked with a place or a moment; a portal that does not know it has lost its memory */
    Optional<Changes> changes(Reply reply, boolean from) {
        boolean unknown = reply.status() == 410 || reply.status() == 400 && from;
        if (unknown && reply.problem().isPresent()) {
            return Optional.empty();
        }
        if (!reply.isGood()) {
            throw troubles.of(reply);
        }
        Changes changes = json(reply, Changes.class);
        boolean sound = changes.next() != null
                && changes.next().length() <= 1000
                && changes.epoch() != null
                && changes.epoch().length() <= 1000
                && changes.items().stream().allMatch(item -> item.id() != null && Sound.isEtag(item.etag()));
        if (!sound) {
            throw troubles.garbled(null);
        }
        return Optional.of(changes);
    }

    Answer publication(Reply reply, Language language) {
        if (!reply.isGood()) {
            return judged(reply, Refusals::publication);
        }
        Publication publication = json(reply, Publication.class);
        // a path that begins with two slashes would lead to another host
        if (publication.language() != language
                || publication.path() == null
                || !PATH.matcher(publication.path()).matches()) {
            throw troubles.garbled(null);
        }
        return new Answer.Published(publication);
    }

    List<Entity> entities(Reply reply) {
        if (!reply.isGood()) {
            throw troubles.of(reply);
        }
        List<Entity> entities = Arrays.asList(json(reply, Entity[].class));
        if (entities.stream().anyMatch(entity -> Sound.fault(entity).isPresent())) {
            throw troubles.garbled(null);
        }
        return List.copyOf(entities);
    }

    private <T> T json(Reply reply, Class<T> type) {
        if (!reply.mediaType().equals("application/json")) {
            throw troubles.notAPortal();
        }
        try {
            T value = Json.MAPPER.readValue(reply.body(), type);
            if (value == null) {
                throw troubles.garbled(null);
            }
            return value;
        } catch (JacksonException e) {
            throw troubles.garbled(e);
        }
    }
}
