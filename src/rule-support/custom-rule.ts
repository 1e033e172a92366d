// Rules of a repository's own: what their files write, and the rule that is made of it.
import type { Module, ModuleSummary } from "../read/module.ts";
import type { Span } from "../text/span.ts";
import { isCustomId } from "./custom-id.ts";
import type { Example } from "./example.ts";
import type {
  CatalogContext,
  CatalogPart,
  Fix,
  Level,
  ModuleContext,
  ModulePart,
  Options,
  Preset,
  Related,
  Rule,
  Severity,
} from "./rule.ts";

/** What a custom rule has found. */
export interface CustomProblem {
  /** Offsets into the module's text: the thing meant and no more. */
  readonly at: Span;
  /** Names the thing, then what to do, in two short sentences. */
  readonly message: string;
  /** Where it is in meaning, not in lines, such as `phase:review`: by this a finding is known again. */
  readonly anchor: string;
  /** Tells findings of one anchor apart, if more than their order does. */
  readonly detail?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly fix?: Fix | undefined;
  /** Never more severe than this, whatever the rule is set to. */
  readonly maxSeverity?: Severity | undefined;
}

interface CustomProse<O> {
  /** A prefix of your own, a slash and a name: `acme/owner`. Rules of patternlint have no prefix, so the two never collide. */
  readonly id: string;
  /** One line without a full stop: what holds when the rule is content. */
  readonly summary: string;
  /** Why anybody should care, and how to mend it. Markdown. */
  readonly rationale?: string;
  /** What the rule can't see. Markdown. */
  readonly limits?: string;
  /** Unless the configuration says otherwise; `error` when left out. One for both presets, or one each. */
  readonly severity?: Level | Readonly<Record<Preset, Level>>;
  /** The version of your rules that it came with, for `explain`. */
  readonly since?: string;
  /** Whether it offers fixes. */
  readonly fixable?: boolean;
  /** Which of its fixes are safe, and why. */
  readonly fixSafety?: string;
  /** What `rules:` may set of it: a JSON Schema for each option, and its value without that. */
  readonly options?: { readonly schema: Readonly<Record<keyof O & string, Readonly<Record<string, unknown>>>>; readonly defaults: O };
  /** Shown by `explain`: a stretch of a module with a finding, and one without. */
  readonly bad?: string;
  readonly good?: string;
}

/** Judges one module by itself. */
export interface CustomModuleRule<O = Options> extends CustomProse<O> {
  readonly scope?: "module";
  /** The rule is asked about modules that have any of these; about all when left out. */
  readonly looksAt?: readonly ModulePart[];
  check(context: ModuleContext<O>): Iterable<CustomProblem>;
}

/** Judges one module among all others, of which it sees what a summary holds. */
export interface CustomCatalogRule<O = Options, G = unknown> extends CustomProse<O> {
  readonly scope: "catalog";
  readonly looksAt?: readonly CatalogPart[];
  /** Notes what the rule will want to know of a module's text: plain data. Of a module that nothing is noted of, it is not asked. */
  readonly gather?: (module: Module) => G | undefined;
  check(context: CatalogContext<O, G>): Iterable<CustomProblem>;
}

export type CustomRule = CustomModuleRule | CustomCatalogRule;

/**
 * Makes a rule of what a file of custom rules writes. It checks the types of the rule while you write it; a plain object does
 * the same where patternlint isn't installed.
 *
 * @throws TypeError when it isn't one, with what is missing.
 */
export function defineRule<O = Options>(rule: CustomModuleRule<O>): Rule;
export function defineRule<O = Options, G = unknown>(rule: CustomCatalogRule<O, G>): Rule;
export function defineRule(rule: CustomRule): Rule;
export function defineRule(given: unknown): Rule {
  const fault = faultOf(given);
  if (fault !== undefined) throw new TypeError(fault);
  if (isDefined(given)) return given as Rule;
  const rule = given as CustomRule;
  const { severity = "error", options } = rule;
  const made = {
    id: rule.id,
    scope: rule.scope ?? "module",
    group: "Custom",
    summary: rule.summary.replace(/\.$/, ""),
    rationale: rule.rationale ?? `${rule.summary}.`,
    severity: typeof severity === "string" ? { recommended: severity, strict: severity } : severity,
    since: rule.since ?? "",
    fixable: rule.fixable ?? false,
    looksAt: rule.looksAt ?? ["module"],
    ...(rule.limits !== undefined && { limits: rule.limits }),
    ...(rule.fixSafety !== undefined && { fixSafety: rule.fixSafety }),
    ...(options && { options: { schema: options.schema, defaults: () => options.defaults } }),
    ...(rule.scope === "catalog" && rule.gather && { gather: (module: Module) => rule.gather?.(module) }),
    bad: snippet(rule.bad),
    good: snippet(rule.good),
    check: (context: never) => rule.check(context),
  };
  defined.add(made);
  return made as unknown as Rule;
}

/** A file may use `defineRule` or not: what it has made is taken as it is. */
const defined = new WeakSet<object>();

function isDefined(rule: unknown): boolean {
  return typeof rule === "object" && rule !== null && defined.has(rule);
}

/** Shown only: there is no whole module around it that could be linted. */
function snippet(text = ""): Example {
  return { files: {}, snippet: text };
}

const levels: readonly unknown[] = ["error", "warning", "notice", "off"];

/** What keeps a value from being a rule, in a sentence or two; undefined when nothing does. */
function faultOf(rule: unknown): string | undefined {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return "A rule is an object with id, summary and check.";
  if (isDefined(rule)) return undefined;
  const { id, summary, check, scope, severity, options, looksAt } = rule as Record<string, unknown>;
  if (typeof id !== "string") return "A rule has no `id`. Give it one, such as `acme/owner`.";
  const name = `The rule \`${id}\``;
  if (!isCustomId(id)) return `${name} needs a prefix of your own, in lower case: \`acme/${/[a-z][a-z-]*$/.exec(id)?.[0] ?? "owner"}\`.`;
  if (typeof summary !== "string" || summary.trim() === "") return `${name} has no \`summary\`. Say in a line what it requires.`;
  if (typeof check !== "function") return `${name} has no function \`check\`. Add one that yields what it finds.`;
  if (scope !== undefined && scope !== "module" && scope !== "catalog")
    return `${name} has an unknown \`scope\`. Write "module" or "catalog".`;
  if (!isSeverity(severity)) return `${name} has an unknown \`severity\`. Write one of ${levels.join(", ")}.`;
  if (looksAt !== undefined && !isListOf(looksAt, scope === "catalog" ? catalogParts : moduleParts))
    return `${name} has a \`looksAt\` that isn't a list of ${(scope === "catalog" ? catalogParts : moduleParts).join(", ")}.`;
  if (options !== undefined && !(isObject(options) && isObject(options.schema) && isObject(options.defaults)))
    return `${name} has \`options\` without \`schema\` and \`defaults\`. Give both, as objects by the option's name.`;
  for (const text of ["rationale", "limits", "since", "fixSafety", "bad", "good"])
    if (!["undefined", "string"].includes(typeof (rule as Record<string, unknown>)[text]))
      return `${name} has a \`${text}\` that is no text.`;
  return undefined;
}

const moduleParts: readonly ModulePart[] = [
  "module",
  "failures",
  "defects",
  "comments",
  "sections",
  "conditions",
  "phases",
  "references",
  "unlinked lines",
  "unlisted paths",
];
const catalogParts: readonly CatalogPart[] = ["module", "references", "irregular references", "cycles"];

function isSeverity(value: unknown): boolean {
  return (
    value === undefined ||
    levels.includes(value) ||
    (isObject(value) && [value.recommended, value.strict].every((one) => levels.includes(one)))
  );
}

function isListOf(value: unknown, known: readonly string[]): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => known.includes(one as string));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ---- what a rule does while it runs ---------------------------------------------------------------------------------------

/** What goes wrong in a rule, with what it was asked about. */
export type RuleTrouble = (rule: string, module: string, what: string, error?: unknown) => Error;

/**
 * The same rule, held to what it promises: what it throws, and what it yields that is no problem, ends the run with a word on
 * where. A rule that is broken must not look as if it had found nothing.
 */
export function guardRule(rule: Rule, trouble: RuleTrouble): Rule {
  const { id } = rule;
  const run = <T>(path: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw trouble(id, path, "", error);
    }
  };
  const check = (context: { readonly module: Module | ModuleSummary; readonly textOf?: (path: string) => string | undefined }) => {
    const { module } = context;
    const length = ("text" in module ? module.text : context.textOf?.(module.path))?.length ?? Number.POSITIVE_INFINITY;
    const found = run(module.path, () => {
      const problems: unknown = (rule.check as (context: unknown) => unknown)(context);
      return typeof problems === "object" && problems !== null && Symbol.iterator in problems
        ? [...(problems as Iterable<unknown>)]
        : undefined;
    });
    if (found === undefined)
      throw trouble(id, module.path, "`check` hands back no list. Make it a generator (`*check`), or return an array; it can't be async");
    return found.map((problem) => {
      const fault = problemFault(problem, length);
      if (fault !== undefined) throw trouble(id, module.path, fault);
      // What has a meaning inside patternlint only (consequences, causes, subjects) is not a custom rule's to say.
      const { at, message, anchor, detail, related, fix, maxSeverity } = problem as CustomProblem;
      return {
        at,
        message,
        anchor,
        ...(detail !== undefined && { detail }),
        ...(related && { related }),
        ...(fix && { fix }),
        ...(maxSeverity && { maxSeverity }),
      };
    });
  };
  const gather = "gather" in rule && rule.gather ? { gather: (module: Module) => run(module.path, () => rule.gather?.(module)) } : {};
  return { ...rule, ...gather, check } as unknown as Rule;
}

function problemFault(problem: unknown, length: number): string | undefined {
  if (!isObject(problem)) return "it yields something that is no object. Yield `{ at, message, anchor }`";
  const { at, message, anchor, detail, related, fix, maxSeverity } = problem;
  if (!isSpan(at, length)) return "its `at` is no stretch of the module's text. Give `{ start, end }`, offsets in it";
  if (typeof message !== "string" || message.trim() === "") return "a problem has no `message`. Say what is wrong, then what to do";
  if (typeof anchor !== "string" || anchor === "") return 'a problem has no `anchor`. Say where it is in meaning, such as "module:owner"';
  if (detail !== undefined && typeof detail !== "string") return "its `detail` is no text";
  if (
    related !== undefined &&
    !(Array.isArray(related) && related.every((one) => isObject(one) && isPlace(one, length) && typeof one.note === "string"))
  )
    return "its `related` is no list of `{ at, note }`";
  if (fix !== undefined && !isFix(fix, length)) return "its `fix` is not `{ title, safe, edits: [{ start, end, text }] }` within the text";
  if (maxSeverity !== undefined && !["error", "warning", "notice"].includes(maxSeverity as string))
    return "its `maxSeverity` is no severity";
  return undefined;
}

function isSpan(value: unknown, length: number): boolean {
  if (!isObject(value)) return false;
  const { start, end } = value;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 0 &&
    (end as number) >= (start as number) &&
    (end as number) <= length
  );
}

function isPlace({ at, path }: Record<string, unknown>, length: number): boolean {
  return isPathOrNone(path) && isSpan(at, path === undefined ? length : Number.POSITIVE_INFINITY);
}

function isPathOrNone(path: unknown): boolean {
  return path === undefined || typeof path === "string";
}

function isFix(fix: unknown, length: number): boolean {
  if (!isObject(fix) || typeof fix.title !== "string" || typeof fix.safe !== "boolean" || !Array.isArray(fix.edits)) return false;
  return fix.edits.every(
    (edit) =>
      isObject(edit) &&
      typeof edit.text === "string" &&
      isPathOrNone(edit.path) &&
      isSpan(edit, edit.path === undefined ? length : Number.POSITIVE_INFINITY),
  );
}
