// No module drops out in silence: whatever a change makes of a module's file, the run says so, or the module is still judged.
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeRepository } from "./git-repository.ts";
import { runCli } from "./process.ts";
import { runStep } from "./step.ts";
import { edit, soundModules } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const text = sound[release] as string;
const fault = (of: string) => edit(of, "Both say the same", "Both say the same, in <100ms");

/** The rules that find something in the module's file, against the sound state of it. */
function found(change: (file: string) => void): string {
  const { folder } = makeRepository(sound);
  change(join(folder, release));
  const { status, stdout } = runCli(["--base", "main", "--rule", "change-version=off", "--format", "compact"], folder);
  const rules = stdout.split("\n").flatMap((line) => (line.startsWith(release) ? [/\[([a-z-]+)\]$/.exec(line)?.[1]] : []));
  return `${status} ${rules.join(" ")}`.trim();
}
const written = (as: string) => found((file) => writeFileSync(file, as));

describe("with --base", () => {
  test("a slip in the root's name: the module goes on being judged", () => {
    expect(written(fault(text.replaceAll("<module ", "<moduel ").replaceAll("</module>", "</moduel>")))).toBe("1 fence xml-character");
    expect(written(edit(text, "<module ", "<moduel "))).toMatch(/^1 xml-balance/);
    expect(written(edit(text, "<module ", "<modulename="))).toMatch(/^1 /);
  });

  test("a fence of another name", () => {
    for (const language of ["html", "text", "yaml", "md", "XML5"])
      expect(written(fault(edit(text, "```xml", `\`\`\`${language}`)))).toBe("1 fence xml-character");
  });

  test("a second module in the file", () => {
    const second = '\n```xml\n<module name="another" category="patterns">\n<purpose>x</purpose>\n</module>\n```\n';
    expect(written(fault(text) + second)).toBe("1 xml-character fence");
    expect(written(text + second.replace("```xml", "```html"))).toBe("1 fence");
  });

  test.each([
    ["emptied", ""],
    ["nothing but blanks", "\n \n"],
    ["another root", text.replaceAll("<module ", "<recipe ").replaceAll("</module>", "</recipe>").replaceAll("category=", "kind=")],
    ["the block is gone", "# Release\n\nSee elsewhere.\n"],
    [
      "a page that shows it among others",
      `# Guide\n\n## One\n\n\`\`\`sh\nls\n\`\`\`\n\n## Two\n\n${text.slice(text.indexOf("```xml"))}\n## Three\n${"word ".repeat(2000)}\n`,
    ],
  ])("%s: no module any more", (_, as) => {
    expect(written(as)).toBe("1 change-module-lost");
  });

  // On Windows, most users may not make symbolic links.
  test.skipIf(process.platform === "win32")("replaced by a link", () => {
    const asLink = found((file) => {
      rmSync(file);
      symlinkSync("design-review.md", file);
    });
    expect(asLink).toBe("1 change-module-lost");
  });

  test("moved to another file, with a word left behind: nothing is lost", () => {
    const { folder } = makeRepository({ "a.md": text });
    writeFileSync(join(folder, "c.md"), text);
    writeFileSync(join(folder, "a.md"), "Moved to c.md.\n");
    expect(runCli(["--base", "main", "--format", "compact"], folder).stdout).not.toContain("change-module-lost");
  });
});

describe("a module that was renamed to where it isn't linted", () => {
  test.each([
    ["another ending", "patterns/release.txt", text],
    ["an excluded folder", "drafts/release.md", text],
    ["another ending, and edited", "notes.txt", fault(text)],
  ])("%s: it was lost", (_, to, as) => {
    const { folder } = makeRepository({ ...sound, "patternlint.yml": 'exclude: ["drafts/**"]\n' });
    mkdirSync(join(folder, to, ".."), { recursive: true });
    writeFileSync(join(folder, to), as);
    rmSync(join(folder, release));
    const { status, stdout } = runCli(["--base", "main", "--format", "compact"], folder);
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^${release}:1:1: error: .* was renamed to .${to}.*\\[change-module-lost\\]`, "m")),
    ]);
    expect(stdout).not.toContain("change-module-removed");
  });

  test("all of them: none of what was wrong is fixed", () => {
    const { folder } = makeRepository({ [release]: fault(text), "x.txt": "x" });
    renameSync(join(folder, release), join(folder, "release.txt"));
    const { status, stdout } = runCli(["--base", "main"], folder);
    expect([status, stdout]).toEqual([1, expect.stringContaining("change-module-lost")]);
    expect(stdout).not.toContain("fixed");
  });

  test("a new file that says something else is no sign of it", () => {
    const { folder } = makeRepository({ [release]: text, "x.txt": "x" });
    rmSync(join(folder, release));
    writeFileSync(join(folder, "release.txt"), "Released by hand from now on.\n");
    expect(runCli(["--base", "main"], folder).status).toBe(0);
  });

  test("another file that is renamed was not deleted", () => {
    const notes = "What is to be known\nof this and that\n";
    const { folder } = makeRepository({
      ...sound,
      "notes.md": notes,
      [release]: edit(text, "<depends_on>", "<depends_on>\n      notes.md for notes"),
    });
    renameSync(join(folder, "notes.md"), join(folder, "remarks.md"));
    const { stdout } = runCli(["--base", "main", "--format", "compact"], folder);
    expect(stdout).toContain("`notes.md` was renamed in this change. It has moved to `remarks.md`.");
  });
});

describe("the last module of a repository", () => {
  const only = {
    "a.md": text.replace(
      / {2}<integration_points>[\s\S]*<\/integration_points>/,
      "  <integration_points>\n    <depends_on>x.txt for y</depends_on>\n  </integration_points>",
    ),
    "x.txt": "x",
  };

  test("deleting it is a change like any other", () => {
    const { folder } = makeRepository(only);
    rmSync(join(folder, "a.md"));
    const { status, stdout, stderr } = runCli(["--base", "main"], folder);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("no module is left · nothing introduced");
    expect(runCli([], folder).status).toBe(2);
    const step = runStep(folder, { base: "main" });
    expect(step).toMatchObject({ status: 0, outputs: { verdict: "success", modules: "0" } });
  });

  test("deleted along with everything else, and that committed", () => {
    const { folder, git } = makeRepository(only);
    git("rm", "-q", "-r", ".");
    git("commit", "-q", "-m", "gone");
    expect(runCli(["--base", "main~1"], folder).status).toBe(0);
  });

  test("where nothing was checked out, nothing was deleted", () => {
    const { folder, git } = makeRepository(only);
    git("clone", "-q", "--no-checkout", ".", "bare-of-files");
    const { status, stderr } = runCli(["--base", "origin/main"], join(folder, "bare-of-files"));
    expect([status, stderr]).toEqual([2, expect.stringContaining("nothing was checked out")]);
    for (const file of Object.keys(only)) rmSync(join(folder, file));
    rmSync(join(folder, "bare-of-files"), { recursive: true });
    expect(runCli(["--base", "main"], folder).stderr).toContain("nothing was checked out");
  });

  test("a repository that never had one has nothing to lint", () => {
    const { folder } = makeRepository({ "x.md": "x" });
    expect(runCli(["--base", "main"], folder).status).toBe(2);
  });
});
