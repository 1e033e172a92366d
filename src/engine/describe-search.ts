// What was looked for and where, for a run that found no module.
import { join } from "node:path";
import type { Config } from "../config/config.ts";
import type { Report } from "../report/report.ts";
import type { Tree } from "../source/tree.ts";

/** @param paths what was named, from the root; all of it when empty. */
export function describeSearch(
  root: string,
  paths: readonly string[],
  { include, exclude, vocabulary }: Config,
  report: Report,
  by: Tree["by"],
): string {
  const { root: element, name, category } = vocabulary;
  const places = paths.filter((place) => place !== "").map((place) => join(root, place));
  const files = include.length > 0 ? `files that match ${include.join(", ")}` : "Markdown files";
  const but = exclude.length > 0 ? `, leaving out ${exclude.join(", ")}` : "";
  const how = {
    git: "tracked by git, or untracked and not ignored",
    walk: "not named in a .gitignore",
    commit: "in the commit",
    index: "staged",
  }[by];
  const where = places.length > 0 ? places.join(", ") : root;
  const [passed] = report.skipped;
  const why = passed
    ? `${report.skipped.length} of them hold a <${element}> and were skipped, the first being ${passed.file}: ${passed.reason === "guide" ? "it shows a module in passing" : `its <${element}> has neither a name nor a category`}. If they are modules, list them under \`modules\` in the configuration.`
    : `None has a fenced xml block with <${element} ${name}="…" ${category}="…">.`;
  return `Looked for ${files}${but} under ${where} (${how}), and found ${report.summary.files}. ${why}`;
}
