// What may come where the cursor is.
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type CompletionList, CompletionRequest, CompletionResolveRequest } from "vscode-languageserver-protocol/node";
import { at, client, release, releaseText, root, start, useEditor, write } from "./editor.ts";
import { moduleText } from "./repository.ts";

useEditor();

describe("completion", () => {
  const complete = async (text: string, part: string, offset = part.length) => {
    client.open(release, text);
    const list = (await client.connection.sendRequest(CompletionRequest.type, at(release, text, part, offset))) as CompletionList | null;
    client.close(release);
    return list?.items ?? [];
  };
  const labels = async (...given: Parameters<typeof complete>) => (await complete(...given)).map(({ label }) => label);

  test("proposes paths, the nearest folder first, without those that the list names", async () => {
    await start();
    const text = releaseText.replace("      patterns/design-review.md for a design that others have seen\n", "      \n");
    const found = await complete(text, "may go wrong\n      ");
    expect(found.map(({ label, detail }) => [label, detail])).toEqual([["patterns/design-review.md", "design_review · stable"]]);
    expect(await labels(text.replace("quality/error-handling.md for what may go wrong\n      ", ""), "<depends_on>\n      ")).toEqual([
      "patterns/design-review.md",
      "quality/error-handling.md",
    ]);
  });

  test("in the manner of what is typed", async () => {
    await start();
    const typed = (path: string) => moduleText("release", { depends: [path] });
    expect(await labels(typed("../"), "<depends_on>\n      ../")).toEqual(["./design-review.md", "../quality/error-handling.md"]);
    expect(await labels(typed("qual"), "<depends_on>\n      qual")).toEqual(["quality/error-handling.md"]);
    expect((await labels(typed("- `err"), "<depends_on>\n      - `err"))[0]).toBe("quality/error-handling.md");
    expect((await labels(typed("a.md OR err"), "OR err"))[0]).toBe("error-handling.md");
    expect(await labels(typed("a.md for err"), "for err")).toEqual([]);
  });

  test("tells what a proposed module is for", async () => {
    await start();
    const [item] = await complete(moduleText("release", { depends: ["qual"] }), "<depends_on>\n      qual");
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item as NonNullable<typeof item>);
    expect(resolved.documentation).toEqual({ kind: "markdown", value: expect.stringContaining("Errors end in one place.") });
    expect(await client.connection.sendRequest(CompletionResolveRequest.type, { label: "x" })).toEqual({ label: "x" });
  });

  test("proposes elements where they belong and are missing", async () => {
    await start();
    const without = (part: string, by: string) => releaseText.replace(part, by);
    expect(await labels(without("\n</module>", "  <\n</module>"), "  <\n</module>", 3)).toEqual([
      "pattern_usage",
      "configuration",
      "error_handling",
      "examples",
    ]);
    expect(
      await labels(without(/ {6}<validation>[\s\S]*?<\/validation>\n/.exec(releaseText)?.[0] as string, "      <val\n"), "<val"),
    ).toEqual(["validation"]);
    expect(await labels(without("  </implementation>", "    <ph\n  </implementation>"), "<ph")).toEqual(["phase"]);
    expect(await labels(without("  </trigger_conditions>", "    <\n  </trigger_conditions>"), "    <\n  </trigger", 5)).toEqual([
      "condition",
    ]);
    expect(await labels(without("  </integration_points>", "    <pro\n  </integration_points>"), "<pro")).toEqual(["provides_to"]);
    expect(await labels(without("Another thing", "Another < thing"), "Another <")).toEqual([]);
  });

  test("writes an element with places to type in, or as plain text", async () => {
    await start();
    const text = releaseText.replace("  </implementation>", "    <ph\n  </implementation>");
    const [phase] = await complete(text, "<ph");
    expect(phase).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: expect.stringContaining(`phase name="$\{1:name}" order="2">`) },
    });
    await client.stop();
    await start({ capabilities: {}, rootUri: pathToFileURL(root).toString() });
    const [plain] = await complete(text, "<ph");
    expect(plain?.insertTextFormat).toBeUndefined();
    expect(plain?.textEdit).toMatchObject({ newText: "phase></phase>" });
  });

  test("proposes types of triggers, statuses, and what the configuration allows of them", async () => {
    write("patternlint.yml", "rules:\n  metadata-status: { allowed: [stable, frozen] }\n");
    await start();
    expect(await labels(releaseText, 'type="')).toEqual(["automatic", "explicit", "implicit"]);
    expect(await labels(releaseText, "2025-07-09   | sta")).toEqual(["stable", "frozen"]);
    expect(await labels(releaseText.replace("| stable |", "|  |"), "2025-07-09   | ")).toEqual(["stable", "frozen"]);
    expect(await labels(releaseText, "1.0")).toEqual([]);
  });

  test("proposes comments that suppress, and rules in them", async () => {
    await start();
    const said = (comment: string) => releaseText.replace("  <purpose>", `  ${comment}\n  <purpose>`);
    expect(await labels(said("<!-- pat -->"), "<!-- pat")).toContain("patternlint-disable-next-line");
    const rules = await labels(said("<!-- patternlint-disable-line xml-tag, x -->"), "xml-tag, x");
    expect(rules).toContain("xml-character");
    expect(rules).not.toContain("xml-tag");
    expect(await labels(said("<!-- patternlint-disable-line xml-tag : x -->"), ": x")).toEqual([]);
    expect(await labels(said("<!-- something else -->"), "something els")).toEqual([]);
  });

  test("proposes paths in `from`, and nothing outside of a module", async () => {
    await start();
    const usage = (from: string) =>
      releaseText.replace(
        "\n</module>",
        `  <pattern_usage>\n    <uses_pattern from="${from}">x</uses_pattern>\n  </pattern_usage>\n</module>`,
      );
    expect((await labels(usage("err"), 'from="err'))[0]).toBe("quality/error-handling.md");
    expect(await labels("# Nothing\n\n<", "<")).toEqual([]);
  });
});
