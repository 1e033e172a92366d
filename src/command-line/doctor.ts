// `patternlint doctor`: what a run would find around it, and what stands in its way.
import { type Check, examine, rootReasonOf } from "../engine/examine.ts";
import { chooseRoot, workingFolder } from "../engine/root.ts";
import { columnsOf, print } from "../process/print.ts";
import { toJson } from "../report/escape.ts";
import { renderLine, type Style, styled } from "../report/styled.ts";
import { version } from "../report/version.ts";
import { plural } from "../text/numbers.ts";
import { dataFormat, placeOptions, refuseWords, wantsData } from "./arguments.ts";
import { command, type ExitCode } from "./command.ts";

export const doctorCommand = command({
  name: "doctor",
  takes: "",
  summary: "say what is found around a run, what it would compare, and what stands in its way",
  details: "It changes nothing. It exits with 2 when something is found that a run would end with 2 for, and with 0 otherwise.",
  options: {
    ...dataFormat,
    base: { type: "string", value: "REF", completes: "revision", help: "try this base, as --base would", group: "What counts" },
    ...placeOptions,
  },
  async run({ values, words, color }): Promise<ExitCode> {
    refuseWords("doctor", words);
    const asData = wantsData(values.format);
    const cwd = workingFolder();
    const root = chooseRoot([], values.root, cwd);
    const checks = await examine({
      root,
      rootReason: rootReasonOf(root, values.root, cwd),
      config: values.config,
      base: values.base,
      nodeVersion: process.version,
      env: process.env,
    });
    print(asData ? toJson({ version, root, checks }) : table(checks, color, columnsOf("stdout")));
    return checks.some(({ status }) => status === "problem") ? 2 : 0;
  },
});

const marks: Readonly<Record<Check["status"], readonly [sign: string, style: Style]>> = {
  ok: ["✓", "green"],
  note: ["!", "yellow"],
  problem: ["✗", "red"],
};

function table(checks: readonly Check[], color: boolean, width: number): string {
  const name = Math.max(...checks.map((check) => check.name.length));
  const indent = name + 4;
  const lines = checks.flatMap(({ name: own, status, found, remedies }) => {
    const [sign, style] = marks[status];
    const [first = "", ...more] = fold(found, width - indent);
    const below = [...more, ...remedies.flatMap((remedy) => fold(remedy, width - indent).map((line) => styled("cyan", line)))];
    return [
      renderLine([styled(style, sign), " ", styled("bold", own.padEnd(name)), "  ", first], color),
      ...below.map((line) => renderLine([" ".repeat(indent), line], color)),
    ];
  });
  return `${lines.join("\n")}\n\n${verdict(checks, color)}\n`;
}

function verdict(checks: readonly Check[], color: boolean): string {
  const count = (status: Check["status"]) => checks.filter((check) => check.status === status).length;
  const [problems, notes] = [count("problem"), count("note")];
  if (problems > 0) return renderLine(styled("red", `${plural(problems, "problem")} would end a run with 2.`), color);
  return renderLine(styled("green", `Nothing stands in the way of a run${notes > 0 ? `; ${plural(notes, "thing")} to know` : ""}.`), color);
}

const NARROWEST = 24;

/** Between words; a word that is too long has a line of its own. */
function fold(text: string, width: number): string[] {
  const most = Math.max(NARROWEST, width);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
