package app.dateline.text.paste;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element's own style says that is more than decoration. */
final class Css {
    private static final Set<String> NOT_SEEN = Set.of(
            "display:none", "visibility:hidden", "visibility:collapse", "mso-hide:all", "font-size:0", "font-size:0px",
            "opacity:0");

    private Css() {}

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            if (NOT_SEEN.contains(declaration.replace("!important", "").replaceAll("\\s", ""))) {
                return true;
            }
        }
        return false;
    }

    /** The value of one property, in lower case; "" if the element has none. */
    static String value(Element element, String property) {
        String style = element.attr("style");
        if (style.isEmpty()) {
            return "";
        }
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().equalsIgnoreCase(property)) {
                return declaration.substring(colon + 1).replace("!important", "").strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** What is inside has the look of what is around it, but for what this element changes. */
    static Look look(Element element, Look around) {
        Look look = switch (element.normalName()) {
            case "b", "strong" -> around.withBold(true);
            case "i", "em", "dfn", "var" -> around.withItalic(true);
            case "code", "tt", "kbd", "samp" -> around.withCode();
            default -> around;
        };
        String weight = value(element, "font-weight");
        if (weight.startsWith("bold") || weight.matches("[6-9]00")) {
            look = look.withBold(true);
        } else if (weight.equals("normal") || weight.equals("lighter") || weight.matches("[1-5]00")) {
            look = look.withBold(false);
        }
        String style = value(element, "font-style");
        if (style.equals("italic") || style.startsWith("oblique")) {
            look = look.withItalic(true);
        } else if (style.equals("normal")) {
            look = look.withItalic(false);
        }
        return look;
    }
}
