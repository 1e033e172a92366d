import "./rolldown-runtime.js";
import { n as quoted } from "./command-line-shells-table.js";

// src/command-line/shells/zsh.ts
function zshCompletion({ commands, rules, levels, formats }) {
	const named = commands.filter(({ name }) => name !== "");
	const lint = commands[0];
	return `#compdef patternlint
# zsh completion of patternlint: source <(patternlint completions zsh)

_patternlint_rules() {
  local -a rules
  rules=(
${rules.map(({ id, summary }) => `    ${quoted(`${id}:${summary}`)}`).join("\n")}
  )
  _describe -t rules rule rules "$@"
}

_patternlint_rule_levels() {
  if compset -P '*='; then
    compadd ${levels.join(" ")}
  else
    _patternlint_rules -S = -q
  fi
}

_patternlint_outputs() {
  if compset -P '*='; then
    _files
  else
    compadd -S = -q ${formats.join(" ")}
  fi
}

_patternlint_revisions() {
  local -a refs
  refs=(none HEAD \${(f)"$(git for-each-ref --format='%(refname:short)' refs/heads refs/tags refs/remotes 2>/dev/null)"})
  compadd -a refs
}

_patternlint_first() {
  local -a commands
  commands=(
${named.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  _describe -t commands command commands
  _files
}

_patternlint() {
  local at named=
  # Where a command may stand: at the first word that is neither an option nor the value of one.
  for ((at = 2; at < CURRENT; at++)); do
    case \${words[at]} in
      ${lint.options.flatMap(({ name, value }) => value ? [`--${name}`] : []).join("|")}) ((at++)) ;;
      -?*) ;;
      ${named.map(({ name }) => name).join("|")}) named=\${words[at]}; break ;;
      *) break ;;
    esac
  done
  case $named in
${named.map((row) => `    ${row.name})\n${specs(row, [`1: :(${row.name})`])} ;;`).join("\n")}
    *)
${specs(lint, ["1: :_patternlint_first"])} ;;
  esac
}

if [[ $funcstack[1] == _patternlint ]]; then
  _patternlint "$@"
else
  compdef _patternlint patternlint
fi
`;
}
function specs({ options, completes }, first) {
	const words = completes ? [`*:${label(completes)}:${action(completes)}`] : [];
	return `      _arguments -s -S \\\n${[
		...options.flatMap(optionSpecs),
		...first,
		...words
	].map((spec) => `        ${quoted(spec)}`).join(" \\\n")}`;
}
function optionSpecs({ name, short, help, repeats, value }) {
	const said = `[${help.replaceAll(/[[\]\\:]/g, "\\$&")}]`;
	const names = [`--${name}${value ? "=" : ""}`, ...short === void 0 ? [] : [`-${short}`]];
	const rest = value ? `:${value.label}:${value.completes ? action(value.completes) : " "}` : "";
	const others = names.length > 1 && !repeats ? `(${names.join(" ")})` : "";
	return names.map((one) => `${repeats ? "*" : others}${one}${said}${rest}`);
}
function label(completes) {
	return typeof completes === "string" ? completes : "word";
}
function action(completes) {
	if (typeof completes !== "string") return `(${completes.join(" ")})`;
	return actions[completes];
}
const actions = {
	file: "_files",
	folder: "_files -/",
	rule: "_patternlint_rules",
	"rule=level": "_patternlint_rule_levels",
	"format=file": "_patternlint_outputs",
	revision: "_patternlint_revisions"
};

export { zshCompletion };