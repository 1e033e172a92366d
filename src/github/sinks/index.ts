// The list of sinks, in the order in which they are tried. A new one is a file and its line here.
import type { Inputs } from "../inputs.ts";
import type { Sink } from "./sink.ts";

interface SinkEntry {
  /** Whether the workflow asks for it. */
  isOn(inputs: Inputs): boolean;
  /** Loaded when it is on. */
  load(): Promise<Sink>;
}

const sinks: readonly SinkEntry[] = [
  { isOn: ({ checkRun }) => checkRun, load: async () => (await import("./check-run.ts")).checkRun },
  { isOn: ({ review }) => review, load: async () => (await import("./review.ts")).review },
  { isOn: ({ comment }) => comment, load: async () => (await import("./comment.ts")).comment },
];

/** How many sinks a workflow asks for. */
export function countSinks(inputs: Inputs): number {
  return sinks.filter(({ isOn }) => isOn(inputs)).length;
}

export async function loadSinks(inputs: Inputs): Promise<Sink[]> {
  return Promise.all(sinks.filter(({ isOn }) => isOn(inputs)).map(({ load }) => load()));
}
