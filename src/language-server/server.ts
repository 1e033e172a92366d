// The server: what becomes of each message. Texts and folders are kept here; what is made of them is the features' business.
import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  LogMessageNotification,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { UsageError } from "../config/error.ts";
import { version } from "../report/version.ts";
import { readClient } from "./client.ts";
import type { Feature, Request } from "./feature.ts";
import { features as allFeatures } from "./features.ts";
import { type Folder, fileOf, folderOfFile, openFolder, toPath, uriOf } from "./folder.ts";
import { applyChanges, type Change } from "./positions.ts";
import { makePublisher } from "./publish.ts";
import type { Document, Session } from "./session.ts";

export interface ServerOptions {
  readonly features?: readonly Feature[];
  readonly now?: () => Date;
}

/** Answers a client until the connection ends. A message that can't be dealt with is logged, and the next one is taken. */
export function serve(connection: Connection, { features = allFeatures, now = () => new Date() }: ServerOptions = {}): void {
  const documents = new Map<string, Document>();
  let client = readClient({ capabilities: {} });
  let folders: readonly Folder[] = [];
  let phase: "new" | "running" | "ended" = "new";

  const log = (message: string) => connection.sendNotification(LogMessageNotification.type, { type: MessageType.Error, message });
  const fault = (what: string, error: unknown) => {
    // What is wrong outside of us is said as it is; the rest is ours, and wants its place.
    const said = error instanceof UsageError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    log(`${what}: ${said}`);
  };
  const guard = (work: () => void, what = "Diagnostics") => {
    try {
      if (phase === "running") work();
    } catch (error) {
      fault(what, error);
    }
  };
  const session: Session = {
    get client() {
      return client;
    },
    folders: () => folders,
    documents,
  };
  const publisher = makePublisher(session, connection, guard);

  const open = (path: string) => {
    if (folders.some((folder) => folder.path === path)) return;
    try {
      const folder = openFolder(path, {
        unsaved: (root) => unsavedIn(root, documents.values()),
        onSettled: publisher.settled,
        onError: (error) => fault(`${path} can't be looked at`, error),
        now,
        runsCustomRules: client.runsCustomRules,
      });
      folders = [...folders, folder];
    } catch (error) {
      fault(`${path} can't be opened`, error);
    }
  };
  const eachFolder = (uri: string, work: (folder: Folder, path: string) => void) => {
    const file = fileOf(uri);
    for (const folder of file === undefined ? [] : folders) {
      const path = folder.pathOf(file as string);
      if (path !== undefined) work(folder, path);
    }
  };
  const take = (document: Document) => {
    documents.set(document.uri, document);
    eachFolder(document.uri, (folder, path) => folder.update(path, document.text));
    publisher.changed();
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = readClient(params);
    phase = "running";
    for (const uri of foldersOf(params)) {
      const path = fileOf(uri);
      if (path !== undefined) open(path);
    }
    return { serverInfo: { name: "patternlint", version }, capabilities: capabilitiesFor(features, client) };
  });
  connection.onInitialized(() => {
    // Any file may be what a reference leads to.
    if (client.watchesFiles)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] })
        .catch((error) => fault("Watching files", error));
    if (client.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => fileOf(uri)));
        folders = folders.filter(({ path }) => !gone.has(path));
        for (const { uri } of added) {
          const path = fileOf(uri);
          if (path !== undefined) open(path);
        }
        publisher.changed();
      });
  });
  connection.onShutdown(() => {
    phase = "ended";
    publisher.stop();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version: number, text } }) =>
    guard(() => {
      const file = fileOf(uri);
      const home = file === undefined || folders.some(({ pathOf }) => pathOf(file) !== undefined) ? undefined : folderOfFile(file);
      if (home !== undefined) open(home);
      take({ uri, version: number, text });
    }, uri),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: number }, contentChanges }) =>
    guard(() => {
      const before = documents.get(uri);
      if (!before) throw new Error("It was changed before it was opened.");
      take({ uri, version: number, text: applyChanges(before.text, contentChanges as readonly Change[], client.encoding) });
    }, uri),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    guard(() => {
      documents.delete(uri);
      eachFolder(uri, (folder, path) => folder.close(path));
      publisher.changed();
    }, uri),
  );
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
    guard(() => {
      // Where nobody tells of files that change, saving is when to look.
      if (!client.watchesFiles) eachFolder(uri, (folder) => folder.reload());
    }, uri),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guard(() => {
      for (const folder of folders) {
        const paths = changes.flatMap(({ uri, type }) => {
          const path = folder.pathOf(fileOf(uri) ?? "/");
          // The content of what is no module is nobody's concern.
          const isNews = path !== undefined && (type !== FileChangeType.Changed || folder.reads(path));
          return isNews ? [path] : [];
        });
        folder.refresh(paths);
      }
    }, "Changed files"),
  );

  const answer = async ({ method, answer: work }: Request, params: unknown, token: CancellationToken): Promise<unknown> => {
    if (phase === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "The server was not initialized.");
    if (phase === "ended") return new ResponseError(ErrorCodes.InvalidRequest, "The server was shut down.");
    try {
      for (const folder of folders) await folder.settled();
      // Lets a cancellation that has come meanwhile be read.
      await new Promise((done) => setImmediate(done));
      const result = token.isCancellationRequested ? undefined : await work(params, session, token);
      return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.") : result;
    } catch (error) {
      if (error instanceof ResponseError) return error;
      fault(method, error);
      return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const request of features.flatMap(({ requests }) => requests))
    connection.onRequest(request.method, (params: unknown, token: CancellationToken) => answer(request, params, token));
  connection.listen();
}

/** The folders that a client has open, in whichever of the protocol's ways it says so. */
function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders && workspaceFolders.length > 0) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [uriOf(rootPath)] : [];
}

function capabilitiesFor(features: readonly Feature[], client: ReturnType<typeof readClient>): ServerCapabilities {
  const all = features.map((feature) => feature.capabilities(client));
  return {
    ...(Object.assign({}, ...all) as ServerCapabilities),
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: {
      ...(Object.assign({}, ...all.map(({ workspace }) => workspace)) as ServerCapabilities["workspace"]),
      workspaceFolders: { supported: true, changeNotifications: true },
    },
  };
}

function* unsavedIn(root: string, documents: Iterable<Document>): Generator<readonly [path: string, text: string]> {
  for (const { uri, text } of documents) {
    const file = fileOf(uri);
    const path = file === undefined ? undefined : toPath(root, file);
    if (path !== undefined) yield [path, text];
  }
}
