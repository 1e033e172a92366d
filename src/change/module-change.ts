// What a change does to one module.
import type { Catalog } from "../catalog/catalog.ts";
import type { Module, ModuleSummary } from "../read/module.ts";
import { readModule } from "../read/read-module.ts";
import { blockChanged } from "./block-changed.ts";
import { compareEdges, type EdgeChange } from "./edges.ts";
import type { DanglingReference, History } from "./history.ts";
import type { ModulePair } from "./pairs.ts";
import { comparePhases, type PhaseChange } from "./phases.ts";

export interface ModuleChange {
  readonly pair: ModulePair;
  /** The modules in full. */
  readonly before: Module | undefined;
  readonly after: Module | undefined;
  /** The block says something else; spacing and comments aside. Always so for what was added or removed. */
  readonly blockChanged: boolean;
  /** None when the module was added or removed. */
  readonly phases: readonly PhaseChange[];
  readonly edges: readonly EdgeChange[];
  /** References of other modules that the change has broken by moving or deleting this one. */
  readonly dangling: readonly DanglingReference[];
  /** What stands at the head where a module stood that is none any more; undefined when it is one, or nothing stands there. */
  readonly left: Left | undefined;
  /** Where the text of a module stands that is none any more under another name. */
  readonly renamed: string | undefined;
}

export type Left =
  /** Nothing but white space. */
  | "empty"
  /** A text without a block that could be a module's. */
  | "text"
  /** A page that shows the block in passing. */
  | "guide"
  /** A block whose root could be anything's. */
  | "foreign-root"
  /** A symbolic link, a submodule, or a file that can't be read. */
  | "unreadable";

/** A state's catalog, and how to get all of a module. */
export interface Side {
  readonly catalog: Catalog;
  /** The texts of files, modules or not; undefined for what can't be read as one. */
  readonly snapshot: { read(path: string): string | undefined; readonly renames?: ReadonlyMap<string, string> };
  read(path: string): Module | undefined;
}

export function describeChange(pair: ModulePair, base: Side, head: Side, history: History): ModuleChange {
  const before = pair.before && base.read(pair.before.path);
  const after = pair.after && head.read(pair.after.path);
  return {
    pair,
    before,
    after,
    blockChanged:
      !before ||
      !after ||
      !pair.before ||
      !pair.after ||
      blockChanged(
        { module: before, summary: pair.before, catalog: base.catalog },
        { module: after, summary: pair.after, catalog: head.catalog },
        history,
      ),
    phases: before && after ? comparePhases(before, after) : [],
    edges: compareEdges(pair.before, pair.after, base.catalog, head.catalog, history),
    dangling: pair.before && pair.before.path !== pair.after?.path ? history.dependents(pair.before.path) : [],
    renamed: pair.after ? undefined : head.snapshot.renames?.get(pair.before.path),
    left: pair.after ? undefined : whatIsLeft(pair.before, head),
  };
}

function whatIsLeft({ path, vocabulary }: ModuleSummary, { catalog, snapshot }: Side): Left | undefined {
  if (!catalog.files.has(path)) return undefined;
  const text = snapshot.read(path);
  if (text === undefined) return "unreadable";
  if (text.trim() === "") return "empty";
  const reading = readModule(path, text, { vocabulary });
  return reading.kind === "skipped" ? reading.reason : "text";
}
