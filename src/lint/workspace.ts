// A state of the repository that changes file by file, as in an editor: what a change can't have touched is kept.
import { comparePaths } from "../catalog/catalog.ts";
import { makeResolver, type Resolver } from "../catalog/resolver.ts";
import type { ModuleSummary } from "../read/module.ts";
import { keepFingerprints } from "./finding.ts";
import { type FileResult, makeFileLinter, type Source } from "./lint-file.ts";
import { type CatalogRuleCache, type LintResult, lintState, openState, type State } from "./lint-workspace.ts";
import type { Settings } from "./settings.ts";

/** Findings of a repository whose files change one at a time; always those that a fresh run would have. */
export interface Workspace {
  /** Judges a text that is new or has changed. */
  set(source: Source): void;
  /** Forgets a file, or all that was known of one that can't be read. */
  delete(path: string): void;
  /** All files that a reference may lead to. */
  setPaths(paths: readonly string[]): void;
  result(): LintResult;
  /** What the result is about. */
  state(): State;
  /** Looks at result and state as they would be if a file had another text. Everything stays as it was. */
  preview<T>(source: Source, look: () => T): T;
}

/**
 * @param today the latest date that it can be anywhere: YYYY-MM-DD.
 * @param isSelected which files to report on; the others only take part in the catalog.
 */
export function makeWorkspace(settings: Settings, today: string, isSelected: (path: string) => boolean = () => true): Workspace {
  const judge = makeFileLinter(settings, today);
  const texts = new Map<string, string>();
  const results = new Map<string, FileResult>();
  const fingerprint = keepFingerprints();
  let sorted: readonly FileResult[] | undefined;
  let paths: readonly string[] = [];
  let resolver: Resolver | undefined;
  let among = makeAmongCache();
  let state: State | undefined;
  let result: LintResult | undefined;
  const replace = (path: string, now: FileResult | undefined) => {
    const old = results.get(path);
    if (now) results.set(path, now);
    else results.delete(path);
    if (isSameModule(old, now)) among.forget(path);
    else among = makeAmongCache();
    sorted = undefined;
    state = undefined;
    result = undefined;
  };
  const set = (source: Source) => {
    if (texts.get(source.path) === source.text && results.has(source.path)) return;
    texts.set(source.path, source.text);
    replace(source.path, judge(source));
  };
  const stateNow = () => {
    sorted ??= [...results.values()].sort((a, b) => comparePaths(a.path, b.path));
    resolver ??= makeResolver(paths, settings.roots);
    state ??= openState({ results: sorted, paths, read: (path) => texts.get(path) }, settings, resolver);
    return state;
  };
  const resultNow = () => {
    result ??= lintState(stateNow(), settings, isSelected, undefined, { among, fingerprint });
    return result;
  };
  return {
    set,
    delete: (path) => {
      texts.delete(path);
      if (results.has(path)) replace(path, undefined);
    },
    setPaths: (all) => {
      const next = [...all].sort(comparePaths);
      if (next.length === paths.length && next.every((path, at) => path === paths[at])) return;
      paths = next;
      resolver = undefined;
      among = makeAmongCache();
      state = undefined;
      result = undefined;
    },
    result: resultNow,
    state: stateNow,
    preview: (source, look) => {
      const { path } = source;
      const before = { text: texts.get(path), file: results.get(path), among, sorted, state, result };
      try {
        set(source);
        return look();
      } finally {
        if (before.text === undefined) texts.delete(path);
        else texts.set(path, before.text);
        if (before.file) results.set(path, before.file);
        else results.delete(path);
        // What was found meanwhile has places in the other text.
        before.among.forget(path);
        ({ among, sorted, state, result } = before);
      }
    },
  };
}

/** What the rules about modules among others found at each module, with the modules whose places or texts went into it. */
function makeAmongCache(): CatalogRuleCache & { forget(path: string): void } {
  const known = new Map<string, { readonly raw: ReturnType<CatalogRuleCache["get"]>; readonly uses: ReadonlySet<string> }>();
  const usedBy = new Map<string, Set<string>>();
  return {
    get: (path) => known.get(path)?.raw,
    set: (path, raw, uses) => {
      known.set(path, { raw, uses });
      for (const used of uses) {
        const users = usedBy.get(used);
        if (users) users.add(path);
        else usedBy.set(used, new Set([path]));
      }
    },
    forget: (path) => {
      known.delete(path);
      for (const user of usedBy.get(path) ?? []) known.delete(user);
    },
  };
}

/** Whether nothing has changed that other modules can see of a file, but for where it stands in its text. */
function isSameModule(old: FileResult | undefined, now: FileResult | undefined): boolean {
  if (old?.kind !== "module" || now?.kind !== "module") return old?.kind !== "module" && now?.kind !== "module";
  return isSameSummary(old.summary, now.summary);
}

function isSameSummary(a: ModuleSummary, b: ModuleSummary): boolean {
  return (
    a.name?.value === b.name?.value &&
    a.category?.value === b.category?.value &&
    a.status?.value === b.status?.value &&
    a.unlisted.length === b.unlisted.length &&
    a.unlisted.every(({ value }, at) => value === b.unlisted[at]?.value) &&
    a.groups.length === b.groups.length &&
    a.groups.every(({ carrier, value }, at) => value === b.groups[at]?.value && carrier === b.groups[at].carrier) &&
    a.references.length === b.references.length &&
    a.references.every((reference, at) => {
      const other = b.references[at];
      return (
        other !== undefined &&
        reference.carrier === other.carrier &&
        reference.path.value === other.path.value &&
        reference.bare === other.bare &&
        reference.reason?.value === other.reason?.value
      );
    })
  );
}
