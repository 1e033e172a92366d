// Which file of today the entries of a baseline are about: modules are moved and renamed.
import type { Catalog } from "../catalog/catalog.ts";
import { hasWords } from "../change/align.ts";
import { groupBy } from "../text/group.ts";
import type { BaselineEntry } from "./baseline-entries.ts";
import type { KnownFinding } from "./known-finding.ts";

/**
 * The file of each entry: its own, that of the module of its name, or, where neither is left, that of a module in which half of
 * what was known is found.
 */
export function placeEntries(
  entries: readonly BaselineEntry[],
  catalog: Catalog,
  findings: readonly KnownFinding[],
): ReadonlyMap<BaselineEntry, string> {
  const groups = [...groupBy(entries, ({ file, module }) => JSON.stringify([file, module ?? ""])).values()];
  const isListed = new Set(groups.map(([first]) => JSON.stringify([first?.file, first?.module ?? ""])));
  const placed = new Map<readonly BaselineEntry[], string>();
  const titled = byTitle(catalog, findings);
  for (const group of groups) {
    const place = placeOf(group[0] as BaselineEntry, catalog, titled, (file, module) => isListed.has(JSON.stringify([file, module])));
    if (place !== undefined) placed.set(group, place);
  }
  const lost = groups.filter((group) => !placed.has(group));
  if (lost.length > 0) placeByFindings(lost, new Set(placed.values()), catalog, findings, placed);
  return new Map([...placed].flatMap(([group, place]) => group.map((entry) => [entry, place] as const)));
}

function placeOf(
  { file, module }: BaselineEntry,
  catalog: Catalog,
  titled: ReadonlyMap<string, ReadonlySet<string>>,
  isListed: (file: string, module: string) => boolean,
): string | undefined {
  const there = catalog.at(file);
  if (module === undefined) return catalog.files.has(file) ? file : undefined;
  const namesakes = titled.get(module);
  if (there?.name?.value === module || namesakes?.has(file)) return file;
  const [named, ...others] = [...catalog.named(module).map(({ path }) => path), ...(namesakes ?? [])];
  // Unless what is known of that one is known for itself, the module has moved there.
  if (named !== undefined && others.length === 0 && !isListed(named, module)) return named;
  return there?.path;
}

/** The files of modules without a name in which something is found, by their titles. */
function byTitle(catalog: Catalog, findings: readonly KnownFinding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titled = new Map<string, Set<string>>();
  for (const { file, module } of findings)
    if (module !== undefined && !catalog.at(file)?.name?.value) titled.set(module, (titled.get(module) ?? new Set()).add(file));
  return titled;
}

/** What is found more often tells nothing about where. */
const MOST_ALIKE = 100;
/** Fewer findings than this are no proof. */
const LEAST_FINDINGS = 2;

function placeByFindings(
  lost: readonly (readonly BaselineEntry[])[],
  taken: Set<string>,
  catalog: Catalog,
  findings: readonly KnownFinding[],
  placed: Map<readonly BaselineEntry[], string>,
): void {
  const free = findings.filter(({ file }) => !taken.has(file) && catalog.at(file) !== undefined);
  const all = groupBy(free, keyOf);
  const byKey = new Map([...all].filter(([, own]) => own.length <= MOST_ALIKE));
  for (const group of lost) {
    const found = new Map<string, { all: number; telling: number }>();
    for (const entry of group)
      for (const file of new Set((byKey.get(keyOf(entry)) ?? []).map((one) => one.file))) {
        const counts = found.get(file) ?? { all: 0, telling: 0 };
        found.set(file, { all: counts.all + 1, telling: counts.telling + (isTelling(entry) ? 1 : 0) });
      }
    // What is found that often speaks neither for a file nor against it.
    const asked = group.filter((entry) => byKey.has(keyOf(entry)) || !all.has(keyOf(entry))).length;
    const [best] = [...found].filter(([file]) => !taken.has(file)).sort((a, b) => b[1].all - a[1].all);
    if (!best) continue;
    const [file, { all: same, telling }] = best;
    if (same < LEAST_FINDINGS || same * 2 < asked || telling === 0) continue;
    placed.set(group, file);
    taken.add(file);
  }
}

function keyOf({ rule, anchor, detail, text }: KnownFinding): string {
  return JSON.stringify([rule, anchor, detail ?? "", text ?? ""]);
}

/** That a section is missing is found in many modules; words and references aren't. */
function isTelling({ text, anchor }: KnownFinding): boolean {
  return text !== undefined ? hasWords(text) : anchor.includes("/") && anchor.includes(".");
}
