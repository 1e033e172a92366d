// The manual page: everything of --help, in a form that man reads without a complaint.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manPage } from "../../scripts/man-page.ts";
import { allCommands, describedOptions, exitCodes } from "../../src/command-line/help.ts";
import { makeFolder, project } from "../e2e/process.ts";

const page = await manPage();
const file = join(makeFolder({ "patternlint.1": page }), "patternlint.1");
const has = (program: string, ...args: string[]) => spawnSync(program, args).error === undefined;

test("is what is in the repository and in the package", () => {
  expect(readFileSync(join(project, "man/patternlint.1"), "utf8")).toBe(page);
  const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  expect(manifest).toMatchObject({ man: "man/patternlint.1", files: expect.arrayContaining(["man"]) });
});

test("has each command, option and exit code", async () => {
  const text = page
    .replaceAll("\\-", "-")
    .replaceAll(/\\f[BIR]/g, "")
    .replaceAll("\n", " ");
  for (const { name, options } of await allCommands()) {
    expect(text).toContain(`patternlint${name === "" ? "" : ` ${name}`}`);
    for (const [option, { help }] of describedOptions(options)) {
      expect(text).toContain(`--${option}`);
      expect(text).toContain(help.replaceAll("`", "\\(ga"));
    }
  }
  for (const meaning of exitCodes) expect(text).toContain(meaning);
});

test.runIf(has("mandoc", "-T", "lint", "/dev/null"))("mandoc finds nothing but the date missing", () => {
  const { stdout } = spawnSync("mandoc", ["-T", "lint", "-W", "style", file], { encoding: "utf8" });
  expect(stdout.split("\n").filter((line) => line !== "" && !line.includes("missing date"))).toEqual([]);
});

test.runIf(has("man", "--version") && has("groff", "--version"))("man shows it without a warning, in a narrow window too", () => {
  for (const width of ["80", "40"]) {
    const { stdout, stderr } = spawnSync("man", ["--warnings", "-E", "UTF-8", "-l", "-Tutf8", file], {
      encoding: "utf8",
      env: { ...process.env, MANWIDTH: width, LC_ALL: "C.UTF-8", MANROFFSEQ: "" },
    });
    expect(stderr).toBe("");
    expect(stdout.replaceAll(/.\u0008/g, "")).toContain("EXIT STATUS");
  }
});
