// Examples that stand in a rule: the part that matters, and a small sound repository around it in which it is run.

/** Files by path, and what of them is worth showing. */
export interface Example {
  readonly files: Readonly<Record<string, string>>;
  /** The files at the base of the comparison, for rules about changes. */
  readonly base?: Readonly<Record<string, string>>;
  readonly snippet: string;
}

/** The parts of a module file; `null` leaves one out, undefined leaves it sound. */
export interface Parts {
  readonly table?: string | null;
  readonly title?: string | null;
  readonly fence?: string;
  readonly open?: string;
  readonly purpose?: string | null;
  readonly triggers?: string | null;
  readonly implementation?: string | null;
  readonly integration?: string | null;
  /** Further sections, before the integration points. */
  readonly sections?: string;
  readonly close?: string | null;
}

const path = "patterns/design-review.md";
const otherPath = "patterns/requirements.md";

const sound = {
  table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |",
  title: "# Design review",
  fence: "```xml",
  open: '<module name="design_review" category="patterns">',
  purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>",
  triggers: '<trigger_conditions>\n  <condition type="explicit">A design is ready for review</condition>\n</trigger_conditions>',
  implementation:
    '<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>',
  integration:
    "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>",
  sections: "",
  close: "</module>",
};

const other = `${sound.table}

# Requirements

\`\`\`xml
<module name="requirements" category="planning">
  <purpose>
    What is to be built, agreed on and written down.
  </purpose>
  <trigger_conditions>
    <condition type="automatic">Work on a feature begins</condition>
  </trigger_conditions>
  <implementation>
    <phase name="gather" order="1">
      <requirements>
        The people who want it can be asked
      </requirements>
      <actions>
        Ask them
      </actions>
      <validation>
        They agree with what is written
      </validation>
    </phase>
  </implementation>
  <integration_points>
    <provides_to>
      patterns/design-review.md for what the design must do
    </provides_to>
  </integration_points>
</module>
\`\`\`
`;

/** A module file of the sound parts and those given. */
export function moduleText(parts: Parts): string {
  const part = { ...sound, ...parts };
  const body = [part.purpose, part.triggers, part.implementation, part.sections, part.integration].filter((text) => text);
  const inside = body.map((text) => (text as string).replaceAll(/^(?=.)/gm, "  ")).join("\n");
  const head = [part.table, part.title].filter((text) => text !== null).join("\n\n");
  const close = part.close === null ? "" : `${part.close}\n`;
  return `${head}\n\n${part.fence}\n${part.open}\n${inside}\n${close}${/^[`~]*/.exec(part.fence)?.[0]}\n`;
}

/** An `<integration_points>` whose `<depends_on>` has these lines. */
export function dependingOn(...lines: string[]): string {
  return `<integration_points>\n  <depends_on>\n${lines.map((line) => `    ${line}\n`).join("")}  </depends_on>\n</integration_points>`;
}

/** An `<implementation>` of complete phases with these attributes. */
export function phasesWith(...attributes: string[]): string {
  const lists = [
    ["requirements", "The design is written down"],
    ["actions", "Read it"],
    ["validation", "Every remark is answered"],
  ];
  const body = lists.map(([list, item]) => `    <${list}>\n      ${item}\n    </${list}>\n`).join("");
  return `<implementation>\n${attributes.map((given) => `  <phase ${given}>\n${body}  </phase>\n`).join("")}</implementation>`;
}

/** An example in which the parts given replace the sound ones; shown are just these. Its texts are made when they are asked for. */
export function example(parts: Parts, snippet?: string): Example {
  return {
    get files() {
      return { [path]: moduleText(parts), [otherPath]: other };
    },
    get snippet() {
      const given = Object.values(parts).filter((text) => typeof text === "string");
      return snippet ?? given.join("\n");
    },
  };
}

/** An example of several files; a string is a file's whole text. The two sound modules are there unless replaced. */
export function exampleFiles(files: Readonly<Record<string, Parts | string>>, snippet: string): Example {
  return {
    get files() {
      const texts = Object.entries(files).map(([file, parts]) => [file, typeof parts === "string" ? parts : moduleText(parts)]);
      return { [path]: moduleText({}), [otherPath]: other, ...Object.fromEntries(texts) };
    },
    snippet,
  };
}

/** An example of a change: several files at the head, and those that were otherwise at the base. `null` for one that wasn't there. */
export function exampleChange(
  head: Readonly<Record<string, Parts | string | null>>,
  base: Readonly<Record<string, Parts | string | null>>,
  snippet: string,
): Example {
  const state = (...layers: Readonly<Record<string, Parts | string | null>>[]) => {
    const all: Record<string, Parts | string | null> = Object.assign({ [path]: {}, [otherPath]: other }, ...layers);
    return Object.fromEntries(
      Object.entries(all).flatMap(([file, parts]) =>
        parts === null ? [] : [[file, typeof parts === "string" ? parts : moduleText(parts)]],
      ),
    );
  };
  return {
    get files() {
      return state(head);
    },
    get base() {
      return state(base);
    },
    snippet,
  };
}
