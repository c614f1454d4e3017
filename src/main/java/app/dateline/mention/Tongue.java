package app.dateline.mention;

import app.dateline.mention.Around.Word;

/** Tells an adjective that means a language from one that means a country: "in English" from "in English waters". */
sealed interface Tongue {
    /** How many words of a list are looked at on each side, so that a text made of nothing else takes no longer. */
    int LONGEST_LIST = 12;

    boolean isLanguage(Around around, int from, int to);

    /** "in English", "speaks Russian and French", "German-speaking", "Spanish lessons". */
    record English(WordList names, WordList before, WordList after, WordList function) implements Tongue {
        English(WordList.Lists lists) {
            this(lists.get("language.names.en"), lists.get("language.before.en"), lists.get("language.after.en"),
                    lists.get("function.en"));
        }

        @Override
        public boolean isLanguage(Around around, int from, int to) {
            if (!around.at(from, to).is(names)) {
                return false;
            }
            Word next = around.after(to);
            if ((next.adjoins() || next.isApart("-")) && next.is(after)) {
                return true;
            }
            for (int i = 0; i < LONGEST_LIST && (next.is(names) || isListed(next) && around.after(next.to()).is(names)); i++) {
                next = around.after(next.to());
            }
            if (next.adjoins() && !next.is(function)) {
                return next.is(after);
            }
            Word first = around.before(from);
            for (int i = 0; i < LONGEST_LIST && (isListed(first) || first.is(names)); i++) {
                first = around.before(first.from());
            }
            return first.adjoins() && first.is(before);
        }

        private static boolean isListed(Word word) {
            return word.is("and") || word.is("or");
        }
    }

    /** «на английском, немецком и французском», «английский и французский языки», «перевод с турецкого». */
    record Russian(WordList before, WordList after, WordList function, WordList translation) implements Tongue {
        private static final String ON = Folded.key("на");
        private static final String FROM = Folded.key("с");
        private static final String AND = Folded.key("и");
        private static final String OR = Folded.key("или");
        private static final String[] PREPOSITIONAL = keys("ском", "цком");
        private static final String[] PLAIN = keys("ский", "цкий");
        private static final String[] GENITIVE = keys("ского", "цкого");
        private static final String[] SINGULAR = keys("скому", "цкому", "ским", "цким");

        Russian(WordList.Lists lists) {
            this(lists.get("language.before.ru"), lists.get("language.after.ru"), lists.get("function.ru"),
                    lists.get("translation.ru"));
        }

        @Override
        public boolean isLanguage(Around around, int from, int to) {
            Word self = around.at(from, to);
            Word next = around.after(to);
            for (int i = 0; i < LONGEST_LIST && isListed(next)
                    && (endsAsAdjective(next) || isConjunction(next) && endsAsAdjective(around.after(next.to()))); i++) {
                next = around.after(next.to());
            }
            if (next.adjoins() && next.is(after)) {
                return true;
            }
            Word first = around.before(from);
            for (int i = 0; i < LONGEST_LIST && isListed(first) && (isConjunction(first) || endsAsAdjective(first)); i++) {
                first = around.before(first.from());
            }
            boolean translated = around.before(first.from()).is(translation);
            if (next.adjoins() && !next.isEmpty() && !next.is(function) && !translated) {
                return false; // a noun follows: «на французском полигоне»
            }
            return first.is(ON) && (ends(self, PREPOSITIONAL) || ends(self, PLAIN))
                    || first.is(FROM) && ends(self, GENITIVE)
                    || first.adjoins() && first.is(before) && (endsAsAdjective(self) || ends(self, SINGULAR));
        }

        private static boolean isListed(Word word) {
            return word.adjoins() || word.isApart(", ");
        }

        private static boolean isConjunction(Word word) {
            return word.is(AND) || word.is(OR);
        }

        private static boolean endsAsAdjective(Word word) {
            return ends(word, PREPOSITIONAL) || ends(word, PLAIN) || ends(word, GENITIVE);
        }

        private static boolean ends(Word word, String[] endings) {
            for (String ending : endings) {
                if (word.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }

        private static String[] keys(String... words) {
            String[] keys = new String[words.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = Folded.key(words[i]);
            }
            return keys;
        }
    }
}
