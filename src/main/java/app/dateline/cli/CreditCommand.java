package app.dateline.cli;

import app.dateline.article.Language;
import app.dateline.rights.credit.CreditLine;
import app.dateline.rights.credit.Credited;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Store;
import app.dateline.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whom a credit line names and how it is printed in each language. */
@Command(name = "credit")
final class CreditCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "LINE", descriptionKey = "cli.option.credit-line")
    private String line;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    CreditCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** @return {@link Exit#PROBLEMS} if a party has no name in one of the languages */
    @Override
    public Integer call() {
        CreditLine credit = CreditLine.read(line, CreditLine.language(line), parties());
        if (json) {
            invocation.console().out().println(Json.MAPPER.writeValueAsString(json(credit)));
        } else {
            for (Language side : Language.values()) {
                invocation.console().out().println(
                        side.code() + "\t" + (credit.isWhole(side) ? Console.oneLine(credit.in(side)) : ""));
            }
            credit.parties().forEach(this::print);
        }
        return credit.isKnown() ? Exit.DONE : Exit.PROBLEMS;
    }

    private void print(Credited party) {
        invocation.console().out().println(String.join(
                "\t",
                party.known() ? "known" : "unknown",
                Console.oneLine(party.name().ru()),
                Console.oneLine(party.name().en())));
    }

    private static Map<String, Object> json(CreditLine credit) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Language side : Language.values()) {
            json.put(side.code(), credit.isWhole(side) ? credit.in(side) : null);
        }
        List<Map<String, Object>> parties = new ArrayList<>();
        for (Credited party : credit.parties()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("ru", party.name().ru());
            each.put("en", party.name().en());
            each.put("known", party.known());
            parties.add(each);
        }
        json.put("parties", parties);
        return json;
    }

    /** A profile that is not there yet has no parties of its own. */
    private Parties parties() {
        if (!ProfileFolder.hasProfile(invocation.profile())) {
            return Parties.standard();
        }
        try (Store store = invocation.openToRead()) {
            return Parties.standard().with(store.parties());
        }
    }
}
