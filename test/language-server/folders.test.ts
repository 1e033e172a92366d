// Files that change elsewhere, several folders, clients that count otherwise.
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import {
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
  DocumentSymbolRequest,
  FileChangeType,
} from "vscode-languageserver-protocol/node";
import { makeFolder } from "../e2e/process.ts";
import { capable } from "./client.ts";
import {
  client,
  document,
  errors,
  isClean,
  isFound,
  release,
  releaseText,
  review,
  reviewText,
  root,
  start,
  tellChanged,
  useEditor,
  write,
} from "./editor.ts";
import { files, moduleText, placeOf } from "./repository.ts";

useEditor();

describe("files and folders", () => {
  test("that come, change and go outside of the editor", async () => {
    await start();
    client.open(release, releaseText);
    await client.diagnostics(release, isClean);
    expect(client.registered).toEqual(["workspace/didChangeWatchedFiles"]);
    renameSync(join(root, errors), join(root, "quality/moved.md"));
    await tellChanged([errors, FileChangeType.Deleted], ["quality/moved.md", FileChangeType.Created]);
    await client.diagnostics(release, isFound);
    renameSync(join(root, "quality/moved.md"), join(root, errors));
    await tellChanged([errors, FileChangeType.Created], ["quality/moved.md", FileChangeType.Deleted]);
    await client.diagnostics(release, isClean);
    write(errors, "# Nothing\n");
    write(review, reviewText.replace("</purpose>", ""));
    await tellChanged([errors, FileChangeType.Changed], [review, FileChangeType.Changed], [".git/index", FileChangeType.Changed]);
    await client.diagnostics(review, isFound);
  });

  test("more than a few at once, as after a checkout", async () => {
    await start();
    await client.connection.sendRequest(DocumentSymbolRequest.type, document(release));
    const many = Array.from({ length: 150 }, (_, at) => `many/module-${at}.md`);
    for (const path of many) write(path, '| version |\n|---|\n| 1 |\n\n```xml\n<module name="many" category="patterns">\n```\n');
    await tellChanged(...many.map((path) => [path, FileChangeType.Created] as const));
    await client.diagnostics("many/module-149.md", isFound);
  });

  test("of several folders, each with a configuration of its own; folders that come and go", async () => {
    const other = makeFolder({ ...files, "patternlint.yml": "rules: { xml-character: warning }\n" });
    const slip = releaseText.replace("What release is for.", "Below <100ms.");
    await start({ folders: [root, other] });
    client.open(release, slip);
    const uri = pathToFileURL(join(other, release)).toString();
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text: slip },
    });
    await client.diagnostics(release, isFound);
    const severityOf = (wanted: string) => client.published.findLast((one) => one.uri === wanted)?.diagnostics[0]?.severity;
    await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    await expect.poll(() => severityOf(uri)).toBe(2);
    expect(severityOf(client.uri(release))).toBe(1);
    const folder = { uri: pathToFileURL(other).toString(), name: "other" };
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [], removed: [folder] } });
    await expect.poll(() => severityOf(uri)).toBeUndefined();
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [folder], removed: [] } });
    await expect.poll(() => severityOf(uri)).toBe(2);
    rmSync(other, { recursive: true });
  });

  test("a folder that is no file of this machine is left alone, whenever it comes", async () => {
    await start();
    client.open(release, releaseText.replace("</purpose>", ""));
    await client.diagnostics(release, isFound);
    const folder = { uri: "vscode-remote://ssh-remote+host/home/ada/modules", name: "far" };
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [folder], removed: [] } });
    // The server's own working folder would bring its own modules, or say why it can't be opened.
    client.change(release, 2, releaseText);
    await client.diagnostics(release, isClean);
    expect(client.published.filter(({ uri }) => !uri.startsWith(client.uri("")))).toEqual([]);
    expect(client.logged).toEqual([]);
  });

  test("a folder inside of a repository: references count from the repository, findings are the folder's", async () => {
    write("patternlint.yml", "rules: { reference-reciprocal: off }\n");
    mkdirSync(join(root, ".git"));
    execFileSync("git", ["init", "-q"], { cwd: root });
    write("patterns/broken.md", moduleText("broken", { depends: ["quality/error-handling.md for one", "quality/gone.md for nothing"] }));
    write("quality/broken.md", moduleText("broken_too", { depends: ["quality/gone.md for nothing"] }));
    await start({ folders: [join(root, "patterns")] });
    expect(await client.diagnostics("broken.md", isFound)).toHaveLength(1);
    expect(new Set(client.published.map(({ uri }) => uri))).toEqual(new Set([client.uri("broken.md")]));
  });

  test("a file in no folder belongs to its repository; one in no repository is left alone", async () => {
    execFileSync("git", ["init", "-q"], { cwd: root });
    await start({ folderless: true });
    client.open(release, releaseText.replace("</purpose>", ""));
    await client.diagnostics(release, isFound);
    const alone = makeFolder({ "alone.md": releaseText });
    const uri = pathToFileURL(join(alone, "alone.md")).toString();
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text: releaseText },
    });
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })).toBeNull();
    rmSync(alone, { recursive: true });
  });

  test("without anybody who watches, saving is when to look", async () => {
    await start({ capabilities: {}, rootPath: root });
    expect(client.registered).toEqual([]);
    await client.connection.sendRequest(DocumentSymbolRequest.type, document(release));
    rmSync(join(root, errors));
    client.open(release, releaseText);
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, document(release));
    await client.diagnostics(release, isFound);
  });

  test("a folder that isn't there is logged, and the others are served", async () => {
    await start({ folders: [root, join(root, "nowhere")] });
    client.open(release, releaseText.replace("</purpose>", ""));
    await client.diagnostics(release, isFound);
    expect(client.logged.join("\n")).toContain("nowhere");
  });

  test("tomorrow, what was in the future is not any more", async () => {
    let today = "2025-12-01T12:00:00Z";
    await start({}, { now: () => new Date(today) });
    const text = releaseText.replace("2025-07-09", "2025-12-05");
    client.open(release, text);
    await client.diagnostics(release, isFound);
    today = "2025-12-06T12:00:00Z";
    client.change(release, 2, `${text}\n`);
    await client.diagnostics(release, (found, version) => version === 2 && isClean(found));
  });
});

describe("positions", () => {
  test.each(["utf-8", "utf-16", "utf-32"])("are counted in %s where the client wants that", async (encoding) => {
    await start({ capabilities: { ...capable, general: { positionEncodings: [encoding] } } });
    expect(client.initialized.capabilities.positionEncoding).toBe(encoding);
    const text = releaseText.replace("What release is for.", "😀 é: below <100ms.");
    client.open(release, text);
    const width = { "utf-8": 19, "utf-16": 16, "utf-32": 15 }[encoding] as number;
    const [found] = await client.diagnostics(release, isFound);
    const { line } = placeOf(text, "<100ms");
    expect(found?.range).toEqual({ start: { line, character: width }, end: { line, character: width + 1 } });
    client.change(release, 2, "&lt;", { start: { line, character: width }, end: { line, character: width + 1 } });
    await client.diagnostics(release, (all, version) => version === 2 && isClean(all));
  });

  test("in UTF-16 where it names none that is known", async () => {
    await start({ capabilities: { ...capable, general: { positionEncodings: ["ebcdic"] } } });
    expect(client.initialized.capabilities.positionEncoding).toBe("utf-16");
  });
});
