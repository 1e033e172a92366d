// From paths to files, and back.
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { DefinitionRequest, DocumentLinkRequest, type Location, ReferencesRequest } from "vscode-languageserver-protocol/node";
import {
  at,
  client,
  document,
  errors,
  errorsText,
  release,
  releaseText,
  review,
  reviewText,
  root,
  start,
  useEditor,
  write,
} from "./editor.ts";
import { moduleText, placeOf, rangeOf } from "./repository.ts";

useEditor();

describe("paths", () => {
  test("lead to the module's name in its file", async () => {
    await start();
    client.open(release, releaseText);
    expect(await client.connection.sendRequest(DefinitionRequest.type, at(release, releaseText, "quality/error-handling.md", 10))).toEqual([
      {
        originSelectionRange: rangeOf(releaseText, "quality/error-handling.md"),
        targetUri: client.uri(errors),
        targetRange: rangeOf(errorsText, 'error_handling" cat').start && expect.anything(),
        targetSelectionRange: { start: placeOf(errorsText, '"error_handling"', 1), end: placeOf(errorsText, '"error_handling"', 15) },
      },
    ]);
    expect(await client.connection.sendRequest(DefinitionRequest.type, at(release, releaseText, "What release"))).toBeNull();
  });

  test("lead there in an editor without links, too", async () => {
    await start({ capabilities: {}, rootUri: pathToFileURL(root).toString() });
    client.open(release, releaseText);
    expect(await client.connection.sendRequest(DefinitionRequest.type, at(release, releaseText, "quality/error"))).toEqual([
      {
        uri: client.uri(errors),
        range: { start: placeOf(errorsText, '"error_handling"', 1), end: placeOf(errorsText, '"error_handling"', 15) },
      },
    ]);
  });

  test("that fit several files lead to each; one that fits none, nowhere", async () => {
    write("a/same.md", moduleText("same_a"));
    write("b/same.md", moduleText("same_b"));
    await start();
    const text = moduleText("release", { depends: ["same.md for both", "nowhere.md for none"] });
    client.open(release, text);
    expect(await client.connection.sendRequest(DefinitionRequest.type, at(release, text, "same.md"))).toHaveLength(2);
    expect(await client.connection.sendRequest(DefinitionRequest.type, at(release, text, "nowhere.md"))).toEqual([]);
  });

  test("are found from what they lead to: at a path, at the module's name and in its title", async () => {
    await start();
    const expected = [
      { uri: client.uri(review), range: rangeOf(reviewText, "quality/error-handling.md") },
      { uri: client.uri(release), range: rangeOf(releaseText, "quality/error-handling.md") },
    ];
    const ask = async (where: ReturnType<typeof at>, includeDeclaration = false) =>
      (await client.connection.sendRequest(ReferencesRequest.type, { ...where, context: { includeDeclaration } })) as Location[];
    client.open(release, releaseText);
    client.open(errors, errorsText);
    expect(await ask(at(release, releaseText, "quality/error"))).toEqual(expected);
    expect(await ask(at(errors, errorsText, '"error_handling"', 3))).toEqual(expected);
    expect(await ask(at(errors, errorsText, "# error_handling", 3))).toEqual(expected);
    expect((await ask(at(errors, errorsText, '"error_handling"', 3), true)).length).toBe(3);
    expect(await ask(at(errors, errorsText, "Errors end"))).toBeNull();
  });

  test("are links", async () => {
    await start();
    client.open(release, releaseText);
    expect(await client.connection.sendRequest(DocumentLinkRequest.type, document(release))).toEqual([
      {
        range: rangeOf(releaseText, "quality/error-handling.md"),
        target: client.uri(errors),
        tooltip: "error_handling (quality/error-handling.md)",
      },
      {
        range: rangeOf(releaseText, "patterns/design-review.md"),
        target: client.uri(review),
        tooltip: "design_review (patterns/design-review.md)",
      },
    ]);
  });

  test("lead nowhere outside of the folder", async () => {
    await start();
    const text = moduleText("release", { depends: ["../../../../etc/passwd for all", "/etc/passwd for all"] });
    client.open(release, text);
    expect(await client.connection.sendRequest(DocumentLinkRequest.type, document(release))).toEqual([]);
  });
});
