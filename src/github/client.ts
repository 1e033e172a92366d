// Requests to GitHub: bounded in time, tried again where that can do no harm, counted and timed.

import { getOctokit } from "@actions/github";
import type { Endpoints } from "@octokit/types";
import { type FailureKind, RequestFailure } from "./failure.ts";
import { debug } from "./runner.ts";

export type Route = keyof Endpoints;
export type Parameters<R extends Route> = Endpoints[R]["parameters"];
export type Data<R extends Route> = Endpoints[R]["response"]["data"];

export interface ClientSettings {
  readonly token: string;
  /** The address of the API, as GitHub's runner gives it; github.com's when undefined. */
  readonly url: string | undefined;
  /** How long a request may take before it counts as hanging, in milliseconds. */
  readonly timeout: number;
  /** How long all requests of a run, and the waits between attempts, may take together. */
  readonly deadline: number;
  /** The longest wait that a rate limit may ask for. */
  readonly longestWait: number;
}

export const defaultSettings = { timeout: 10_000, deadline: 180_000, longestWait: 60_000 };

/** A request that failed, or whose connection dropped, is sent this often in all; one that hangs twice has been tried enough. */
const MOST_ATTEMPTS = 4;
const MOST_HANGS = 2;
const FIRST_WAIT = 500;
/** docs.github.com, "Best practices for using the REST API": wait a minute when a secondary limit names no time. */
const SECONDARY_WAIT = 60_000;

export interface Client {
  /** The token is one of an app's installation, as that of Actions is (docs.github.com, "About authentication to GitHub"). */
  readonly isInstallation: boolean;
  /** Sends a request that changes nothing, or that does the same when it is done twice. */
  read<R extends Route>(route: R, parameters: Parameters<R>): Promise<Data<R>>;
  /** All items of a list, page by page, up to a number of pages. */
  readAll<R extends Route>(route: R, parameters: Parameters<R>, mostPages?: number): Promise<ItemOf<R>[]>;
  /**
   * Sends a request that must not be done twice. When no answer tells whether it was done, `find` looks; only when it
   * finds nothing is the request sent again.
   */
  write<R extends Route>(route: R, parameters: Parameters<R>, find: () => Promise<Data<R> | undefined>): Promise<Data<R>>;
  /** Requests so far, for the log. */
  statistics(): Statistics;
}

export type ItemOf<R extends Route> = Data<R> extends readonly (infer Item)[] ? Item : never;

export interface Statistics {
  /** Requests sent, repeated ones included. */
  readonly requests: number;
  readonly repeated: number;
  readonly milliseconds: number;
  /** What is left of the primary rate limit, as the last answer has it. */
  readonly remaining: string | undefined;
}

/** What became of one attempt that brought no answer to work with. */
interface Attempt {
  readonly failure: RequestFailure;
  /** Whether it may be sent again: yes; only after looking whether it was done; no. */
  readonly again: "yes" | "after-a-look" | "no";
  /** How long to wait first, when the answer says so. */
  readonly wait: number | undefined;
  readonly hung: boolean;
}

export function makeClient({ token, url, timeout, deadline, longestWait }: ClientSettings): Client {
  const octokit = getOctokit(token, url === undefined ? {} : { baseUrl: url });
  let spent = 0;
  let requests = 0;
  let repeated = 0;
  let milliseconds = 0;
  let remaining: string | undefined;

  const send = async <R extends Route>(route: R, parameters: Parameters<R>): Promise<Data<R>> => {
    const left = deadline - spent;
    if (left <= 0) throw new RequestFailure("deadline", undefined, `the ${deadline / 1000} seconds for all requests are over`);
    const from = performance.now();
    requests++;
    let outcome = "";
    try {
      const signal = AbortSignal.timeout(Math.min(timeout, left));
      const response = await octokit.request(route as string, { ...(parameters as object), request: { signal } });
      remaining = header(response.headers, "x-ratelimit-remaining") ?? remaining;
      outcome = String(response.status);
      // Octokit passes a body that broke off on as a text.
      if (typeof response.data === "string" && response.status !== 204)
        throw new RequestFailure("network", response.status, "the answer broke off");
      return response.data as Data<R>;
    } catch (error) {
      outcome ||= describeError(error);
      throw error;
    } finally {
      const took = performance.now() - from;
      milliseconds += took;
      spent += took;
      debug(`${route} ${outcome} in ${took.toFixed(0)} ms`);
    }
  };

  /** Sends until an answer comes or trying on is of no use. `look` is asked before what may have been done is sent again. */
  const insist = async <R extends Route>(
    route: R,
    parameters: Parameters<R>,
    look: (() => Promise<Data<R> | undefined>) | undefined,
  ): Promise<Data<R>> => {
    let hangs = 0;
    for (let attempt = 1; ; attempt++) {
      try {
        return await send(route, parameters);
      } catch (error) {
        const { failure, again, wait, hung } = judgeError(error, longestWait);
        if (hung) hangs++;
        if (again === "no") throw failure;
        if (again === "after-a-look" && look) {
          const done = await look();
          if (done !== undefined) return done;
        }
        if (attempt === MOST_ATTEMPTS || hangs === MOST_HANGS) throw failure;
        const pause = wait ?? FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random());
        if (spent + pause > deadline) throw failure;
        spent += pause;
        debug(`${route}: ${failure.message}; again in ${(pause / 1000).toFixed(1)} s`);
        repeated++;
        await new Promise((done) => setTimeout(done, pause));
      }
    }
  };

  return {
    isInstallation: token.startsWith("ghs_"),
    read: (route, parameters) => insist(route, parameters, undefined),
    write: insist,
    readAll: async (route, parameters, mostPages = 100) => {
      const items: ItemOf<typeof route>[] = [];
      for (let page = 1; page <= mostPages; page++) {
        const batch = (await insist(route, { ...parameters, per_page: PAGE, page } as typeof parameters, undefined)) as unknown as ItemOf<
          typeof route
        >[];
        items.push(...batch);
        if (batch.length < PAGE) break;
      }
      return items;
    },
    statistics: () => ({ requests, repeated, milliseconds, remaining }),
  };
}

const PAGE = 100;

interface OctokitError {
  readonly status?: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>>; readonly data?: unknown };
  readonly cause?: { readonly name?: string; readonly code?: string; readonly cause?: { readonly code?: string } };
}

function judgeError(error: unknown, longestWait: number): Attempt {
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
  if (status === 429 || (status === 403 && isRateLimit(response.headers, said))) {
    const wait = waitFor(response.headers);
    return { failure: failed("rate-limit"), again: wait <= longestWait ? "yes" : "no", wait, hung: false };
  }
  if (status === 401 || status === 403 || status === 404)
    return { failure: failed("forbidden"), again: "no", wait: undefined, hung: false };
  if (status !== undefined && status >= 500)
    return { failure: failed("server"), again: "after-a-look", wait: retryAfter(response.headers), hung: false };
  return { failure: failed("refused"), again: "no", wait: undefined, hung: false };
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

type Headers = Readonly<Record<string, string | number | undefined>>;

function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return value === undefined ? undefined : String(value);
}

/** A primary limit has no requests left; a secondary one says when to come back, or just what it is. */
function isRateLimit(headers: Headers, said: string): boolean {
  return header(headers, "x-ratelimit-remaining") === "0" || header(headers, "retry-after") !== undefined || /rate limit/i.test(said);
}

function waitFor(headers: Headers): number {
  const after = retryAfter(headers);
  if (after !== undefined) return after;
  const reset = header(headers, "x-ratelimit-reset");
  if (header(headers, "x-ratelimit-remaining") === "0" && reset !== undefined)
    return Math.max(1000, Number(reset) * 1000 - Date.now() + 1000);
  return SECONDARY_WAIT;
}

function retryAfter(headers: Headers): number | undefined {
  const after = header(headers, "retry-after");
  return after !== undefined && /^\d{1,6}$/.test(after) ? Number(after) * 1000 : undefined;
}

function describeError(error: unknown): string {
  const { status, response, cause, message } = error as OctokitError;
  if (response) return String(status);
  return cause?.cause?.code ?? cause?.code ?? cause?.name ?? message;
}
