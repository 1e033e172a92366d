// What is wrong, as it is typed: sent, and on request.
import { mkdirSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { DocumentDiagnosticRequest, FileChangeType, WorkspaceDiagnosticRequest } from "vscode-languageserver-protocol/node";
import { pulling } from "./client.ts";
import {
  client,
  document,
  errors,
  errorsText,
  isFound,
  release,
  releaseText,
  root,
  start,
  tellChanged,
  useEditor,
  write,
} from "./editor.ts";
import { moduleText, placeOf, rangeOf } from "./repository.ts";

useEditor();

describe("diagnostics", () => {
  const slip = releaseText.replace("What release is for.", "Below <100ms.");

  test("are of the text as it is typed, with its version, and go when it is mended", async () => {
    await start();
    client.open(release, slip, 7);
    expect(await client.diagnostics(release, isFound)).toEqual(
      [
        {
          range: rangeOf(slip, "<"),
          severity: 1,
          code: "xml-character",
          codeDescription: { href: expect.stringMatching(/docs\/rules\/xml-character\.md$/) },
          source: "patternlint",
          message: "Unescaped `<` in text: `<100ms.`. Write `&lt;` for `<`.",
        },
      ].map((one) => ({ ...one, range: { start: placeOf(slip, "<100ms"), end: placeOf(slip, "<100ms", 1) } })),
    );
    client.change(release, 8, "&lt;", { start: placeOf(slip, "<100ms"), end: placeOf(slip, "<100ms", 1) });
    expect(await client.diagnostics(release, (_, version) => version === 8)).toEqual([]);
  });

  test("never speak of an older text with a newer version, however fast one types", async () => {
    await start();
    client.open(release, releaseText, 1);
    for (let version = 2; version < 60; version++) client.change(release, version, version % 2 === 0 ? slip : releaseText);
    await client.diagnostics(release, (_, version) => version === 59);
    for (const { version, diagnostics } of client.published.filter(({ uri }) => uri === client.uri(release)))
      expect([version, diagnostics.length]).toEqual([version, (version as number) % 2 === 0 ? 1 : 0]);
  });

  test("of files that nobody has open are sent as well, and those that come of another file's change", async () => {
    write("patterns/broken.md", moduleText("broken", { depends: ["quality/gone.md for nothing"] }));
    await start();
    expect(await client.diagnostics("patterns/broken.md", isFound)).toEqual([expect.objectContaining({ code: "reference-target" })]);
    client.open(errors, "# Nothing\n");
    await client.diagnostics(errors, (_, version) => version === 1);
    client.open("quality/gone.md", errorsText.replaceAll("error_handling", "gone"));
    await client.diagnostics("patterns/broken.md", (found) => found.every(({ code }) => code !== "reference-target"));
  });

  test("name related places in other files", async () => {
    write("patterns/twin.md", moduleText("release"));
    await start();
    const [twin] = await client.diagnostics("patterns/twin.md", (found) => found.some(({ code }) => code === "module-unique"));
    expect(
      twin?.relatedInformation ?? (await client.diagnostics("patterns/twin.md")).flatMap((one) => one.relatedInformation ?? []),
    ).toEqual(
      [{ location: { uri: client.uri(release), range: rangeOf(releaseText, "release") }, message: expect.any(String) }].map((one) => ({
        ...one,
        location: { ...one.location, range: expect.anything() },
      })),
    );
  });

  test("fade a suppression that suppresses nothing", async () => {
    await start();
    client.open(release, releaseText.replace("  <purpose>", "  <!-- patternlint-disable-next-line xml-tag : no reason -->\n  <purpose>"));
    expect(await client.diagnostics(release, isFound)).toEqual([expect.objectContaining({ code: "suppression-unused", tags: [1] })]);
  });

  test("hold nothing that drives a terminal", async () => {
    await start();
    client.open(release, releaseText.replace('order="1"', 'order="\u202e1"'));
    const [found] = await client.diagnostics(release, isFound);
    expect(found?.message).not.toContain("\u202e");
  });

  test("of a client that can do nothing are plain", async () => {
    await start({ capabilities: {}, rootUri: pathToFileURL(root).toString() });
    client.open(release, slip);
    expect(await client.diagnostics(release, isFound)).toEqual([
      { range: expect.anything(), severity: 1, code: "xml-character", source: "patternlint", message: expect.any(String) },
    ]);
    expect(client.published.every(({ version }) => version === undefined)).toBe(true);
    expect(client.initialized.capabilities.codeActionProvider).toBeUndefined();
  });

  test("of a file that can't be read say so", async () => {
    mkdirSync(join(root, "patterns/folder.md"));
    write("patterns/huge.md", "");
    truncateSync(join(root, "patterns/huge.md"), 101 * 1024 * 1024);
    await start();
    expect(await client.diagnostics("patterns/huge.md", isFound)).toEqual([
      expect.objectContaining({ message: "huge.md can't be read: it is larger than 100 MiB. Fix that, or exclude the file." }),
    ]);
  });
});

describe("diagnostics on request", () => {
  const pull = (path: string, previousResultId?: string) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, { ...document(path), ...(previousResultId && { previousResultId }) });
  const slip = releaseText.replace("What release is for.", "Below <100ms.");

  test("are those of the text as it is, and are sent once", async () => {
    await start({ capabilities: pulling });
    client.open(release, slip);
    const first = await pull(release);
    expect(first).toEqual({ kind: "full", resultId: expect.any(String), items: [expect.objectContaining({ code: "xml-character" })] });
    const { resultId } = first as { resultId: string };
    expect(await pull(release, resultId)).toEqual({ kind: "unchanged", resultId });
    client.change(release, 2, releaseText);
    expect(await pull(release, resultId)).toEqual({ kind: "full", resultId: expect.any(String), items: [] });
    expect(client.published).toEqual([]);
  });

  test("of all files come with the versions of those that are open, and end where nothing is wrong any more", async () => {
    write("patternlint.yml", "rules: { reference-reciprocal: off }\n");
    write("patterns/broken.md", moduleText("broken", { depends: ["quality/gone.md for nothing"] }));
    await start({ capabilities: pulling });
    client.open(release, slip, 3);
    const all = (previousResultIds: { uri: string; value: string }[]) =>
      client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    const { items } = await all([]);
    expect(items.map(({ uri, version, kind }) => [uri, version, kind])).toEqual([
      [client.uri("patterns/broken.md"), null, "full"],
      [client.uri(release), 3, "full"],
    ]);
    client.change(release, 4, releaseText);
    const again = await all(items.map(({ uri, resultId }) => ({ uri, value: resultId as string })));
    expect(again.items.map(({ uri, version, kind }) => [uri, version, kind])).toEqual([
      [client.uri("patterns/broken.md"), null, "unchanged"],
      [client.uri(release), 4, "full"],
    ]);
  });

  test("are asked for again when another file has changed them", async () => {
    await start({ capabilities: pulling });
    const asked = new Promise<void>((done) => client.connection.onRequest("workspace/diagnostic/refresh", () => done()));
    const lenses = new Promise<void>((done) => client.connection.onRequest("workspace/codeLens/refresh", () => done()));
    await pull(release);
    rmSync(join(root, errors));
    await tellChanged([errors, FileChangeType.Deleted]);
    await Promise.all([asked, lenses]);
    expect(await pull(release)).toMatchObject({ items: [{ code: "reference-target" }] });
  });

  test("of what lies in no folder are none", async () => {
    await start({ capabilities: pulling });
    expect(await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: "untitled:Untitled-1" } })).toEqual({
      kind: "full",
      items: [],
    });
  });
});
