// What GitHub's runner makes of a step's output: which lines are commands, and which annotations it keeps.
// Source: actions/runner, src/Runner.Common/ActionCommand.cs and ExecutionContext.cs.

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface StepLog {
  readonly commands: readonly WorkflowCommand[];
  /** The other lines. */
  readonly text: readonly string[];
  /** Annotations as the runner keeps them: the first ten of a kind, messages cut. */
  readonly annotations: readonly WorkflowCommand[];
}

const annotationKinds = ["error", "warning", "notice"];

export function readStepLog(stdout: string): StepLog {
  const commands: WorkflowCommand[] = [];
  const text: string[] = [];
  for (const line of stdout.split(/\r?\n|\r/)) {
    const command = readV2(line) ?? readV1(line);
    if (command) commands.push(command);
    else text.push(line);
  }
  const annotations = annotationKinds.flatMap((kind) =>
    commands
      .filter(({ name }) => name === kind)
      .slice(0, 10)
      .map(({ data, ...command }) => ({ ...command, data: data.slice(0, 4096) })),
  );
  return { commands, text, annotations };
}

/** `::name key=value,…::data`, at the start of a line after blanks. */
function readV2(line: string): WorkflowCommand | undefined {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith("::")) return undefined;
  const end = trimmed.indexOf("::", 2);
  if (end < 0) return undefined;
  return readCommand(trimmed.slice(2, end), unescapeData(trimmed.slice(end + 2)), ",");
}

/** `##[name key=value;…]data`, anywhere in a line. */
function readV1(line: string): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  return start < 0 || end < 0 ? undefined : readCommand(line.slice(start + 3, end), line.slice(end + 1), ";");
}

function readCommand(head: string, data: string, separator: string): WorkflowCommand | undefined {
  const [, name = "", rest = ""] = /^(\S*)\s*(.*)$/s.exec(head) ?? [];
  if (name === "") return undefined;
  const pairs = rest.split(separator).filter((pair) => pair.includes("="));
  return {
    name,
    data,
    properties: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), unescapeProperty(pair.slice(pair.indexOf("=") + 1))]),
    ),
  };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

/** The outputs that a step has written to its file, in the heredoc form of @actions/core. */
export function readOutputs(file: string): Record<string, string> {
  return Object.fromEntries([...file.matchAll(/^([^\n]+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]));
}
