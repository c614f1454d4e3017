package app.dateline.store.search;

import app.dateline.text.stem.Token;
import java.util.Optional;
import java.util.Set;

/** The names before a colon that are understood, in either language. */
enum Field {
    STATE("state", "статус", "состояние"),
    COUNTRY("country", "страна"),
    COMPANY("company", "компания"),
    AUTHOR("author", "автор"),
    LANGUAGE("lang", "language", "язык"),
    BEFORE("before", "до"),
    AFTER("after", "после", "с"),
    LICENCE("licence", "license", "rights", "лицензия", "права"),
    HAS("has", "есть");

    private final Set<String> names;

    Field(String... names) {
        this.names = Set.of(names);
    }

    static Optional<Field> named(String typed) {
        String folded = Token.fold(typed);
        for (Field field : values()) {
            if (field.names.contains(folded)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
