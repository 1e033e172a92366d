// What is behind a path: what the module there is for, how far it is, and who depends on it; and what a rule wants that has found
// something here.
import { type Hover, HoverRequest, type MarkupContent } from "vscode-languageserver";
import type { Project } from "../../engine/project.ts";
import { rulesOf } from "../../lint/all-rules.ts";
import type { Module } from "../../read/module.ts";
import { escapeControls } from "../../report/escape.ts";
import { code, message, plainText } from "../../report/markdown-text.ts";
import { rulePageOf } from "../../report/version.ts";
import type { Span } from "../../text/span.ts";
import { type Feature, request } from "../feature.ts";
import { dependentsOf, linkAt, mentionsOf, targetsOf } from "../links.ts";
import { type Place, spotAt, touches } from "../session.ts";
import { isOwnName } from "./navigation.ts";

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  requests: [
    request(HoverRequest.type, (params, session): Hover | null => {
      const spot = spotAt(session, params);
      if (!spot) return null;
      const { project, path, offset, places, folder } = spot;
      const write = session.client.markdownHover ? markdown : plain;
      const found = folder.findings(path).filter((finding) => touches(finding, offset));
      const link = linkAt(project.catalog(), path, offset);
      const targets = link ? targetsOf(link) : isOwnName(spot.module, offset) ? [path] : [];
      const parts = [
        ...new Set([
          ...targets.slice(0, MOST_TARGETS).map((target) => describeFile({ ...spot, path: target }, write)),
          ...found.map(({ rule }) => describeRule(rule, project, write)),
        ]),
      ];
      if (parts.length === 0) return null;
      const at: Span = link?.reference.path ?? found[0] ?? spot.module.openTag;
      return { contents: { kind: write.kind, value: parts.join(write.between) }, range: places.range(at) };
    }),
  ],
};

/** Of paths that fit several files, and of the modules that depend on one. */
const MOST_TARGETS = 5;
/** In characters. */
const LONGEST_PURPOSE = 600;

/** How words from elsewhere are set: so that they are no markup. */
interface Writer {
  readonly kind: MarkupContent["kind"];
  strong(text: string): string;
  code(text: string): string;
  words(text: string): string;
  message(text: string): string;
  link(text: string, address: string): string;
  readonly between: string;
}

const markdown: Writer = {
  kind: "markdown",
  strong: (text) => `**${plainText(text)}**`,
  code,
  words: plainText,
  message,
  link: (text, address) => `[${text}](${address})`,
  between: "\n\n---\n\n",
};

const plain: Writer = {
  kind: "plaintext",
  strong: escapeControls,
  code: escapeControls,
  words: escapeControls,
  message: (text) => escapeControls(text.replaceAll("`", "")),
  link: (_, address) => address,
  between: "\n\n",
};

export function writerFor(isMarkdown: boolean): Writer {
  return isMarkdown ? markdown : plain;
}

/** A module as others see it: name, state, purpose, and who depends on it. Of another file, its path. */
export function describeFile({ project, path }: Pick<Place, "project" | "path">, write: Writer): string {
  const catalog = project.catalog();
  const module = project.module(path);
  if (!module) return write.code(path);
  const dependents = dependentsOf(mentionsOf(catalog, path), path);
  const lines = [`${write.strong(module.name?.value ?? path)}${stateOf(module, write)}`];
  if (module.name) lines.push(write.code(path));
  if (module.purpose) lines.push(write.words(shorten(module.purpose.value)));
  lines.push(
    whoDepends(
      dependents.map((dependent) => dependent.path),
      write,
    ),
  );
  return lines.join("\n\n");
}

function stateOf({ status, version }: Module, write: Writer): string {
  return [status && write.words(status.value), version && write.code(version.value)].map((said) => (said ? ` · ${said}` : "")).join("");
}

function whoDepends(paths: readonly string[], write: Writer): string {
  if (paths.length === 0) return "No module depends on it.";
  const named = paths.slice(0, MOST_TARGETS).map(write.code).join(", ");
  const more = paths.length > MOST_TARGETS ? `, and ${paths.length - MOST_TARGETS} more` : "";
  return `${countModules(paths.length)} on it: ${named}${more}.`;
}

/** "1 module depends", "3 modules depend". */
export function countModules(count: number): string {
  return count === 1 ? "1 module depends" : `${count} modules depend`;
}

function shorten(text: string): string {
  const words = text.replaceAll(/\s+/g, " ");
  return words.length > LONGEST_PURPOSE ? `${words.slice(0, LONGEST_PURPOSE).trimEnd()} …` : words;
}

function describeRule(id: string, { config }: Project, write: Writer): string {
  const rule = rulesOf(config).find((one) => one.id === id);
  if (!rule) return write.code(id);
  const page = rulePageOf(id);
  const more = page === undefined ? "" : `\n\n${write.link("More about this rule", page)}`;
  return `${write.code(id)}: ${write.message(rule.summary)}.\n\n${write.message(rule.rationale)}${more}`;
}
