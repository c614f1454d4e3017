package app.dateline.mention;

/** What the end of a Russian word tells of it. */
final class Endings {
    private static final String VOWELS = "аеёиоуыэюя";

    private Endings() {}

    /** Whether it is a Russian word, rather than letters that stand for one, a sign, or a word marked as fixed. */
    static boolean isDeclinable(String word) {
        int letters = word.indexOf('{') < 0 ? word.length() : word.indexOf('{');
        boolean small = false;
        for (int i = 0; i < letters; i++) {
            char c = word.charAt(i);
            if (!(c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё')) {
                return false;
            }
            small |= c >= 'а';
        }
        return small && letters > 1 && !word.equals("и");
    }

    /** @param single whether it is the whole name, as «Гренадины» would be, unlike «Соломоновы» of «Острова» */
    static boolean isAdjective(String word, boolean single) {
        if (word.length() < 4 || word.endsWith("строй") || Cases.isIrregular(word)) {
            return false;
        }
        String stem = word.substring(0, word.length() - 2);
        return switch (word.substring(word.length() - 2)) {
            case "ый", "ой", "ая", "яя", "ое", "ые" -> true;
            case "ий", "ие" -> isVelar(stem) || isHissing(stem) || stem.endsWith("н") && !isVowel(stem, 2);
            case "ее" -> stem.endsWith("н");
            case "вы" -> !single && isVowel(word, 3);
            default -> false;
        };
    }

    static boolean isVelar(String stem) {
        return "гкх".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    static boolean isHissing(String stem) {
        return "жшчщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    /** Whether the letter so far from the end, the last one being 1, is a vowel. */
    static boolean isVowel(String word, int fromEnd) {
        return word.length() >= fromEnd && VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
    }

    /** The stem of a word in -ец: немец, немца; австриец, австрийца; португалец, португальца. */
    static String withoutFleetingVowel(String word) {
        String root = word.substring(0, word.length() - 2);
        return root + (isVowel(root, 1) ? "йц" : root.endsWith("л") ? "ьц" : "ц");
    }
}
