package app.dateline.text.align;

/**
 * How a word sounds, roughly enough to be the same in both languages: Обама and Obama, Вашингтон and Washington,
 * президента and president. The first consonants; those that one language spells for another one's are one.
 */
final class Sound {
    /** As many consonants say enough; the endings of the languages differ. */
    private static final int LENGTH = 5;

    private static final int SHORTEST = 2;

    private Sound() {}

    /** Of a folded word; "" where too little is left to go by. */
    static String of(String form) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < form.length() && out.length() < LENGTH; i++) {
            char sound = sound(form, i);
            if (sound != ' ' && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
        }
        if (out.length() < SHORTEST) {
            return "";
        }
        return isVowel(form.charAt(0)) ? "-" + out : out.toString();
    }

    private static boolean isVowel(char c) {
        return "аеиоуыэюяaeiou".indexOf(c) >= 0;
    }

    private static char sound(String form, int at) {
        char before = at > 0 ? form.charAt(at - 1) : ' ';
        char next = at + 1 < form.length() ? form.charAt(at + 1) : ' ';
        return switch (form.charAt(at)) {
            case 'б', 'b' -> 'b';
            case 'п' -> 'p';
            case 'p' -> next == 'h' ? 'v' : 'p';
            case 'в', 'ф', 'v', 'w', 'f' -> 'v';
            case 'г', 'х', 'g' -> 'g';
            // Хасан and Hasan; not in sh, ch, th, ph, gh, kh
            case 'h' -> "sctpgkz".indexOf(before) >= 0 ? ' ' : 'g';
            case 'д', 'd', 'j' -> 'd';
            case 'т', 'ч', 't' -> 't';
            case 'ж', 'з', 'с', 'ц', 'ш', 'щ', 'z', 's' -> 's';
            case 'c' -> next == 'h' ? 't' : "eiy".indexOf(next) >= 0 ? 's' : before == 's' ? ' ' : 'k';
            case 'к', 'k', 'q', 'x' -> 'k';
            case 'л', 'l' -> 'l';
            case 'м', 'm' -> 'm';
            case 'н', 'n' -> 'n';
            case 'р', 'r' -> 'r';
            default -> ' ';
        };
    }
}
