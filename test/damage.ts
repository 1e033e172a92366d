// What repair scripts and hasty editing do to modules: runs of close tags, junk tags, lines that are lost or doubled.
import fc from "fast-check";

/** A module with lists in lists, elements of its own, code and prose, and everything indented. */
export const nested = `| version | last_updated | status |
|---------|--------------|--------|
| 1.0.0   | 2025-07-01   | stable |

# Nested

\`\`\`xml
<module name="nested" category="patterns">
  <purpose>
    Elements in elements, as deep as they come.
  </purpose>
  <trigger_conditions>
    <condition type="explicit">When somebody asks for it</condition>
  </trigger_conditions>
  <implementation>
    <phase name="gather" order="1">
      <requirements>
        A question that can be answered
      </requirements>
      <actions>
        Ask it
        <substeps>
          <step number="1">
            <details>Write the question down</details>
            <notes>
              Nobody remembers it otherwise
            </notes>
          </step>
          <step number="2">
            <details>Read it aloud</details>
          </step>
        </substeps>
      </actions>
      <validation>
        The answer is written down
      </validation>
    </phase>
    <phase name="decide" order="2">
      <requirements>
        An answer
      </requirements>
      <actions>
        Weigh it against the others
      </actions>
      <validation>
        A decision with its date
      </validation>
    </phase>
  </implementation>
  <measures>
    <measure name="speed">
      <levels>
        <level name="high">An answer within a day</level>
        <level name="low">An answer within a week</level>
      </levels>
    </measure>
    <measure name="quality">
      <levels>
        <level name="high">Nobody asks again</level>
      </levels>
    </measure>
  </measures>
  <integration_points>
    <depends_on>
      nested.md for itself
    </depends_on>
  </integration_points>
</module>
\`\`\`
`;

/** One way to damage a text; undefined where it can't be done. */
export interface Damage {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const tag = /<(\/?)([a-z_]+)[^<>]*?(\/?)>/g;

/** The lines on which the block begins and ends; its end may be lost. */
function block(lines: readonly string[]): { first: number; last: number } {
  const last = lines.lastIndexOf("</module>");
  return { first: lines.findIndex((line) => line.startsWith("<module")), last: last < 0 ? lines.lastIndexOf("```") - 1 : last };
}

/** Names of the elements that are open before a line, outermost first. */
function openAt(lines: readonly string[], at: number): string[] {
  const open: string[] = [];
  for (const [, slash, name, closed] of lines.slice(0, at).join("\n").matchAll(tag))
    if (slash) open.pop();
    else if (!closed) open.push(name as string);
  return open;
}

const junk = fc.constantFrom("</50>", "</100%>", "</3s>", "</200ms>", "</2>");

/** A place in a block, each as likely as another. No `fc.double`: nearly all doubles lie next to 0, and all damage on one line. */
const place = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((part) => part / 10_000);
/** Runs of all lengths. */
const length = fc.noBias(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 60 })));

/** The names of a run: all that are open, from the root inwards or outwards, or some names of the block, in any order. */
const runs = fc.record({
  at: place,
  order: fc.constantFrom("inwards", "outwards", "any"),
  length,
  root: fc.boolean(),
  picks: fc.noBias(fc.array(fc.nat(), { minLength: 60, maxLength: 60 })),
  junk: fc.option(junk, { freq: 3 }),
});

type Run = typeof runs extends fc.Arbitrary<infer T> ? T : never;

function runOf(lines: readonly string[], at: number, { order, length, root, picks, junk }: Run): string[] {
  const all = [...new Set([...lines.join("\n").matchAll(tag)].map((match) => match[2] as string))].filter((name) => name !== "module");
  const open = openAt(lines, at).filter((name) => name !== "module");
  const inner = order === "any" ? picks.map((pick) => all[pick % all.length] as string) : order === "inwards" ? open : open.toReversed();
  const names = [
    ...(root && order !== "outwards" ? ["module"] : []),
    ...inner.slice(0, length),
    ...(root && order === "outwards" ? ["module"] : []),
  ];
  const tags = names.map((name) => `</${name}>`);
  return junk === null ? tags : [...tags.slice(0, 2), junk, ...tags.slice(2)];
}

function inserted(lines: readonly string[], at: number, more: readonly string[]): string {
  return [...lines.slice(0, at), ...more, ...lines.slice(at)].join("\n");
}

export const runBehind: fc.Arbitrary<Damage> = runs.map((run) => ({
  name: "a run behind the root",
  apply: (text) => {
    const lines = text.split("\n");
    const { last } = block(lines);
    return inserted(lines, last + 1, runOf(lines, last, run));
  },
}));

export const runInside: fc.Arbitrary<Damage> = runs.map((run) => ({
  name: `a run in mid-block, ${run.order}${run.root ? ", with the root" : ""}`,
  apply: (text) => {
    const lines = text.split("\n");
    const { first, last } = block(lines);
    const at = first + 1 + Math.floor(run.at * (last - first));
    return inserted(lines, at, runOf(lines, at, run));
  },
}));

export const junkTag: fc.Arbitrary<Damage> = fc.tuple(place, junk).map(([where, piece]) => ({
  name: "a junk tag",
  apply: (text) => {
    const lines = text.split("\n");
    const { first, last } = block(lines);
    return inserted(lines, first + 1 + Math.floor(where * (last - first + 1)), [piece]);
  },
}));

function changedLine(name: string, change: (line: string) => readonly string[]): fc.Arbitrary<Damage> {
  return place.map((where) => ({
    name,
    apply: (text) => {
      const lines = text.split("\n");
      const { first, last } = block(lines);
      const at = first + 1 + Math.floor(where * (last - first));
      return [...lines.slice(0, at), ...change(lines[at] as string), ...lines.slice(at + 1)].join("\n");
    },
  }));
}

/** All but the root's opening tag, whose loss is another story. */
export const lostLine = changedLine("a line is lost", () => []);
export const doubledLine = changedLine("a line is doubled", (line) => [line, line]);

/** The words of a block that stand outside of tags. */
export function wordsOf(text: string): string[] {
  return text
    .replaceAll(/<\/?[^\s<>][^<>]*>/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

export function tagsOf(text: string): string[] {
  return text.match(tag) ?? [];
}
