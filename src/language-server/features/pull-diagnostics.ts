// Diagnostics for clients that ask for them, of one document or of all. Those of the same name as before aren't sent again.
import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { diagnosticsOf, filesWithDiagnostics, nameOf } from "../diagnostics.ts";
import { type Feature, request } from "../feature.ts";
import { documentAt, folderFor, type Session, uriAt } from "../session.ts";

export const pullDiagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics ? { diagnosticProvider: { identifier: "patternlint", interFileDependencies: true, workspaceDiagnostics: true } } : {},
  requests: [
    request(DocumentDiagnosticRequest.type, ({ textDocument, previousResultId }, session): DocumentDiagnosticReport => {
      const found = folderFor(session, textDocument.uri);
      return found ? report(session, found, previousResultId) : { kind: "full", items: [] };
    }),
    request(WorkspaceDiagnosticRequest.type, async ({ previousResultIds }, session, token) => {
      const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const told = new Set<string>();
      const tell = (uri: string, version: number | null, part: DocumentDiagnosticReport) => {
        if (!told.has(uri)) items.push({ uri, version, ...part });
        told.add(uri);
      };
      for (const folder of session.folders())
        for (const [at, path] of filesWithDiagnostics(folder).entries()) {
          // Whoever has lost interest is heard.
          if (at % 100 === 99) await new Promise((done) => setImmediate(done));
          if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
          const uri = uriAt(session, { folder, path });
          tell(uri, documentAt(session, folder, path)?.version ?? null, report(session, { folder, path }, before.get(uri)));
        }
      // What the client still shows, and nothing is wrong with any more.
      for (const uri of before.keys()) tell(uri, session.documents.get(uri)?.version ?? null, empty(session, uri, before.get(uri)));
      return { items };
    }),
  ],
};

function report(
  session: Session,
  { folder, path }: NonNullable<ReturnType<typeof folderFor>>,
  before: string | undefined,
): DocumentDiagnosticReport {
  const items = diagnosticsOf(session, folder, path);
  const resultId = nameOf(items);
  return resultId === before ? { kind: "unchanged", resultId } : { kind: "full", resultId, items };
}

function empty(session: Session, uri: string, before: string | undefined): DocumentDiagnosticReport {
  const found = folderFor(session, uri);
  return found ? report(session, found, before) : { kind: "full", items: [] };
}
