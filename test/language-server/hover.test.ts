// What is behind a path, and what a rule wants.
import { pathToFileURL } from "node:url";
import { micromark } from "micromark";
import { describe, expect, test } from "vitest";
import { type Hover, HoverRequest } from "vscode-languageserver-protocol/node";
import { at, client, errors, errorsText, release, releaseText, root, start, useEditor, write } from "./editor.ts";
import { moduleText, rangeOf } from "./repository.ts";

useEditor();

describe("hovering", () => {
  const hoverAt = async (path: string, text: string, part: string, offset = 1) => {
    client.open(path, text);
    const found = (await client.connection.sendRequest(HoverRequest.type, at(path, text, part, offset))) as Hover | null;
    client.close(path);
    return found;
  };

  test("over a path tells what is there, how far it is, and who depends on it", async () => {
    await start();
    expect(await hoverAt(release, releaseText, "quality/error")).toEqual({
      range: rangeOf(releaseText, "quality/error-handling.md"),
      contents: {
        kind: "markdown",
        value:
          "**error_handling** · active · `1.0.0`\n\n`quality/error-handling.md`\n\nErrors end in one place.\n\n2 modules depend on it: `patterns/design-review.md`, `patterns/release.md`.",
      },
    });
  });

  test("over a finding tells what its rule wants", async () => {
    await start();
    const text = releaseText.replace("What release is for.", "Below <100ms.");
    const found = await hoverAt(release, text, "<100ms", 0);
    expect(found?.contents).toMatchObject({
      value: expect.stringMatching(/^`xml-character`: .*\n\n[\s\S]*docs\/rules\/xml-character\.md/),
    });
    expect(await hoverAt(release, text, "Somebody")).toBeNull();
  });

  test("over the module's own name tells who depends on it", async () => {
    await start();
    expect((await hoverAt(errors, errorsText, '"error_handling"', 2))?.contents).toMatchObject({
      value: expect.stringContaining("2 modules depend on it"),
    });
    expect((await hoverAt(release, releaseText, '"release"', 2))?.contents).toMatchObject({
      value: expect.stringContaining("No module depends on it."),
    });
  });

  test("shows what a file says as text, never as markup", async () => {
    write(
      "patterns/loud.md",
      moduleText("loud", { purpose: "See [this](command:evil) and ![that](http://x.example/y.png) &lt;img src=x&gt; **now**\u202e." }),
    );
    await start();
    const text = moduleText("release", { depends: ["patterns/loud.md for one"] });
    const found = await hoverAt(release, text, "patterns/loud.md");
    const html = micromark((found?.contents as { value: string } | undefined)?.value ?? "");
    expect(html).toContain("See [this](command:evil) and ![that]");
    expect(html).not.toMatch(/<img|<a href="command|<strong>now|\u202e/);
  });

  test("speaks plainly to an editor that knows no Markdown", async () => {
    await start({ capabilities: {}, rootUri: pathToFileURL(root).toString() });
    expect((await hoverAt(release, releaseText, "quality/error"))?.contents).toEqual({
      kind: "plaintext",
      value: expect.stringContaining("error_handling · active · 1.0.0\n\nquality/error-handling.md"),
    });
  });
});
