// Requests to GitHub: bounded in time, tried again where that can do no harm, counted and timed.

import { getOctokit } from "@actions/github";
import type { Endpoints } from "@octokit/types";
import { classifyError, describeError, header } from "./attempt.ts";
import { RequestFailure } from "./failure.ts";
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
  /** How long all requests of a run, and the waits between them, may take together. */
  readonly deadline: number;
  /** The longest wait that a rate limit may ask for. */
  readonly longestWait: number;
  readonly clock: Clock;
}

/** Where the time comes from. */
export interface Clock {
  /** In milliseconds of the epoch. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

export const defaultSettings = { timeout: 10_000, deadline: 180_000, longestWait: 60_000, clock: systemClock };

/** A request that failed, or whose connection dropped, is sent this often in all; one that hangs twice has been tried enough. */
const MOST_ATTEMPTS = 4;
const MOST_HANGS = 2;
const FIRST_WAIT = 500;
/**
 * docs.github.com, "Best practices for using the REST API": "If you are making a large number of POST, PATCH, PUT, or DELETE
 * requests, wait at least one second between each request." With these, the first minute has 70, of 80 that are allowed.
 */
const FREE_WRITES = 10;
const PAUSE = 1000;

export interface Client {
  /** Sends a request that changes nothing, or that does the same when it is done twice. */
  read<R extends Route>(route: R, parameters: Parameters<R>): Promise<Data<R>>;
  /** All items of a list, page by page, up to a number of pages. */
  readAll<R extends Route>(route: R, parameters: Parameters<R>, mostPages?: number): Promise<ItemOf<R>[]>;
  /**
   * Sends a request that must not be done twice. When no answer tells whether it was done, `find` looks; only when it
   * finds nothing is the request sent again.
   */
  write<R extends Route>(route: R, parameters: Parameters<R>, find: () => Promise<Data<R> | undefined>): Promise<Data<R>>;
  /**
   * Asks GraphQL, for what REST doesn't say.
   *
   * @throws RequestFailure also where it answers with errors.
   */
  query<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
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

export function makeClient({ token, url, timeout, deadline, longestWait, clock }: ClientSettings): Client {
  const octokit = getOctokit(token, url === undefined ? {} : { baseUrl: url });
  let spent = 0;
  let requests = 0;
  let repeated = 0;
  let milliseconds = 0;
  let remaining: string | undefined;
  let writes = 0;
  let lastWrite = Number.NEGATIVE_INFINITY;

  const pause = (time: number) => {
    spent += time;
    return clock.wait(time);
  };

  /** Many changes are sent one second apart. */
  const pace = async () => {
    const early = lastWrite + PAUSE - clock.now();
    if (++writes > FREE_WRITES && early > 0) {
      if (spent + early > deadline) throw overdue(deadline);
      await pause(early);
    }
    lastWrite = clock.now();
  };

  const send = async <T>(route: string, parameters: object): Promise<T> => {
    if (/^(?:POST|PATCH|PUT|DELETE) \/repos\//.test(route)) await pace();
    const left = deadline - spent;
    if (left <= 0) throw overdue(deadline);
    const from = clock.now();
    requests++;
    let outcome = "";
    try {
      const signal = AbortSignal.timeout(Math.min(timeout, Math.ceil(left)));
      const response = await octokit.request(route, { ...parameters, request: { signal } });
      remaining = header(response.headers, "x-ratelimit-remaining") ?? remaining;
      outcome = String(response.status);
      // Octokit passes a body that broke off on as a text.
      if (typeof response.data === "string" && response.status !== 204)
        throw new RequestFailure("network", response.status, "the answer broke off");
      return response.data as T;
    } catch (error) {
      outcome ||= describeError(error);
      throw error;
    } finally {
      const took = clock.now() - from;
      milliseconds += took;
      spent += took;
      debug(`${route} ${outcome} in ${took.toFixed(0)} ms`);
    }
  };

  /** Sends until an answer comes or trying on is of no use. `look` is asked before what may have been done is sent again. */
  const retry = async <T>(route: string, parameters: object, look: (() => Promise<T | undefined>) | undefined): Promise<T> => {
    const tally: Tally = { attempts: 0, hangs: 0, limited: 0 };
    for (;;) {
      try {
        return await send<T>(route, parameters);
      } catch (error) {
        const { failure, again, ...hints } = classifyError(error, { longestWait, now: clock.now(), limited: tally.limited });
        const time = waitAfter(failure, hints, tally);
        if (again === "no") throw failure;
        const done = again === "after-a-look" ? await look?.() : undefined;
        if (done !== undefined) return done;
        if (time === undefined || spent + time > deadline) throw failure;
        debug(`${route}: ${failure.message}; again in ${(time / 1000).toFixed(1)} s`);
        repeated++;
        await pause(time);
      }
    }
  };

  return {
    read: (route, parameters) => retry(route, parameters as object, undefined),
    write: (route, parameters, find) => retry(route, parameters as object, find),
    readAll: async (route, parameters, mostPages = 100) => {
      const items: ItemOf<typeof route>[] = [];
      for (let page = 1; page <= mostPages; page++) {
        const batch = await retry<ItemOf<typeof route>[]>(route, { ...parameters, per_page: PAGE, page }, undefined);
        for (const item of batch) items.push(item);
        if (batch.length < PAGE) break;
      }
      return items;
    },
    query: async <T>(query: string, variables: Readonly<Record<string, unknown>>) => {
      const answer = await retry<{ data?: T | null; errors?: readonly GraphqlError[] }>(
        `POST ${graphqlAddress(url)}`,
        { query, variables },
        undefined,
      );
      if (answer.errors || !answer.data) throw refusedQuery(answer.errors ?? []);
      return answer.data;
    },
    statistics: () => ({ requests, repeated, milliseconds, remaining }),
  };
}

/** What has been tried for one request. */
interface Tally {
  attempts: number;
  hangs: number;
  /** How often a rate limit was met. */
  limited: number;
}

/** Counts a failure, and says how long to wait before the next attempt; undefined after the last. */
function waitAfter(
  { kind }: RequestFailure,
  { wait, hung }: { readonly wait?: number | undefined; readonly hung: boolean },
  tally: Tally,
): number | undefined {
  tally.attempts++;
  if (hung) tally.hangs++;
  if (kind === "rate-limit") tally.limited++;
  if (tally.attempts === MOST_ATTEMPTS || tally.hangs === MOST_HANGS) return undefined;
  return wait ?? FIRST_WAIT * 2 ** (tally.attempts - 1) * (0.5 + Math.random());
}

const PAGE = 100;

/** docs.github.com, "Forming calls with GraphQL": on GitHub Enterprise Server, it isn't below the address of REST. */
function graphqlAddress(url: string | undefined): string {
  return url === undefined ? "/graphql" : `${url.replace(/\/+$/, "").replace(/\/api\/v3$/, "/api")}/graphql`;
}

interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
}

/** docs.github.com, "Rate limits and query limits for the GraphQL API": a limit is an error in an answer of status 200. */
function refusedQuery(errors: readonly GraphqlError[]): RequestFailure {
  const kind = errors.some(({ type, message }) => type === "RATE_LIMITED" || /rate limit/i.test(message ?? "")) ? "rate-limit" : "refused";
  return new RequestFailure(kind, 200, errors[0]?.message ?? "no data");
}

function overdue(deadline: number): RequestFailure {
  return new RequestFailure("deadline", undefined, `the ${deadline / 1000} seconds for all requests are over`);
}
