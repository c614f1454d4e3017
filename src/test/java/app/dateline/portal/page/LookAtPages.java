package app.dateline.portal.page;

import app.dateline.article.*;
import app.dateline.portal.*;
import java.nio.file.*;
import java.util.*;

/** temporary: serves samples */
public class LookAtPages {
    public static void main(String[] a) throws Exception {
        long t = System.nanoTime();
        TestPortal p = TestPortal.start(PortalOptions.local(Files.createTempDirectory("portal"), 8099));
        System.out.println("start ms " + (System.nanoTime() - t) / 1000000);
        String[][] h = {{"India to buy six more patrol aircraft", "Индия закупит ещё шесть патрульных самолётов"}, {"Norway and Poland sign an agreement on coastal radars", "Норвегия и Польша подписали соглашение о береговых радарах"},{"Turkey and Qatar discuss joint exercises","Турция и Катар обсудили совместные учения"},{"Brazil’s Embramar delivers the first trainer to Portugal","В Калуге испытали двигатель для учебного самолёта"}};
        String[] cc = {"IN","PL","QA","BR"};
        int i=0;
        for (String[] x : h) {
            Article n = Samples.note(Language.EN, x[0]);
            n = n.with(Samples.note(Language.RU, x[1]).edition(Language.RU)).with(new Mention(EntityKey.country(cc[i++]), Decision.CONFIRMED)).with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED));
            n = n.with(n.edition(Language.EN).withLead("The first of them should arrive before the end of next year, the ministry said"));
            n = n.with(n.edition(Language.RU).withLead("Первый из них должен поступить до конца следующего года, сообщили в министерстве"));
            p.publishAll(n, Language.EN);
        }
        Article ruOnly = Samples.note(Language.RU, "Концерн «Гранит-Онега» показал наземный дрон");
        System.out.println(p.publishAll(ruOnly, Language.RU));
        System.out.println(p.publishAll(Samples.lighthouse(), Language.EN));
        System.out.println(p.publishAll(Samples.lighthouse(), Language.RU));
        Thread.sleep(10_000_000);
    }
}
