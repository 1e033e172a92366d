// What to say of a path that leads nowhere, and what to write in its stead.
import type { Catalog } from "../catalog/catalog.ts";
import type { Missing, Proposal } from "../catalog/resolve.ts";
import type { History } from "../change/history.ts";
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import { quote } from "../text/quote.ts";
import { alternatives } from "./messages.ts";
import { rewritePath } from "./references.ts";
import type { CauseHint, Fix } from "./rule.ts";

interface Advice {
  /** A sentence with its stop; undefined when there is nothing to propose. */
  readonly advice: string | undefined;
  readonly fix?: Fix;
}

/** @returns in `problem`, a sentence without its stop. */
export function describeBroken(
  reference: Reference,
  missing: Missing,
  module: ModuleSummary,
  catalog: Catalog,
  history: History | undefined,
): Advice & { readonly problem: string; readonly cause: CauseHint } {
  const was = history?.target(module, reference);
  // Where it led still stands when it is the module with the reference that moved.
  const became = was === undefined ? undefined : history?.successor(was);
  return {
    problem: `${quote(reference.path.value)} ${was === undefined ? "does not exist" : fate(was, became)}`,
    cause: was === undefined ? { kind: "target", path: missing.path, which: "which does not exist" } : causeOf(was, became),
    ...(became === undefined || became === module.path
      ? propose(reference, others(missing, module.path))
      : hasMoved(reference, catalog.pathTo(became, module, reference))),
  };
}

/** What is found for all modules, without the one that refers: it never means itself. */
function others({ same, named, near, ...missing }: Missing, self: string): Missing {
  const isOther = ({ path }: Proposal) => path !== self;
  return { ...missing, ...(same && isOther(same) && { same }), named: named.filter(isOther), near: near.filter(isOther) };
}

function causeOf(was: string, became: string | undefined): CauseHint {
  if (became === was) return { kind: "slip", slip: "file moved" };
  return { kind: "target", path: was, which: became === undefined ? "which was deleted" : `which is now ${quote(became)}` };
}

/** What the change did to the file that the reference led to. */
function fate(was: string, became: string | undefined): string {
  if (became === was) return `leads nowhere since this file was moved: it led to ${quote(was)}`;
  return `no longer exists: ${quote(was)} was ${became === undefined ? "deleted" : "renamed"} in this change`;
}

function hasMoved(reference: Reference, written: string): Advice {
  return { advice: `It has moved to ${quote(written)}.`, fix: rewritePath(reference, written, true) };
}

/** Only a comparison knows that a file has moved: what has its name, or nearly its path, may be another. */
function propose(reference: Reference, { same, named, near }: Missing): Advice {
  if (same) return { advice: `Write ${quote(same.written)}.`, fix: rewritePath(reference, same.written, true) };
  if (named.length > 1)
    return {
      advice: `Files of that name are ${alternatives(named.map(({ path }) => path)).replace(/ or (?=`[^`]*`$)/, " and ")}: name one.`,
    };
  const meant = [...named, ...near];
  if (meant.length === 0) return { advice: undefined };
  const [only] = meant;
  return {
    advice: `Did you mean ${alternatives(meant.map(({ written }) => written))}?`,
    ...(only && meant.length === 1 && { fix: rewritePath(reference, only.written, false) }),
  };
}
