package app.dateline.translate.memory.index;

import java.util.Random;

/** Makes texts whose words are as unevenly frequent as in a language: the word of rank r is about 1/r as frequent as the first. */
public final class Zipf {
    private final Random random;
    private final int words;
    private final double scale;

    public Zipf(long seed, int words) {
        random = new Random(seed);
        this.words = words;
        scale = Math.log(words + 1.0);
    }

    /** From 0; small numbers are frequent. */
    public int rank() {
        return Math.min(words - 1, (int) Math.expm1(random.nextDouble() * scale));
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A word that has no digits in it, so that it is not taken for a number. */
    public static String word(int rank, String letters) {
        StringBuilder word = new StringBuilder();
        for (int left = rank + 1; left > 0; left /= letters.length()) {
            word.append(letters.charAt(left % letters.length()));
        }
        return word.append(letters.charAt(rank % 7)).toString();
    }

    /** So many words as a sentence or paragraph has: mostly 8 to 30. */
    public String text(String letters) {
        int length = 4 + (int) (Math.abs(random.nextGaussian()) * 8) + random.nextInt(12);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(word(rank(), letters));
        }
        return text.append('.').toString();
    }

    /** The text with some of its words replaced, left out or doubled. */
    public String changed(String text, int percent, String letters) {
        StringBuilder changed = new StringBuilder();
        for (String word : text.split(" ")) {
            String some = random.nextInt(100) >= percent ? word : switch (random.nextInt(3)) {
                case 0 -> word(rank(), letters);
                case 1 -> "";
                default -> word + " " + word(rank(), letters);
            };
            changed.append(changed.isEmpty() || some.isEmpty() ? "" : " ").append(some);
        }
        return changed.toString();
    }
}
