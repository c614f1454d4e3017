package app.dateline.article;

import java.util.Optional;

/** A constant that files and the protocol write as its name in lower case with hyphens: {@code open-access}. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
