// The list of commands. A new one is a file and its line here: arguments and help follow. Each is loaded when it is wanted.
import type { Command } from "./command.ts";

export interface Listed {
  readonly name: string;
  load(): Promise<Command>;
}

export const commands: readonly Listed[] = [
  { name: "rules", load: async () => (await import("./rules.ts")).rulesCommand },
  { name: "explain", load: async () => (await import("./explain.ts")).explainCommand },
  { name: "init", load: async () => (await import("./init.ts")).initCommand },
  { name: "baseline", load: async () => (await import("./baseline.ts")).baselineCommand },
  { name: "graph", load: async () => (await import("./graph.ts")).graphCommand },
  { name: "mv", load: async () => (await import("./mv.ts")).mvCommand },
  { name: "lsp", load: async () => (await import("./lsp.ts")).lspCommand },
  { name: "doctor", load: async () => (await import("./doctor.ts")).doctorCommand },
  { name: "completions", load: async () => (await import("./completions.ts")).completionsCommand },
];
