// A server on 127.0.0.1 that plays GitHub. Each request has to be as GitHub's own description (test/vendor) wants it;
// what that doesn't say and GitHub enforces for all that is enforced here; and it remembers what it was told.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { GitRepository } from "./git-repository.ts";
import { type Json, likeExample, matchRoute, violationsOf } from "./github-description.ts";
import { movedLine, shownLines } from "./github-diff.ts";
import { answerQuery } from "./github-graphql.ts";
import { makeHandlers, notAccessible, queryRoot } from "./github-handlers.ts";
import { makeRates, type Rates } from "./github-rates.ts";
import { textFault } from "./github-rules.ts";

export type FaultKind = 403 | 404 | 422 | 429 | 500 | "drop" | "drop-after" | "hang" | "meet" | "wait";

/** What goes wrong with requests whose route (`POST /repos/{owner}/{repo}/check-runs`) contains a text. */
export interface Fault {
  readonly route: string;
  /** `meet`: none is answered before so many have come. */
  readonly kind: FaultKind;
  /** How often; always when left out. */
  times?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `wait`: each waits for this before it is done. */
  readonly until?: () => Promise<unknown>;
}

export interface CheckRun extends Json {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  conclusion: string;
  output: { title: string; summary: string; annotations_count: number };
  annotations: Json[];
}
export interface ReviewComment extends Json {
  id: number;
  path: string;
  line: number | null;
  body: string;
  user: Json;
  in_reply_to_id?: number;
}
export interface Note extends Json {
  id: number;
  body: string;
  user: Json;
}

export interface GithubServer {
  readonly url: string;
  /** Each request as `POST /repos/{owner}/{repo}/check-runs 201`. */
  readonly requests: string[];
  /** Requests that were not as GitHub's description wants them, or did what nobody should. */
  readonly violations: string[];
  readonly checkRuns: CheckRun[];
  readonly comments: Note[];
  readonly reviews: Note[];
  /** Those that comments posted by themselves are in: they have no body. */
  readonly bareReviews: Note[];
  readonly reviewComments: ReviewComment[];
  /** The ids of the comments that begin a conversation that somebody has resolved. */
  readonly resolved: Set<number>;
  readonly faults: Fault[];
  readonly rates: Rates;
  /** Every write is refused, as with the token of a fork. */
  readOnly: boolean;
  /** There is no GraphQL, as on Gitea and Forgejo. */
  withoutGraphql: boolean;
  /** Trees are too large to be listed whole (docs.github.com, REST "Get a tree": `truncated`). */
  truncated: boolean;
  /** Leaves the patch of these files out, as GitHub does with large ones. */
  readonly withoutPatch: Set<string>;
  /** Numbers of further open pull requests from the same branch, to other targets. */
  readonly siblings: number[];
  /** The pull request's head as GitHub has it now. */
  pull: { number: number; head: string; base: string; fork?: string; branch?: string } | undefined;
  /** After a push: comments on lines that were touched, or that the diff no longer shows, are outdated; others move along. */
  outdate(): void;
  close(): Promise<void>;
}

export type PullRequest = NonNullable<GithubServer["pull"]>;

export interface User extends Json {
  readonly login: string;
  readonly type: "Bot" | "User";
}

/** What the server remembers, and how it is set. */
export type State = Omit<GithubServer, "url" | "outdate" | "close">;

/** Who writes with which token. */
export const users = {
  "test-token": { login: "github-actions[bot]", id: 41898282, type: "Bot" },
  "app-token": { login: "keeper[bot]", id: 1001, type: "Bot" },
  "person-token": { login: "grace", id: 1002, type: "User" },
} as const satisfies Record<string, User>;

/** @param now the time, for those that don't want to wait. */
export async function startGithub(repository: GitRepository, now: () => number = Date.now): Promise<GithubServer> {
  const state: State = {
    requests: [],
    violations: [],
    checkRuns: [],
    comments: [],
    reviews: [],
    bareReviews: [],
    reviewComments: [],
    resolved: new Set(),
    faults: [],
    rates: { saysWhen: true, limit: 1000 },
    readOnly: false,
    withoutGraphql: false,
    truncated: false,
    withoutPatch: new Set(),
    siblings: [],
    pull: undefined,
  };
  const handlers = makeHandlers(state, repository);
  const count = makeRates(state.rates, now);
  const meetings = new Map<Fault, (() => void)[]>();

  /** Holds a request back until as many have come as are to meet. */
  const meet = (fault: Fault) =>
    new Promise<void>((go) => {
      const waiting = [...(meetings.get(fault) ?? []), go];
      meetings.set(fault, waiting);
      if (fault.times === 0) for (const one of waiting) one();
    });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const bytes = await readBody(request);
    const { method = "GET" } = request;
    // GitHub Enterprise Server has its API below a path.
    const url = new URL((request.url ?? "/").replace(/^\/api\/(?:v3\/|(?=graphql$))/, "/"), "http://localhost");
    const isQuery = method === "POST" && url.pathname === "/graphql";
    const match = isQuery ? undefined : matchRoute(method, url.pathname);
    const route = match?.route ?? `${method} ${url.pathname}`;
    // A query changes nothing.
    const rate = count(isQuery ? "GET" : method);
    const send = (status: number, data: unknown, headers: Readonly<Record<string, string>> = {}) => {
      state.requests.push(`${route} ${status}`);
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...rate.headers, ...headers });
      response.end(status === 204 ? undefined : JSON.stringify(data));
    };
    if (!match && !isQuery) {
      state.violations.push(`unknown route ${route}`);
      return send(404, { message: "Not Found" });
    }
    // "Getting started with the REST API": "All API requests must include a valid User-Agent header."
    if (!request.headers["user-agent"]) return send(403, { message: "Request forbidden by administrative rules." });
    const user = userOf(request);
    if (!user) {
      state.violations.push(`${route}: no authorization`);
      return send(401, { message: "Bad credentials" });
    }
    const body = parse(bytes);
    if (body instanceof Error) {
      state.violations.push(`${route}: ${body.message}`);
      // "Troubleshooting the REST API": "If you send invalid JSON in the request body, you may receive a 400".
      return send(400, { message: "Problems parsing JSON" });
    }
    const query = Object.fromEntries(url.searchParams);
    const textual = textFault(body);
    if (match) state.violations.push(...violationsOf(match, query, bytes.length === 0 ? undefined : body));
    if (textual) state.violations.push(`${route}: ${textual}`);
    const fault = state.faults.find(({ route: part, times }) => route.includes(part) && times !== 0);
    if (fault?.times !== undefined) fault.times--;
    if (fault?.kind === "meet") await meet(fault);
    if (fault?.kind === "wait") await fault.until?.();
    if (fault?.kind === "drop" || fault?.kind === "hang") {
      state.requests.push(`${route} ${fault.kind === "hang" ? "hung" : "dropped"}`);
      if (fault.kind === "drop") request.socket.destroy();
      return undefined;
    }
    if (typeof fault?.kind === "number") {
      const headers = { ...(fault.kind === 429 && { "retry-after": "1" }), ...fault.headers };
      return send(fault.kind, { message: faultMessages[fault.kind], documentation_url: "https://docs.github.com/rest" }, headers);
    }
    if (rate.refused) return send(rate.refused === "primary" ? 403 : 429, { message: limitMessages[rate.refused] });
    if (isQuery) return state.withoutGraphql ? send(404, { message: "Not Found" }) : send(200, answerGraphql(body, state, user));
    if (!match) return undefined;
    if (state.readOnly && method !== "GET") return send(notAccessible.status as number, notAccessible.data);
    if (textual) return send(422, { message: "Validation Failed", errors: [textual] });
    const handle = handlers[match.route];
    if (!handle) throw new Error(`The server doesn't know how to answer ${match.route}.`);
    const { status = match.status, data } = handle({ path: match.path, query, body, user });
    if (fault?.kind === "drop-after") {
      state.requests.push(`${route} done and dropped`);
      request.socket.destroy();
      return undefined;
    }
    return send(status, status < 300 ? likeExample(match.route, data) : data);
  };

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      state.violations.push(`the server failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.writeHead(500).end("{}");
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    outdate: () => {
      const { pull } = state;
      if (pull) for (const comment of state.reviewComments) moveAlong(comment, pull, repository);
    },
    close: () => closeServer(server),
  });
}

const faultMessages: Readonly<Record<number, string>> = {
  403: "Resource not accessible by integration",
  404: "Not Found",
  422: "Validation Failed",
  429: "You have exceeded a secondary rate limit",
  500: "Server Error",
};

const limitMessages = {
  primary: "API rate limit exceeded for installation.",
  secondary: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
};

function userOf({ headers }: IncomingMessage): User | undefined {
  const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? "")?.[1];
  return Object.entries(users).find(([own]) => own === token)?.[1];
}

/** An Error for what is no JSON object in UTF-8. */
function parse(bytes: Buffer): Json | Error {
  try {
    const value: unknown = bytes.length === 0 ? {} : JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : new Error("the body is no object");
  } catch (error) {
    return error as Error;
  }
}

/** GraphQL answers 200 whatever is wrong with a query. */
function answerGraphql({ query, variables = {}, ...rest }: Json, state: State, user: User): Json {
  try {
    if (Object.keys(rest).length > 0) throw new Error(`unknown keys ${Object.keys(rest)}`);
    return { data: answerQuery(String(query), variables as Json, queryRoot(state, user)) };
  } catch (error) {
    state.violations.push(`GraphQL: ${(error as Error).message}`);
    return { errors: [{ message: (error as Error).message }] };
  }
}

/** A comment follows its line to where a new head has it; on a line that was touched or isn't shown any more, it is outdated. */
function moveAlong(comment: ReviewComment, pull: PullRequest, repository: GitRepository): void {
  const { line, path, commit_id: from, start_line: start } = comment;
  if (line === null || typeof from !== "string") return;
  const now = movedLine(repository, from, pull.head, path, line);
  const hunks = shownLines(repository, pull, path)?.RIGHT;
  const isThere = now !== undefined && hunks?.some((hunk) => hunk.has(now));
  comment.line = isThere ? now : null;
  comment.start_line = isThere && typeof start === "number" ? now - (line - start) : null;
  comment.commit_id = pull.head;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
