package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.text.Agencies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All parties that are known. Immutable. */
public final class Parties {
    private static final int OFFERED = 8;
    private static final Parties NONE = new Parties(List.of());
    private static final Parties STANDARD = new Parties(read());

    private final List<Party> all;
    private final Map<String, Party> byKey = new HashMap<>();

    private Parties(List<Party> all) {
        this.all = List.copyOf(all);
        // a spelling never hides a name, and the profile's own parties, which come first, hide all others
        for (boolean own : new boolean[] {true, false}) {
            all.stream().filter(party -> party.own() == own).forEach(party -> {
                index(party.name().ru(), party);
                index(party.name().en(), party);
            });
        }
        all.forEach(party -> party.spellings().forEach(spelling -> index(spelling, party)));
    }

    private void index(String name, Party party) {
        byKey.putIfAbsent(NameKey.of(name), party);
    }

    /** Nobody. */
    public static Parties none() {
        return NONE;
    }

    /** Those that come with Dateline. */
    public static Parties standard() {
        return STANDARD;
    }

    private static List<Party> read() {
        List<Party> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (PartyFile.Line line : PartyFile.read("parties.txt")) {
            all.add(new Party(line.name(), line.spellings(), false));
            taken.add(NameKey.of(line.name().ru()));
            taken.add(NameKey.of(line.name().en()));
            line.spellings().forEach(spelling -> taken.add(NameKey.of(spelling)));
        }
        for (Bilingual agency : Agencies.all()) {
            if (!taken.contains(NameKey.of(agency.ru())) && !taken.contains(NameKey.of(agency.en()))) {
                all.add(new Party(agency, List.of(), false));
            }
        }
        return all;
    }

    /** These and the profile's own, which count where both have a name; of two own ones with one name the later does. */
    public Parties with(Collection<Bilingual> own) {
        List<Party> more = new ArrayList<>();
        for (Bilingual name : own) {
            if (!NameKey.of(name.ru()).isEmpty() && !NameKey.of(name.en()).isEmpty()) {
                more.addFirst(Party.own(name));
            }
        }
        more.addAll(all);
        return new Parties(more);
    }

    /** The one that is written so, in any of its spellings. */
    public Optional<Party> find(String written) {
        String key = NameKey.of(written);
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(key));
    }

    /** Those in which a word begins as typed, the profile's own first, then those in this language. */
    public List<Party> like(String typed, Language language) {
        String wanted = NameKey.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<Party> found = new LinkedHashSet<>();
        all.stream().filter(party -> begins(party.name().in(language), wanted)).forEach(found::add);
        all.stream().filter(party -> begins(party.name().in(language.other()), wanted)).forEach(found::add);
        all.stream()
                .filter(party -> party.spellings().stream().anyMatch(spelling -> begins(spelling, wanted)))
                .forEach(found::add);
        // what is written out in this language needs no offer
        return found.stream()
                .filter(party -> !NameKey.of(party.name().in(language)).equals(wanted))
                .limit(OFFERED)
                .toList();
    }

    private static boolean begins(String name, String wanted) {
        String key = NameKey.of(name);
        return key.startsWith(wanted) || key.contains(" " + wanted);
    }

    /** The list that comes with Dateline and the profile's own, in the order in which they are looked at. */
    public List<Party> all() {
        return all;
    }
}
