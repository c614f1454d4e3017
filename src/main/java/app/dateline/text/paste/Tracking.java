package app.dateline.text.paste;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out of an address what was put in to follow people about. Pure. */
public final class Tracking {
    private static final Set<String> NAMES = Set.of(
            "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "fbclid", "yclid", "ysclid", "ymclid", "_openstat", "mc_cid",
            "mc_eid", "msclkid", "twclid", "ttclid", "li_fat_id", "igsh", "igshid", "vero_id", "_hsenc", "_hsmi", "mkt_tok",
            "oly_anon_id", "oly_enc_id", "rb_clickid", "s_cid", "wickedid", "_ga", "_gl", "erid");
    /** Addresses that only lead on to another one: where they begin, and the parameter that holds it. */
    private static final String[][] DETOURS = {
        {"https://www.google.com/url?", "q"}, {"https://www.google.com/url?", "url"},
        {"https://vk.com/away.php?", "to"}, {"https://l.facebook.com/l.php?", "u"}
    };
    private static final int DEEPEST = 3;

    private Tracking() {}

    /** The address without it; of one that only leads on, the one that it leads to. */
    public static String strip(String address) {
        String target = address.strip();
        for (int i = 0; i < DEEPEST; i++) {
            target = onward(target);
        }
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash);
        String rest = hash < 0 ? target : target.substring(0, hash);
        int mark = rest.indexOf('?');
        if (fragment.startsWith("#:~:")) {
            fragment = "";
        }
        if (mark < 0) {
            return rest + fragment;
        }
        String kept = Arrays.stream(rest.substring(mark + 1).split("&"))
                .filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return rest.substring(0, mark) + (kept.isEmpty() ? "" : "?" + kept) + fragment;
    }

    private static String onward(String address) {
        for (String[] detour : DETOURS) {
            if (address.startsWith(detour[0])) {
                for (String parameter : address.substring(detour[0].length()).split("[&#]")) {
                    if (parameter.startsWith(detour[1] + "=http")) {
                        return decoded(parameter.substring(detour[1].length() + 1));
                    }
                }
            }
        }
        return address;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("amp;utm_") || NAMES.contains(name);
    }
}
