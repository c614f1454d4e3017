package app.dateline.proof.translation;

import app.dateline.article.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays in both languages. */
final class Calendar {
    private static final String[] RU_GENITIVE = {
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"
    };
    private static final String[] EN = {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December"
    };
    private static final List<String> MONTHS = List.of(
            "январь января январе январю январем янв january jan", "февраль февраля феврале февралю февралем фев february feb",
            "март марта марте марту мартом march mar", "апрель апреля апреле апрелю апрелем апр april apr",
            "май мая мае маю маем may", "июнь июня июне июню июнем june jun", "июль июля июле июлю июлем july jul",
            "август августа августе августу августом авг august aug",
            "сентябрь сентября сентябре сентябрю сентябрем сен сент september sep sept",
            "октябрь октября октябре октябрю октябрем окт october oct",
            "ноябрь ноября ноябре ноябрю ноябрем ноя нояб november nov",
            "декабрь декабря декабре декабрю декабрем дек december dec");
    private static final List<String> WEEKDAYS = List.of(
            "понедельник понедельника понедельнике понедельнику понедельником monday mondays",
            "вторник вторника вторнике вторнику вторником tuesday tuesdays",
            "среду wednesday wednesdays",
            "четверг четверга четверге четвергу четвергом thursday thursdays",
            "пятница пятницу пятницы пятнице пятницей friday fridays",
            "суббота субботу субботы субботе субботой saturday saturdays",
            "воскресенье воскресенья воскресенью воскресеньем sunday sundays");
    private static final Map<String, Integer> MONTH = numbers(MONTHS);
    private static final Map<String, Integer> WEEKDAY = numbers(WEEKDAYS);
    /** Names that are also other words; before these they are months. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "of", "since", "by", "until", "till", "last", "this", "next", "early", "late", "mid", "from", "to", "during", "through");
    /** «среда» is more often surroundings than a day. */
    private static final Set<String> BEFORE_WEDNESDAY =
            Set.of("в", "во", "на", "с", "до", "каждую", "прошлую", "минувшую", "эту", "следующую", "ближайшую", "и");

    private Calendar() {}

    private static Map<String, Integer> numbers(List<String> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String form : lines.get(i).split(" ")) {
                numbers.put(form, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    /** 1 to 12, or 0. @param beside whether a number stands beside it */
    static int month(String form, String written, String before, boolean beside) {
        int month = MONTH.getOrDefault(form, 0);
        boolean english = form.charAt(0) < 0x80;
        if (month == 0 || english && !Character.isUpperCase(written.charAt(0)) || form.length() == 3 && !beside && !form.equals("may") && !form.equals("май") && !form.equals("мая") && !form.equals("мае")) {
            return 0;
        }
        boolean ambiguous = form.equals("may") || form.equals("march");
        return !ambiguous || beside || BEFORE_MONTH.contains(before) ? month : 0;
    }

    /** 1 to 7, or 0. */
    static int weekday(String form, String written, String before) {
        int day = WEEKDAY.getOrDefault(form, 0);
        boolean english = form.charAt(0) < 0x80;
        return day == 0 || english && !Character.isUpperCase(written.charAt(0))
                        || form.equals("среду") && !BEFORE_WEDNESDAY.contains(before)
                ? 0
                : day;
    }

    /** As it stands beside a day. */
    static String name(int month, Language language) {
        return language == Language.RU ? RU_GENITIVE[month - 1] : EN[month - 1];
    }
}
