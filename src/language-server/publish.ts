// What the client is told without asking: diagnostics where it doesn't ask for them, and that it should ask again. First the files
// that are open, then, when typing pauses, all others.
import {
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  PublishDiagnosticsNotification,
} from "vscode-languageserver";
import { linkTarget } from "../catalog/catalog.ts";
import type { Coverage } from "../report/coverage.ts";
import { digest } from "../source/digest.ts";
import { CoverageNotification, coverageOf } from "./coverage.ts";
import { diagnosticsOf, filesWithDiagnostics, nameOf } from "./diagnostics.ts";
import type { Folder } from "./folder.ts";
import { documentAt, folderFor, type Session, uriAt } from "./session.ts";

export interface Publisher {
  /** A document has another text. */
  changed(): void;
  /** A folder was looked at again. */
  settled(): void;
  stop(): void;
}

/** In milliseconds. Keys that are hit in a row are one change. */
const SOON = 5;
const PAUSE = 250;

export function makePublisher(
  session: Session,
  connection: Pick<Connection, "sendNotification" | "sendRequest">,
  guard: (work: () => void) => void,
): Publisher {
  /** What each file was told to have, by URI. */
  let told = new Map<string, { readonly name: string; readonly version: number | undefined }>();
  let edges = "";
  let covered: Coverage | undefined;
  let soon: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;

  const tell = (uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): boolean => {
    const name = nameOf(diagnostics);
    const before = told.get(uri);
    const isNews = before ? before.name !== name : diagnostics.length > 0;
    const { pullsDiagnostics, diagnosticVersions } = session.client;
    told.set(uri, { name, version });
    if (pullsDiagnostics || (!isNews && before?.version === version)) return isNews;
    connection.sendNotification(PublishDiagnosticsNotification.type, {
      uri,
      diagnostics: [...diagnostics],
      ...(diagnosticVersions && version !== undefined && { version }),
    });
    return isNews;
  };
  const tellOpen = () => {
    for (const { uri, version } of session.documents.values()) {
      const found = folderFor(session, uri);
      if (found) tell(uri, version, diagnosticsOf(session, found.folder, found.path));
    }
  };
  const tellAll = () => {
    const before = told;
    told = new Map();
    let isNews = false;
    const tellOne = (folder: Folder, path: string, uri: string) => {
      if (told.has(uri)) return;
      const last = before.get(uri);
      if (last) told.set(uri, last);
      if (tell(uri, documentAt(session, folder, path)?.version, diagnosticsOf(session, folder, path))) isNews = true;
    };
    for (const folder of session.folders())
      for (const path of filesWithDiagnostics(folder)) tellOne(folder, path, uriAt(session, { folder, path }));
    for (const [uri, last] of before) {
      if (told.has(uri)) continue;
      const found = folderFor(session, uri);
      if (found) tellOne(found.folder, found.path, uri);
      else {
        told.set(uri, last);
        if (tell(uri, undefined, [])) isNews = true;
      }
      if (!session.documents.has(uri) && told.get(uri)?.name === NOTHING) told.delete(uri);
    }
    tellRest(isNews);
  };
  /** What is no diagnostic, but changes with them. */
  const tellRest = (isNews: boolean) => {
    if (isNews && session.client.pullsDiagnostics && session.client.refreshesDiagnostics) ask(DiagnosticRefreshRequest.type);
    const now = edgesOf(session);
    if (now !== edges && edges !== "" && session.client.refreshesLenses) ask(CodeLensRefreshRequest.type);
    edges = now;
    if (session.client.coverage) tellCoverage();
  };
  const tellCoverage = () => {
    const now = coverageOf(session);
    const isNews = covered === undefined || Object.entries(now).some(([key, count]) => covered?.[key as keyof Coverage] !== count);
    if (isNews) connection.sendNotification(CoverageNotification.type, now);
    covered = now;
  };
  /** A client that doesn't answer, or says no, is none of our faults. */
  const ask = (type: typeof DiagnosticRefreshRequest.type | typeof CodeLensRefreshRequest.type) => {
    connection.sendRequest(type).catch(() => undefined);
  };
  return {
    changed: () => {
      if (!session.client.pullsDiagnostics)
        soon ??= setTimeout(() => {
          soon = undefined;
          guard(tellOpen);
        }, SOON);
      clearTimeout(later);
      later = setTimeout(() => guard(tellAll), PAUSE);
    },
    settled: () =>
      guard(() => {
        tellOpen();
        tellAll();
      }),
    stop: () => {
      clearTimeout(soon);
      clearTimeout(later);
    },
  };
}

const NOTHING = nameOf([]);

/** Who leads where, in all folders: what lenses count. */
function edgesOf(session: Session): string {
  if (!session.client.refreshesLenses) return "";
  const links = session.folders().map((folder) => {
    const catalog = folder.project()?.catalog();
    return catalog?.modules.map((module) => [module.path, catalog.links(module).map((link) => [link.reference.carrier, linkTarget(link)])]);
  });
  return digest(JSON.stringify(links));
}
