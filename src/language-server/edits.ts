// Changes of texts and names as an editor applies them, by what it can take.
import { join } from "node:path";
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { groupBy } from "../text/group.ts";
import type { Edit } from "../text/span.ts";
import { uriOf } from "./folder.ts";
import { documentAt, type Place, placesAt, type Session, uriAt } from "./session.ts";

/** An edit in a file of a folder. */
export interface FileEdit extends Edit {
  /** From the root. */
  readonly path: string;
}

/** Edits for the texts as the client has them. An editor that can hold them against its versions gets these. */
export function toWorkspaceEdit(
  session: Session,
  place: Pick<Place, "folder" | "project">,
  edits: readonly FileEdit[],
  renames: ReadonlyMap<string, string> = new Map(),
): WorkspaceEdit {
  const files = [...groupBy(edits, ({ path }) => path)].map(([path, own]) => {
    const { uri, version } = documentAt(session, place.folder, path) ?? { uri: uriAt(session, { ...place, path }), version: null };
    return { textDocument: { uri, version }, edits: own.map((edit) => toTextEdit(session, { ...place, path }, edit)) };
  });
  if (!session.client.documentChanges) return { changes: Object.fromEntries(files.map((file) => [file.textDocument.uri, file.edits])) };
  const moved = [...renames].map(([from, to]) => ({
    kind: "rename" as const,
    oldUri: uriAt(session, { ...place, path: from }),
    newUri: uriOf(join(place.folder.root, to)),
  }));
  return { documentChanges: [...(files satisfies TextDocumentEdit[]), ...moved] };
}

export function toTextEdit(session: Session, place: Place, { text, ...span }: Edit): TextEdit {
  return { range: placesAt(session, place).range(span), newText: text };
}
