// Starts the language server and shows how it stands. Everything that is said about a module is the server's.
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  commands,
  type ExtensionContext,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type LogOutputChannel,
  languages,
  window,
  workspace,
} from "vscode";
import { LanguageClient, State } from "vscode-languageclient/node";
import type { Location, Position } from "vscode-languageserver-protocol";
import type { Coverage } from "../../../src/report/coverage.ts";
import { makeGraphView } from "./graph.ts";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel("patternlint", { log: true });
  const status = languages.createLanguageStatusItem("patternlint", { language: "markdown" });
  status.name = "patternlint";
  status.command = { command: "patternlint.showOutput", title: "Output" };
  const restart = async () => {
    await stop();
    await start(context, output, status);
  };
  const graph = makeGraphView(context, () => client);
  context.subscriptions.push(
    output,
    status,
    commands.registerCommand("patternlint.restart", restart),
    commands.registerCommand("patternlint.showOutput", () => output.show()),
    commands.registerCommand("patternlint.fixAll", () =>
      commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.patternlint", apply: "first" }),
    ),
    commands.registerCommand("patternlint.showGraph", graph.show),
    // What a lens asks for: the protocol's places are not the editor's.
    commands.registerCommand("patternlint.showReferences", (uri: string, position: Position, locations: Location[]) => {
      const { asUri, asPosition, asLocation } = client?.protocol2CodeConverter ?? {};
      if (!asUri || !asPosition || !asLocation) return undefined;
      return commands.executeCommand("editor.action.showReferences", asUri(uri), asPosition(position), locations.map(asLocation));
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("patternlint.enable") || change.affectsConfiguration("patternlint.server")) void restart();
    }),
    // From now on, the workspace's own patternlint may be run.
    workspace.onDidGrantWorkspaceTrust(restart),
  );
  await start(context, output, status);
}

export async function deactivate(): Promise<void> {
  await stop();
}

async function start(context: ExtensionContext, output: LogOutputChannel, status: LanguageStatusItem): Promise<void> {
  if (!workspace.getConfiguration("patternlint").get("enable", true)) {
    status.text = "patternlint is off";
    status.severity = LanguageStatusSeverity.Information;
    status.detail = "patternlint.enable";
    return;
  }
  const server = findServer(context);
  output.info(`Server: ${server}`);
  const command = { module: server, args: ["lsp"] };
  client = new LanguageClient(
    "patternlint",
    "patternlint",
    { run: command, debug: command },
    {
      documentSelector: [
        { scheme: "file", language: "markdown" },
        { scheme: "file", pattern: "**/patternlint.yml" },
      ],
      outputChannel: output,
      initializationOptions: {
        showReferencesCommand: "patternlint.showReferences",
        coverage: true,
        // Rules that the folder brings are code.
        customRules: workspace.isTrusted,
      },
    },
  );
  client.onDidChangeState(({ newState }) => {
    status.busy = newState === State.Starting;
    if (newState !== State.Stopped) return;
    status.text = "patternlint has stopped";
    status.severity = LanguageStatusSeverity.Error;
  });
  client.onNotification("patternlint/coverage", (coverage: Coverage) => {
    status.text = `patternlint: ${coverage.sound} of ${coverage.modules} modules sound`;
    status.detail = `phases complete ${coverage.complete} of ${coverage.phases}`;
    status.severity = LanguageStatusSeverity.Information;
  });
  status.text = "patternlint";
  status.severity = LanguageStatusSeverity.Information;
  await client.start();
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.dispose();
}

/** The workspace's own, where the user trusts the workspace and wants it; else the extension's. */
function findServer(context: ExtensionContext): string {
  const bundled = context.asAbsolutePath(join("server", "cli.js"));
  if (!workspace.isTrusted || workspace.getConfiguration("patternlint").get("server") !== "workspace") return bundled;
  const installed = (workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === "file")
    .map(({ uri }) => join(uri.fsPath, "node_modules", "patternlint", "dist", "cli.js"));
  return installed.find(existsSync) ?? bundled;
}
