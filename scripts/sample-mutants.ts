// Lets Stryker test a random part of the mutants: `SAMPLE=0.1 SEED=1 npm run mutation`. It calls the others compile errors,
// which count for nothing. Another seed is another sample: what a sample has taught is measured by the next one.
import { createHash } from "node:crypto";

interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: unknown;
  readonly replacement: string;
}
type Answer = { readonly status: "passed" } | { readonly status: "compileError"; readonly reason: string };

const part = Number(process.env.SAMPLE ?? 1);
const seed = process.env.SEED ?? "1";

/** As evenly spread as the digest's first four bytes are; the same in every run, wherever the checkout is. */
function isSampled({ fileName, location, replacement }: Mutant): boolean {
  const identity = JSON.stringify([seed, fileName.replace(/^.*\/(?=src\/)/, ""), location, replacement]);
  return createHash("sha256").update(identity).digest().readUInt32BE() < part * 2 ** 32;
}

function answer(mutant: Mutant): Answer {
  return isSampled(mutant) ? { status: "passed" } : { status: "compileError", reason: "not in the sample" };
}

/** A checker, as Stryker's API has it (stryker-mutator.io, "Creating a plugin"). */
const checker = {
  init: async () => {},
  check: async (mutants: readonly Mutant[]) => Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)])),
  group: async (mutants: readonly Mutant[]) => [mutants.map(({ id }) => id)],
};

export const strykerPlugins = [{ kind: "Checker", name: "sample", factory: () => checker }];
