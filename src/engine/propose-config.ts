// From what modules are like to a configuration that fits them, each line with its reason.
import { type Level, type Rule, type Severity, severities } from "../rule-support/rule.ts";
import { rules } from "../rules/index.ts";
import { grouped, plural } from "../text/numbers.ts";
import type { Survey } from "./survey.ts";

/** One thing that was seen, and what follows from it. */
export interface Remark {
  /** The key of the configuration, or the rule: `roots`, `implementation`. */
  readonly about: string;
  readonly text: string;
}

export interface Proposal {
  /** The file, as YAML. */
  readonly text: string;
  readonly remarks: readonly Remark[];
  /** What could be asked for as well, the nearest first. */
  readonly next: readonly Remark[];
}

/** Fewer modules show no habit. */
const FEWEST_MODULES = 5;
const FEWEST_WITH_SECTION = 3;
/** So many of the edges have to be told by both sides for it to be meant. */
const MEANT = 0.9;
/** A type that is used more often is no slip: the rule has it so. */
const MOST_SLIPS = 2;
const MOST_NEXT = 5;

const SCHEMA = "https://raw.githubusercontent.com/patternlint/patternlint/main/schemas/config.schema.json";

/** @param globOf the glob of a path or a folder. */
export function proposeConfig(survey: Survey, globOf: (path: string, isFolder: boolean) => string): Proposal {
  const remarks: Remark[] = [];
  const note = (about: string, text: string) => {
    remarks.push({ about, text });
    return text;
  };
  const lines = [
    `# What patternlint asks for here. \`patternlint init\` wrote it, from ${plural(survey.modules, "module")} in ${plural(survey.files, "file")}: change what doesn't fit.`,
    `# yaml-language-server: $schema=${SCHEMA}`,
    "preset: recommended",
    ...list("exclude", excluded(survey, note, globOf)),
    ...list("roots", rootsOf(survey, note)),
    ...ruleLines(survey, note),
    ...sectionLines(survey, note),
  ];
  return { text: `${lines.join("\n")}\n`, remarks, next: listNext(survey) };
}

type Note = (about: string, text: string) => string;

interface Item {
  readonly value: string;
  readonly why: string;
}

function list(key: string, items: readonly Item[]): string[] {
  return items.length === 0 ? [] : ["", `${key}:`, ...items.map(({ value, why }) => `  - ${quoted(value)} # ${why}`)];
}

/** A text of the repository's, in YAML as in a comment: on one line, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function excluded({ copies, templates }: Survey, note: Note, globOf: (path: string, isFolder: boolean) => string): Item[] {
  const item = (path: string, isFolder: boolean, why: string): Item => {
    note("exclude", `${quoted(path)} is ${why}.`);
    return { value: globOf(path, isFolder), why };
  };
  return [
    ...copies.map(({ folder, original, modules }) =>
      item(folder, true, `a copy of ${original === "" ? "the root" : quoted(original)}: ${plural(modules, "module")} of the same name`),
    ),
    ...templates.map((path) => item(path, false, "a template: its name is left to be filled in")),
  ];
}

function rootsOf({ roots, references }: Survey, note: Note): Item[] {
  return roots.map(({ folder, references: own }) => {
    const why = `${grouped(own)} of ${grouped(references)} references count from it`;
    note("roots", `${quoted(folder)}: ${why}.`);
    return { value: folder, why };
  });
}

// ---- rules --------------------------------------------------------------------------------------------------------------

function ruleLines(survey: Survey, note: Note): string[] {
  const lines = rules.flatMap((rule) => {
    const setting = settingOf(rule, survey);
    return setting ? [`  # ${note(rule.id, setting.why)}`, `  ${rule.id}: ${setting.value}`] : [];
  });
  const kept = keptOff(survey, note);
  return lines.length + kept.length === 0
    ? []
    : ["", "rules:", ...kept.map((text) => `  # ${text}`), ...lines, ...(lines.length === 0 ? ["  {}"] : [])];
}

interface Setting {
  readonly value: string;
  readonly why: string;
}

function settingOf(rule: Rule, survey: Survey): Setting | undefined {
  if (rule.id === "trigger-conditions") return triggerSetting(rule, survey);
  const lowered = loweredLevel(rule, survey);
  if (lowered) return { value: lowered, why: whyLowered(rule, survey, lowered) };
  const { modules, habits } = survey;
  if (modules < FEWEST_MODULES) return undefined;
  if (rule.id === "module-category" && habits.directory === modules)
    return { value: "{ directory: true }", why: `The category of all ${grouped(modules)} modules is the name of their folder.` };
  if (rule.id === "title" && habits.title === modules)
    return { value: "{ match: true }", why: `The titles of all ${grouped(modules)} modules say their names.` };
  if (rule.id === "reference-reciprocal" && isReciprocal(survey))
    return { value: "warning", why: edgeWords(survey, "so reciprocity is on") };
  return undefined;
}

/** These ask that something is there, or how it is called. What half of the modules lack is how they are written. */
const conventions: ReadonlySet<string> = new Set([
  "metadata-table",
  "metadata-version",
  "metadata-date",
  "metadata-status",
  "title",
  "module-name",
  "module-file",
  "module-category",
  "purpose",
  "trigger-conditions",
  "implementation",
  "integration-points",
  "phase-name",
  "phase-order",
  "phase-requirements",
  "phase-actions",
  "phase-validation",
  "reference-reason",
  "dependency-status",
  "module-orphan",
]);

/** All else (broken XML, a path that leads nowhere) is a fault, however often it is made: the baseline has it. */
function loweredLevel({ id, severity }: Rule, { modules, recommended }: Survey): Level | undefined {
  const breach = recommended.get(id);
  if (!breach || !conventions.has(id) || breach.modules < FEWEST_MODULES || 2 * breach.modules < modules) return undefined;
  return severity.recommended === "error" ? "notice" : "off";
}

function whyLowered({ id }: Rule, { modules, recommended }: Survey, level: Level): string {
  const breach = recommended.get(id) ?? { modules: 0, findings: 0 };
  const what = level === "off" ? "it is off" : `it is a ${level}`;
  return `${grouped(breach.modules)} of ${grouped(modules)} modules break it (${plural(breach.findings, "finding")}), so ${what}: no convention here.`;
}

function triggerSetting(rule: Rule, survey: Survey): Setting | undefined {
  const lowered = loweredLevel(rule, survey);
  const known = ["automatic", "explicit", "implicit"];
  const own = [...survey.types]
    .filter(([type, count]) => count > MOST_SLIPS && !known.includes(type))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rest = [...survey.types].filter(([type, count]) => count <= MOST_SLIPS && !known.includes(type)).length;
  if (lowered) return { value: lowered, why: whyLowered(rule, survey, lowered) };
  if (own.length === 0) return undefined;
  const types = `types: [${[...known, ...own.map(([type]) => type)].map(quoted).join(", ")}]`;
  const used = own.map(([type, count]) => `${quoted(type)} ${grouped(count)} times`).join(", ");
  const slips = rest > 0 ? `; ${plural(rest, "other")} once or twice, which are slips` : "";
  return { value: `{ ${types} }`, why: `Besides the usual types, ${used}${slips}.` };
}

function isReciprocal({ edges }: Survey): boolean {
  return edges.all >= FEWEST_MODULES && edges.mutual >= MEANT * edges.all;
}

function edgeWords({ edges }: Survey, then: string): string {
  return `${Math.floor((100 * edges.mutual) / edges.all)} % of the ${grouped(edges.all)} edges are told by both sides, ${then}.`;
}

/** What is off already, and was looked at. */
function keptOff(survey: Survey, note: Note): string[] {
  const { edges } = survey;
  return edges.all === 0 || isReciprocal(survey) || survey.modules < FEWEST_MODULES
    ? []
    : [note("reference-reciprocal", edgeWords(survey, "so reciprocity is off"))];
}

function sectionLines({ sections }: Survey, note: Note): string[] {
  const off = [...sections].filter(([, { modules, breaking }]) => modules >= FEWEST_WITH_SECTION && 2 * breaking >= modules);
  return off.length === 0
    ? []
    : [
        "",
        "sections:",
        ...off.map(
          ([name, { modules, breaking }]) =>
            `  ${quoted(name)}: false # ${note(`sections.${name}`, `${grouped(breaking)} of ${grouped(modules)} modules with it don't fit its built-in schema: they write it otherwise.`)}`,
        ),
      ];
}

// ---- what next ----------------------------------------------------------------------------------------------------------

/** What the strict preset asks more of than is asked now: what holds already, then what was lowered, then what fewest modules break. */
function listNext(survey: Survey): Remark[] {
  const { strict } = survey;
  const steps = rules.flatMap((rule) => {
    const { id, group, severity } = rule;
    const lowered = loweredLevel(rule, survey);
    const now = lowered ?? (id === "reference-reciprocal" && isReciprocal(survey) ? "warning" : severity.recommended);
    if (group === "Change" || rank(severity.strict) >= rank(now)) return [];
    const breach = strict.get(id) ?? { modules: 0, findings: 0 };
    return [{ id, now, later: lowered ? severity.recommended : severity.strict, lowered: lowered !== undefined, breach }];
  });
  const held = steps.filter(({ breach }) => breach.modules === 0).map(({ id }) => id);
  const broken = steps
    .filter(({ breach }) => breach.modules > 0)
    .sort((a, b) => Number(b.lowered) - Number(a.lowered) || a.breach.modules - b.breach.modules || a.breach.findings - b.breach.findings);
  return [
    ...(held.length > 0
      ? [
          {
            about: "→ error",
            text: `${held.slice(0, MOST_NEXT).join(", ")}: no module breaks ${held.length === 1 ? "it" : "them"}`,
          },
        ]
      : []),
    ...habitSteps(survey),
    ...broken.slice(0, MOST_NEXT).map(({ id, now, later, breach }) => ({
      about: id,
      text: `${now} → ${later}: ${plural(breach.findings, "finding")} in ${plural(breach.modules, "module")}`,
    })),
  ];
}

/** So many of the modules do it, and the others may as well. */
const NEARLY_ALL = 0.8;

function habitSteps({ modules, habits }: Survey): Remark[] {
  const isNear = (held: number) => modules >= FEWEST_MODULES && held < modules && held >= NEARLY_ALL * modules;
  const differ = (held: number) =>
    `${plural(modules - held, "module")} of ${grouped(modules)} ${modules - held === 1 ? "differs" : "differ"}`;
  return [
    ...(isNear(habits.directory) ? [{ about: "module-category", text: `{ directory: true }: ${differ(habits.directory)}` }] : []),
    ...(isNear(habits.title) ? [{ about: "title", text: `{ match: true }: ${differ(habits.title)}` }] : []),
  ];
}

/** 0 for the most severe. */
function rank(level: Level): number {
  return level === "off" ? severities.length : severities.indexOf(level as Severity);
}
