package app.dateline.store.search;

import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.ArrayList;
import java.util.List;

/** A word as it is written: one, or a few that hyphens join, such as премьер-министр. Never empty. */
record Compound(List<Token> parts) {
    /** A longer chain is a list, and no word. */
    private static final int MOST = 4;

    static List<Compound> of(String text) {
        List<Compound> all = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Token token : Token.of(text)) {
            if (!token.joined() && !open.isEmpty()) {
                all.add(new Compound(List.copyOf(open)));
                open.clear();
            }
            open.add(token);
        }
        if (!open.isEmpty()) {
            all.add(new Compound(List.copyOf(open)));
        }
        return all;
    }

    /** Whether the index has it as one word besides its parts. */
    boolean isJoined() {
        return parts.size() > 1 && parts.size() <= MOST;
    }

    boolean isChain() {
        return parts.size() > MOST;
    }

    List<String> forms() {
        return parts.stream().map(Token::form).toList();
    }

    String form() {
        return String.join(Stems.HYPHEN, forms());
    }

    int start() {
        return parts.getFirst().start();
    }

    int end() {
        return parts.getLast().end();
    }
}
