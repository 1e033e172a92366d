// Whether a change says anything: spacing and comments don't, nor does a path that was rewritten because its file moved.
import { type Link, linkTarget } from "../catalog/catalog.ts";
import type { Module } from "../read/module.ts";
import type { Edit } from "../read/span.ts";
import type { History } from "./history.ts";

/** Whether the block says something else than before. The metadata and the Markdown around it are no part of it. */
export function blockChanged(before: Written, after: Written, history: History): boolean {
  const [old, now] = [textOf(before), textOf(after)];
  if (old === now || plain(old) === plain(now)) return false;
  return words(before, (path) => history.successor(path) ?? path) !== words(after, (path) => path);
}

function textOf({ module: { text, envelope } }: Written): string {
  return text.slice(envelope.block.content.start, envelope.block.content.end);
}

/** A module in full, with where its references lead. */
export interface Written {
  readonly module: Module;
  readonly links: readonly Link[];
}

function words({ module: { text, envelope }, links }: Written, today: (path: string) => string): string {
  const { start, end } = envelope.block.content;
  const paths = links.flatMap((link): Edit[] => {
    const target = linkTarget(link);
    return target === undefined ? [] : [{ start: link.reference.path.start, end: link.reference.path.end, text: today(target) }];
  });
  let said = "";
  let at = start;
  for (const edit of paths.sort((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > end) continue;
    said += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return plain(said + text.slice(at, end));
}

function plain(text: string): string {
  return text
    .replaceAll(/<!--[\s\S]*?-->/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
