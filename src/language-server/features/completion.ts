// What may be written where the cursor is: paths, elements, types, statuses, comments that suppress, and rules in them.
import {
  type CompletionItem,
  type CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
} from "vscode-languageserver";
import { comparePaths, linkTarget } from "../../catalog/catalog.ts";
import { folderOf } from "../../catalog/files.ts";
import { rulesOf } from "../../lint/all-rules.ts";
import { selectRules } from "../../lint/settings.ts";
import { directiveWords } from "../../read/directives.ts";
import { phaseLists } from "../../read/vocabulary.ts";
import { childElements } from "../../read/xml/tree.ts";
import { escapeControls } from "../../report/escape.ts";
import { type CompletionContext, contextAt } from "../completion-context.ts";
import { toTextEdit } from "../edits.ts";
import { type Feature, request } from "../feature.ts";
import { type ModuleAt, type Session, spotAt } from "../session.ts";
import { describeFile, writerFor } from "./hover.ts";

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { resolveProvider: true, triggerCharacters: ["<", "/", '"', "."] } }),
  requests: [
    request(CompletionRequest.type, (params, session): CompletionList | null => {
      const spot = spotAt(session, params);
      const context = spot && contextAt(spot.module, spot.offset);
      if (!spot || !context) return null;
      const proposals = proposalsFor(session, spot, context);
      const items = proposals.slice(0, MOST_ITEMS).map(
        ({ text, snippet, ...item }, at): CompletionItem => ({
          ...item,
          // Clients sort by letters otherwise.
          sortText: String(at).padStart(5, "0"),
          filterText: item.filterText ?? item.label,
          textEdit: toTextEdit(session, spot, { ...context.typed, text }),
          ...(snippet && { insertTextFormat: SNIPPET }),
        }),
      );
      return { isIncomplete: proposals.length > MOST_ITEMS, items };
    }),
    request(CompletionResolveRequest.type, (item, session): CompletionItem => {
      const path = (item.data as { path?: unknown } | undefined)?.path;
      const folder = session.folders().find(({ root }) => root === (item.data as { root?: unknown } | undefined)?.root);
      const project = folder?.project();
      if (!project || typeof path !== "string") return item;
      const isMarkdown = session.client.markdownDocumentation;
      const value = describeFile({ project, path }, writerFor(isMarkdown));
      return { ...item, documentation: { kind: isMarkdown ? "markdown" : "plaintext", value } };
    }),
  ],
};

interface Proposal extends Pick<CompletionItem, "label" | "kind" | "detail" | "filterText" | "data"> {
  /** What is written. */
  readonly text: string;
  /** It has places to type in. */
  readonly snippet?: boolean;
}

/** More than anybody looks through; what is typed narrows them. */
const MOST_ITEMS = 500;

// By the protocol's numbers.
const SNIPPET = 2;
const KEYWORD: CompletionItemKind = 14;
const FILE: CompletionItemKind = 17;
const ENUM_MEMBER: CompletionItemKind = 20;
const PROPERTY: CompletionItemKind = 10;

function proposalsFor(session: Session, spot: ModuleAt, context: CompletionContext): readonly Proposal[] {
  switch (context.kind) {
    case "path":
      return pathsFor(spot, context);
    case "element":
      return elementsIn(session, context);
    case "trigger-type":
      return optionsOf(spot, "trigger-conditions", "types", Object.values(spot.module.vocabulary.trigger.types)).map(word);
    case "status":
      return optionsOf(spot, "metadata-status", "allowed", Object.values(spot.module.vocabulary.statuses)).map(word);
    case "directive":
      return directiveWords.map((label) => ({ label, kind: KEYWORD, text: label }));
    case "rule":
      return rulesOf(spot.project.config)
        .filter(({ id }) => !context.named.includes(id))
        .map(({ id, summary }) => ({ label: id, kind: ENUM_MEMBER, detail: summary, text: id }));
    default:
      return context satisfies never;
  }
}

function word(label: string): Proposal {
  return { label, kind: ENUM_MEMBER, text: label };
}

/** What the configuration allows, as the rule that judges it has it. */
function optionsOf({ project, path, module }: ModuleAt, rule: string, option: string, otherwise: readonly string[]): readonly string[] {
  const active = selectRules(rulesOf(project.config), project.config)(path, module.category?.value).find((one) => one.rule.id === rule);
  const given: unknown = active?.options[option];
  return Array.isArray(given) ? given.map(String) : otherwise;
}

/** Modules, those that hold what is typed first, and of these the nearest, as this module writes paths; those that the list names already are left out. */
function pathsFor(
  { project, path, folder, places }: ModuleAt,
  { typed, carrier }: Extract<CompletionContext, { kind: "path" }>,
): Proposal[] {
  const catalog = project.catalog();
  const summary = catalog.at(path);
  if (!summary) return [];
  const written = places.text.slice(typed.start, typed.end);
  const links = catalog.links(summary);
  const others = links.filter(({ reference }) => reference.path.start > typed.end || reference.path.end < typed.start);
  const named = new Set(others.flatMap((link) => (link.reference.carrier === carrier ? (linkTarget(link) ?? []) : [])));
  const manner = /^\.{1,2}(?:\/|$)/.test(written) ? "./x" : (others.find(({ reference }) => !reference.bare)?.reference.path.value ?? "");
  const like = { carrier, path: { value: manner, ...typed }, bare: false, reason: undefined, line: typed };
  const own = folderOf(path);
  const wanted = catalog.modules.filter((one) => one.path !== path && !named.has(one.path) && resembles(written, one.path));
  const near = wanted.map((one) => ({
    module: one,
    miss: holds(one.path, written) ? 0 : 1,
    distance: distanceOf(own, folderOf(one.path)),
  }));
  near.sort((a, b) => a.miss - b.miss || a.distance - b.distance || comparePaths(a.module.path, b.module.path));
  return near.map(({ module: { path: target, name, status } }, at) => {
    // How each of very many would be written is not asked.
    const text = at > MOST_ITEMS ? target : manner === "" ? shortest(target, project.config.roots) : catalog.pathTo(target, summary, like);
    return {
      label: text,
      kind: FILE,
      detail: escapeControls([name?.value, status?.value].filter((one) => one !== undefined).join(" · ")),
      data: { root: folder.root, path: target },
      text,
    };
  });
}

function shortest(target: string, roots: readonly string[]): string {
  const root = roots.find((one) => target.startsWith(`${one}/`));
  return root === undefined ? target : target.slice(root.length + 1);
}

/** Whether what was typed stands in a path as it is. */
function holds(path: string, typed: string): boolean {
  return path.toLowerCase().includes(withoutDots(typed).toLowerCase());
}

function withoutDots(typed: string): string {
  return typed.replace(/^(?:\.{0,2}\/)+/, "");
}

/** Whether the letters that were typed stand in a path in their order. Clients narrow the list further. */
function resembles(typed: string, path: string): boolean {
  const letters = path.toLowerCase();
  let at = 0;
  for (const sign of withoutDots(typed).toLowerCase()) {
    at = letters.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** How many folders lie on the way from one to another. */
function distanceOf(from: string, to: string): number {
  const [a, b] = [from, to].map((folder) => (folder === "" ? [] : folder.split("/"))) as [string[], string[]];
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return a.length + b.length - 2 * shared;
}

/** The elements that belong here and aren't here yet. */
function elementsIn({ client }: Session, { parent, module }: Extract<CompletionContext, { kind: "element" }>): Proposal[] {
  const { vocabulary } = module;
  const { sections, trigger, phase, carriers } = vocabulary;
  const present = new Set(childElements(parent).map(({ name }) => name));
  const block = (name: string, content = "\n  $0\n", attributes = ""): Proposal => ({
    label: name,
    kind: PROPERTY,
    text: client.snippets ? `${name}${attributes}>${content}</${name}>` : `${name}></${name}>`,
    snippet: client.snippets,
  });
  const missing = (names: readonly string[]) => names.filter((name) => !present.has(name)).map((name) => block(name));
  switch (parent.name) {
    case vocabulary.root:
      return missing(Object.values(sections));
    case sections.trigger_conditions:
      return [block(trigger.element, "$0", ` ${trigger.type}="\${1|${Object.values(trigger.types).join(",")}|}"`)];
    case sections.implementation: {
      const lists = phaseLists.map((list) => `\n  <${phase[list]}>\n    \${${phaseLists.indexOf(list) + 2}}\n  </${phase[list]}>`).join("");
      const order = module.phases.length + 1;
      return [block(phase.element, `${lists}$0\n`, ` ${phase.name}="\${1:name}" ${phase.order}="${order}"`)];
    }
    case phase.element:
      return missing(phaseLists.map((list) => phase[list]));
    case sections.integration_points:
      return missing([carriers.depends_on, carriers.provides_to]);
    case sections.pattern_usage:
      return [block(carriers.uses_pattern, "$0", ` ${vocabulary.usesPatternFrom}="\${1}"`)];
    default:
      return [];
  }
}
