// What a change does to a module, in data and in words.
import type { EdgeChange } from "../change/edges.ts";
import type { ModuleChange } from "../change/module-change.ts";
import type { ListChange, PhaseChange } from "../change/phases.ts";
import type { Module, Phase } from "../read/module.ts";
import { type Carrier, type PhaseList, phaseLists } from "../read/vocabulary.ts";
import { plural } from "../text/numbers.ts";
import { quote } from "../text/quote.ts";
import type { Located } from "../text/span.ts";

export interface ReportedEdge {
  /** By its kind, whatever the element is called. */
  readonly carrier: Carrier;
  /** The file at its other end; the path as written when it leads nowhere. */
  readonly target: string;
  readonly state: EdgeChange["state"];
  readonly broken: boolean;
}

export interface ReportedChange {
  /** Where the module stands; where it stood when it was removed. */
  readonly file: string;
  readonly kind: "added" | "removed" | "renamed" | "edited";
  /** Where it stood, when that was elsewhere. */
  readonly was: string | null;
  readonly name: string | null;
  /** What is otherwise than before, a phrase each; between backticks stands text from the file. */
  readonly what: readonly string[];
  readonly edges: readonly ReportedEdge[];
  /** Modules whose references to this one the change has broken. */
  readonly dangling: readonly { readonly file: string; readonly carrier: Carrier }[];
}

export function reportChange(change: ModuleChange): ReportedChange {
  const { before, after } = change.pair;
  const moved = before && after && before.path !== after.path;
  return {
    file: after?.path ?? before?.path ?? "",
    kind: !before ? "added" : !after ? "removed" : moved ? "renamed" : "edited",
    was: moved ? before.path : null,
    name: (after ?? before)?.name?.value ?? null,
    what: describe(change),
    edges: change.edges.map(({ carrier, target, state, broken }) => ({ carrier, target, state, broken })),
    dangling: change.dangling.map(({ module, reference }) => ({ file: module.path, carrier: reference.carrier })),
  };
}

function describe({ pair, before, after, phases, edges, blockChanged, left }: ModuleChange): string[] {
  if (!pair.before) return [`new, with ${plural(after?.phases.length ?? 0, "phase")}`];
  if (!pair.after) return [`${left ? "no longer a module" : "removed"}, with its ${plural(before?.phases.length ?? 0, "phase")}`];
  const name = pair.after.name?.value ? quote(pair.after.name.value) : "it";
  const said = [
    ...(pair.before.path === pair.after.path ? [] : [`moved from ${quote(pair.before.path)}`]),
    ...valueChange("named", pair.before.name, pair.after.name),
    ...(before && after ? metadata(before, after) : []),
    ...phases.flatMap(phaseWords),
    ...(isReordered(phases) ? ["the phases are in another order"] : []),
    ...edges.flatMap((edge) => edgeWords(name, edge)),
  ];
  if (said.length > 0) return said;
  return [blockChanged ? "other text of the block edited" : "only spacing, comments or the text around the block edited"];
}

function metadata(before: Module, after: Module): string[] {
  return [
    ...valueChange("version", before.version, after.version),
    ...valueChange("status", before.status, after.status),
    ...valueChange("category", before.category, after.category),
    ...(inOneLine(before.purpose?.value) === inOneLine(after.purpose?.value) ? [] : ["the purpose was edited"]),
    ...(triggers(before) === triggers(after) ? [] : ["the trigger conditions were edited"]),
  ];
}

function triggers({ conditions }: Module): string {
  return conditions.map(({ type, words }) => `${type?.value}: ${inOneLine(words?.value)}`).join("\n");
}

/** Spacing is no edit. */
function inOneLine(words: string | undefined): string | undefined {
  return words?.replaceAll(/\s+/g, " ").trim();
}

function valueChange(what: string, before: Located | undefined, after: Located | undefined): string[] {
  if (before?.value === after?.value) return [];
  return [`${what} ${before ? quote(before.value) : "(none)"} → ${after ? quote(after.value) : "(none)"}`];
}

function phaseWords(change: PhaseChange): string[] {
  if (change.kind === "added") return [`phase ${phaseName(change.after)} is new (${inventory(change.after)})`];
  if (change.kind === "removed") return [`phase ${phaseName(change.before)} is gone (${inventory(change.before)})`];
  const name = phaseName(change.after);
  const old = change.before.name?.value;
  return [
    ...(old === change.after.name?.value ? [] : [`phase ${phaseName(change.before)} is now called ${name}`]),
    ...change.lists.flatMap((list) => listWords(name, list)),
  ];
}

/** An item of each list, in words. */
const items: Readonly<Record<PhaseList, string>> = { requirements: "requirement", actions: "action", validation: "validation" };

function listWords(phase: string, { list, lost, gained, reworded, moved }: ListChange): string[] {
  return [
    ...(lost.length > 0 ? [`phase ${phase} lost ${plural(lost.length, items[list])}`] : []),
    ...(gained.length > 0 ? [`phase ${phase} gained ${plural(gained.length, items[list])}`] : []),
    ...(moved > 0 ? [`${plural(moved, items[list])} of phase ${phase} moved elsewhere in the module`] : []),
    ...(reworded > 0 ? [`${plural(reworded, items[list])} of phase ${phase} ${reworded === 1 ? "was" : "were"} reworded`] : []),
  ];
}

function inventory({ lists }: Phase): string {
  return phaseLists.map((list) => plural(lists[list]?.items.length ?? 0, items[list])).join(", ");
}

function phaseName({ name }: Phase): string {
  return name?.value.trim() ? quote(name.value) : "without a name";
}

/** Whether the phases that stayed stand in another order than before. */
function isReordered(changes: readonly PhaseChange[]): boolean {
  const starts = changes.flatMap((change) => (change.kind === "kept" ? [change.before.element.start] : []));
  return starts.some((start, at) => at > 0 && start < (starts[at - 1] as number));
}

function edgeWords(name: string, { carrier, target, state, broken }: EdgeChange): string[] {
  if (state === "kept") return [];
  const verb = carrier === "depends_on" ? "depends on" : carrier === "provides_to" ? "provides to" : "uses";
  const end = `${quote(target)}${broken && state === "added" ? ", which does not exist" : ""}`;
  return [state === "added" ? `${name} now ${verb} ${end}` : `${name} no longer ${verb} ${end}`];
}
