// The panel with the graph around the module that one works on: it follows the editor, and a click opens a module.
import { randomBytes } from "node:crypto";
import { type ExtensionContext, languages, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Graph } from "../../../src/language-server/features/graph.ts";
import { graphPage } from "./graph-page.ts";

/** @param client the one that runs now, if any. */
export function makeGraphView(context: ExtensionContext, client: () => LanguageClient | undefined): { show(): Promise<void> } {
  let panel: WebviewPanel | undefined;
  let shown: Uri | undefined;

  /** What is no module leaves the graph as it is. */
  const draw = async (uri: Uri | undefined): Promise<boolean> => {
    const running = client();
    const graph =
      uri &&
      running &&
      (await running.sendRequest<Graph | null>("patternlint/graph", { textDocument: { uri: running.code2ProtocolConverter.asUri(uri) } }));
    if (!graph || !panel) return false;
    shown = uri;
    panel.title = `Graph: ${graph.module.name ?? graph.module.path}`;
    panel.webview.html = graphPage(graph, randomBytes(16).toString("hex"));
    return true;
  };
  const follow = (uri: Uri | undefined) => {
    if (panel?.visible) draw(uri).catch(() => undefined);
  };
  context.subscriptions.push(
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === "markdown") follow(editor.document.uri);
    }),
    languages.onDidChangeDiagnostics(() => follow(shown)),
  );
  const open = () => {
    panel = window.createWebviewPanel(
      "patternlint.graph",
      "Graph",
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [] },
    );
    panel.onDidDispose(() => {
      panel = undefined;
    });
    panel.webview.onDidReceiveMessage(async ({ open: uri }: { open?: unknown }) => {
      if (typeof uri === "string") await window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)), ViewColumn.One);
    });
  };
  return {
    show: async () => {
      const uri = window.activeTextEditor?.document.uri;
      if (panel) panel.reveal(undefined, true);
      else open();
      if (await draw(uri)) return;
      panel?.dispose();
      void window.showInformationMessage("Open a module to see its graph.");
    },
  };
}
