// SHA-256, for keys and ids.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

type Crypto = typeof import("node:crypto");

/** Loading node:crypto takes as long as so many hashes take without it. */
const WORTH_LOADING = 200;

let asked = 0;
let crypto: Crypto | undefined;

/** In hexadecimal; by the machine where there are many, and in JavaScript where there is no machine that could, as in a browser. */
export function digest(text: string): string {
  if (asked++ === WORTH_LOADING) crypto = globalThis.process?.getBuiltinModule?.("node:crypto");
  return crypto?.createHash("sha256").update(text).digest("hex") ?? bytesToHex(sha256(utf8ToBytes(text)));
}
