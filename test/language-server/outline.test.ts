// Symbols, folds, and the lens above a module.
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { CodeLensRequest, type DocumentSymbol, DocumentSymbolRequest, FoldingRangeRequest } from "vscode-languageserver-protocol/node";
import { client, document, errors, release, releaseText, review, root, start, useEditor } from "./editor.ts";
import { textIn } from "./repository.ts";

useEditor();

describe("the outline", () => {
  test("has sections, phases and their lists", async () => {
    await start();
    client.open(release, releaseText);
    const [module] = (await client.connection.sendRequest(DocumentSymbolRequest.type, document(release))) as DocumentSymbol[];
    const show = ({ name, children = [] }: DocumentSymbol): unknown => (children.length > 0 ? { [name]: children.map(show) } : name);
    expect(show(module as DocumentSymbol)).toEqual({
      release: [
        "purpose",
        "trigger_conditions",
        { implementation: [{ first: ["requirements", "actions", "validation"] }] },
        "integration_points",
      ],
    });
    for (const { range, selectionRange } of [module as DocumentSymbol])
      expect(textIn(releaseText, range)).toContain(textIn(releaseText, selectionRange));
  });

  test("is a flat list for an editor without trees", async () => {
    await start({ capabilities: {}, rootUri: pathToFileURL(root).toString() });
    client.open(release, releaseText);
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, document(release))) as {
      name: string;
      containerName?: string;
    }[];
    expect(symbols.map(({ name, containerName }) => [name, containerName])).toContainEqual(["first", "implementation"]);
  });

  test("folds sections, phases and lists, and leaves both tags to be seen", async () => {
    await start();
    client.open(release, releaseText);
    const folds = (await client.connection.sendRequest(FoldingRangeRequest.type, document(release))) ?? [];
    const lines = releaseText.split("\n");
    const shown = folds.map(({ startLine, endLine }) => [lines[startLine]?.trim(), lines[endLine + 1]?.trim()]);
    expect(shown).toContainEqual(["<purpose>", "</purpose>"]);
    expect(shown).toContainEqual(['<phase name="first" order="1">', "</phase>"]);
    expect(shown).toContainEqual(["<actions>", "</actions>"]);
    expect(await client.connection.sendRequest(FoldingRangeRequest.type, document("nothing.md"))).toBeNull();
  });
});

describe("the lens above a module", () => {
  test("counts who depends on it, also while one types", async () => {
    await start();
    const title = async () =>
      (await client.connection.sendRequest(CodeLensRequest.type, document(errors)))?.map(({ command }) => command?.title);
    expect(await title()).toEqual(["2 modules depend on this"]);
    client.open(release, releaseText.replace("quality/error-handling.md for what may go wrong", ""));
    expect(await title()).toEqual(["1 module depends on this"]);
  });

  test("shows them with the command that the editor has for it", async () => {
    await start({ initializationOptions: { showReferencesCommand: "patternlint.showReferences" } });
    const [lens] = (await client.connection.sendRequest(CodeLensRequest.type, document(errors))) ?? [];
    expect(lens?.command).toMatchObject({
      command: "patternlint.showReferences",
      arguments: [client.uri(errors), expect.anything(), [{ uri: client.uri(review) }, { uri: client.uri(release) }]],
    });
  });
});
