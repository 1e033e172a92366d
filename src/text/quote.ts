// Pieces of somebody's text inside a message.

const LONGEST_QUOTE = 80;

/** A piece of somebody's text between backticks: on one line, shortened, and without backticks of its own. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
  return `\`${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}\``;
}
