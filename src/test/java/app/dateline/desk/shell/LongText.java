package app.dateline.desk.shell;

import java.util.Random;

/** A made Russian body of any length with all that a body has: headings, names, links, emphasis, lists, faults. */
final class LongText {
    private static final String[] WORDS = ("судно порт ледокол вчера компания сообщила новый маршрут груз капитан Норвегия России Китаем Газпром "
            + "море северный экипаж министр заявил завод поставки договор тонн река мост дорога совещание рубеж погода "
            + "**важно** *отметить* [подробности](https://port.example/news/1) «Роснефть» Лондон Германией \"кавычки\" опшибка").split(" ");

    private final Random random;

    LongText(long seed) {
        random = new Random(seed);
    }

    String of(int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            switch (random.nextInt(12)) {
                case 0 -> text.append("## ").append(words(4)).append("\n\n");
                case 1 -> text.append("- ").append(words(8)).append("\n- ").append(words(6)).append("\n\n");
                case 2 -> text.append("> ").append(words(20)).append(".\n\n");
                default -> text.append(words(40 + random.nextInt(50))).append(".\n\n");
            }
        }
        return text.toString();
    }

    private String words(int many) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < many; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
