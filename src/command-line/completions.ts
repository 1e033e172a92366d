// `patternlint completions SHELL`: a script that teaches a shell what may be written behind `patternlint`.

import { didYouMean } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { print } from "../process/print.ts";
import { nearest } from "../text/nearest.ts";
import { command, type ExitCode } from "./command.ts";
import { completionTable } from "./shells/table.ts";

const shells = ["bash", "zsh", "fish"] as const;

export const completionsCommand = command({
  name: "completions",
  takes: "SHELL",
  completes: shells,
  summary: "print what makes bash, zsh or fish complete commands, options and rules",
  details: `bash: add \`source <(patternlint completions bash)\` to ~/.bashrc
zsh:  add \`source <(patternlint completions zsh)\` to ~/.zshrc, behind \`compinit\`
fish: patternlint completions fish > ~/.config/fish/completions/patternlint.fish

The script knows the rules of this version, and starts nothing but git, for branches and tags.`,
  options: {},
  async run({ words }): Promise<ExitCode> {
    const [shell, ...others] = words;
    const known = `Choose ${shells.slice(0, -1).join(", ")} or ${shells.at(-1)}.`;
    if (shell === undefined || others.length > 0) throw new UsageError(`\`completions\` takes the name of one shell. ${known}`);
    const table = await completionTable();
    switch (shell) {
      case "bash":
        print((await import("./shells/bash.ts")).bashCompletion(table));
        return 0;
      case "zsh":
        print((await import("./shells/zsh.ts")).zshCompletion(table));
        return 0;
      case "fish":
        print((await import("./shells/fish.ts")).fishCompletion(table));
        return 0;
      default:
        throw new UsageError(`There are no completions for \`${shell}\`. ${didYouMean(nearest(shell, shells), known)}`);
    }
  },
});
