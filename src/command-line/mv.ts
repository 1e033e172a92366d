// `patternlint mv OLD NEW`: moves a module or a folder, and rewrites every reference to it.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../config/error.ts";
import { configAt } from "../engine/configuration.ts";
import { carryOut, checkPlaces, intoFolder, type MovePlan, planMove } from "../engine/move.ts";
import { chooseRoot, pathFromRoot, workingFolder } from "../engine/root.ts";
import { print, printNote, printPatch } from "../process/print.ts";
import { formatPatches } from "../report/patch.ts";
import { findRepository, prefixInRepository } from "../source/repository.ts";
import { workingTree } from "../source/tree.ts";
import { plural } from "../text/numbers.ts";
import { placeOptions } from "./arguments.ts";
import { command, type ExitCode } from "./command.ts";

export const mvCommand = command({
  name: "mv",
  takes: "OLD NEW",
  completes: "file",
  summary: "move a module or a folder, with every reference to it",
  details: `References keep their manner: relative ones stay relative, those from a root stay so, and a short path stays as short
as it can. The name of a module follows its file where it did before. What would break something is refused.`,
  options: {
    "dry-run": { type: "boolean", help: "change nothing: print the moves and changes as a patch" },
    ...placeOptions,
  },
  async run({ values, words }): Promise<ExitCode> {
    const [old, now, ...others] = words;
    if (old === undefined || now === undefined || others.length > 0)
      throw new UsageError("`mv` takes two paths: the file or folder to move, and its new place.");
    const cwd = workingFolder();
    if (!existsSync(resolve(cwd, old))) throw new UsageError(`There is no file or folder ${old}. Check the path.`);
    const root = chooseRoot([old], values.root, cwd);
    const target = resolve(cwd, now);
    const to = target === root ? "" : pathFromRoot(target, root);
    const request = intoFolder(root, { from: pathFromRoot(resolve(cwd, old), root), to }, /[/\\]$/.test(now));
    const config = await configAt(root, values.config);
    const plan = await planMove(workingTree(root), config, request);
    checkPlaces(root, plan, findRepository(root));
    if (values["dry-run"]) printPatch(formatPatches(plan.files, prefixInRepository(root)));
    else carryOut(root, plan);
    const done = `${values["dry-run"] ? "Would move" : "Moved"} ${describe(plan)}.`;
    if (values["dry-run"]) printNote(done);
    else print(`${done}\n`);
    return 0;
  },
});

function describe({ files, references, names }: MovePlan): string {
  const moved = files.filter(({ from, path }) => from !== path);
  const [only, more] = moved;
  const what = only && more === undefined ? `${only.from} to ${only.path}` : plural(moved.length, "file");
  const [name, another] = names;
  const parts = [
    ...(references > 0
      ? [`${plural(references, "reference")} rewritten in ${plural(files.filter(({ before, after }) => before !== after).length, "file")}`]
      : []),
    ...(name && another === undefined
      ? [`\`${name.from}\` is now called \`${name.to}\``]
      : another
        ? [`${plural(names.length, "module")} renamed`]
        : []),
  ];
  return [what, ...parts].join("; ");
}
