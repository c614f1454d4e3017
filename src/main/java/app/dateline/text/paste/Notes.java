package app.dateline.text.paste;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a document. Every program has its own classes for them, but all of them write the same: a short link
 * to a place that holds a link back. Not thread-safe.
 */
final class Notes {
    private static final int LONGEST_CALL = 12;
    private static final int MOST = 2_000;
    private static final Set<String> HOLDERS = Set.of("li", "dd", "p", "div", "aside");

    private final Map<String, Element> places = new HashMap<>();
    private final Map<Element, Integer> calls = new IdentityHashMap<>();
    private final Map<Element, Integer> bodies = new IdentityHashMap<>();
    private final Set<Element> backs = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> inOrder = new ArrayList<>();

    private Notes() {}

    static Notes of(Element root) {
        Notes notes = new Notes();
        for (Element element : root.select("[id], a[name]")) {
            notes.places.putIfAbsent(element.id(), element);
            notes.places.putIfAbsent(element.attr("name"), element);
        }
        root.select("a[href^=#]").stream().limit(MOST).forEach(notes::look);
        return notes;
    }

    private void look(Element link) {
        Element place = places.get(target(link));
        if (place == null || backs.contains(link) || !isShort(link)) {
            return;
        }
        Element body = holder(place);
        Set<String> names = names(link);
        if (body == null || isWithin(link, body)) {
            return;
        }
        List<Element> back = body.select("a[href^=#]").stream()
                .filter(a -> names.contains(target(a)) && isShort(a))
                .toList();
        if (!back.isEmpty()) {
            backs.addAll(back);
            if (!bodies.containsKey(body)) {
                inOrder.add(body);
                bodies.put(body, inOrder.size());
            }
            calls.put(link, bodies.get(body));
        }
    }

    private static boolean isShort(Element link) {
        return link.text().length() <= LONGEST_CALL;
    }

    private static String target(Element link) {
        String name = link.attr("href").substring(1);
        try {
            return name.contains("%") ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
        } catch (IllegalArgumentException _) {
            return name;
        }
    }

    /** What a link back to this one would be called. */
    private static Set<String> names(Element link) {
        Set<String> names = new HashSet<>();
        List<Element> around = new ArrayList<>(link.select("[id], a[name]"));
        Element above = link;
        for (int i = 0; i < 3 && above != null && !HOLDERS.contains(above.normalName()); i++) {
            around.add(above);
            Element before = above.previousElementSibling();
            if (before != null && before.normalName().equals("a")) {
                around.add(before);
            }
            above = above.parent();
        }
        for (Element element : around) {
            names.add(element.id());
            names.add(element.attr("name"));
        }
        names.remove("");
        return names;
    }

    private static Element holder(Element place) {
        Element holder = place;
        while (holder != null && !HOLDERS.contains(holder.normalName())) {
            holder = holder.parent();
        }
        Element above = holder == null ? null : holder.parent();
        boolean whole = above != null && holder.normalName().equals("p") && above.normalName().equals("div")
                && !above.id().isEmpty() && above.select("a[href^=#]").stream().filter(Notes::isShort).count() == 1;
        return whole ? above : holder;
    }

    private static boolean isWithin(Element element, Element other) {
        for (Element above = element; above != null; above = above.parent()) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    /** The number of the footnote that is called here, 0 for none. */
    int call(Element link) {
        return calls.getOrDefault(link, 0);
    }

    /** Whether it is the text of a footnote, which has its place at the end. */
    boolean isBody(Element element) {
        return bodies.containsKey(element);
    }

    boolean isBack(Element link) {
        return backs.contains(link);
    }

    List<Element> bodies() {
        return inOrder;
    }

    /** Whether it calls a footnote that was left behind where the text was copied. */
    static boolean isLost(Element raised) {
        Element link = raised.selectFirst("a[href^=#]");
        return link != null && raised.text().length() <= LONGEST_CALL;
    }
}
