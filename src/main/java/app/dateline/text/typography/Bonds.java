package app.dateline.text.typography;

import app.dateline.article.Language;
import java.util.Set;

/** The words that a line break may not part from what stands beside them. */
final class Bonds {
    /** No word here is longer. */
    static final int LONGEST = 12;

    static final String SHORT = "авикосуяАВИКОСУЯ";

    static final Set<String> PARTICLES = Set.of("ли", "ль", "же", "ж", "бы", "б");

    /** Before a name or a number: г. Москва, стр. 5. */
    static final Set<String> ADDRESS = Set.of(
            "г", "ул", "пл", "пр", "пер", "наб", "д", "кв", "корп", "стр", "пос", "с", "о", "им", "св", "ст", "п", "пп", "гл", "рис",
            "табл", "прим");

    static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "St", "Gen", "Lt", "Col", "Capt", "Sgt", "Maj", "Adm", "Sen", "Rep", "Gov", "Hon",
            "Rev");

    /** Before a number: No. 5, p. 12. */
    static final Set<String> PLACES = Set.of("No", "Nos", "no", "nos", "p", "pp", "vol", "Vol", "Fig", "fig", "Art", "art", "Sec", "sec");

    static final Set<String> MONTHS = Set.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan",
            "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    private static final Set<String> RUSSIAN_UNITS = Set.of(
            "мм", "см", "м", "км", "га", "мг", "г", "кг", "т", "ц", "л", "мл", "с", "сек", "мин", "ч", "сут", "кВт", "МВт", "ГВт", "Вт", "В",
            "кВ", "А", "Гц", "кГц", "МГц", "ГГц", "кб", "Кб", "Мб", "Гб", "Тб", "КБ", "МБ", "ГБ", "ТБ", "тыс", "млн", "млрд", "трлн",
            "руб", "р", "коп", "долл", "евро", "чел", "шт", "экз", "гг", "кв", "куб", "год", "года", "году", "годом", "лет", "января",
            "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря");

    /** Words as well, unless a point follows: 5 в. is a century. */
    private static final Set<String> RUSSIAN_WITH_POINT = Set.of("в", "вв", "д", "стр", "п", "пп", "н", "о");

    /** Prepositions as well, unless no point follows. */
    private static final Set<String> RUSSIAN_PREPOSITIONS = Set.of("с");

    private static final Set<String> ENGLISH_UNITS = Set.of(
            "mm", "cm", "m", "km", "ha", "mg", "g", "kg", "t", "l", "ml", "mi", "ft", "yd", "lb", "lbs", "oz", "kW", "MW", "GW", "W", "V", "kV",
            "Hz", "kHz", "MHz", "GHz", "KB", "MB", "GB", "TB", "kmh", "mph", "kph", "hundred", "thousand", "million", "billion",
            "trillion", "percent", "am", "pm", "AM", "PM");

    private Bonds() {}

    /** Whether this is what a number before it counts. */
    static boolean isUnit(String word, boolean point, Language language) {
        if (language == Language.EN) {
            return ENGLISH_UNITS.contains(word);
        }
        return point && RUSSIAN_WITH_POINT.contains(word)
                || RUSSIAN_UNITS.contains(word) && (point || !RUSSIAN_PREPOSITIONS.contains(word));
    }
}
