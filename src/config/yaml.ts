// YAML (and JSON, which is YAML too) as plain data with places. The file may be a stranger's: it can't keep the parser
// busy, and what is said of its syntax repeats nothing of its text.
import { isAlias, isMap, isNode, LineCounter, type Node, type Pair, parseDocument, visit, type YAMLMap, type YAMLParseError } from "yaml";

export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

export interface YamlFile {
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
  /** Where the value of a path (or the last key of it) begins; its nearest parent when it isn't there. */
  offsetOf(path: readonly string[], key?: boolean): number;
  /** 1-based. */
  positionOf(offset: number): { readonly line: number; readonly column: number };
}

/** @param schema `json` takes nothing for a value that isn't one in JSON. */
export function parseYaml(text: string, schema: "core" | "json" = "core"): YamlFile {
  const lines = new LineCounter();
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, {
      schema,
      lineCounter: lines,
      prettyErrors: false,
      // Its warnings would go to standard error by themselves; with a log level of silent, it would ignore a second document as well.
      logLevel: "error",
      // Its own comparison is quadratic.
      uniqueKeys: false,
      // Keys that are collections become texts of texts, which grow without bound.
      stringKeys: true,
    });
    const faults = document.errors.length > 0 ? document.errors.map(syntaxFault) : structureFaults(document.contents);
    const data: unknown = faults.length > 0 ? undefined : document.toJS();
    return { data, faults, offsetOf: makeOffsets(document.contents), positionOf };
  } catch (error) {
    const message = obstacle(error);
    if (message === undefined) throw error;
    return { data: undefined, faults: [{ offset: 0, message }], offsetOf: () => 0, positionOf };
  }
}

/** Errors of the parser that are the file's fault. */
function obstacle(error: unknown): string | undefined {
  if (error instanceof RangeError) return TOO_DEEP;
  // From toJS: "Excessive alias count indicates a resource exhaustion attack".
  if (error instanceof ReferenceError) return "The aliases stand for too many values. Write the values out.";
  return undefined;
}

const TOO_DEEP = "The file is nested too deeply. Flatten it.";
const MOST_ALIASES = 100;

/** What parses and is no configuration of anybody's: a key twice, aliases without end. */
function structureFaults(contents: Node | null): YamlFault[] {
  const faults: YamlFault[] = [];
  let aliases = 0;
  visit(contents, (_, node) => {
    if (isMap(node)) for (const fault of repeatedKeys(node)) faults.push(fault);
    if (isAlias(node) && ++aliases === MOST_ALIASES + 1)
      faults.push({ offset: node.range?.[0] ?? 0, message: `More than ${MOST_ALIASES} aliases. Write the values out.` });
  });
  return faults;
}

function repeatedKeys(map: YAMLMap): YamlFault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const name = keyName(key);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ offset: (isNode(key) && key.range?.[0]) || 0, message: "This key appears twice. Remove one." }];
  });
}

function syntaxFault({ code, pos }: YAMLParseError): YamlFault {
  return { offset: pos[0], message: sentences[code] ?? "Malformed YAML." };
}

/** The parser's own sentences quote the file. */
const sentences: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "An alias can't have an anchor or a tag. Remove them.",
  BAD_ALIAS: "There is no such anchor before this alias. Write the value out.",
  BAD_COLLECTION_TYPE: "This tag doesn't fit its value. Remove the tag.",
  BAD_DIRECTIVE: "Unknown directive. Remove it.",
  BAD_DQ_ESCAPE: "Invalid escape sequence in double quotes. Use single quotes, or double the backslash.",
  BAD_INDENT: "Wrong indentation, or a bracket that is never closed. Align the line with its neighbors, or close the bracket.",
  BAD_PROP_ORDER: "Anchors and tags must come directly before a value. Move them.",
  BAD_SCALAR_START: "A text can't start with this character. Put it in quotes.",
  BLOCK_AS_IMPLICIT_KEY: "A nested mapping must start on a line of its own. If this is text, put it in quotes.",
  BLOCK_IN_FLOW: "Inside `[…]` or `{…}`, separate items with commas.",
  KEY_OVER_1024_CHARS: "A key is longer than 1,024 characters. Shorten it.",
  MISSING_CHAR: "A quote, a bracket, a comma or a `:` is missing here. Add it.",
  MULTILINE_IMPLICIT_KEY: "A key must fit on one line, with a `:` after it.",
  MULTIPLE_ANCHORS: "A value can have one anchor only. Remove the others.",
  MULTIPLE_DOCS: "The file holds more than one YAML document. Remove the second `---`.",
  MULTIPLE_TAGS: "A value can have one tag only. Remove the others.",
  NON_STRING_KEY: "A key must be a text.",
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: "Tabs can't indent YAML. Use spaces.",
  TAG_RESOLVE_FAILED: "Unknown tag. Remove it.",
  UNEXPECTED_TOKEN: "Unexpected text. Check brackets, quotes and indentation.",
};

// ---- places -----------------------------------------------------------------------------------------------------------

type Items = ReadonlyMap<string, { readonly key?: Node; readonly value?: Node }>;

function makeOffsets(contents: Node | null): YamlFile["offsetOf"] {
  const known = new WeakMap<Node, Items>();
  const itemsOf = (node: Node): Items => {
    let items = known.get(node);
    if (!items) {
      items = childrenOf(node);
      known.set(node, items);
    }
    return items;
  };
  return (path, key = false) => {
    let node: Node | null | undefined = contents;
    let offset = contents?.range?.[0] ?? 0;
    for (const [at, part] of path.entries()) {
      const item: { readonly key?: Node; readonly value?: Node } | undefined = node ? itemsOf(node).get(part) : undefined;
      if (!item) break;
      const isKey = (key && at === path.length - 1) || !item.value?.range;
      offset = (isKey ? item.key : item.value)?.range?.[0] ?? offset;
      node = item.value;
    }
    return offset;
  };
}

function childrenOf(node: Node): Items {
  const items = (node as { items?: readonly unknown[] }).items ?? [];
  return new Map(
    items.map((item, at) => {
      if (!isMap(node)) return [String(at), isNode(item) ? { value: item } : {}];
      const { key, value } = item as Pair;
      return [keyName(key), { ...(isNode(key) && { key }), ...(isNode(value) && { value }) }];
    }),
  );
}

function keyName(key: unknown): string {
  return String((key as { value?: unknown } | null)?.value ?? "");
}
