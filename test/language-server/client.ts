// A client that speaks the protocol with the server: in this process, or with the built one over its standard streams.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { connect } from "../../src/language-server/language-server.ts";
import { type ServerOptions, serve } from "../../src/language-server/server.ts";
import { plainEnvironment, project } from "../e2e/process.ts";

/** What a full-grown editor says of itself; it takes diagnostics as they are sent. */
export const capable: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
    definition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ["markdown"] },
    rename: { prepareSupport: true },
  },
};

/** The same for one that asks for diagnostics. */
export const pulling: ClientCapabilities = {
  ...capable,
  workspace: { ...capable.workspace, diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true } },
  textDocument: { ...capable.textDocument, diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false } },
};

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Everything that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the server has logged. */
  readonly logged: readonly string[];
  readonly registered: readonly string[];
  uri(path: string): string;
  open(path: string, text: string, version?: number): void;
  /** Replaces the whole text, or a range of it. */
  change(path: string, version: number, text: string, range?: Range): void;
  close(path: string): void;
  /** The diagnostics of a file as they were published last; waits until they are as wanted. */
  diagnostics(path: string, wanted?: (diagnostics: Diagnostic[], version: number | undefined) => boolean): Promise<Diagnostic[]>;
  /** Ends it as an editor does; of a process, its exit code. */
  stop(): Promise<number | null>;
}

export interface Options extends Pick<Partial<InitializeParams>, "initializationOptions" | "rootUri" | "rootPath"> {
  readonly capabilities?: ClientCapabilities;
  /** Absolute; the first of them is what paths count from. */
  readonly folders: readonly string[];
  /** Says nothing of folders to the server. */
  readonly folderless?: boolean;
}

const now = () => new Date("2025-12-01T12:00:00Z");

/** A server in this process. */
export function startHere(options: Options, server: ServerOptions = {}): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  let exit: number | null = null;
  const ends = {
    shutdownReceived: false,
    initialize: () => {},
    exit: (code: number) => {
      exit = code;
    },
  };
  serve(connect(new StreamMessageReader(up), new StreamMessageWriter(down), ends), { now, ...server });
  return speak(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)), options, async () => exit);
}

/** The built server. */
export function startBuilt(options: Options, node?: string): Promise<Client & { readonly child: ChildProcess }> {
  return startServer(join(project, "dist", "cli.js"), options, node);
}

/** A server, wherever it is. */
export function startServer(cli: string, options: Options, node = process.execPath): Promise<Client & { readonly child: ChildProcess }> {
  const [cwd] = options.folders;
  const child = spawn(node, [cli, "lsp", "--stdio"], { cwd, env: plainEnvironment() });
  let errors = "";
  child.stderr.on("data", (data) => (errors += data));
  const ended = new Promise<number | null>((done) => child.on("exit", done));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  return speak(connection, options, async () => {
    const code = await ended;
    if (errors !== "") throw new Error(`The server has written to standard error: ${errors}`);
    return code;
  }).then((client) => ({ ...client, child }));
}

async function speak(connection: ProtocolConnection, options: Options, ended: () => Promise<number | null>): Promise<Client> {
  const { folders, capabilities = capable, folderless = false, ...rest } = options;
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const registered: string[] = [];
  const listeners = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const listener of listeners) listener();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => void registered.push(...registrations.map(({ method }) => method)));
  connection.listen();
  const uri = (path: string) => pathToFileURL(join(folders[0] as string, path)).toString();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders:
      folderless || capabilities.workspace?.workspaceFolders !== true
        ? null
        : folders.map((folder) => ({ uri: pathToFileURL(folder).toString(), name: folder })),
    ...rest,
  });
  connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    published,
    logged,
    registered,
    uri,
    open: (path, text, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(path), languageId: "markdown", version, text },
      }),
    change: (path, version, text, range) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(path), version },
        contentChanges: [range ? { range, text } : { text }],
      }),
    close: (path) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(path) } }),
    diagnostics: (path, wanted = () => true) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const last = published.findLast((one) => one.uri === uri(path));
          if (!last || !wanted(last.diagnostics, last.version)) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(last.diagnostics);
        };
        const timer = setTimeout(() => {
          listeners.delete(look);
          reject(
            new Error(
              `No such diagnostics of ${path}: ${JSON.stringify(published.findLast((one) => one.uri === uri(path)))} ${logged.join("\n")}`,
            ),
          );
        }, 10_000);
        listeners.add(look);
        look();
      }),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await ended();
      connection.dispose();
      return code;
    },
  };
}
