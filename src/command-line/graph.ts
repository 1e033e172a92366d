// `patternlint graph`: the modules of a repository as a picture or as data, whole or the part that somebody asks about.
import { dirname, relative, resolve } from "node:path";
import { didYouMean } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { configAt } from "../engine/configuration.ts";
import { type Run, runLint } from "../engine/lint.ts";
import { chooseRoot, resolvePaths, workingFolder } from "../engine/root.ts";
import { formatGraph, graphFormats } from "../graph/formats.ts";
import { type Graph, makeGraph } from "../graph/graph.ts";
import { groupings } from "../graph/group.ts";
import { affected, around, beside, brokenOnly, cyclic, type Direction, directions, findNodes } from "../graph/select.ts";
import { print, printNote } from "../process/print.ts";
import { findRepository } from "../source/repository.ts";
import { workingTree } from "../source/tree.ts";
import { nearest } from "../text/nearest.ts";
import { parseChoice, placeOptions } from "./arguments.ts";
import { type Call, command, type ExitCode } from "./command.ts";
import { openBase } from "./input.ts";

const options = {
  focus: { type: "string", value: "MODULE", help: "what lies around one module, by its path or name", group: "Which part" },
  depth: { type: "string", value: "N", help: "steps from --focus (default: 1)", group: "Which part" },
  direction: {
    type: "string",
    value: "WAY",
    completes: directions,
    help: "from --focus: dependencies, dependents or both (default)",
    group: "Which part",
  },
  reaches: { type: "string", value: "MODULE", help: "all modules that need one, directly or through others", group: "Which part" },
  affected: { type: "boolean", help: "what the change since --base touches, and all that needs it", group: "Which part" },
  cycles: { type: "boolean", help: "only modules that depend on one another", group: "Which part" },
  "only-broken": { type: "boolean", help: "only references that lead nowhere", group: "Which part" },
  base: {
    type: "string",
    value: "REF",
    completes: "revision",
    help: "colour what changed since a branch, tag or commit",
    group: "Which part",
  },
  by: {
    type: "string",
    value: "GROUPING",
    completes: groupings,
    help: `boxes by ${groupings.join(" or ")}; a large graph is drawn as one node for each`,
    group: "Output",
  },
  format: {
    type: "string",
    value: "FORMAT",
    completes: graphFormats,
    help: `mermaid (default), ${graphFormats.slice(1, -1).join(", ")} or ${graphFormats.at(-1)}`,
    group: "Output",
  },
  output: { type: "string", value: "FILE", completes: "file", help: "write it to a file; links are relative to that", group: "Output" },
  "link-base": { type: "string", value: "URL", help: "what links begin with, such as https://github.com/o/r/blob/main/", group: "Output" },
  config: placeOptions.config,
  root: placeOptions.root,
} as const;

export const graphCommand = command({
  name: "graph",
  takes: "[paths…]",
  summary: "draw which modules depend on which",
  details: `An arrow leads from a module to one that it needs. Dashed is what only one of the two tells of, red what leads nowhere.
With --base, what the change added, edited or removed is coloured.`,
  options,
  async run({ values, words }): Promise<ExitCode> {
    const format = parseChoice(values.format ?? "mermaid", graphFormats);
    const by = parseOne("--by", values.by, groupings);
    const root = chooseRoot(words, values.root, workingFolder());
    const run = await lint(words, values, root);
    const graph = choose(makeGraph({ state: run.judged.state, report: run.report }), values);
    if (run.report.summary.modules === 0) throw new UsageError(`There is no module to draw. ${run.search}`);
    const paths = resolvePaths(words, root, workingFolder(), {});
    const part = paths.length > 0 ? beside(graph, paths) : graph;
    const file = values.output === undefined ? undefined : resolve(values.output);
    const { text, note } = await formatGraph(part, format, { by, title: titleOf(values), base: linkBase(values["link-base"], root, file) });
    if (file === undefined) print(text);
    else {
      const { writeWhole } = await import("../process/write-file.ts");
      writeWhole(file, text, { guarded: [root, findRepository(root)?.workTree ?? root] });
    }
    if (part.nodes.length === 0) printNote(`Nothing is left to draw: ${emptyReason(values)}.`);
    if (note !== undefined) printNote(note);
    return 0;
  },
});

type Values = Call<typeof options>["values"];

async function lint(words: readonly string[], values: Values, root: string): Promise<Run> {
  if (values.affected && values.base === undefined) throw new UsageError("--affected needs a change: name its base with --base REF.");
  const config = await configAt(root, values.config);
  const base = await openBase(root, values.base);
  // Fails for a path that doesn't exist.
  resolvePaths(words, root, workingFolder(), { before: base?.tree.paths });
  return runLint({ root, config, base, head: workingTree(root), baseline: null });
}

/** The part that was asked for; the parts are taken one after the other. */
function choose(whole: Graph, values: Values): Graph {
  const { focus, reaches, cycles } = values;
  const depth = parseDepth(values.depth, focus);
  const direction = parseOne<Direction>("--direction", values.direction, directions) ?? "both";
  if (focus === undefined && values.direction !== undefined) throw new UsageError("--direction goes from a module: name it with --focus.");
  let graph = values.affected ? affected(whole) : whole;
  if (focus !== undefined) graph = around(graph, pathsOf(whole, focus, "--focus"), direction, depth);
  if (reaches !== undefined) graph = around(graph, pathsOf(whole, reaches, "--reaches"), "dependents", Number.POSITIVE_INFINITY);
  if (cycles) graph = cyclic(graph);
  return values["only-broken"] ? brokenOnly(graph) : graph;
}

function pathsOf(graph: Graph, wanted: string, option: string): string[] {
  const found = findNodes(graph, wanted);
  const [only, ...more] = found;
  if (!only) {
    const names = graph.nodes.flatMap(({ kind, name, path }) => (kind === "module" ? [...(name ? [name] : []), path] : []));
    throw new UsageError(
      `${option}: no module has the path or name \`${wanted}\`. ${didYouMean(nearest(wanted, names), "`patternlint graph` shows all.")}`,
    );
  }
  if (more.length > 0)
    throw new UsageError(
      `${option}: ${found.length} files are meant by \`${wanted}\`: ${found
        .slice(0, 5)
        .map(({ path }) => path)
        .join(", ")}${found.length > 5 ? " …" : ""}. Give one of the paths.`,
    );
  return [only.path];
}

function parseDepth(text: string | undefined, focus: string | undefined): number {
  if (text === undefined) return 1;
  if (focus === undefined) throw new UsageError("--depth counts steps from a module: name it with --focus.");
  if (text === "all") return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`--depth is \`${text}\`. Give a number of steps from 1 to 9999, or all.`);
  return Number(text);
}

function parseOne<T extends string>(option: string, text: string | undefined, known: readonly T[]): T | undefined {
  if (text === undefined || (known as readonly string[]).includes(text)) return text as T | undefined;
  throw new UsageError(`${option} is \`${text}\`. ${didYouMean(nearest(text, known), `Choose one of ${known.join(", ")}.`)}`);
}

/** Where links begin: at a page that was named, at the written file, or at the root. */
function linkBase(url: string | undefined, root: string, file: string | undefined): string {
  if (url !== undefined) {
    if (!/^(?:https?:\/\/|\.{0,2}\/)/.test(url))
      throw new UsageError(`--link-base is \`${url}\`. Give an address with https://, or a path with ./.`);
    return url.endsWith("/") ? url : `${url}/`;
  }
  if (file === undefined) return "";
  const way = relative(dirname(file), root).replaceAll("\\", "/");
  return way === "" ? "" : `${way.split("/").map(encodeURIComponent).join("/")}/`;
}

function titleOf({ focus, reaches, affected, cycles, base }: Values): string {
  const about =
    focus !== undefined
      ? `around ${focus}`
      : reaches !== undefined
        ? `that need ${reaches}`
        : affected
          ? `that the change since ${base} affects`
          : cycles
            ? "that depend on one another"
            : "and what they depend on";
  return `Modules ${about}`;
}

function emptyReason(values: Values): string {
  if (values.cycles) return "no modules depend on one another";
  if (values["only-broken"]) return "every reference leads somewhere";
  if (values.affected) return "the change touches no module";
  return "no module is in that part";
}
