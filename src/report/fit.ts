// Texts within a limit. GitHub counts bytes (github/docs#35252), and a text over the limit is refused or dropped as a whole.

/** The length of a text as it is sent: in bytes of UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * Makes a text that fits. What it is made from may be less than what is sent, so the finished text is what is measured.
 *
 * @param make makes the text within about so many bytes, and says itself what it leaves out.
 * @param most how many bytes it may have.
 */
export function fitInto(make: (limit: number) => string, most: number): string {
  for (let limit = most; limit > 0; ) {
    const text = make(limit);
    const size = byteLength(text);
    if (size <= most) return text;
    limit = Math.min(limit - MARGIN, Math.floor((limit * most) / size));
  }
  return cutLines(make(0), most);
}

/** As many items, from the first, as fit into so many bytes, a line each. */
export function within(items: readonly string[], most: number): string[] {
  let size = 0;
  const end = items.findIndex((item) => {
    size += byteLength(item) + 1;
    return size > most;
  });
  return end < 0 ? [...items] : items.slice(0, end);
}

/** Each try is shorter by at least so many bytes. */
const MARGIN = 64;

const leftOut = "\n\n… The rest was left out to stay below GitHub's limit.\n";

/** As many whole lines as fit, their folds closed: never a part of a character, of markup or of a code span. */
export function cutLines(text: string, most: number): string {
  if (byteLength(text) <= most) return text;
  const kept: string[] = [];
  let size = byteLength(leftOut);
  let open = 0;
  for (const line of text.split("\n")) {
    const depth = Math.max(0, open + count(line, "<details>") - count(line, "</details>"));
    size += byteLength(line) + 1;
    // Room for closing what is open then, whatever it is.
    if (size + Math.max(0, open, depth) * close.length + FENCE > most) break;
    kept.push(line);
    open = depth;
  }
  const fenced = kept.filter((line) => /^\s*`{3,}/.test(line)).length % 2 === 1;
  return `${kept.join("\n")}${fenced ? "\n```" : ""}${close.repeat(open)}${leftOut}`;
}

const close = "\n</details>";
const FENCE = 8;

function count(line: string, tag: string): number {
  return line.split(tag).length - 1;
}

/** The beginning of a text in so many bytes of UTF-8: whole characters only. */
export function cutText(text: string, most: number): string {
  if (byteLength(text) <= most) return text;
  const room = most - byteLength("…");
  let size = 0;
  let end = 0;
  for (const char of text) {
    size += byteLength(char);
    if (size > room) break;
    end += char.length;
  }
  return `${text.slice(0, end)}…`;
}
