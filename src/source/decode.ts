// Bytes to text. A module that isn't saved as UTF-8 is read all the same, so that the finding about it isn't the only one.
import { isUtf8 } from "node:buffer";

export type WideEncoding = "UTF-16" | "UTF-32";

export interface DecodedText {
  readonly kind: "text";
  readonly text: string;
  /** Offset (UTF-16) of the first character that stands for bytes which are not valid UTF-8; undefined when all are. */
  readonly invalidAt: number | undefined;
  /** What the file is saved as, when that isn't UTF-8. */
  readonly encoding?: WideEncoding;
}

/** Decodes a file: UTF-8, in which invalid bytes become U+FFFD, or UTF-16 or UTF-32 when its first bytes say so. */
export function decode(bytes: Buffer): DecodedText {
  const wide = wideForm(bytes);
  if (wide) return { kind: "text", text: decodeWide(bytes, wide), invalidAt: 0, encoding: wide.size === 4 ? "UTF-32" : "UTF-16" };
  const text = bytes.toString("utf8");
  return { kind: "text", text, invalidAt: isUtf8(bytes) ? undefined : firstInvalid(text, bytes) };
}

function firstInvalid(text: string, bytes: Buffer): number {
  // A U+FFFD that stands in the file is the bytes EF BF BD; the first without them stands for bytes that are no UTF-8.
  let offset = 0;
  let scanned = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) {
    offset += Buffer.byteLength(text.slice(scanned, at));
    scanned = at;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at;
  }
  return 0;
}

interface WideForm {
  /** Bytes of a code unit. */
  readonly size: 2 | 4;
  readonly littleEndian: boolean;
  /** Bytes of the byte order mark. */
  readonly mark: number;
}

/** Byte order marks as Unicode 16.0 has them in section 23.8; FF FE is the start of two of them. */
function wideForm(bytes: Buffer): WideForm | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) {
    const size = c === 0 && d === 0 ? 4 : 2;
    return { size, littleEndian: true, mark: size };
  }
  if (a === 0xfe && b === 0xff) return { size: 2, littleEndian: false, mark: 2 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { size: 4, littleEndian: false, mark: 4 };
  // Text without NUL is not UTF-16 that anybody could tell from UTF-8; most text is done here.
  if ((a !== 0 && b !== 0) || bytes.length < SAMPLE_LEAST) return undefined;
  return unmarkedForm(bytes.subarray(0, SAMPLE_MOST));
}

/** Fewer bytes than these say nothing. */
const SAMPLE_LEAST = 8;
const SAMPLE_MOST = 1024;

/** Without a mark, it is UTF-16 when every second byte of its beginning is NUL, but for a few characters, and no other is. */
function unmarkedForm(sample: Buffer): WideForm | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = (sample.length / 2) * 0.8;
  if (odd >= enough && even === 0) return { size: 2, littleEndian: true, mark: 0 };
  if (even >= enough && odd === 0) return { size: 2, littleEndian: false, mark: 0 };
  return undefined;
}

/** Incomplete code units at the end are left out, and impossible ones become U+FFFD. */
function decodeWide(bytes: Buffer, { size, littleEndian, mark }: WideForm): string {
  const end = bytes.length - ((bytes.length - mark) % size);
  const units = bytes.subarray(mark, end);
  if (size === 2) return littleEndian ? units.toString("utf16le") : Buffer.from(units).swap16().toString("utf16le");
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 4) {
    const code = littleEndian ? units.readUInt32LE(at) : units.readUInt32BE(at);
    parts.push(code > 0x10ffff ? "\uFFFD" : String.fromCodePoint(code));
  }
  return parts.join("");
}
