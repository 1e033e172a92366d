// Where the XML of a block is broken, what stands in the wrong element is told by the XML rules; what is gone is told as gone.
import { describe, expect, test } from "vitest";
import { lintChange } from "../lint-files.ts";

const phase = (name: string, order: number, validation: readonly string[]) => `
    <phase name="${name}" order="${order}">
      <requirements>
        The design is written down
      </requirements>
      <actions>
        Work on the part called ${name}
      </actions>
      <validation>
${validation.map((line) => `        ${line}\n`).join("")}      </validation>
    </phase>`;
const module = (...phases: readonly string[]) => `| version | last_updated | status |
| --- | --- | --- |
| 1.0.0 | 2025-07-09 | stable |

# Answers

\`\`\`xml
<module name="answers" category="patterns">
  <purpose>
    We build & test; tests pass in every build that counts.
  </purpose>
  <implementation>${phases.join("")}
  </implementation>
</module>
\`\`\`
`;
const plan = phase("plan", 1, ["The plan has been read"]);
const build = phase("build", 2, ["Tests pass", "Two people have signed"]);
const removed = (before: string, after: string) =>
  lintChange({ "answers.md": after }, { "answers.md": before })
    .findings.filter(({ rule, status }) => rule === "change-check-removed" && status === "introduced")
    .map(({ message }) => message);

describe("gone, though a defect stands elsewhere in the block", () => {
  test("a phase whose name is a word of the text", () => {
    expect(removed(module(plan, build), module(plan))).toHaveLength(1);
  });

  test("a phase without a name", () => {
    const nameless = build.replace(' name="build"', "");
    expect(removed(module(plan, nameless), module(plan))).toHaveLength(1);
  });

  test("a check whose words stand in a longer line", () => {
    expect(removed(module(plan, build), module(plan, build.replace("        Tests pass\n", "")))).toHaveLength(1);
  });

  test("a check that stands in another phase as well, where it stood before", () => {
    const both = phase("plan", 1, ["Tests pass"]);
    expect(removed(module(both, build), module(both, build.replace("        Tests pass\n", "")))).toHaveLength(1);
  });
});

describe("still there, in the wrong element", () => {
  test.each([
    ["a validation that isn't closed", build.replace("</validation>", "")],
    ["a phase whose tag lacks its quote", build.replace('name="build"', 'name="build')],
    ["a phase whose name has curly quotes", build.replace('"build"', "“build”")],
    ["a check with a tag run into it", build.replace("signed\n      </validation>", "signed</validation")],
  ])("%s", (_, slip) => {
    expect(removed(module(plan, build), module(plan, slip))).toEqual([]);
  });
});

test("a new module's slip is its own, though one that went had the like between the same tags", () => {
  const lost = (text: string) => text.replace("</phase>", "");
  const old = lost(module(phase("build", 1, ["Tests pass"])));
  const fresh = lost(
    module(phase("build", 1, ["The boat floats"]))
      .replace('name="answers"', 'name="boats"')
      .replace("# Answers", "# Boats")
      .replace("We build & test; tests pass in every build that counts.", "How a wooden boat is made, from keel to mast, in one winter.")
      .replace("The design is written down", "Oak has been dried for three years")
      .replace("Work on the part called build", "Bend the planks with steam"),
  );
  const { findings } = lintChange({ "boats.md": fresh }, { "answers.md": old });
  expect(findings.filter(({ rule }) => rule === "xml-balance").map(({ status }) => status)).toEqual(["introduced"]);
});
