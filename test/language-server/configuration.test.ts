// patternlint.yml as one edits it.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { DocumentSymbolRequest, FileChangeType } from "vscode-languageserver-protocol/node";
import { runCli } from "../../src/command-line/main.ts";
import { BASELINE_NAME } from "../../src/config/config.ts";
import { client, document, isClean, isFound, release, releaseText, root, start, tellChanged, useEditor, write } from "./editor.ts";
import { moduleText } from "./repository.ts";

useEditor();

describe("the configuration", () => {
  const sound = "rules: { phase-name: off }\n";

  test("counts as one edits it, and its faults are diagnostics where they stand", async () => {
    await start();
    client.open("patternlint.yml", "rules:\n  phase-nam: off\n");
    const faults = await client.diagnostics("patternlint.yml", isFound);
    expect(faults).toEqual([
      {
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 16 } },
        severity: 1,
        source: "patternlint",
        message: expect.stringContaining("Did you mean `phase-name`?"),
      },
    ]);
    client.change("patternlint.yml", 2, sound);
    await client.diagnostics("patternlint.yml", isClean);
    client.open(release, releaseText.replace(' name="first"', ""));
    await client.diagnostics(release, (found, version) => version === 1 && isClean(found));
    client.close("patternlint.yml");
    expect(await client.diagnostics(release, isFound)).toEqual([expect.objectContaining({ code: "phase-name" })]);
  });

  test("that is broken from the start finds nothing, like the command line, until it is mended", async () => {
    write("patternlint.yml", "preset: strickt\n");
    write("patterns/broken.md", moduleText("broken", { depends: ["quality/gone.md for nothing"] }));
    await start();
    await client.diagnostics("patternlint.yml", isFound);
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, document(release))).toBeNull();
    expect(client.published.map(({ uri }) => uri)).toEqual([client.uri("patternlint.yml")]);
    write("patternlint.yml", sound);
    await tellChanged(["patternlint.yml", FileChangeType.Changed]);
    await client.diagnostics("patterns/broken.md", isFound);
    await client.diagnostics("patternlint.yml", isClean);
  });

  test("while it is broken, the last one counts", async () => {
    write("patternlint.yml", sound);
    await start();
    client.open(release, releaseText.replace("</purpose>", ""));
    await client.diagnostics(release, isFound);
    client.open("patternlint.yml", "rules: [");
    await client.diagnostics("patternlint.yml", isFound);
    client.change(release, 2, releaseText);
    await client.diagnostics(release, isClean);
  });

  test("of two kinds is a fault, and so is one that is too large", async () => {
    write("patternlint.yml", sound);
    write("patternlint.json", "{}");
    await start();
    expect(await client.diagnostics("patternlint.yml", isFound)).toEqual([
      expect.objectContaining({ message: expect.stringContaining("both configurations") }),
    ]);
    rmSync(join(root, "patternlint.json"));
    await tellChanged(["patternlint.json", FileChangeType.Deleted]);
    await client.diagnostics("patternlint.yml", isClean);
    client.open("patternlint.yml", `# ${"x".repeat(300_000)}`);
    expect(await client.diagnostics("patternlint.yml", isFound)).toEqual([
      expect.objectContaining({ message: expect.stringContaining("larger than 256 KiB") }),
    ]);
  });

  test("names schemas, which count as one edits them", async () => {
    write("patternlint.yml", "sections: { rollout: rollout.json }\nrules: { reference-reciprocal: off }\n");
    write("rollout.json", "{}");
    write(
      "patterns/rolled.md",
      moduleText("rolled", { depends: ["patterns/release.md for one"] }).replace(
        "\n</module>",
        "  <rollout>\n    <step>one</step>\n  </rollout>\n</module>",
      ),
    );
    await start();
    client.open("rollout.json", '{ "required": ["owner"] }');
    expect(await client.diagnostics("patterns/rolled.md", isFound)).toEqual([expect.objectContaining({ code: "section-schema" })]);
    client.close("rollout.json");
    await client.diagnostics("patterns/rolled.md", isClean);
  });
});

describe("a baseline", () => {
  const slip = releaseText.replace("What release is for.", "Below <100ms.");

  test("takes what it accepts out of the diagnostics, and counts as it changes on disk", async () => {
    write(release, slip);
    await start();
    await client.diagnostics(release, isFound);
    const printed = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    expect(await runCli(["baseline", "--root", root])).toBe(0);
    printed.mockRestore();
    await tellChanged([BASELINE_NAME, FileChangeType.Created]);
    await client.diagnostics(release, isClean);
    client.open(release, slip.replace("One thing", "One thing < two"));
    expect(await client.diagnostics(release, isFound)).toHaveLength(1);
    rmSync(join(root, BASELINE_NAME));
    await tellChanged([BASELINE_NAME, FileChangeType.Deleted]);
    await client.diagnostics(release, (all) => all.length === 2);
  });

  test("that has a fault is told there, at its place, and counts as one edits it", async () => {
    write(BASELINE_NAME, '{"version": 1, "findings": [\n  {"file": "a.md", "rule": "fence", "anchor": "a"},\n  {"file": "a.md"}\n]}');
    await start();
    const [fault] = await client.diagnostics(BASELINE_NAME, isFound);
    expect(fault?.range.start.line).toBe(2);
    client.open(BASELINE_NAME, '{"version": 1, "findings": []}');
    await client.diagnostics(BASELINE_NAME, isClean);
    client.change(BASELINE_NAME, 2, '{"version": 1,\n"findings": [3]}');
    const [next] = await client.diagnostics(BASELINE_NAME, isFound);
    expect(next?.range.start.line).toBe(1);
  });
});

describe("custom rules", () => {
  const rule =
    'export default { id: "acme/never", summary: "None", *check({ module }) { yield { at: module.openTag, message: "No.", anchor: "a" }; } };';
  const settings = "customRules: [rules.mjs]\n";

  test("are not run unless the editor allows it, and that is said at the configuration", async () => {
    write("rules.mjs", rule);
    write("patternlint.yml", settings);
    await start();
    expect(await client.diagnostics("patternlint.yml", isFound)).toEqual([
      expect.objectContaining({
        message: expect.stringContaining("The custom rules of `rules.mjs` were not run, because this editor doesn't allow it"),
      }),
    ]);
    client.open(release, releaseText);
    await client.diagnostics(release, (found, version) => version === 1 && isClean(found));
  });

  test("are run where it does, and one that fails is a fault of the configuration", async () => {
    write("rules.mjs", rule);
    write("patternlint.yml", settings);
    await start({ initializationOptions: { customRules: true } });
    client.open(release, releaseText);
    expect(await client.diagnostics(release, isFound)).toEqual([expect.objectContaining({ code: "acme/never" })]);
    write("rules.mjs", rule.replace("yield", "undefined.x; yield"));
    await tellChanged(["rules.mjs", FileChangeType.Changed]);
    expect(await client.diagnostics("patternlint.yml", isFound)).toEqual([
      expect.objectContaining({ message: expect.stringContaining("The custom rule `acme/never` failed on") }),
    ]);
  });
});
