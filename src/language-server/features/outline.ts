// The sections and phases of a module: as a tree of symbols, and as what can be folded.
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  type SymbolInformation,
  type SymbolKind,
} from "vscode-languageserver";
import { phaseLists } from "../../read/vocabulary.ts";
import { childElements, type Element, openTag } from "../../read/xml/tree.ts";
import { escapeControls } from "../../report/escape.ts";
import type { Span } from "../../text/span.ts";
import { type Feature, request } from "../feature.ts";
import { type ModuleAt, moduleAt, uriAt } from "../session.ts";

export const outline: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true }),
  requests: [
    request(DocumentSymbolRequest.type, ({ textDocument }, session): DocumentSymbol[] | SymbolInformation[] | null => {
      const at = moduleAt(session, textDocument);
      if (!at) return null;
      const root = moduleSymbol(at);
      return session.client.hierarchicalSymbols ? [root] : flatten(root, uriAt(session, at));
    }),
    request(FoldingRangeRequest.type, ({ textDocument }, session): FoldingRange[] | null => {
      const at = moduleAt(session, textDocument);
      return at ? foldsOf(at) : null;
    }),
  ],
};

// By the protocol's numbers.
const MODULE: SymbolKind = 2;
const NAMESPACE: SymbolKind = 3;
const METHOD: SymbolKind = 6;
const ARRAY: SymbolKind = 18;

function moduleSymbol({ module, places, path }: ModuleAt): DocumentSymbol {
  const symbol = (
    name: string,
    kind: SymbolKind,
    element: Element,
    at: Span,
    detail = "",
    children: DocumentSymbol[] = [],
  ): DocumentSymbol => ({
    // A symbol without a name is no symbol to the protocol.
    name: escapeControls(name).trim() || `<${element.name}>`,
    ...(detail !== "" && { detail }),
    kind,
    range: places.range(element),
    selectionRange: places.range(at),
    children,
  });
  const phases = new Map(
    module.phases.map(({ element, name, order, lists }) => [
      element,
      symbol(
        name?.value ?? "",
        METHOD,
        element,
        name ?? openTag(element),
        order && escapeControls(order.value),
        phaseLists.flatMap((list) => {
          const found = lists[list];
          return found ? [symbol(found.element.name, ARRAY, found.element, openTag(found.element), `${found.items.length}`)] : [];
        }),
      ),
    ]),
  );
  const sections = module.sections.map(({ name, element }) =>
    symbol(
      name,
      NAMESPACE,
      element,
      openTag(element),
      "",
      childElements(element).flatMap((child) => phases.get(child) ?? []),
    ),
  );
  return symbol(module.name?.value ?? path, MODULE, module.root, module.name ?? module.openTag, module.category?.value, sections);
}

function flatten(root: DocumentSymbol, uri: string): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  const pending: { symbol: DocumentSymbol; container: string | undefined }[] = [{ symbol: root, container: undefined }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { symbol, container } = next;
    const { name, kind, range } = symbol;
    found.push({ name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) });
    for (const child of (symbol.children ?? []).toReversed()) pending.push({ symbol: child, container: name });
  }
  return found;
}

/** From the line of an opening tag to the line before the closing one, so that both stay to be seen. */
function foldsOf({ module, places }: ModuleAt): FoldingRange[] {
  const lists = module.phases.flatMap(({ lists: own }) => Object.values(own).flatMap((list) => (list ? [list.element] : [])));
  const elements = [
    module.root,
    ...module.sections.map(({ element }) => element),
    ...module.phases.map(({ element }) => element),
    ...lists,
  ];
  return elements.flatMap((element) => {
    const startLine = places.position(element.contentStart).line;
    const end = places.position(element.contentEnd);
    const endLine = /^[ \t]*$/.test(places.text.slice(places.offset({ line: end.line, character: 0 }), element.contentEnd))
      ? end.line - 1
      : end.line;
    return endLine > startLine ? [{ startLine, endLine }] : [];
  });
}
