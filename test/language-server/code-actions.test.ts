// What can be done about a finding.
import { describe, expect, test } from "vitest";
import { type CodeAction, CodeActionRequest } from "vscode-languageserver-protocol/node";
import { capable } from "./client.ts";
import { apply, client, document, errors, release, releaseText, review, reviewText, start, useEditor, write } from "./editor.ts";
import { files, placeOf, rangeOf } from "./repository.ts";

useEditor();

describe("quick fixes", () => {
  const slips = releaseText.replace("What release is for.", "Below <100ms.\n    And <200ms.").replace("1.0.0", "1.0");
  const actions = async (text: string, part: string, context: { only?: string[] } = {}) => {
    client.open(release, text);
    const range = { start: placeOf(text, part), end: placeOf(text, part, 1) };
    return ((await client.connection.sendRequest(CodeActionRequest.type, {
      ...document(release),
      range,
      context: { diagnostics: [], ...context },
    })) ?? []) as CodeAction[];
  };

  test("mend one, all of its rule, or everything that is safe", async () => {
    await start();
    const found = await actions(slips, "<100ms");
    expect(found.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ["Write &lt;", "quickfix", true],
      ["Fix all `xml-character` in this file", "quickfix", undefined],
      ["Fix everything that is safe to fix in this file", "quickfix", undefined],
      ["Suppress `xml-character` for the next line", "quickfix", undefined],
    ]);
    const mended = (title: string) =>
      apply(found.find((action) => action.title.startsWith(title))?.edit, { ...files, [release]: slips })[release];
    expect(mended("Write")).toBe(slips.replace("<100ms", "&lt;100ms"));
    expect(mended("Fix all")).toBe(slips.replace("<100ms", "&lt;100ms").replace("<200ms", "&lt;200ms"));
    expect(mended("Fix everything")).toBe(slips.replace("<100ms", "&lt;100ms").replace("<200ms", "&lt;200ms").replace("1.0 ", "1.0.0 "));
    expect(found[0]?.diagnostics).toEqual([expect.objectContaining({ code: "xml-character" })]);
    expect(found[0]?.edit?.documentChanges).toEqual([expect.objectContaining({ textDocument: { uri: client.uri(release), version: 1 } })]);
  });

  test("on saving, all that is safe and nothing else", async () => {
    await start();
    expect((await actions(slips, "# release", { only: ["source.fixAll"] })).map(({ kind }) => kind)).toEqual(["source.fixAll.patternlint"]);
    expect(await actions(releaseText, "# release", { only: ["source.fixAll.patternlint"] })).toEqual([]);
    expect(await actions(slips, "<100ms", { only: ["refactor"] })).toEqual([]);
  });

  test("away from a finding, the file's is offered where it mends more than one", async () => {
    await start();
    const kinds = async (text: string, context = {}) => (await actions(text, "# release", context)).map(({ kind }) => kind);
    expect(await kinds(slips)).toEqual(["source.fixAll.patternlint"]);
    expect(await kinds(slips, { only: ["quickfix"] })).toEqual([]);
    expect(await kinds(releaseText.replace("1.0.0", "1.0"))).toEqual([]);
  });

  test("settle what only shows when another is mended", async () => {
    await start();
    const nested = releaseText.replace('<phase name="first" order="1">', '<phase name=first order="2">');
    const [all] = await actions(nested, "# release", { only: ["source.fixAll"] });
    const mended = apply(all?.edit, { ...files, [release]: nested })[release] as string;
    client.change(release, 2, mended);
    const left = await client.diagnostics(release, (_, version) => version === 2);
    expect(left.map(({ code }) => code)).not.toContain("xml-tag");
  });

  test("suppress a finding where a comment can, with a reason to be typed", async () => {
    await start();
    const cases: [text: string, part: string, comment: RegExp][] = [
      [slips, "<100ms", /\n {4}<!-- patternlint-disable-next-line xml-character : reason -->\n {4}Below <100ms/],
      // Before it, a comment would end the table.
      [releaseText.replace("stable |", "stabel |"), "stabel", /stabel \| <!-- patternlint-disable-line metadata-status : reason -->\n/],
    ];
    for (const [text, part, comment] of cases) {
      const action = (await actions(text, part)).find(({ title }) => title.startsWith("Suppress"));
      const suppressed = apply(action?.edit, { ...files, [release]: text })[release] as string;
      expect(suppressed).toMatch(comment);
      client.close(release);
    }
  });

  test("let an editor that can stop at the reason", async () => {
    await start({
      capabilities: { ...capable, workspace: { ...capable.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } },
    });
    const action = (await actions(slips, "<100ms")).find(({ title }) => title.startsWith("Suppress"));
    expect(JSON.stringify(action?.edit)).toContain(`patternlint-disable-next-line xml-character : $\{1:reason} -->`);
  });

  test("reach into other files", async () => {
    write("patternlint.yml", "rules: { reference-reciprocal: warning }\n");
    await start();
    client.open(review, reviewText);
    await client.diagnostics(review, (all) => all.some(({ code }) => code === "reference-reciprocal"));
    const range = rangeOf(reviewText, "quality/error-handling.md");
    const params = { ...document(review), range, context: { diagnostics: [] } };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    const [action] = actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === "reference-reciprocal");
    expect(action?.title).toContain("(review it)");
    expect(action?.edit?.documentChanges).toEqual([expect.objectContaining({ textDocument: { uri: client.uri(errors), version: null } })]);
    expect(apply(action?.edit)[errors]).toContain("patterns/design-review.md for what may go wrong");
  });
});
