package crossover.shell.commands;

import crossover.shell.answer.Answer;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Parameter;
import crossover.shell.desk.Desk;

/// `completion SHELL`: a script that lets a shell ask the program what fits at the cursor, so that
/// it knows entries and fields as well as commands.
final class Completions {
    private Completions() {}

    static Command command() {
        return Command.of(
                        "completion",
                        Group.PROGRAM,
                        "completion for bash, zsh or fish",
                        Completions::run)
                .taking(Parameter.one("SHELL", "bash, zsh or fish", Completion.SHELL))
                .example(
                        "completion bash > ~/.local/share/bash-completion/completions/crossover",
                        "TAB in bash, from the next terminal on");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        return Outcome.done(
                new Answer.Script(
                        switch (call.first()) {
                            case "bash" -> BASH;
                            case "zsh" -> ZSH;
                            case "fish" -> FISH;
                            default ->
                                    throw Failure.usage(
                                            "there is no completion for `" + call.first() + "`",
                                            "known: bash, zsh, fish");
                        }));
    }

    private static final String BASH =
            """
            # crossover: completion for bash
            _crossover() {
              local word=${COMP_WORDS[COMP_CWORD]} line
              COMPREPLY=()
              while IFS= read -r line; do
                COMPREPLY+=("$line")
              done < <("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$word" 2>/dev/null)
              [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]] && compopt -o nospace
            }
            complete -F _crossover crossover
            """;

    private static final String ZSH =
            """
            #compdef crossover
            # crossover: completion for zsh
            _crossover() {
              local -a found
              found=("${(@f)$("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
              compadd -U -- $found
            }
            compdef _crossover crossover
            """;

    private static final String FISH =
            """
            # crossover: completion for fish
            function __crossover
                set -l words (commandline -opc)
                $words[1] complete -- $words[2..-1] (commandline -ct) 2>/dev/null
            end
            complete -c crossover -f -a '(__crossover)'
            """;
}
