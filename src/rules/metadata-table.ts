import { findColumn, partedRow, type Table, type TableSlip } from "../read/metadata-table.ts";
import type { Module } from "../read/module.ts";
import { type Column, foldHeading, lexiconOf } from "../read/vocabulary.ts";
import { example } from "../rule-support/example.ts";
import { metadataAnchor } from "../rule-support/messages.ts";
import { moduleRule, type Problem } from "../rule-support/rule.ts";
import { lineEnd } from "../text/lines.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import type { Located } from "../text/span.ts";

const columns: readonly Column[] = ["version", "last_updated", "status"];

export const metadataTable = moduleRule({
  id: "metadata-table",
  group: "Envelope",
  summary: "The file begins with a table that gives version, date and status",
  rationale:
    "Whoever relies on a module wants to know which version it is, how fresh, and how settled. Put a table with the columns `version`, `last_updated` and `status` and one row above the title.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Safe: only the line that makes it a table is written, or a blank line removed. Values are yours to give.",
  looksAt: ["module"],
  bad: example({ table: "| version | last_updated | status |\n| 1.0.0 | 2025-07-09 | stable |" }),
  good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
  schemaPointers: ["/metadata", ...columns.map((column) => `/metadata/${column}`)],

  *check({ module, failures }) {
    const { table } = module.envelope;
    const { metadata } = module.vocabulary;
    if (table?.slip) yield withoutDelimiters(module.text, table, table.slip);
    for (const { pointer, keyword } of failures) {
      if (keyword !== "required") continue;
      if (!table) {
        const start = module.text.charCodeAt(0) === 0xfeff ? 1 : 0;
        yield {
          at: { start, end: lineEnd(module.text, start) },
          message: `The file has no metadata table. Begin it with the columns ${columns.map((column) => metadata[column]).join(", ")} and a row of values.`,
          anchor: "metadata",
        };
        return;
      }
      if (table.cells.length === 0) {
        if (!table.slip) yield withoutValues(module.text, table);
        return;
      }
      const column = pointer.slice("/metadata/".length) as Column;
      const index = findColumn(table, column, module.vocabulary);
      const first = table.columns[0];
      const header = first ? { start: first.start, end: table.columns.at(-1)?.end ?? first.end } : table;
      const near = index < 0 ? nearColumn(table, metadata[column], module) : undefined;
      const message =
        index < 0
          ? `The metadata table has no column \`${metadata[column]}\`. ${near ? `Rename ${quote(near.value)}, or add it.` : "Add it, with a value."}`
          : `The metadata table gives no ${metadata[column]}. Fill in the cell.`;
      yield { at: near ?? table.cells[index] ?? table.columns[index] ?? header, message, anchor: metadataAnchor(column) };
    }
  },
});

/** A column whose heading is a slip of one that is missing. */
function nearColumn({ columns: written }: Table, wanted: string, { vocabulary }: Module): Located | undefined {
  const { columns: known } = lexiconOf(vocabulary);
  return written.find(({ value }) => !known.has(foldHeading(value)) && nearest(foldHeading(value), [foldHeading(wanted)]).length > 0);
}

/** The table lacks the line that makes it one, or has a malformed one. */
function withoutDelimiters(text: string, { columns, cells, start }: Table, { kind, ...at }: TableSlip): Problem {
  const row = `|${columns.map(() => " --- |").join("")}`;
  const feed = text.charCodeAt(lineEnd(text, start)) === 13 ? "\r\n" : "\n";
  const header = { start, end: lineEnd(text, start) };
  const values = cells.length === 0 ? ", and a row of values below it" : "";
  // Without values, no fix makes it whole.
  const fix = (words: string): Pick<Problem, "fix"> =>
    cells.length === 0 ? {} : { fix: { title: "Write the second line", safe: true, edits: [{ ...at, text: words }] } };
  return kind === "missing"
    ? {
        at: header,
        message: `The metadata table is missing its second line, so it is not rendered as a table. Write \`${row}\` below its header${values}.`,
        anchor: "metadata:delimiters",
        ...fix(feed + row),
      }
    : {
        at,
        message: `The metadata table's second line is malformed. Write \`${row}\`${values}.`,
        anchor: "metadata:delimiters",
        ...fix(row),
      };
}

function withoutValues(text: string, table: Table): Problem {
  const blank = partedRow(text, table);
  return blank
    ? {
        at: table,
        message: "A blank line separates the metadata table from its row of values. Remove it.",
        anchor: "metadata",
        fix: { title: "Remove the blank line", safe: true, edits: [{ ...blank, text: "" }] },
      }
    : { at: table, message: "The metadata table has no row of values. Add one below its second line.", anchor: "metadata" };
}
