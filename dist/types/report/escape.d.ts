/** Makes visible signs of characters that drive a terminal or hide: `␛`, `\u{202E}`. Tabs and line feeds stay. */
export declare function escapeControls(text: string): string;
/** The same for what stands on one line: line feeds become signs as well, tabs become blanks. */
export declare function escapeLine(text: string): string;
/** Whether a text holds anything that `escapeControls` would change. */
export declare function hasControls(text: string): boolean;
/**
 * Keeps text in a workflow's log from being read as a command by GitHub's runner, which takes `::name::` at the start of
 * a line after anything that .NET calls white space, and the older `##[name]` anywhere in one (actions/runner,
 * ActionCommand.cs). What looks like a command in the middle of a line is parted as well, because a line may be cut on its
 * way to the log. A zero-width space parts the signs.
 */
export declare function escapeCommands(text: string): string;
/**
 * JSON that a terminal or the runner can be shown: what would drive them is written as JSON's own `\u` escapes, so every
 * reader gets the same values.
 */
export declare function toJson(value: unknown): string;
