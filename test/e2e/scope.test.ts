// Paths on the command line narrow what a run reports, in all of its parts; other files take part in the catalog only.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeRepository } from "./git-repository.ts";
import { runCli } from "./process.ts";
import { edit, soundModules } from "./world.ts";

interface Report {
  readonly summary: { readonly files: number; readonly modules: number; readonly suppressed: number };
  readonly findings: readonly { readonly file: string; readonly rule: string; readonly status: string | null }[];
  readonly suppressed: readonly { readonly file: string }[];
  readonly modules: readonly { readonly file: string }[];
  readonly skipped: readonly { readonly file: string }[];
  readonly unreadable: readonly { readonly file: string }[];
  readonly comparison?: { readonly fixed: readonly { readonly file: string }[]; readonly changes: readonly { readonly file: string }[] };
}

function report(folder: string, ...args: string[]): Report {
  return JSON.parse(runCli(["--format", "json", ...args], folder).stdout) as Report;
}

const sound = soundModules()["patterns/release.md"] as string;
const module = (name: string, change: (text: string) => string = (text) => text) =>
  change(
    sound.replaceAll(/name="[a-z_]+" category/g, `name="${name}" category`).replaceAll(/<(depends_on|provides_to)>[\s\S]*?<\/\1>/g, ""),
  );
const broken = (text: string) => edit(text, "<purpose>\n", "<purpose>\n    a < b\n    c < d <!-- patternlint-disable-line -->\n");

/** One of everything, in folders one of which has a name that begins like the other's. */
const folder = (at: string) => ({
  [`${at}/one.md`]: module(`one_${at}`, broken),
  [`${at}/two.md`]: module(`two_${at}`, (text) =>
    edit(text, "</module>", "<integration_points><depends_on>\nnowhere.md for x\n</depends_on></integration_points></module>"),
  ),
  [`${at}/foreign.md`]: "```xml\n<module><parent/></module>\n```\n",
  [`${at}/guide.md`]: "# Guide\n",
});
const files = { ...folder("a"), ...folder("ab") };

function parts({ findings, suppressed, modules, skipped, unreadable, comparison }: Report): Record<string, readonly string[]> {
  const all = { findings, suppressed, modules, skipped, unreadable, fixed: comparison?.fixed ?? [], changes: comparison?.changes ?? [] };
  return Object.fromEntries(Object.entries(all).map(([part, list]) => [part, list.map(({ file }) => file)]));
}

const within = (all: Record<string, readonly string[]>, at: string) =>
  Object.fromEntries(Object.entries(all).map(([part, list]) => [part, list.filter((file) => file.startsWith(`${at}/`))]));

describe("each part of a report", () => {
  test("of a state", () => {
    const { folder: root } = makeRepository(files);
    // Names that are no text, which nobody can read by any path.
    for (const at of ["a", "ab"])
      writeFileSync(Buffer.concat([Buffer.from(`${root}/${at}/`), Buffer.from([0xff]), Buffer.from(".md")]), "x");
    const [all, some] = [report(root), report(root, "a")];
    expect(parts(some)).toEqual(within(parts(all), "a"));
    for (const part of ["findings", "suppressed", "modules", "skipped", "unreadable"]) {
      expect(parts(some)[part]?.length, part).toBeGreaterThan(0);
      expect(parts(all)[part]?.length, part).toBeGreaterThan(parts(some)[part]?.length ?? 0);
    }
    expect(some.summary).toMatchObject({ files: 4, modules: 2, suppressed: 1 });
    expect(all.summary).toMatchObject({ files: 8, modules: 4, suppressed: 2 });
  });

  test("of a comparison", () => {
    const { folder: root } = makeRepository(files);
    for (const at of ["a", "ab"]) {
      writeFileSync(join(root, at, "one.md"), module(`one_${at}`));
      writeFileSync(join(root, at, "two.md"), module(`two_${at}`, broken));
    }
    const [all, some] = [report(root, "--base", "HEAD"), report(root, "--base", "HEAD", "a")];
    expect(parts(some)).toEqual(within(parts(all), "a"));
    for (const part of ["findings", "fixed", "changes"]) {
      expect(parts(some)[part]?.length, part).toBeGreaterThan(0);
      expect(parts(all)[part]?.length, part).toBeGreaterThan(parts(some)[part]?.length ?? 0);
    }
  });
});

test("a file that can't be read", () => {
  const { folder: root } = makeRepository(files);
  for (const at of ["a", "ab"]) {
    rmSync(join(root, at, "guide.md"));
    execFileSync("mkfifo", [join(root, at, "guide.md")]);
  }
  expect(report(root).unreadable.map(({ file }) => file)).toEqual(["a/guide.md", "ab/guide.md"]);
  expect(report(root, "a").unreadable.map(({ file }) => file)).toEqual(["a/guide.md"]);
});

test("a folder or file that the change deletes is told about; one that neither state has is no path", () => {
  const { folder: root } = makeRepository(files);
  rmSync(join(root, "a"), { recursive: true });
  const { findings, comparison } = report(root, "a", "--base", "main");
  expect(findings).toEqual([]);
  expect(comparison?.fixed.length).toBeGreaterThan(0);
  expect(runCli(["a/one.md", "--base", "main"], root).status).toBe(0);
  expect([runCli(["a"], root).status, runCli(["nowhere", "--base", "main"], root).status]).toEqual([2, 2]);
});
