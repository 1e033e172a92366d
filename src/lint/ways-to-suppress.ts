// The comments that may suppress a finding where it stands. Which of them does is to be tried out: a comment on the line before
// ends a table, and inside a tag or a code block there are no comments.
import { indentText, lineEnd } from "../text/lines.ts";
import { applyEdits, type Edit, insertion } from "../text/span.ts";

export interface WayToSuppress {
  /** Where the comment belongs. */
  readonly where: string;
  readonly comment: string;
  /** What puts it there. */
  readonly edit: Edit;
  /** The text with it. */
  readonly text: string;
}

/**
 * From the closest to the widest.
 *
 * @param at where the finding starts.
 */
export function waysToSuppress(rule: string, text: string, at: number, reason: string): readonly WayToSuppress[] {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  const indent = indentText(text, line + (/^[ \t]*/.exec(text.slice(line))?.[0].length ?? 0));
  const feed = text.includes("\r\n") ? "\r\n" : "\n";
  const comment = (kind: string) => `<!-- patternlint-disable-${kind} ${rule} : ${reason} -->`;
  const way = (where: string, kind: string, offset: number, before: string, after: string): WayToSuppress => {
    const edit = insertion(offset, before + comment(kind) + after);
    return { where, comment: comment(kind), edit, text: applyEdits(text, [edit]) };
  };
  return [
    way("for the next line", "next-line", line, indent, feed),
    way("at the end of the line", "line", lineEnd(text, at), " ", ""),
    way("at the top of the file", "file", 0, "", feed + feed),
  ];
}
