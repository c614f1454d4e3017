package app.dateline.cli;

import app.dateline.text.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Gives picocli its texts from our words: it asks by keys of its own. */
final class HelpWords extends ResourceBundle {
    private final Map<String, String> texts = new HashMap<>();

    private HelpWords(Words words) {
        heading("usage.synopsisHeading", words.say("cli.heading.usage"), " ");
        heading("usage.commandListHeading", words.say("cli.heading.commands"), "%n");
        heading("usage.parameterListHeading", words.say("cli.heading.parameters"), "%n");
        heading("usage.optionListHeading", words.say("cli.heading.options"), "%n");
        texts.put("mixinStandardHelpOptions.help", words.say("cli.option.help"));
        texts.put("mixinStandardHelpOptions.version", words.say("cli.option.version"));
    }

    /** Puts every text of the command and those below it into words. */
    static void into(CommandLine root, Words words) {
        HelpWords texts = new HelpWords(words);
        texts.describe(root.getCommandSpec(), words, "dateline");
        root.setResourceBundle(texts);
    }

    private void describe(CommandSpec command, Words words, String code) {
        about(command.qualifiedName("."), words.say("cli.about." + code));
        describe(command.options(), words);
        describe(command.positionalParameters(), words);
        command.subcommands().forEach((name, sub) ->
                describe(sub.getCommandSpec(), words, code.equals("dateline") ? name : code + "-" + name));
    }

    private void describe(Collection<? extends ArgSpec> args, Words words) {
        for (ArgSpec arg : args) {
            String key = arg.descriptionKey();
            if (key != null && key.indexOf('.') > 0 && !texts.containsKey(key)) {
                texts.put(key, words.say(key));
            }
        }
    }

    /** The first sentence is what the list of commands shows, and the heading of the command's own help. */
    private void about(String command, String about) {
        int end = about.indexOf(". ") + 1;
        texts.put(command + ".usage.header", end == 0 ? about : about.substring(0, end));
        if (end > 0) {
            texts.put(command + ".usage.description", "%n" + about.substring(end + 1));
        }
    }

    private void heading(String key, String text, String end) {
        texts.put(key, "%n" + text + end);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
