// What stands in Markdown and is no content: front matter, and comments that begin a line (CommonMark 4.6).
import { nextLine } from "../text/lines.ts";

/** The offset behind the front matter that begins at `start`; `start` itself where none does. */
export function frontMatterEnd(text: string, start: number): number {
  if (!/^---[ \t]*\r?\n/.test(text.slice(start, start + 16))) return start;
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = start;
  return close.test(text) ? close.lastIndex : start;
}

/** Steps over comments, whatever stands in them. Remembers where the last one ends, so that none is looked for in vain. */
export class CommentLines {
  readonly #text: string;
  #lastClose: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The start of the line behind the comment that a line begins with. -1 where it begins with none, where a tag follows on
   * the line on which that opens and ends, and where it never ends: then it hides what stands behind it from others, not
   * from us.
   */
  skip(line: string, start: number): number {
    const text = this.#text;
    if (!line.includes("<!--") || !/^ {0,3}<!--/.test(line)) return -1;
    this.#lastClose ??= text.lastIndexOf("-->");
    // `<!-->` is a whole comment.
    const from = text.indexOf("<!--", start) + 2;
    if (from > this.#lastClose) return -1;
    const close = text.indexOf("-->", from) + 3;
    const isOneLine = close <= start + line.length;
    return isOneLine &&
      text
        .slice(close, start + line.length)
        .trim()
        .startsWith("<")
      ? -1
      : nextLine(text, close);
  }
}
