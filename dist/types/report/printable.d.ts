/**
 * Makes signs of control characters, so that no file's content drives the terminal (escape sequences) or hides itself
 * (bidirectional controls, CVE-2021-42574). Tabs and line feeds stay.
 */
export declare function printable(text: string): string;
/**
 * Keeps text in a workflow's log from being read as a command by GitHub's runner, which takes `::name::` at the start of
 * a line (after blanks) and the older `##[name]` anywhere in one (actions/runner, ActionCommand.cs). A zero-width space
 * parts the signs.
 */
export declare function inert(text: string): string;
