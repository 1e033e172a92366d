// What the rules about references share.
import { type Reference, splitFragment, writtenPath } from "../read/reference.ts";
import type { Fix, Problem } from "./rule.ts";

/** A reference in meaning: who carries it, and the path as written. */
export function referenceAnchor({ carrier, path }: Reference): string {
  return `${carrier}:${path.value}`;
}

/** Where a finding about a reference is, and what it is about: how it is written. */
export function aboutReference(reference: Reference): Pick<Problem, "at" | "anchor" | "subject"> {
  return { at: reference.path, anchor: referenceAnchor(reference), subject: { kind: "reference", reference } };
}

/** The same: where it leads. */
export function aboutEdge(reference: Reference, broken = false): Pick<Problem, "at" | "anchor" | "subject"> {
  return { at: reference.path, anchor: referenceAnchor(reference), subject: { kind: "edge", reference, broken } };
}

/** A fix that writes another path. */
export function rewritePath({ path, link }: Reference, to: string, safe: boolean): Fix {
  const written = `${to}${splitFragment(path.value).fragment}`;
  return { title: `Write ${written}`, safe, edits: [{ start: path.start, end: path.end, text: writtenPath(written, { link }) }] };
}
