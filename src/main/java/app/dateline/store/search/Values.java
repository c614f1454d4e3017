package app.dateline.store.search;

import app.dateline.article.Basis;
import app.dateline.article.Coded;
import app.dateline.article.EditionState;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.text.Words;
import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What may stand behind the colon of a field. */
final class Values {
    private static final Set<String> PROBLEM =
            Set.of("problem", "problems", "проблема", "проблемы", "ошибка", "ошибки", "замечание", "замечания");
    private static final Set<String> ENDED =
            Set.of("expired", "ended", "over", "истекла", "истек", "просрочена", "закончилась");
    private static final int SHORTEST_BEGINNING = 2;

    private final Function<String, List<Entity>> known;
    private final Clock clock;
    private final Stems stems;

    Values(Function<String, List<Entity>> known, Clock clock, Stems stems) {
        this.known = known;
        this.clock = clock;
        this.stems = stems;
    }

    /**
     * What is asked for; empty if the value is none of this field's.
     *
     * @param typing whether the value may be the beginning of what is meant
     */
    Optional<Part> part(Field field, String value, boolean typing, boolean not) {
        String folded = Token.fold(value);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return switch (field) {
            case STATE -> named(EditionState.class, "article.state.", folded, typing)
                    .map(states -> new Part.InState(states, not));
            case LANGUAGE -> language(folded).map(language -> new Part.InLanguage(language, not));
            case COUNTRY -> entities(EntityKind.COUNTRY, value, folded, typing, not);
            case COMPANY -> entities(EntityKind.COMPANY, value, folded, typing, not);
            case AUTHOR -> Optional.of(new Part.ByAuthor(folded, not));
            case BEFORE -> Day.of(value, today()).map(day -> new Part.Before(start(day), not));
            case AFTER -> Day.of(value, today()).map(day -> new Part.After(start(day), not));
            case LICENCE -> licence(folded, typing, not);
            case HAS -> PROBLEM.contains(folded) ? Optional.of(new Part.HasProblem(not)) : Optional.empty();
        };
    }

    private Optional<Part> licence(String folded, boolean typing, boolean not) {
        if (ENDED.contains(folded)) {
            return Optional.of(new Part.LicenceEnded(today(), not));
        }
        return named(Basis.class, "article.basis.", folded, typing).map(bases -> new Part.OnBasis(bases, not));
    }

    /** By code or by name in either language, or the first words of it; while it is being typed also by the beginning. */
    private static <E extends Enum<E> & Coded> Optional<Set<E>> named(
            Class<E> type, String words, String folded, boolean typing) {
        Set<E> exact = EnumSet.noneOf(type);
        Set<E> beginning = EnumSet.noneOf(type);
        for (E each : type.getEnumConstants()) {
            for (String name : names(each, words)) {
                if ((name + " ").startsWith(folded + " ")) {
                    exact.add(each);
                } else if (name.startsWith(folded)) {
                    beginning.add(each);
                }
            }
        }
        Set<E> meant = exact.isEmpty() && typing ? beginning : exact;
        return meant.isEmpty() ? Optional.empty() : Optional.of(meant);
    }

    private static List<String> names(Coded coded, String words) {
        List<String> names = new ArrayList<>(List.of(Token.fold(coded.code())));
        for (Language language : Language.values()) {
            names.add(Token.fold(Words.in(language).say(words + coded.code())));
        }
        return names;
    }

    /** By code, or by the beginning of the name in either language. */
    private static Optional<Language> language(String folded) {
        if (folded.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        for (Language language : Language.values()) {
            for (Language said : Language.values()) {
                String name = Token.fold(language.locale().getDisplayLanguage(said.locale()));
                if (name.startsWith(folded) || language.code().equals(folded)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Part> entities(EntityKind kind, String value, String folded, boolean typing, boolean not) {
        Set<EntityKey> exact = new TreeSet<>();
        Set<EntityKey> beginning = new TreeSet<>();
        List<Entity> offered = known.apply(value);
        for (Entity entity : offered.isEmpty() ? known.apply(stem(folded)) : offered) {
            if (entity.key().kind() == kind) {
                if (names(entity).stream().anyMatch(name -> isSame(name, folded))) {
                    exact.add(entity.key());
                } else {
                    beginning.add(entity.key());
                }
            }
        }
        Set<EntityKey> meant = exact.isEmpty() && typing ? beginning : exact;
        if (meant.isEmpty()) {
            code(kind, value).ifPresent(meant::add);
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Part.Mentions(meant, not));
    }

    private static List<String> names(Entity entity) {
        List<String> names = new ArrayList<>(List.of(entity.key().code(), entity.name().ru(), entity.name().en()));
        names.addAll(entity.ruAliases());
        names.addAll(entity.enAliases());
        return names;
    }

    private boolean isSame(String name, String folded) {
        String other = Token.fold(name);
        return other.equals(folded) || stem(other).equals(stem(folded));
    }

    private String stem(String folded) {
        return stems.of(List.of(folded.split(" ")));
    }

    /** A code is understood without anybody knowing what it stands for. */
    private static Optional<EntityKey> code(EntityKind kind, String value) {
        String code = value.strip();
        if (kind == EntityKind.COUNTRY) {
            return code.matches("[A-Za-z]{2}") ? Optional.of(EntityKey.country(code)) : Optional.empty();
        }
        return code.matches("[A-Za-z0-9][A-Za-z0-9-]*")
                ? Optional.of(EntityKey.company(code.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
