// Makes repositories of modules that refer to each other, about 6 KB each; the same ones each time.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defects } from "./defects.ts";

const words = "integration requirements must be gathered before the design review starts and every constraint is written down".split(" ");

/** A linear congruential generator (Numerical Recipes), so that everybody measures the same files. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What share of the broken modules has a defect. */
const DEFECTIVE = 0.15;

/**
 * Writes `count` modules under `folder`, and beside each the bare XML of its block, as it is when sound, under `bare`.
 *
 * @param kind whether some of them are to be broken, by all kinds of defects in turn.
 */
export function writeModules(count: number, folder: string, bare: string, kind: "sound" | "broken" = "sound"): void {
  const random = makeRandom(count);
  const chance = makeRandom(count + 1);
  const mistakes = Object.values(defects);
  let made = 0;
  const mistake = (text: string) => (mistakes[made++ % mistakes.length] as (text: string) => string)(text);
  const pathOf = (at: number) => `group-${Math.floor(at / 100)}/module-${at}.md`;
  for (let at = 0; at < count; at++) {
    const block = moduleBlock(at, random, at > 0 ? pathOf(at - 1) : undefined, at < count - 1 ? pathOf(at + 1) : undefined);
    const table = "| version | last_updated | status |\n|---------|--------------|--------|\n| 1.0.0   | 2025-07-09   | stable |\n";
    const text = `${table}\n# Module ${at}\n\n${"─".repeat(20)}\n\n\`\`\`xml\n${block}\`\`\`\n`;
    const isDefective = kind === "broken" && chance() < DEFECTIVE;
    write(join(folder, pathOf(at)), isDefective ? (chance() < 0.3 ? mistake(mistake(text)) : mistake(text)) : text);
    write(join(bare, pathOf(at).replace(".md", ".xml")), block);
  }
}

function moduleBlock(at: number, random: () => number, before: string | undefined, after: string | undefined): string {
  const line = () =>
    `${Array.from({ length: 6 }, () => words[Math.floor(random() * words.length)]).join(" ")} ${Math.floor(random() * 1e6)}`;
  const list = (name: string, items: number) =>
    `      <${name}>\n${Array.from({ length: items }, () => `        ${line()}\n`).join("")}      </${name}>\n`;
  const phase = (order: number) =>
    `\n    <phase name="phase_${order}" order="${order}">\n${list("requirements", 4)}${list("actions", 6)}${list("validation", 4)}    </phase>\n`;
  const conditions = ["automatic", "explicit"].map((type) => `    <condition type="${type}">${line()}</condition>\n`).join("");
  const provides = before ? `    <provides_to>\n      ${before} for the step before it\n    </provides_to>\n` : "";
  const depends = after ? `    <depends_on>\n      ${after} for the step behind it\n    </depends_on>\n` : "";
  return `<module name="module_${at}" category="patterns">

  <purpose>
    ${line()}
  </purpose>

  <trigger_conditions>
${conditions}  </trigger_conditions>

  <implementation>
${[1, 2, 3, 4, 5].map(phase).join("")}
  </implementation>

  <integration_points>
${provides}${depends}  </integration_points>

</module>
`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
