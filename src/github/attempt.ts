// What became of a request that brought no answer to work with: whether it may be sent again, and when.
import { type FailureKind, RequestFailure } from "./failure.ts";

export interface Attempt {
  readonly failure: RequestFailure;
  /** Whether it may be sent again: yes; only after looking whether it was done; no. */
  readonly again: "yes" | "after-a-look" | "no";
  /** How long to wait first, in milliseconds, when the answer says so. */
  readonly wait: number | undefined;
  readonly hung: boolean;
}

export interface Patience {
  /** The longest wait that a rate limit may ask for, in milliseconds. */
  readonly longestWait: number;
  /** The time, in milliseconds of the epoch. */
  readonly now: number;
  /** How often this request has met a secondary limit that named no time. */
  readonly limited: number;
}

/** docs.github.com, "Rate limits for the REST API": "Otherwise, wait for at least one minute before retrying." */
const SECONDARY_WAIT = 60_000;
/** A server whose clock is behind ours, or that says 0, isn't asked again at once. */
const SHORTEST_WAIT = 1000;

interface OctokitError {
  readonly status?: number;
  readonly message: string;
  readonly response?: { readonly headers: Headers; readonly data?: unknown };
  readonly cause?: { readonly name?: string; readonly code?: string; readonly cause?: { readonly code?: string } };
}

type Headers = Readonly<Record<string, string | number | undefined>>;

export function classifyError(error: unknown, { longestWait, now, limited }: Patience): Attempt {
  if (error instanceof RequestFailure) {
    return { failure: error, again: error.kind === "network" ? "after-a-look" : "no", wait: undefined, hung: false };
  }
  const { status, response, cause } = error as OctokitError;
  if (!response) {
    const hung = cause?.name === "TimeoutError" || (error as Error).name === "AbortError";
    // Where no connection came about, nothing was done.
    const unsent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"].includes(cause?.cause?.code ?? cause?.code ?? "");
    const message = hung ? "no answer in time" : `no answer (${describeError(error)})`;
    return { failure: new RequestFailure("network", undefined, message), again: unsent ? "yes" : "after-a-look", wait: undefined, hung };
  }
  const said = messageOf(response.data);
  const failed = (kind: FailureKind) => new RequestFailure(kind, status, `${status} ${said}`.trim());
  if (isRateLimit(status, response.headers, said)) {
    const wait = waitFor(response.headers, now) ?? SECONDARY_WAIT * 2 ** limited;
    return { failure: failed("rate-limit"), again: wait <= longestWait ? "yes" : "no", wait, hung: false };
  }
  if (status === 401 || status === 403 || status === 404)
    return { failure: failed("forbidden"), again: "no", wait: undefined, hung: false };
  if (status !== undefined && status >= 500)
    return { failure: failed("server"), again: "after-a-look", wait: retryAfter(response.headers, now), hung: false };
  return { failure: failed("refused"), again: "no", wait: undefined, hung: false };
}

/** In a few words, for the log. */
export function describeError(error: unknown): string {
  const { status, response, cause, message } = error as OctokitError;
  if (response) return String(status);
  return cause?.cause?.code ?? cause?.code ?? cause?.name ?? message;
}

export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return value === undefined ? undefined : String(value);
}

function messageOf(data: unknown): string {
  const { message, errors } = (typeof data === "object" && data !== null ? data : {}) as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors)
    ? errors.map((one) => (typeof one === "string" ? one : ((one as { message?: string }).message ?? "")))
    : [];
  return [String(message ?? ""), ...details]
    .filter((part) => part !== "")
    .join(": ")
    .slice(0, 300);
}

/**
 * docs.github.com, "Rate limits for the REST API": both limits answer 403 or 429. A primary one has no requests left; a
 * secondary one says when to come back, or just what it is.
 */
function isRateLimit(status: number | undefined, headers: Headers, said: string): boolean {
  if (status === 429) return true;
  const isNamed = header(headers, "x-ratelimit-remaining") === "0" || header(headers, "retry-after") !== undefined;
  return status === 403 && (isNamed || /rate limit/i.test(said));
}

/** As the answer has it: `retry-after` first, then when the primary limit starts anew. */
function waitFor(headers: Headers, now: number): number | undefined {
  const after = retryAfter(headers, now);
  if (after !== undefined) return after;
  const reset = header(headers, "x-ratelimit-reset");
  const isUsedUp = header(headers, "x-ratelimit-remaining") === "0" && reset !== undefined && /^\d+$/.test(reset);
  // The second that it names has to be over.
  return isUsedUp ? Math.max(SHORTEST_WAIT, (Number(reset) + 1) * 1000 - now) : undefined;
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const after = header(headers, "retry-after");
  if (after === undefined) return undefined;
  const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return Number.isNaN(wait) ? undefined : Math.max(SHORTEST_WAIT, wait);
}
