import "./rolldown-runtime.js";
import { Hn as nearest, cn as didYouMean } from "./lint.js";
import { I as UsageError, c as print } from "./print.js";
import { o as command } from "./command-line.js";
import { t as completionTable } from "./command-line-shells-table.js";

// src/command-line/completions.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
const completionsCommand = command({
	name: "completions",
	takes: "SHELL",
	completes: shells,
	summary: "print what makes bash, zsh or fish complete commands, options and rules",
	details: `bash: add \`source <(patternlint completions bash)\` to ~/.bashrc
zsh:  add \`source <(patternlint completions zsh)\` to ~/.zshrc, behind \`compinit\`
fish: patternlint completions fish > ~/.config/fish/completions/patternlint.fish

The script knows the rules of this version, and starts nothing but git, for branches and tags.`,
	options: {},
	async run({ words }) {
		const [shell, ...others] = words;
		const known = `Choose ${shells.slice(0, -1).join(", ")} or ${shells.at(-1)}.`;
		if (shell === void 0 || others.length > 0) throw new UsageError(`\`completions\` takes the name of one shell. ${known}`);
		const table = await completionTable();
		switch (shell) {
			case "bash":
				print((await import("./command-line-shells-bash.js")).bashCompletion(table));
				return 0;
			case "zsh":
				print((await import("./command-line-shells-zsh.js")).zshCompletion(table));
				return 0;
			case "fish":
				print((await import("./command-line-shells-fish.js")).fishCompletion(table));
				return 0;
			default: throw new UsageError(`There are no completions for \`${shell}\`. ${didYouMean(nearest(shell, shells), known)}`);
		}
	}
});

export { completionsCommand };