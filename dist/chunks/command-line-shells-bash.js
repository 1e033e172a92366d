import "./rolldown-runtime.js";
import { n as quoted } from "./command-line-shells-table.js";

// src/command-line/shells/bash.ts
function bashCompletion({ commands, rules, levels, formats }) {
	const named = commands.filter(({ name }) => name !== "");
	const lint = commands[0];
	return `# bash completion of patternlint: source <(patternlint completions bash)

_patternlint_list() {
  # Candidates that begin with what stands there, as the shell has to read them: data from elsewhere, never expanded.
  # What readline takes for a word of its own is cut off.
  local cur=$1 cut= word quoted
  shift
  [[ $COMP_WORDBREAKS == *=* && $cur == *=* ]] && cut=\${cur%"\${cur##*=}"}
  for word in "$@"; do
    printf -v quoted %q "$word"
    if [[ $word == "$cur"* || $quoted == "$cur"* ]]; then COMPREPLY+=("\${quoted#"$cut"}"); fi
  done
}

_patternlint_files() {
  local line
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do
    # Readline quotes what it is told are files, which bash 3.2 can't tell it.
    if ! type compopt >/dev/null 2>&1; then
      printf -v line %q "$line"
      [[ $2 == "~"* ]] && line=\${line#\\\\}
    fi
    COMPREPLY+=("$line")
  done < <(compgen "$1" -- "$2")
}

_patternlint_revisions() {
  local ref
  local -a refs=(none HEAD)
  while IFS= read -r ref; do
    refs+=("$ref")
  done < <(git for-each-ref --format='%(refname:short)' refs/heads refs/tags refs/remotes 2>/dev/null)
  _patternlint_list "$1" "\${refs[@]}"
}

_patternlint_value() {
  local kind=$1 cur=$2
  case $kind in
    file) _patternlint_files -f "$cur" ;;
    folder) _patternlint_files -d "$cur" ;;
    rule) _patternlint_list "$cur" ${rules.map(({ id }) => id).join(" ")} ;;
    rule=level)
      if [[ $cur == *=* ]]; then
        local id=\${cur%%=*}
        _patternlint_list "$cur" ${levels.map((level) => `"$id=${level}"`).join(" ")}
      else
        compopt -o nospace 2>/dev/null
        _patternlint_list "$cur" ${rules.map(({ id }) => `${id}=`).join(" ")}
      fi ;;
    format=file)
      if [[ $cur == *=* ]]; then
        _patternlint_files -f "\${cur#*=}"
      else
        compopt -o nospace 2>/dev/null
        _patternlint_list "$cur" ${formats.map((format) => `${format}=`).join(" ")}
      fi ;;
    revision) _patternlint_revisions "$cur" ;;
    words) _patternlint_list "$cur" "\${@:3}" ;;
  esac
}

_patternlint() {
  COMPREPLY=()
  # Readline parts words at "=": they are put together again.
  local -a words=()
  local at word joins= last
  for ((at = 1; at <= COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    last=$((\${#words[@]} - 1))
    if ((last >= 0)) && [[ $word == =* || -n $joins ]]; then words[last]+=$word; else words+=("$word"); fi
    joins=
    [[ $word == = ]] && joins=1
  done
  last=$((\${#words[@]} - 1))
  local cur=\${words[last]} prev= command=
  ((last > 0)) && prev=\${words[last - 1]}

  # Where a command may stand: at the first word that is neither an option nor the value of one.
  for ((at = 0; at < last; at++)); do
    case \${words[at]} in
      ${lint.options.flatMap(({ name, value }) => value ? [`--${name}`] : []).join(" | ")}) ((at++)) ;;
      -?*) ;;
      ${named.map(({ name }) => name).join(" | ")}) command=\${words[at]}; break ;;
      *) command=-; break ;;
    esac
  done
  local option=$prev value=$cur
  [[ $cur == --*=* ]] && { option=\${cur%%=*}; value=\${cur#*=}; }
  case $command:$option in
${commands.flatMap(valueCases).join("\n")}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map((row) => `      ${patternOf(row)}) _patternlint_list "$cur" ${row.options.flatMap(flags).join(" ")} ;;`).join("\n")}
    esac
    return
  fi
  case $command in
${commands.flatMap(wordCases).join("\n")}
  esac
  [[ -z $command ]] && _patternlint_list "$cur" ${named.map(({ name }) => name).join(" ")}
}

complete -F _patternlint patternlint
`;
}
function patternOf({ name }) {
	return name === "" ? "\"\" | -" : name;
}
function valueCases(row) {
	return row.options.flatMap(({ name, value }) => {
		if (!value) return [];
		return [`    ${row.name === "" ? `:--${name} | -:--${name}` : `${row.name}:--${name}`}) ${value.completes ? `${completing(value.completes, "value")}; ` : ""}return ;;`];
	});
}
function wordCases(row) {
	return row.completes ? [`    ${patternOf(row)}) ${completing(row.completes, "cur")} ;;`] : [];
}
function completing(completes, typed) {
	const [kind, words] = typeof completes === "string" ? [completes, []] : ["words", completes];
	return [`_patternlint_value ${kind} "$${typed}"`, ...words.map(quoted)].join(" ");
}
function flags({ name, short }) {
	return [`--${name}`, ...short === void 0 ? [] : [`-${short}`]];
}

export { bashCompletion };