import parse from "semver/functions/parse.js";
import { example } from "../rule-support/example.ts";
import { metadataAnchor } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const metadataVersion = moduleRule({
  id: "metadata-version",
  group: "Envelope",
  summary: "The version is a semantic version",
  rationale:
    "Only versions of one form can be compared, by people and by tools. [Semantic Versioning 2.0.0](https://semver.org/spec/v2.0.0.html) asks for `MAJOR.MINOR.PATCH`. A version with parts left out, or with a `v` before it, is completed by the fix.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Safe: `1.0` and `1.0.0` are the same version.",
  looksAt: ["failures"],
  bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0 | 2025-07-09 | stable |" }),
  good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
  schemaPointers: ["/metadata/version"],

  *check({ module: { version }, failures }) {
    if (!version || !failures.some(({ keyword }) => keyword === "pattern")) return;
    const completed = complete(version.value);
    yield {
      at: version,
      cause: { kind: "slip", slip: "form" },
      message: `Version ${quote(version.value)} is not MAJOR.MINOR.PATCH. Write ${completed ? quote(completed) : "it as semver.org has it, such as `1.0.0`"}.`,
      anchor: metadataAnchor("version"),
      ...(completed && {
        fix: { title: `Write ${completed}`, safe: true, edits: [{ start: version.start, end: version.end, text: completed }] },
      }),
    };
  },
});

/** The version that `1`, `1.2`, `v1.2.3`, `01.2.0` or `v1.2.3-beta` stands for. */
function complete(version: string): string | undefined {
  const match = /^v?\.?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?([-+][0-9A-Za-z.+-]*)?$/i.exec(version.trim());
  if (!match) return undefined;
  const [, ...parts] = match;
  const rest = parts.pop() ?? "";
  const core = parts.map((part) => Number(part ?? 0)).join(".");
  return rest === "" || parse(core + rest) ? core + rest : undefined;
}
