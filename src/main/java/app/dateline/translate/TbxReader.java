package app.dateline.translate;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a TBX file once. Languages other than ours are passed over. For one thread. */
final class TbxReader {
    private static final int DEEPEST = 40;
    private static final int LONGEST = 2_000;
    private static final Set<String> ENTRY = Set.of("termEntry", "conceptEntry");
    private static final Set<String> SECTION = Set.of("langSet", "langSec");
    private static final Set<String> TERM = Set.of("tig", "ntig", "termSec");

    private final String file;
    private final XMLStreamReader in;
    private final List<Term> terms = new ArrayList<>();
    private final Map<Language, List<String>> right = new EnumMap<>(Language.class);
    private final Map<Language, List<String>> wrong = new EnumMap<>(Language.class);
    private final Set<String> rules = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private Optional<Language> language = Optional.empty();
    private String term = "";
    private String status = "";
    private String type = "";
    private boolean inEntry;
    private boolean isTbx;

    TbxReader(String file, XMLStreamReader in) {
        this.file = file;
        this.in = in;
    }

    List<Term> read() throws XMLStreamException {
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw refused();
                    }
                    start(in.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(in.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inEntry && text.length() < LONGEST) {
                        text.append(in.getText(), 0, Math.min(in.getTextLength(), LONGEST));
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION -> throw refused();
                default -> {}
            }
        }
        if (!isTbx) {
            throw refused();
        }
        return terms;
    }

    private Failure refused() {
        return Failure.of("glossary.failure.tbx", file, Math.max(1, in.getLocation().getLineNumber()));
    }

    private void start(String name) {
        text.setLength(0);
        type = value("type");
        if (name.equals("martif") || name.equals("tbx")) {
            isTbx = true;
        } else if (ENTRY.contains(name)) {
            inEntry = true;
            id = "";
            right.clear();
            wrong.clear();
            rules.clear();
            notes.clear();
        } else if (SECTION.contains(name)) {
            String code = Optional.ofNullable(in.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang")).orElse("");
            language = Language.of(code.split("[-_]")[0]);
        } else if (TERM.contains(name)) {
            term = "";
            status = "";
        }
    }

    private String value(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void end(String name) {
        String said = text.toString().strip();
        if (name.equals("term")) {
            term = said.replaceAll("\\s+", " ");
        } else if (name.equals("administrativeStatus") || name.equals("termNote") && type.equals("administrativeStatus")) {
            status = said;
        } else if (name.equals("projectSubset") || name.equals("admin") && type.equals("projectSubset")) {
            rule(said);
        } else if (name.equals("note") && inEntry && !said.isEmpty()) {
            notes.add(said);
        } else if (TERM.contains(name)) {
            language.filter(_ -> !term.isEmpty()).ifPresent(this::add);
        } else if (SECTION.contains(name)) {
            language = Optional.empty();
        } else if (ENTRY.contains(name)) {
            entry();
        }
        text.setLength(0);
        type = "";
    }

    private void rule(String said) {
        if (said.startsWith(GlossaryTbx.RULES + "id ")) {
            id = said.substring(GlossaryTbx.RULES.length() + 3);
        } else if (said.startsWith(GlossaryTbx.RULES)) {
            rules.add(said.substring(GlossaryTbx.RULES.length()));
        }
    }

    private void add(Language of) {
        boolean deprecated = status.startsWith("deprecated") || status.startsWith("superseded");
        List<String> among = (deprecated ? wrong : right).computeIfAbsent(of, _ -> new ArrayList<>());
        // the preferred one comes first, wherever it stands
        among.add(status.startsWith("preferred") ? 0 : among.size(), term);
    }

    private void entry() {
        inEntry = false;
        Term read = new Term(
                id,
                right.getOrDefault(Language.RU, List.of()),
                right.getOrDefault(Language.EN, List.of()),
                wrong.getOrDefault(Language.RU, List.of()),
                wrong.getOrDefault(Language.EN, List.of()),
                String.join(" ", notes),
                rules.contains("exact"),
                !rules.contains("optional"),
                rules.contains("unchanged"));
        if (!read.isEmpty()) {
            terms.add(read);
            GlossaryFile.limit(file, terms.size());
        }
    }
}
