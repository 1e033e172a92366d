// A workspace, whatever happens to its files, finds what a fresh run over the same files would find.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { makeFileLinter } from "../../src/lint/lint-file.ts";
import { lintWorkspace } from "../../src/lint/lint-workspace.ts";
import { makeWorkspace } from "../../src/lint/workspace.ts";
import { today } from "../lint-files.ts";

const examples = join(import.meta.dirname, "../../examples");
const files = new Map(
  readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(examples, name), "utf8")]),
);
const names = [...files.keys()];
const settings = { ...defaultConfig, preset: "strict" as const };
const judge = makeFileLinter(settings, today);

type Edit =
  | { readonly kind: "lose line" | "double line" | "blank line first"; readonly file: number; readonly at: number }
  | { readonly kind: "type"; readonly file: number; readonly at: number; readonly text: string }
  | { readonly kind: "copy" | "move"; readonly file: number; readonly at: number }
  | { readonly kind: "delete" | "restore"; readonly file: number };

const file = fc.nat(names.length - 1);
const at = fc.nat(10_000);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("lose line", "double line", "blank line first"), file, at }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("type"),
      file,
      at,
      text: fc.oneof(
        fc.constantFrom("<", ">", "x", " for a reason", "\n", "TODO", "../", ".md", "draft", "<!-- patternlint-disable -->"),
        fc.string(),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("copy", "move"), file, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("delete", "restore"), file }) },
);

/** The files after an edit. */
function apply(state: Map<string, string>, change: Edit): void {
  const name = names[change.file] as string;
  const text = state.get(name);
  if (change.kind === "restore") state.set(name, files.get(name) as string);
  if (text === undefined) return;
  if (change.kind === "delete") state.delete(name);
  if (change.kind === "copy" || change.kind === "move") state.set(names[change.at % names.length] as string, text);
  if (change.kind === "move") state.delete(name);
  if (change.kind === "type") {
    const place = change.at % (text.length + 1);
    state.set(name, text.slice(0, place) + change.text + text.slice(place));
  }
  if (change.kind === "blank line first") state.set(name, `\n${text}`);
  if (change.kind !== "lose line" && change.kind !== "double line") return;
  const lines = text.split("\n");
  const line = change.at % lines.length;
  lines.splice(line, 1, ...(change.kind === "lose line" ? [] : [lines[line] as string, lines[line] as string]));
  state.set(name, lines.join("\n"));
}

function fresh(state: ReadonlyMap<string, string>) {
  const paths = [...state.keys()].sort();
  const results = paths.map((path) => judge({ path, text: state.get(path) as string }));
  return lintWorkspace({ results, paths, read: (path) => state.get(path) }, settings);
}

test("after any edits, the findings are those of a fresh run", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const state = new Map(files);
      const workspace = makeWorkspace(settings, today);
      workspace.setPaths([...state.keys()]);
      for (const [path, text] of state) workspace.set({ path, text });
      workspace.result();
      for (const change of edits) {
        const before = new Map(state);
        apply(state, change);
        for (const path of before.keys()) if (!state.has(path)) workspace.delete(path);
        for (const [path, text] of state) if (before.get(path) !== text) workspace.set({ path, text });
        workspace.setPaths([...state.keys()]);
        expect(JSON.stringify(workspace.result())).toBe(JSON.stringify(fresh(state)));
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
  );
});

test("what did not change is handed out again", () => {
  const workspace = makeWorkspace(settings, today);
  workspace.setPaths(names);
  for (const [path, text] of files) workspace.set({ path, text });
  const result = workspace.result();
  workspace.setPaths([...names].reverse());
  for (const [path, text] of files) workspace.set({ path, text });
  expect(workspace.result()).toBe(result);
});

test("a preview that fails leaves everything as it was", () => {
  const workspace = makeWorkspace(settings, today);
  for (const [path, text] of files) workspace.set({ path, text });
  workspace.setPaths(names);
  const before = JSON.stringify(workspace.result());
  const fail = () => {
    workspace.result();
    throw new Error("while looking");
  };
  expect(() => workspace.preview({ path: names[0] as string, text: "" }, fail)).toThrow("while looking");
  expect(JSON.stringify(workspace.result())).toBe(before);
});
