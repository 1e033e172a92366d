// `patternlint baseline`: accepts what is found today, so that only new findings count.
import { existsSync } from "node:fs";
import { formatBaseline } from "../config/baseline-file.ts";
import { parsePreset, parseRuleChoice, requireRules, withChoices } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { baselineAt, baselinePath, shownFrom } from "../engine/baseline.ts";
import { configAt } from "../engine/configuration.ts";
import { runLint } from "../engine/lint.ts";
import { chooseRoot, resolvePaths, workingFolder } from "../engine/root.ts";
import { makeEntries } from "../lint/baseline-entries.ts";
import { print, printNote } from "../process/print.ts";
import { writeWhole } from "../process/write-file.ts";
import { hasNothing } from "../report/gate.ts";
import type { Report } from "../report/report.ts";
import { findRepository } from "../source/repository.ts";
import { grouped, plural } from "../text/numbers.ts";
import { placeOptions } from "./arguments.ts";
import { type Call, command, type ExitCode, type Options } from "./command.ts";
import { lintOptions } from "./lint-options.ts";

const ownOptions = { prune: { type: "boolean", help: "take out what is fixed, and accept nothing new" } } as const satisfies Options;
/** Whoever gates by them accepts what is found by them. */
const choices = { preset: lintOptions.preset, rule: lintOptions.rule } as const;

export const baselineCommand = command({
  name: "baseline",
  takes: "[paths…]",
  completes: "file",
  summary: "accept today's findings, so that only new ones count",
  details:
    "It writes patternlint-baseline.json at the root, or the file that the configuration names. What is fixed is taken out; reasons, owners and dates that were written into it stay. With paths, only what is found there is renewed.",
  options: { ...ownOptions, ...choices, ...placeOptions },
  run: ({ values, words }) => renew(words, values),
});

async function renew(
  paths: readonly string[],
  {
    root: rootGiven,
    config: configGiven,
    preset,
    rule = [],
    prune = false,
  }: Call<typeof choices & typeof placeOptions & typeof ownOptions>["values"],
): Promise<ExitCode> {
  const cwd = workingFolder();
  const root = chooseRoot(paths, rootGiven, cwd);
  const levels = new Map(rule.map(parseRuleChoice));
  const config = withChoices(await configAt(root, configGiven), preset === undefined ? undefined : parsePreset(preset), levels);
  requireRules(levels.keys(), config);
  const file = baselinePath(root, config);
  if (file === undefined) throw new UsageError("The configuration says `baseline: false`. Name a file there, or remove the key.");
  const baseline = existsSync(file) ? ((await baselineAt(root, config)) ?? null) : null;
  if (prune && !baseline) throw new UsageError(`There is no baseline ${shownFrom(root, file)}. Write it with \`patternlint baseline\`.`);
  const { report, judged, search } = await runLint({ root, config, paths: resolvePaths(paths, root, cwd), baseline });
  if (hasNothing(report)) throw new UsageError(`No module to lint. ${search} Give another path or --root.`);
  for (const lost of report.unreadable) printNote(`${lost.file} can't be read: ${lost.reason}. Fix that, or exclude the file.`);
  if (report.unreadable.length > 0) return 2;
  const { state, result, match } = judged;
  const known = new Set([...(match?.accepted.keys() ?? []), ...(match?.expired.keys() ?? [])]);
  const entries = makeEntries(prune ? result.findings.filter((finding) => known.has(finding)) : result.findings, state, match);
  writeWhole(file, formatBaseline(entries), { guarded: [root, findRepository(root)?.workTree ?? root] });
  const accepted = entries.reduce((sum, { count }) => sum + count, 0);
  print(`${summary(shownFrom(root, file), report, accepted, prune)}\n`);
  return 0;
}

/** "patternlint-baseline.json accepts 1,101 findings: 12 more, 3 fixed ones taken out." */
function summary(file: string, { findings, baseline }: Report, accepted: number, prune: boolean): string {
  const { fixed = 0, expired = 0 } = baseline ?? {};
  const changes = [
    ...(prune || findings.length - expired === 0 ? [] : [`${grouped(findings.length - expired)} more`]),
    ...(fixed > 0 ? [`${grouped(fixed)} fixed ${fixed === 1 ? "one" : "ones"} taken out`] : []),
  ];
  const what = changes.length > 0 ? `: ${changes.join(", ")}` : baseline ? ", as before" : "";
  const over =
    expired > 0
      ? ` ${plural(expired, "finding")} ${expired === 1 ? "has" : "have"} expired and still ${expired === 1 ? "counts" : "count"}: fix ${expired === 1 ? "it" : "them"}, or set \`until\` to another day.`
      : "";
  return `${file} accepts ${plural(accepted, "finding")}${what}.${over}`;
}
