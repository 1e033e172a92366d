// A change of the configuration can make a gate green that was red: what it does is said beside the verdict.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeRepository } from "./git-repository.ts";
import { runCli } from "./process.ts";
import { edit, soundModules } from "./world.ts";

const release = "patterns/release.md";
const broken = edit(soundModules()[release] as string, "<purpose>\n", "<purpose>\n    a < b\n");

/** What is said of a change that breaks a module and does this to the configuration. */
function notes(
  before: string | undefined,
  after: string | undefined,
  ...args: string[]
): { notes: string[]; pretty: string; status: number | null } {
  const { folder } = makeRepository({ ...soundModules(), ...(before === undefined ? {} : { "patternlint.yml": before }) });
  writeFileSync(join(folder, release), broken);
  if (after !== undefined) writeFileSync(join(folder, "patternlint.yml"), after);
  const json = runCli(["--base", "HEAD", "--format", "json", ...args], folder);
  const pretty = runCli(["--base", "HEAD", ...args], folder);
  return { notes: JSON.parse(json.stdout).comparison.notes, pretty: pretty.stdout, status: pretty.status };
}

const all = "All findings are by the new configuration.";

describe("what changed is named", () => {
  test.each([
    [
      "a rule that is off",
      "preset: recommended\n",
      "rules: {xml-character: off}\n",
      `\`patternlint.yml\` differs from the base; \`xml-character\` is off (was error). ${all}`,
    ],
    [
      "a file left out",
      "preset: recommended\n",
      "exclude: ['patterns/release.md']\n",
      `\`patternlint.yml\` differs from the base; 1 file is no longer looked at. ${all}`,
    ],
    ["something else", "preset: recommended\n", "roots: [patterns]\n", `\`patternlint.yml\` differs from the base. ${all}`],
    [
      "a first configuration",
      undefined,
      "rules: {xml-character: notice}\n",
      `\`patternlint.yml\` is new; \`xml-character\` is notice (was error). ${all}`,
    ],
    [
      "one that could not be read before",
      "rules: {nothing: off}\n",
      "rules: {xml-character: off}\n",
      `\`patternlint.yml\` differs from the base, where it can't be read. ${all}`,
    ],
  ])("%s", (_, before, after, expected) => {
    const said = notes(before, after);
    expect(said.notes).toEqual([expected]);
    expect(said.pretty).toContain(expected);
  });

  test("more rules than one reads are counted", () => {
    const ids = ["xml-character", "xml-tag", "xml-balance", "title", "purpose", "implementation", "phase-name"];
    const [note] = notes("preset: recommended\n", `rules: {${ids.map((id) => `${id}: off`).join(", ")}}\n`).notes;
    expect(note?.match(/is off/g)).toHaveLength(5);
    expect(note).toContain("2 more rules changed");
  });
});

describe("nothing is said", () => {
  test("of the same configuration, whatever its line ends", () => {
    expect(notes("rules: {title: off}\npreset: recommended\n", "rules: {title: off}\r\npreset: recommended\r\n").notes).toEqual([]);
  });

  test("where there is none on either side", () => {
    const said = notes(undefined, undefined);
    expect(said).toMatchObject({ notes: [], status: 1 });
  });
});

describe("comments that suppress", () => {
  const commented = (text: string, comment: string) => edit(text, "<purpose>\n", `<purpose>\n    ${comment}\n`);
  const twoSlips = edit(broken, "a < b\n", "a < b\n    c < d\n");
  const said = (before: string, after: string) => {
    const { folder } = makeRepository({ ...soundModules(), [release]: before });
    writeFileSync(join(folder, release), after);
    const { stdout, status } = runCli(["--base", "HEAD", "--format", "json"], folder);
    return { notes: JSON.parse(stdout).comparison.notes, status };
  };

  test("a new finding", () => {
    expect(said(soundModules()[release] as string, commented(broken, "<!-- patternlint-disable-next-line -->"))).toEqual({
      notes: ["1 new finding is suppressed in place."],
      status: 0,
    });
  });

  test("one that counted before, and a new one beside it", () => {
    expect(said(broken, `<!-- patternlint-disable xml-character -->\n${twoSlips}`).notes).toEqual([
      "1 new finding is suppressed in place.",
      "1 finding that counted at the base is suppressed in place now.",
    ]);
  });

  test("nothing is said of what was suppressed before", () => {
    const suppressed = `<!-- patternlint-disable xml-character -->\n${broken}`;
    expect(said(suppressed, suppressed.replace("# Release", "# The release")).notes).toEqual([]);
  });
});

test("the schema of a section is a file of its own", () => {
  const schema = (most: number) => JSON.stringify({ type: "string", maxLength: most });
  const settings = { "patternlint.yml": "sections: {purpose: schemas/purpose.json}\n" };
  const { folder } = makeRepository({ ...soundModules(), ...settings, "schemas/purpose.json": schema(2000) });
  writeFileSync(join(folder, "schemas/purpose.json"), schema(6000));
  const { stdout } = runCli(["--base", "HEAD", "--format", "json", "--preset", "strict"], folder);
  expect(JSON.parse(stdout).comparison.notes).toEqual([`What \`patternlint.yml\` names changed; the schema of <purpose> changed. ${all}`]);
});

test("a module that was added was not renamed from one that was removed, however alike they are", () => {
  const { folder } = makeRepository(soundModules());
  const text = soundModules()[release] as string;
  writeFileSync(join(folder, "patterns/other.md"), text.replace('name="release"', 'name="other"'));
  rmSync(join(folder, release));
  const { stdout } = runCli(["--base", "HEAD", "--format", "json"], folder);
  expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).not.toContain("change-module-lost");
});
