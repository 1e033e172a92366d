import "./rolldown-runtime.js";

// src/command-line/shells/fish.ts
function fishCompletion(table) {
	const { commands, rules, levels, formats } = table;
	const lint = commands[0];
	const named = commands.filter(({ name }) => name !== "");
	return `# fish completion of patternlint: patternlint completions fish > ~/.config/fish/completions/patternlint.fish

# The command that is named, or "-" behind a path; nothing as long as either may come.
function __patternlint_command
    set -l words (commandline -opc)
    set -l skip 0
    for word in $words[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case ${lint.options.flatMap(({ name, value }) => value ? [`--${name}`] : []).join(" ")}
                set skip 1
            case '-*'
            case ${named.map(({ name }) => name).join(" ")}
                echo $word
                return
            case '*'
                echo -
                return
        end
    end
end

function __patternlint_is
    set -l command (__patternlint_command)
    contains -- "$command" $argv
end

function __patternlint_rules
    printf '%s\\t%s\\n' ${rules.map(({ id, summary }) => `${id} ${quoted(summary)}`).join(" \\\n        ")}
end

function __patternlint_rule_levels
    set -l id (string match -rg '^(?:--rule=)?([^=]+)=' -- (commandline -ct))
    if test -n "$id"
        printf '%s\\n' $id={${levels.join(",")}}
    else
        __patternlint_rules | string replace \\t =\\t
    end
end

function __patternlint_revisions
    printf '%s\\n' none HEAD
    git for-each-ref --format='%(refname:short)' refs/heads refs/tags refs/remotes 2>/dev/null
end

complete -c patternlint -f
${named.map(({ name, summary }) => `complete -c patternlint -n '__patternlint_is ""' -a ${name} -d ${quoted(summary)}`).join("\n")}
${commands.flatMap((row) => [...wordLines(row), ...row.options.map((option) => optionLine(row, option, formats))]).join("\n")}
`;
}
function conditionOf({ name }) {
	return quoted(`__patternlint_is ${name === "" ? "\"\" -" : name}`);
}
function wordLines(row) {
	return row.completes ? [`complete -c patternlint -n ${conditionOf(row)} ${argumentsOf(row.completes, [])}`] : [];
}
function optionLine(row, { name, short, help, value }, formats) {
	return [
		`complete -c patternlint -n ${conditionOf(row)}`,
		`-l ${name}`,
		...short === void 0 ? [] : [`-s ${short}`],
		...value ? ["-r", value.completes ? argumentsOf(value.completes, formats) : "-f"] : [],
		`-d ${quoted(help)}`
	].join(" ");
}
function argumentsOf(completes, formats) {
	if (typeof completes !== "string") return `-f -a ${quoted(completes.join(" "))}`;
	switch (completes) {
		case "file": return "-F";
		case "folder": return "-f -a '(__fish_complete_directories)'";
		case "rule": return "-f -a '(__patternlint_rules)'";
		case "rule=level": return "-f -a '(__patternlint_rule_levels)'";
		case "format=file": return `-F -a ${quoted(formats.map((format) => `${format}=`).join(" "))}`;
		case "revision": return "-f -a '(__patternlint_revisions)'";
	}
}
function quoted(text) {
	return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}

export { fishCompletion };