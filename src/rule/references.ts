// What the rules about references share.
import type { Reference } from "../read/reference.ts";
import type { Fix } from "./rule.ts";

/** A reference in meaning: who carries it, and the path as written. */
export function referenceAnchor({ carrier, path }: Reference): string {
  return `${carrier}:${path.value}`;
}

/** A fix that writes another path. */
export function rewritePath({ path }: Reference, to: string, safe: boolean): Fix {
  const fragment = /#.*$/.exec(path.value)?.[0] ?? "";
  return { title: `Write ${to}${fragment}`, safe, edits: [{ start: path.start, end: path.end, text: `${to}${fragment}` }] };
}
