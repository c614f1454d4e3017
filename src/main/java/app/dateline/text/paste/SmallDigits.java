package app.dateline.text.paste;

/** Raised and lowered digits as characters of their own: km², CO₂. */
final class SmallDigits {
    private static final String PLAIN = "0123456789+-−=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";

    private SmallDigits() {}

    /** "" if any character has no small form, or there are too many for a number. */
    static String of(String text, boolean raised) {
        StringBuilder small = new StringBuilder();
        String digits = text.strip();
        for (int i = 0; i < digits.length(); i++) {
            int digit = PLAIN.indexOf(digits.charAt(i));
            if (digit < 0 || digits.length() > 4) {
                return "";
            }
            small.append((raised ? RAISED : LOWERED).charAt(digit));
        }
        return small.toString();
    }
}
