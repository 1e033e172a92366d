// Small modules that are sound, for an editor to work in.
import type { Position, Range } from "vscode-languageserver-protocol/node";

export interface Parts {
  readonly status?: string;
  readonly purpose?: string;
  readonly depends?: readonly string[];
  readonly provides?: readonly string[];
}

export function moduleText(
  name: string,
  { status = "stable", purpose = `What ${name} is for.`, depends = [], provides = [] }: Parts = {},
): string {
  const list = (element: string, lines: readonly string[]) =>
    lines.length === 0 ? "" : `    <${element}>\n${lines.map((line) => `      ${line}\n`).join("")}    </${element}>\n`;
  return `| version | last_updated | status |
|---------|--------------|--------|
| 1.0.0   | 2025-07-09   | ${status} |

# ${name}

\`\`\`xml
<module name="${name}" category="patterns">

  <purpose>
    ${purpose}
  </purpose>

  <trigger_conditions>
    <condition type="explicit">Somebody asks</condition>
  </trigger_conditions>

  <implementation>
    <phase name="first" order="1">
      <requirements>
        One thing
      </requirements>
      <actions>
        Another thing
      </actions>
      <validation>
        A third thing
      </validation>
    </phase>
  </implementation>

  <integration_points>
${list("depends_on", depends)}${list("provides_to", provides)}  </integration_points>

</module>
\`\`\`
`;
}

/** Three modules, two of which depend on the third. */
export const files: Readonly<Record<string, string>> = {
  "patterns/design-review.md": moduleText("design_review", {
    depends: ["quality/error-handling.md for what may go wrong"],
    provides: ["patterns/release.md for a design that others have seen"],
  }),
  "patterns/release.md": moduleText("release", {
    depends: ["quality/error-handling.md for what may go wrong", "patterns/design-review.md for a design that others have seen"],
  }),
  "quality/error-handling.md": moduleText("error_handling", {
    status: "active",
    purpose: "Errors end in one place.",
    provides: ["patterns/release.md for what may go wrong"],
  }),
};

/** The place of a text in another, 0-based; `offset` characters into it. */
export function placeOf(text: string, part: string, offset = 0): Position {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`There is no ${part}.`);
  const lines = text.slice(0, at + offset).split("\n");
  return { line: lines.length - 1, character: (lines.at(-1) as string).length };
}

export function rangeOf(text: string, part: string): Range {
  return { start: placeOf(text, part), end: placeOf(text, part, part.length) };
}

/** What stands in a range. */
export function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

export function offsetOf(text: string, { line, character }: Position): number {
  const lines = text.split("\n");
  return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
}
