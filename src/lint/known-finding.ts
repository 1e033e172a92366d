// A finding in plain words, as a baseline keeps it: enough to know it again in a text that has changed since, without the old one.
import { type Catalog, type Link, linkTarget } from "../catalog/catalog.ts";
import type { Finding } from "./finding.ts";
import { makeLines } from "./finding-lines.ts";
import type { State } from "./lint-workspace.ts";

/** What is known of a finding. Where a value is the same for all, it is left out. */
export interface KnownFinding {
  /** Where it was found, from the root with `/`. */
  readonly file: string;
  /** What the module is called, or, where it has no name, its title; none in a file that holds none. */
  readonly module?: string | undefined;
  readonly rule: string;
  readonly anchor: string;
  readonly detail?: string | undefined;
  /** The line that it stands on, where a stretch of text is the matter: only that tells it from others like it. */
  readonly text?: string | undefined;
  /** The module that its reference leads to, whatever the path. */
  readonly target?: string | undefined;
  /** What it tells of, where that is several things: the modules of a circle, the faults of phases. */
  readonly parts?: readonly string[] | undefined;
}

/** Describes the findings of a state. */
export type Describe = (finding: Finding) => KnownFinding;

/** A longer line is known by its beginning. */
const LONGEST_TEXT = 200;

export function makeDescribe({ catalog, snapshot, read }: State): Describe {
  const titles = new Map<string, string | undefined>();
  // A module without a name is known by its title, so that it is found again where its file is renamed.
  const moduleAt = (path: string): string | undefined => {
    const module = catalog.at(path);
    if (!module || module.name?.value) return module?.name?.value;
    if (!titles.has(path)) titles.set(path, read(path)?.envelope.title?.value.trim() || undefined);
    return titles.get(path);
  };
  const targetOf = makeTargetOf(catalog);
  const lines = new Map<string, ReturnType<typeof makeLines> | undefined>();
  const lineOf = ({ path, start }: Finding): string | undefined => {
    if (!lines.has(path)) {
      const text = snapshot.read(path);
      lines.set(path, text === undefined ? undefined : makeLines(text));
    }
    return lines.get(path)?.at(start).text.slice(0, LONGEST_TEXT);
  };
  return (finding) => {
    const { path: file, rule, anchor, detail, subject } = finding;
    return {
      file,
      module: moduleAt(file),
      rule,
      anchor,
      // That of a circle is its parts.
      detail: subject?.kind === "cycle" ? undefined : detail || undefined,
      text: subject?.kind === "text" ? lineOf(finding) : undefined,
      target: targetOf(finding),
      parts: partsOf(finding, catalog),
    };
  };
}

/** The names of the modules that references lead to. The links of a module are gone through once for all of its findings. */
function makeTargetOf(catalog: Catalog): (finding: Finding) => string | undefined {
  const known = new Map<string, ReadonlyMap<number, Link>>();
  const linksOf = (path: string) => {
    const module = catalog.at(path);
    const links = new Map((module ? catalog.links(module) : []).toReversed().map((link) => [link.reference.path.start, link]));
    known.set(path, links);
    return links;
  };
  return ({ path, subject }) => {
    if (subject?.kind !== "reference" && subject?.kind !== "edge") return undefined;
    const link = (known.get(path) ?? linksOf(path)).get(subject.reference.path.start);
    if (!link || linkTarget(link) === undefined) return undefined;
    return link.target?.name?.value || undefined;
  };
}

function partsOf({ subject }: Finding, catalog: Catalog): readonly string[] | undefined {
  if (subject?.kind === "cycle") return subject.members.map((path) => catalog.at(path)?.name?.value || path).sort();
  if (subject?.kind === "phases") return subject.faults.map(({ phase, what }) => `phase ${phase + 1}: ${what}`);
  return undefined;
}
