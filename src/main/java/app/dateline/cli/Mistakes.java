package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.nio.file.InvalidPathException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong, and gives the exit code for it. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Invocation invocation;

    Mistakes(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        invocation.tell(sentence(wrong));
        trace(wrong);
        invocation.tell("cli.wrong.see", wrong.getCommandLine().getCommandSpec().qualifiedName(" "));
        return Exit.WRONG_USE;
    }

    private static Message sentence(ParameterException wrong) {
        return switch (wrong) {
            case ParameterException path when path.getCause() instanceof InvalidPathException ->
                    Message.of("cli.failure.path", shown(path.getValue()));
            case UnmatchedArgumentException unknown when unknown.isUnknownOption() ->
                    Message.of("cli.wrong.option", shown(unknown.getUnmatched().getFirst()));
            case UnmatchedArgumentException unknown when unknown.getCommandLine().getSubcommands().isEmpty() ->
                    Message.of("cli.wrong.argument", shown(unknown.getUnmatched().getFirst()));
            case UnmatchedArgumentException unknown ->
                    Message.of("cli.wrong.command", shown(unknown.getUnmatched().getFirst()));
            case MissingParameterException missing when missing.getMissing().stream().anyMatch(a -> !a.required()) ->
                    Message.of("cli.wrong.no-value", name(missing.getMissing().getFirst()));
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    Message.of("cli.wrong.missing", missing.getMissing().stream()
                            .map(Mistakes::name)
                            .collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                    Message.of("cli.wrong.twice", name(twice.getOverwritten()));
            default -> wrong.getArgSpec() == null
                    ? Message.of("cli.wrong.no-command")
                    : wrong.getValue() == null
                            ? Message.of("cli.wrong.no-value", name(wrong.getArgSpec()))
                            : Message.of("cli.wrong.value", shown(wrong.getValue()), name(wrong.getArgSpec()));
        };
    }

    private static String name(ArgSpec arg) {
        return switch (arg) {
            case OptionSpec option -> option.longestName();
            case PositionalParamSpec positional -> positional.paramLabel();
            default -> arg.paramLabel();
        };
    }

    private static String shown(String given) {
        return Console.oneLine(given);
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        invocation.tell(switch (thrown) {
            case Failure failure -> failure.message();
            case InvalidPathException path -> Message.of("cli.failure.path", shown(path.getInput()));
            default -> Message.of("cli.failure.unexpected", shown(String.valueOf(thrown.getMessage())));
        });
        trace(thrown);
        return Exit.PROBLEMS;
    }

    private void trace(Exception thrown) {
        if (invocation.isDebug()) {
            thrown.printStackTrace(invocation.console().err());
        }
    }
}
