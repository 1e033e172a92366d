import { escapeLine } from "./escape.ts";
import type { Report } from "./report.ts";

/** `file:line:column: severity: message [rule]`, a line each, for editors and grep. */
export function formatCompact({ findings }: Report): string {
  return findings
    .map(
      ({ file, line, column, severity, message, rule }) =>
        `${escapeLine(`${file}:${line}:${column}: ${severity}: ${message.replaceAll("\n", " ")} [${rule}]`)}\n`,
    )
    .join("");
}
