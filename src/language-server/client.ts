// What the editor at the other end can do, as plain data. A client that says nothing of itself can do little, and is served all the same.
import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import { chooseEncoding, type Encoding } from "./positions.ts";

export interface Client {
  readonly encoding: Encoding;
  /** It asks for diagnostics; else they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** By the protocol's numbers. */
  readonly diagnosticTags: readonly number[];
  readonly diagnosticVersions: boolean;
  /** It takes actions with their edits; one that doesn't gets none. */
  readonly codeActions: boolean;
  /** It takes edits with the versions of the documents that they are made for. */
  readonly documentChanges: boolean;
  readonly renamesFiles: boolean;
  /** An edit may hold places to type in. */
  readonly snippetEdits: boolean;
  readonly definitionLinks: boolean;
  readonly linkTooltips: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly snippets: boolean;
  /** Of hovers and of what is said of a proposal. */
  readonly markdownHover: boolean;
  readonly markdownDocumentation: boolean;
  readonly preparesRename: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** Files of custom rules may be run: a folder that was only opened to be looked at runs nothing. */
  readonly runsCustomRules: boolean;
  /** The command that shows references, if it has one: it gets a URI, a position and locations. */
  readonly showReferences: string | undefined;
  /** It wants to be told how many modules are sound: no part of the protocol, so only whoever says so is. */
  readonly coverage: boolean;
}

export function readClient({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, "capabilities" | "initializationOptions">): Client {
  const { workspace, textDocument, general }: ClientCapabilities = capabilities ?? {};
  const published = textDocument?.publishDiagnostics;
  const edits = workspace?.workspaceEdit;
  const isMarkdown = (formats: readonly string[] | undefined) => formats?.[0] === "markdown";
  const own = initializationOptions as
    | { readonly showReferencesCommand?: unknown; readonly coverage?: unknown; readonly customRules?: unknown }
    | null
    | undefined;
  const command = own?.showReferencesCommand;
  return {
    runsCustomRules: own?.customRules === true,
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: (textDocument?.diagnostic ?? published)?.relatedInformation === true || published?.relatedInformation === true,
    codeDescription: (textDocument?.diagnostic ?? published)?.codeDescriptionSupport === true || published?.codeDescriptionSupport === true,
    diagnosticTags: textDocument?.diagnostic?.tagSupport?.valueSet ?? published?.tagSupport?.valueSet ?? [],
    diagnosticVersions: published?.versionSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: edits?.documentChanges === true,
    renamesFiles: edits?.documentChanges === true && edits.resourceOperations?.includes("rename") === true,
    snippetEdits: edits?.snippetEditSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownHover: isMarkdown(textDocument?.hover?.contentFormat),
    markdownDocumentation: isMarkdown(textDocument?.completion?.completionItem?.documentationFormat),
    preparesRename: textDocument?.rename?.prepareSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    showReferences: typeof command === "string" ? command : undefined,
    coverage: own?.coverage === true,
  };
}
