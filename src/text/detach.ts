// What outlives a text must not keep it alive: engines make a piece of a string by pointing into the whole.

import type { Located } from "./span.ts";

/** Shorter pieces are copied by the engine itself (V8: SlicedString::kMinLength). */
const SHORT = 13;

/** The same string, with no hold on the text that it was cut from. */
function detach(piece: string): string {
  // Joined and cut again, it points into a copy that is as long as itself.
  return piece.length < SHORT ? piece : `${piece} `.slice(0, -1);
}

/** The same for a value. */
export function detached({ value, start, end }: Located): Located {
  return { value: detach(value), start, end };
}
