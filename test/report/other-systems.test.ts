// SARIF, JUnit XML and GitLab's Code Quality, each held against what its readers ask for. `npm run check:sarif` asks
// Microsoft's validator as well.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLParser } from "fast-xml-parser";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { gateOf } from "../../src/report/gate.ts";
import { formatGitlab } from "../../src/report/gitlab.ts";
import { formatJunit } from "../../src/report/junit.ts";
import { type Report, viewOf } from "../../src/report/report.ts";
import { formatSarif } from "../../src/report/sarif.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { rules } from "../../src/rules/index.ts";
import { lintChange, lintFiles } from "../lint-files.ts";

const other = moduleText({ open: '<module name="requirements" category="planning">', integration: null });
const base = { "patterns/design-review.md": moduleText({ title: null }), "patterns/requirements.md": other };
const head = {
  ...base,
  "patterns/design-review.md": moduleText({
    title: null,
    purpose:
      "<purpose>\n  Answers in <100ms\n  <!-- patternlint-disable-next-line xml-character : [known](https://evil.example) -->\n  and <2 [x](https://evil.example) @team\n</purpose>",
  }),
  "patterns/requirements.md": null as unknown as string,
  'patterns/a & "b" <c>\u0001.md': other,
};
const { "patterns/requirements.md": _, ...files } = head;
const report = lintChange(files, base);

describe("SARIF", () => {
  const sarif = JSON.parse(formatSarif(report, { prefix: "team a" })) as {
    runs: [
      {
        tool: {
          driver: {
            rules: {
              id: string;
              fullDescription: { text: string };
              help: { text: string; markdown: string };
              properties: { tags: string[] };
            }[];
          };
        };
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          message: { text: string };
          baselineState?: string;
          suppressions?: { kind: string; justification?: string }[];
          partialFingerprints: { primaryLocationLineHash: string };
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
          relatedLocations?: unknown[];
          fixes?: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[];
        }[];
        automationDetails: { id: string };
      },
    ];
  };
  const [run] = sarif.runs;

  test("every rule describes itself within GitHub's limits", () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { fullDescription, help, properties } of run.tool.driver.rules) {
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(help.text).not.toBe("");
      expect(help.markdown).toContain("docs/rules/");
      expect(properties.tags.length).toBeLessThanOrEqual(20);
    }
  });

  test("every result has its rule, its place with all four fields, and its fingerprint", () => {
    const all = [...report.findings, ...report.suppressed];
    expect(run.results).toHaveLength(all.length);
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of run.results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? { artifactLocation: { uri: "" }, region: {} };
      expect(artifactLocation.uri).toMatch(/^team%20a\/patterns\/[\w%.-]+$/);
      expect(Object.keys(region)).toEqual(["startLine", "startColumn", "endLine", "endColumn"]);
      expect(all.map(({ fingerprint }) => fingerprint)).toContain(partialFingerprints.primaryLocationLineHash);
    }
    expect(run.automationDetails.id).toBe("patternlint/team%20a/");
  });

  test("old and new are told apart, and what is suppressed is marked, with its reason", () => {
    const of = (rule: string) => run.results.filter(({ ruleId }) => ruleId === rule);
    expect(of("title")[0]).toMatchObject({ baselineState: "unchanged", level: "warning" });
    expect(of("xml-character").map(({ baselineState }) => baselineState)).toEqual(["new", undefined]);
    expect(of("xml-character")[1]?.suppressions).toEqual([{ kind: "inSource", justification: "[known]\u200b(https://evil.example)" }]);
    expect(of("xml-character")[0]?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text).toBe("&lt;");
    expect(of("change-module-removed")[0]?.relatedLocations).toHaveLength(1);
  });

  test("no text carries a link, and nothing is a workflow command", () => {
    const text = formatSarif(report);
    expect(text).not.toContain("](https://evil");
    expect(text).not.toContain("##[");
  });

  test("GitHub's limit of results: the most severe stay, and how many were left out is said", () => {
    const one = report.findings[0] as Report["findings"][number];
    const many = {
      ...report,
      suppressed: [],
      findings: [...Array(25_000).fill({ ...one, severity: "notice" }), { ...one, severity: "error" }],
    };
    const large = JSON.parse(formatSarif(many)) as typeof sarif & {
      runs: [{ invocations: [{ toolExecutionNotifications: { message: { text: string } }[] }] }];
    };
    expect(large.runs[0].results).toHaveLength(25_000);
    expect(large.runs[0].results[0]?.level).toBe("error");
    expect(large.runs[0].invocations[0].toolExecutionNotifications[0]?.message.text).toContain("1 results were left out");
  });
});

describe("JUnit XML", () => {
  const isFailing = gateOf(report, "introduced", "error");
  const xml = formatJunit(viewOf(report, "introduced"), isFailing);
  const schema = XmlDocument.fromString(readFileSync(join(import.meta.dirname, "..", "vendor", "jenkins-junit.xsd"), "utf8"));
  const validator = XsdValidator.fromDoc(schema);

  test.each([
    ["a change", xml],
    ["everything", formatJunit(report, gateOf(report, "all", "notice"))],
    ["files that can't be read", formatJunit({ ...report, unreadable: [{ file: "x\u0000<.md", reason: "a & b" }] }, isFailing)],
    ["nothing", formatJunit(lintFiles({ "patterns/requirements.md": other }), isFailing)],
    ["no module", formatJunit(lintFiles({}), isFailing)],
  ])("%s is as Jenkins's schema has it", (_, text) => {
    const document = XmlDocument.fromString(text);
    expect(() => validator.validate(document)).not.toThrow();
  });

  test("a test fails when the gate does; others say what they found; sound modules have a test that passed", () => {
    const parsed = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["testsuite", "testcase"].includes(name) }).parse(xml) as {
      testsuites: {
        "@_failures": string;
        testsuite: { "@_name": string; testcase: { "@_name": string; failure?: object; "system-out"?: string }[] }[];
      };
    };
    const cases = parsed.testsuites.testsuite.flatMap(({ testcase }) => testcase);
    expect(parsed.testsuites["@_failures"]).toBe(String(report.findings.filter(isFailing).length));
    expect(cases.filter(({ failure }) => failure).map((one) => one["@_name"])).toEqual([
      "change-module-removed (line 8)",
      "xml-character (line 8)",
    ]);
    expect(cases.some((one) => one["system-out"] !== undefined)).toBe(true);
    expect(cases.filter(({ failure }) => failure)).toHaveLength(report.findings.filter(isFailing).length);
  });
});

describe("GitLab's Code Quality", () => {
  // docs.gitlab.com/ci/testing/code_quality, "Code Quality report format", in November 2026.
  const schema = {
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string", minLength: 1 },
        fingerprint: { type: "string", minLength: 1 },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          // No `./` before the path, GitLab says.
          properties: {
            path: { type: "string", pattern: "^(?!\\./|/)" },
            lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
          },
        },
      },
    },
  };

  test("is as GitLab's documentation has it, all findings in it, each fingerprint once", () => {
    const entries = JSON.parse(formatGitlab(report, "team")) as { fingerprint: string; location: { path: string } }[];
    const validate = new Ajv2020().compile(schema);
    expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
    expect(entries).toHaveLength(report.findings.length);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    expect(entries[0]?.location.path).toMatch(/^team\/patterns\//);
  });
});
