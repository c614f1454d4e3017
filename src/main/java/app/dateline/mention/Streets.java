package app.dateline.mention;

import app.dateline.mention.Around.Word;

/** Tells a street, a village, a school, a hotel that is named after a country from the country. */
sealed interface Streets {
    boolean isIn(Around around, int from, int to, Evidence evidence, Word before, Word after);

    /** "Georgia Avenue", "Lebanon High School", "East Palestine", "Russian River". */
    record English(WordList before, WordList after) implements Streets {
        private static final String HIGH = Folded.key("high");
        private static final String MIDDLE = Folded.key("middle");
        private static final String SCHOOL = Folded.key("school");

        English(WordList.Lists lists) {
            this(lists.get("local.before.en"), lists.get("local.after.en"));
        }

        @Override
        public boolean isIn(Around around, int from, int to, Evidence evidence, Word before, Word after) {
            if (evidence == Evidence.ABBREVIATION || evidence == Evidence.METONYM) {
                return false;
            }
            if (after.adjoins() && after.isCapital()
                    && (after.is(this.after) || (after.is(HIGH) || after.is(MIDDLE)) && around.after(after.to()).is(SCHOOL))) {
                return true;
            }
            return evidence == Evidence.NAME && before.adjoins() && before.isCapital() && before.is(this.before);
        }
    }

    /** «Украинский бульвар», «Большая Грузинская улица», «деревня Бельгия», «гостиница «Украина»». */
    record Russian(WordList before, WordList quotedBefore, WordList after) implements Streets {
        Russian(WordList.Lists lists) {
            this(lists.get("local.before.ru"), lists.get("venue.before.ru"), lists.get("local.after.ru"));
        }

        @Override
        public boolean isIn(Around around, int from, int to, Evidence evidence, Word before, Word after) {
            if (evidence == Evidence.ADJECTIVE) {
                return after.adjoins() && after.is(this.after)
                        || around.text().isUpper(from) && (before.adjoins() || before.isApart(". ")) && before.is(this.before);
            }
            if (evidence != Evidence.NAME) {
                return false;
            }
            if ((before.adjoins() || before.isApart(". ")) && before.is(this.before)) {
                return true;
            }
            int quote = around.openingQuote(from);
            return quote >= 0 && around.before(quote).adjoins() && around.before(quote).is(quotedBefore);
        }
    }
}
