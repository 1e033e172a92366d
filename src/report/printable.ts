// What comes out of a linted file, made harmless to what displays it.

const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/**
 * Makes signs of control characters, so that no file's content drives the terminal (escape sequences) or hides itself
 * (bidirectional controls, CVE-2021-42574). Tabs and line feeds stay.
 */
export function printable(text: string): string {
  return text.replaceAll(control, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\ufffd";
  });
}

/**
 * Keeps text in a workflow's log from being read as a command by GitHub's runner, which takes `::name::` at the start of
 * a line (after blanks) and the older `##[name]` anywhere in one (actions/runner, ActionCommand.cs). A zero-width space
 * parts the signs.
 */
export function inert(text: string): string {
  return text.replaceAll("##[", "#\u200b#[").replaceAll(/^([\s\u200b\ufeff]*):(?=:)/gm, "$1:\u200b");
}
