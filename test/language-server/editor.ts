// A repository, an editor that has it open, and what a test says in both.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach } from "vitest";
import {
  DidChangeWatchedFilesNotification,
  type FileChangeType,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { applyChanges } from "../../src/language-server/positions.ts";
import { makeFolder } from "../e2e/process.ts";
import { type Client, type Options, startHere } from "./client.ts";
import { files, placeOf } from "./repository.ts";

export const review = "patterns/design-review.md";
export const release = "patterns/release.md";
export const errors = "quality/error-handling.md";
export const reviewText = files[review] as string;
export const releaseText = files[release] as string;
export const errorsText = files[errors] as string;

export let root: string;
export let client: Client;

export async function start(options: Partial<Options> = {}, server?: Parameters<typeof startHere>[1]): Promise<Client> {
  client = await startHere({ folders: [root], ...options }, server);
  return client;
}

/** Makes the repository before each test, and ends the server after it. */
export function useEditor(): void {
  beforeEach(() => {
    root = makeFolder(files);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

export function tellChanged(...changes: readonly (readonly [path: string, type: FileChangeType])[]): Promise<void> {
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: changes.map(([path, type]) => ({ uri: client.uri(path), type })),
  });
}

export const at = (path: string, text: string, part: string, offset = 1) => ({
  textDocument: { uri: client.uri(path) },
  position: placeOf(text, part, offset),
});
export const document = (path: string) => ({ textDocument: { uri: client.uri(path) } });
export const isClean = (diagnostics: readonly unknown[]) => diagnostics.length === 0;
export const isFound = (diagnostics: readonly unknown[]) => diagnostics.length > 0;

/** The texts that an edit makes of the files, and what becomes of their names. */
export function apply(edit: WorkspaceEdit | null | undefined, texts: Readonly<Record<string, string>> = files): Record<string, string> {
  const after: Record<string, string> = { ...texts };
  const pathOf = (uri: string) => decodeURIComponent(uri).slice(pathToFileURL(root).toString().length + 1);
  const changes: readonly (readonly [string, readonly TextEdit[]])[] = Object.entries(edit?.changes ?? {});
  const documents = (edit?.documentChanges ?? []).flatMap((change) =>
    "edits" in change ? [[change.textDocument.uri, (change as TextDocumentEdit).edits as TextEdit[]] as const] : [],
  );
  for (const [uri, edits] of [...changes, ...documents]) {
    const sorted = [...edits].sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character);
    after[pathOf(uri)] = applyChanges(
      after[pathOf(uri)] as string,
      sorted.map(({ range, newText }) => ({ range, text: newText })),
      "utf-16",
    );
  }
  for (const change of edit?.documentChanges ?? [])
    if ("kind" in change && change.kind === "rename") {
      after[pathOf(change.newUri)] = after[pathOf(change.oldUri)] as string;
      delete after[pathOf(change.oldUri)];
    }
  return after;
}
