// Slips of the hand: each changes one line of a text and leaves all others where they are.

/** One line of a text, written wrongly. */
export interface Slip {
  readonly kind: string;
  /** Counted from 0. */
  readonly line: number;
  readonly text: string;
}

/** All slips that can be made in the lines of a text from one on. */
export function slipsOf(text: string, from = 0): Slip[] {
  return text.split("\n").flatMap((line, at) => (at < from || line.trim() === "" || line.startsWith("```") ? [] : slipsIn(line, at)));
}

function slipsIn(line: string, at: number): Slip[] {
  const written: [kind: string, text: string][] = [["line lost", ""]];
  if (line.includes("<")) {
    written.push(["line doubled", `${line} ${line.trim()}`]);
    for (const found of line.matchAll(/[</>"=]/g))
      written.push([`no ${found[0]}`, line.slice(0, found.index) + line.slice(found.index + 1)]);
    if (line.includes("</")) written.push(["opened for closed", line.replace("</", "<")]);
    else if (/<\w/.test(line)) written.push(["closed for opened", line.replace("<", "</")]);
    written.push(["tag misnamed", line.replace(/<(\/?\w)(\w)/, "<$1x$2")]);
    if (line.includes('="')) {
      written.push(["empty value", line.replace(/="[^"]*"/, '=""')]);
      written.push(["odd value", line.replace(/="[^"]*"/, '="zed nine"')]);
    }
  } else
    for (const added of ["& signed", "<x ", "<b>", "</b>", "<!-- ", "]]>", "TODO", "&oops;"])
      written.push([`with ${added}`, `${line} ${added}`]);
  if (line.includes(".md")) written.push(["broken path", line.replace(".md", "-gone.md")], ["no reason", line.replace(/\.md .*/, ".md")]);
  return written.filter(([, text]) => text !== line).map(([kind, text]) => ({ kind, line: at, text }));
}

export function make(text: string, { line, text: written }: Slip): string {
  return text
    .split("\n")
    .map((own, at) => (at === line ? written : own))
    .join("\n");
}
