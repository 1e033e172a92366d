import { findColumn } from "../read/metadata-table.ts";
import type { Column } from "../read/vocabulary.ts";
import { example } from "../rule-support/example.ts";
import { metadataAnchor } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { lineEnd } from "../text/lines.ts";

const columns: readonly Column[] = ["version", "last_updated", "status"];

export const metadataTable = moduleRule({
  id: "metadata-table",
  group: "Envelope",
  summary: "The file begins with a table that gives version, date and status",
  rationale:
    "Whoever relies on a module wants to know which version it is, how fresh, and how settled. Put a table with the columns `version`, `last_updated` and `status` and one row above the title.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["failures"],
  bad: example({ table: "| version | status |\n| --- | --- |\n| 1.0.0 | stable |" }),
  good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
  schemaPointers: ["/metadata", ...columns.map((column) => `/metadata/${column}`)],

  *check({ module, failures }) {
    const { table } = module.envelope;
    const { metadata } = module.vocabulary;
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
        yield {
          at: table,
          message: `The metadata table has no row of values. Add one below its second line.`,
          anchor: "metadata",
        };
        return;
      }
      const column = pointer.slice("/metadata/".length) as Column;
      const index = findColumn(table, column, module.vocabulary);
      const first = table.columns[0];
      const header = first ? { start: first.start, end: table.columns.at(-1)?.end ?? first.end } : table;
      const message =
        index < 0
          ? `The metadata table has no column \`${metadata[column]}\`. Add it, with a value.`
          : `The metadata table gives no ${metadata[column]}. Fill in the cell.`;
      yield { at: table.cells[index] ?? table.columns[index] ?? header, message, anchor: metadataAnchor(column) };
    }
  },
});
