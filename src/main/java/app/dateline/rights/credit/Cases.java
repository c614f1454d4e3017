package app.dateline.rights.credit;

import java.util.HashMap;
import java.util.Map;

/** Puts the noun that a Russian name begins with into the nominative: «пресс-службой верфи» → «пресс-служба верфи». */
final class Cases {
    private static final Map<String, String> NOMINATIVES = nominatives(
            "пресс-служба пресс-службой пресс-службы",
            "служба службой службы",
            "пресс-центр пресс-центром пресс-центра",
            "министерство министерством министерства",
            "ведомство ведомством ведомства",
            "агентство агентством агентства",
            "правительство правительством правительства",
            "посольство посольством посольства",
            "управление управлением управления",
            "департамент департаментом департамента",
            "компания компанией компании",
            "корпорация корпорацией корпорации",
            "госкорпорация госкорпорацией госкорпорации",
            "администрация администрацией администрации",
            "верфь верфью верфи",
            "завод заводом завода",
            "концерн концерном концерна",
            "холдинг холдингом холдинга",
            "фонд фондом фонда",
            "музей музеем музея",
            "штаб штабом штаба",
            "институт институтом института",
            "университет университетом университета",
            "центр центром центра");

    private Cases() {}

    private static Map<String, String> nominatives(String... nouns) {
        Map<String, String> all = new HashMap<>();
        for (String noun : nouns) {
            String[] forms = noun.split(" ");
            for (String form : forms) {
                all.put(form, forms[0]);
            }
        }
        return Map.copyOf(all);
    }

    /** The name as it is if it begins with no such noun. */
    static String nominative(String name) {
        int end = 0;
        while (end < name.length() && !Script.isGap(name.charAt(end))) {
            end++;
        }
        String noun = name.substring(0, end);
        String nominative = NOMINATIVES.get(noun.toLowerCase(java.util.Locale.ROOT));
        if (nominative == null) {
            return name;
        }
        return noun.charAt(0) + nominative.substring(1) + name.substring(end);
    }
}
