package app.dateline.store.search;

import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds in a text what a query asked for. */
final class Marks {
    private final List<Part> wanted;
    private final Stems stems = new Stems();

    Marks(List<Part> wanted) {
        this.wanted = wanted;
    }

    List<Query.Range> in(String text) {
        BitSet marked = new BitSet(text.length());
        List<Compound> compounds = Compound.of(text);
        List<Token> tokens = compounds.stream().flatMap(c -> c.parts().stream()).toList();
        for (Part part : wanted) {
            switch (part) {
                case Part.Word word -> words(word, compounds, marked);
                case Part.Phrase phrase -> phrases(phrase, tokens, marked);
                default -> throw new IllegalArgumentException(part.toString());
            }
        }
        List<Query.Range> ranges = new ArrayList<>();
        for (int start = marked.nextSetBit(0); start >= 0; ) {
            int end = marked.nextClearBit(start);
            ranges.add(new Query.Range(start, end));
            start = marked.nextSetBit(end);
        }
        return ranges;
    }

    private void words(Part.Word word, List<Compound> compounds, BitSet marked) {
        for (Compound compound : compounds) {
            if (compound.isJoined() && isMeant(word, compound.form(), stems.of(compound.forms()))) {
                marked.set(compound.start(), compound.end());
                continue;
            }
            for (Token token : compound.parts()) {
                if (isMeant(word, token.form(), stems.of(token.form()))) {
                    marked.set(token.start(), token.end());
                }
            }
        }
    }

    private static boolean isMeant(Part.Word word, String form, String stem) {
        return stem.equals(word.stem()) || (word.beginning() ? form.startsWith(word.form()) : form.equals(word.form()));
    }

    private static void phrases(Part.Phrase phrase, List<Token> tokens, BitSet marked) {
        int length = phrase.forms().size();
        for (int i = 0; i + length <= tokens.size(); i++) {
            if (isAt(phrase, tokens.subList(i, i + length))) {
                marked.set(tokens.get(i).start(), tokens.get(i + length - 1).end());
            }
        }
    }

    private static boolean isAt(Part.Phrase phrase, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            String wanted = phrase.forms().get(i);
            boolean last = i == tokens.size() - 1;
            if (!(last && phrase.beginning() ? form.startsWith(wanted) : form.equals(wanted))) {
                return false;
            }
        }
        return true;
    }
}
