// A server on 127.0.0.1 that plays GitHub. Each request has to be as GitHub's own description (test/vendor) wants it;
// what that doesn't say and GitHub enforces for all that is enforced here; and it remembers what it was told.
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { GitRepository } from "./git-repository.ts";

type Json = Record<string, unknown>;

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Json }[];
  readonly body: Json | null;
  readonly status: number;
  readonly example: unknown;
}

const { content: operations } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "vendor", "operations.json"), "utf8")) as {
  content: Record<string, Operation>;
};

const ajv = new Ajv2020({ strict: false, coerceTypes: false, validateFormats: false, allErrors: true });
const validators = new Map<string, ValidateFunction>();
for (const [route, { body }] of Object.entries(operations)) if (body) validators.set(route, ajv.compile(closed(body) as Json));

/** GitHub's description leaves objects open, on every level; a property that it doesn't name would be a slip of ours. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const { properties, oneOf, anyOf, allOf, ...rest } = schema as Json;
  const own = properties as Json | undefined;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, key === "items" ? closed(value) : value])),
    ...(own && { properties: Object.fromEntries(Object.entries(own).map(([key, value]) => [key, closed(value)])) }),
    // Alternatives of an object name parts of its properties only.
    ...(oneOf !== undefined && { oneOf }),
    ...(anyOf !== undefined && { anyOf }),
    ...(allOf !== undefined && { allOf }),
    ...(own && !oneOf && !anyOf && !allOf && rest.additionalProperties === undefined && { additionalProperties: false }),
  };
}

export type FaultKind = 403 | 404 | 422 | 429 | 500 | "drop" | "drop-after" | "hang";

/** What goes wrong with requests whose route (`POST /repos/{owner}/{repo}/check-runs`) contains a text. */
export interface Fault {
  readonly route: string;
  readonly kind: FaultKind;
  /** How often; always when left out. */
  times?: number;
  readonly headers?: Readonly<Record<string, string>>;
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
  /** Requests that were not as GitHub's description wants them. */
  readonly violations: string[];
  readonly checkRuns: CheckRun[];
  readonly comments: Note[];
  readonly reviews: Note[];
  readonly reviewComments: ReviewComment[];
  readonly faults: Fault[];
  /** Every write is refused, as with the token of a fork. */
  readOnly: boolean;
  /** Trees are too large to be listed whole (docs.github.com, REST "Get a tree": `truncated`). */
  truncated: boolean;
  /** Leaves the patch of these files out, as GitHub does with large ones. */
  readonly withoutPatch: Set<string>;
  /** Numbers of further open pull requests from the same branch, to other targets. */
  readonly siblings: number[];
  /** The pull request's head as GitHub has it now. */
  pull: { number: number; head: string; base: string; fork?: string; branch?: string } | undefined;
  /** After a push: comments on lines that the diff no longer shows are outdated. */
  outdate(): void;
  close(): Promise<void>;
}

const bot = { login: "github-actions[bot]", id: 41898282, type: "Bot" };

export async function startGithub(repository: GitRepository): Promise<GithubServer> {
  const state = {
    requests: [] as string[],
    violations: [] as string[],
    checkRuns: [] as CheckRun[],
    comments: [] as Note[],
    reviews: [] as Note[],
    reviewComments: [] as ReviewComment[],
    faults: [] as Fault[],
    readOnly: false,
    truncated: false,
    withoutPatch: new Set<string>(),
    siblings: [] as number[],
    pull: undefined as GithubServer["pull"],
  };
  let lastId = 1000;
  const nextId = () => ++lastId;
  const files = () => (state.pull ? changedFiles(repository, state.pull, state.withoutPatch) : []);

  /** REST "Create a review": `commit_id` is "the SHA of the commit that needs a review", which has to be one of the pull request. */
  const commitFault = (id: unknown): string | undefined => {
    const { head = "", base = "" } = state.pull ?? {};
    const own = repository.git("rev-list", head, `^${base}`).split("\n");
    return id === undefined || own.includes(String(id)) ? undefined : "commit_id is not part of the pull request";
  };

  const handlers: Record<string, (given: Given) => Answer> = {
    "GET /user": () => ({ status: 403, data: { message: "Resource not accessible by integration" } }),
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": ({ path }) => {
      if (!repository.has(path.tree_sha as string)) return notFound;
      const entries = repository
        .git("ls-tree", "-r", "-t", "-z", path.tree_sha as string)
        .split("\0")
        .filter(Boolean);
      const tree = entries.map((entry) => {
        const [, mode, type, sha, name] = /^(\S+) (\S+) (\S+)\t([\s\S]*)$/.exec(entry) as unknown as string[];
        return { path: name, mode, type, sha };
      });
      return { data: { sha: path.tree_sha, tree: state.truncated ? tree.slice(0, 2) : tree, truncated: state.truncated } };
    },
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": ({ path }) => {
      const content = repository.blob(path.file_sha as string);
      return { data: { sha: path.file_sha, encoding: "base64", content: content.toString("base64"), size: content.length } };
    },
    "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": ({ path }) => ({
      data: {
        sha: path.commit_sha,
        parents: repository
          .git("rev-parse", `${path.commit_sha}^@`)
          .split("\n")
          .filter(Boolean)
          .map((sha) => ({ sha })),
      },
    }),
    "GET /repos/{owner}/{repo}/compare/{basehead}": ({ path }) => {
      const [base = "", head = ""] = (path.basehead as string).split("...");
      if (!repository.has(base) || !repository.has(head)) return notFound;
      return { data: { merge_base_commit: { sha: repository.git("merge-base", base, head) } } };
    },
    "GET /repos/{owner}/{repo}/pulls": ({ query }) => ({
      data:
        state.pull && query.head === `${(state.pull.fork ?? "octo/modules").split("/")[0]}:${state.pull.branch}`
          ? [state.pull.number, ...state.siblings].map((number) =>
              pullData({ ...(state.pull as NonNullable<GithubServer["pull"]>), number }),
            )
          : [],
    }),
    "GET /repos/{owner}/{repo}/pulls/{pull_number}": () => (state.pull ? { data: pullData(state.pull) } : notFound),
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": ({ query }) => ({ data: pageOf(files().slice(0, 3000), query) }),
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments": ({ query }) => ({ data: pageOf(state.reviewComments, query) }),
    "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}": ({ path, body }) => update(state.reviewComments, path.comment_id, body),
    "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}": ({ path }) => remove(state.reviewComments, path.comment_id),
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": ({ query }) => ({ data: pageOf(state.reviews, query) }),
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": ({ body }) => {
      const comments = (body.comments ?? []) as Json[];
      const refused = commitFault(body.commit_id) ?? reviewFault(body, comments, shownLines(repository, state.pull));
      if (refused) return unprocessable(refused);
      const review: Note = { id: nextId(), body: String(body.body), user: bot, commit_id: body.commit_id, state: "COMMENTED" };
      state.reviews.push(review);
      for (const comment of comments)
        state.reviewComments.push({
          start_line: null,
          ...(comment as unknown as ReviewComment),
          id: nextId(),
          user: bot,
          pull_request_review_id: review.id,
        });
      return { data: review };
    },
    "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": ({ path, body }) => update(state.reviews, path.review_id, body),
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": ({ query }) => ({ data: pageOf(state.comments, query) }),
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": ({ body }) => {
      if (String(body.body).length > 65_536) return unprocessable("body is too long (maximum is 65536 characters)");
      const comment: Note = { id: nextId(), body: String(body.body), user: bot };
      state.comments.push(comment);
      return { status: 201, data: comment };
    },
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": ({ path, body }) => update(state.comments, path.comment_id, body),
    "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": ({ path }) => remove(state.comments, path.comment_id),
    "POST /repos/{owner}/{repo}/check-runs": ({ body }) => {
      const fault = repository.has(String(body.head_sha)) ? outputFault(body) : `No commit found for SHA: ${body.head_sha}`;
      if (fault) return unprocessable(fault);
      const { annotations = [], ...output } = body.output as { annotations?: Json[]; title: string; summary: string };
      const run = {
        ...body,
        id: nextId(),
        annotations: [...annotations],
        output: { ...output, annotations_count: annotations.length },
      } as unknown as CheckRun;
      state.checkRuns.push(run);
      return { status: 201, data: run };
    },
    "GET /repos/{owner}/{repo}/check-runs/{check_run_id}": ({ path }) => found(state.checkRuns, path.check_run_id),
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": ({ path, body }) => {
      if ("status" in body || "conclusion" in body)
        return { status: 403, data: { message: "A check run made by Actions can't change its status or conclusion" } };
      const fault = outputFault(body);
      const run = state.checkRuns.find(({ id }) => id === Number(path.check_run_id));
      if (fault || !run) return run ? unprocessable(fault as string) : notFound;
      run.annotations.push(...((body.output as { annotations?: Json[] }).annotations ?? []));
      run.output.annotations_count = run.annotations.length;
      return { data: run };
    },
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": ({ path, query }) => {
      const own = state.checkRuns.filter((run) => run.head_sha === path.ref && run.name === query.check_name);
      return { data: { total_count: own.length, check_runs: own } };
    },
  };

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      state.violations.push(`the server failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.writeHead(500).end("{}");
    });
  });

  /** docs.github.com, "Rate limits for the REST API": about 80 requests a minute may create content. */
  const written: number[] = [];
  const isTooMuch = () => {
    const now = Date.now();
    while ((written[0] ?? now) < now - 60_000) written.shift();
    return written.push(now) > 80;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await readBody(request);
    // GitHub Enterprise Server has its API below a path.
    const url = new URL((request.url ?? "/").replace(/^\/api\/v3\//, "/"), "http://localhost");
    const match = route(request.method ?? "GET", url.pathname);
    const send = (status: number, data: unknown, headers: Readonly<Record<string, string>> = {}) => {
      state.requests.push(`${match?.route ?? `${request.method} ${url.pathname}`} ${status}`);
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", "x-ratelimit-remaining": "4000", ...headers });
      response.end(status === 204 ? undefined : JSON.stringify(data));
    };
    if (!match) {
      state.violations.push(`unknown route ${request.method} ${url.pathname}`);
      return send(404, { message: "Not Found" });
    }
    const body = text === "" ? {} : (JSON.parse(text) as Json);
    const query = Object.fromEntries(url.searchParams);
    if (request.headers.authorization !== "token test-token") state.violations.push(`${match.route}: no authorization`);
    state.violations.push(...violations(match.route, match.path, query, text === "" ? undefined : body));
    const fault = state.faults.find(({ route: part, times }) => match.route.includes(part) && times !== 0);
    if (fault?.times !== undefined) fault.times--;
    if (fault?.kind === "drop") {
      state.requests.push(`${match.route} dropped`);
      request.socket.destroy();
      return undefined;
    }
    if (fault?.kind === "hang") {
      state.requests.push(`${match.route} hung`);
      return undefined;
    }
    if (typeof fault?.kind === "number") {
      const headers = { ...(fault.kind === 429 && { "retry-after": "1" }), ...fault.headers };
      return send(fault.kind, { message: faultMessages[fault.kind], documentation_url: "https://docs.github.com/rest" }, headers);
    }
    if (request.method !== "GET" && isTooMuch())
      return send(403, { message: faultMessages[429] }, { "retry-after": "60", "x-ratelimit-remaining": "4000" });
    if (state.readOnly && request.method !== "GET") return send(403, { message: "Resource not accessible by integration" });
    const { status = operations[match.route]?.status ?? 200, data } = (handlers[match.route] as (given: Given) => Answer)({
      path: match.path,
      query,
      body,
    });
    if (fault?.kind === "drop-after") {
      state.requests.push(`${match.route} done and dropped`);
      request.socket.destroy();
      return undefined;
    }
    return send(status, status < 300 ? likeExample(match.route, data) : data);
  };

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    outdate: () => {
      const shown = shownLines(repository, state.pull);
      for (const comment of state.reviewComments)
        if (comment.line !== null && !isShown(shown.get(comment.path), comment.line)) comment.line = null;
    },
    close: () => closeServer(server),
  });
}

interface Given {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
}

interface Answer {
  readonly status?: number;
  readonly data?: unknown;
}

const faultMessages: Readonly<Record<number, string>> = {
  403: "Resource not accessible by integration",
  404: "Not Found",
  422: "Validation Failed",
  429: "You have exceeded a secondary rate limit",
  500: "Server Error",
};
const notFound: Answer = { status: 404, data: { message: "Not Found" } };

function unprocessable(message: string): Answer {
  return { status: 422, data: { message: "Unprocessable Entity", errors: [message] } };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const patterns = Object.keys(operations).map((name) => {
  const [method = "", template = ""] = name.split(" ");
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, parameter = ""]) => parameter);
  return { name, method, names, pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, "([^/]+)")}$`) };
});

function route(method: string, path: string): { route: string; path: Record<string, string> } | undefined {
  for (const { name, method: own, names, pattern } of patterns) {
    const match = own === method ? pattern.exec(path) : null;
    if (match) return { route: name, path: Object.fromEntries(names.map((key, at) => [key, decodeURIComponent(match[at + 1] as string)])) };
  }
  return undefined;
}

/** Holds a request against the operation's parameters and the schema of its body. */
function violations(
  name: string,
  path: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
  body: Json | undefined,
): string[] {
  const { parameters } = operations[name] as Operation;
  const found: string[] = [];
  const known = new Map(parameters.filter((parameter) => parameter.in === "query").map((parameter) => [parameter.name, parameter]));
  for (const key of Object.keys(query)) if (!known.has(key)) found.push(`${name}: no query parameter ${key}`);
  const typed = (parameter: { schema: Json }, text: string) =>
    parameter.schema.type === "integer" && /^\d+$/.test(text) ? Number(text) : parameter.schema.type === "boolean" ? text === "true" : text;
  for (const parameter of parameters) {
    const text = parameter.in === "query" ? query[parameter.name] : parameter.in === "path" ? path[parameter.name] : undefined;
    if (text === undefined) {
      if (parameter.required && parameter.in !== "header") found.push(`${name}: ${parameter.name} is missing`);
    } else if (!ajv.validate(parameter.schema, typed(parameter, text))) found.push(`${name}: ${parameter.name} ${ajv.errorsText()}`);
  }
  const validate = validators.get(name);
  if (validate && !validate(body ?? {})) found.push(`${name}: body ${ajv.errorsText(validate.errors)}`);
  return found;
}

function pageOf<T>(items: readonly T[], query: Readonly<Record<string, string>>): T[] {
  const size = Number(query.per_page ?? 30);
  const page = Number(query.page ?? 1);
  return items.slice((page - 1) * size, page * size);
}

function update(items: Note[], id: unknown, { body }: Json): Answer {
  const item = items.find((one) => one.id === Number(id));
  if (!item) return notFound;
  if (isForeign(item)) return { status: 403, data: { message: "Resource not accessible by integration" } };
  item.body = String(body);
  return { data: item };
}

function remove(items: { id: number }[], id: unknown): Answer {
  const at = items.findIndex((one) => one.id === Number(id));
  if (at < 0) return notFound;
  if (isForeign(items[at] as unknown as Note)) return { status: 403, data: { message: "Resource not accessible by integration" } };
  items.splice(at, 1);
  return { status: 204 };
}

/** A token may change what it wrote itself, and nobody else's words. */
function isForeign({ user }: { readonly user: Json }): boolean {
  return user.login !== bot.login;
}

function found(items: readonly { id: number }[], id: unknown): Answer {
  const item = items.find((one) => one.id === Number(id));
  return item ? { data: item } : notFound;
}

/** An answer has every property that GitHub's own example has; those that matter are ours. */
function likeExample(name: string, data: unknown): unknown {
  const { example } = operations[name] as Operation;
  const merge = (like: unknown, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item) && typeof like === "object" && like !== null && !Array.isArray(like)
      ? { ...like, ...item }
      : item;
  return Array.isArray(data) ? data.map((item) => merge(Array.isArray(example) ? example[0] : undefined, item)) : merge(example, data);
}

function pullData({ number, head, base, fork, branch }: NonNullable<GithubServer["pull"]>): Json {
  const repo = { full_name: fork ?? "octo/modules" };
  return {
    number,
    state: "open",
    head: { sha: head, ref: branch ?? "change", repo },
    base: { sha: base, ref: "main", repo: { full_name: "octo/modules" } },
  };
}

interface ChangedFile {
  readonly filename: string;
  readonly patch?: string;
}

/** What the pull request's diff shows: its head against the last commit in common with its base. */
function changedFiles({ git }: GitRepository, { head, base }: { head: string; base: string }, without: ReadonlySet<string>): ChangedFile[] {
  const diff = git("-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "-M", "-U3", `${base}...${head}`);
  return diff
    .split(/^diff --git /m)
    .slice(1)
    .map((text) => {
      const to = /^\+\+\+ b\/(.*)$/m.exec(text)?.[1];
      const from = /^--- a\/(.*)$/m.exec(text)?.[1];
      const filename = to ?? from ?? (/^rename to (.*)$/m.exec(text)?.[1] as string);
      const at = text.search(/^@@ /m);
      return { filename, ...(at >= 0 && !without.has(filename) && { patch: text.slice(at).trimEnd() }) };
    });
}

/** The lines of the new side that a diff shows, hunk by hunk, by file. */
type ShownLines = ReadonlyMap<string, readonly ReadonlySet<number>[]>;

/** As git itself counts them: the numbers in a hunk's head, line by line, from the pull request's head against where it left its base. */
function shownLines({ git }: GitRepository, pull: GithubServer["pull"]): ShownLines {
  const shown = new Map<string, Set<number>[]>();
  if (!pull) return shown;
  const paths = git("-c", "core.quotePath=false", "diff", "--name-only", "-z", "-M", `${pull.base}...${pull.head}`)
    .split("\0")
    .filter(Boolean);
  for (const path of paths) {
    const diff = git("diff", "--no-color", "--no-ext-diff", "-M", "-U3", `${pull.base}...${pull.head}`, "--", path);
    const hunks: Set<number>[] = [];
    let [old, now, line] = [0, 0, 0];
    for (const text of diff.split("\n")) {
      const head = old + now === 0 ? /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text) : null;
      if (head) {
        [old, line, now] = [Number(head[1] ?? 1), Number(head[2]), Number(head[3] ?? 1)];
        hunks.push(new Set());
      } else if (old + now > 0 && text[0] !== "\\") {
        if (text[0] !== "+") old--;
        if (text[0] !== "-") {
          now--;
          hunks.at(-1)?.add(line++);
        }
      }
    }
    shown.set(path, hunks);
  }
  return shown;
}

function isShown(hunks: readonly ReadonlySet<number>[] | undefined, line: number, start = line): boolean {
  return hunks?.some((hunk) => hunk.has(start) && hunk.has(line)) ?? false;
}

/** What GitHub refuses of a review although its description allows it. */
function reviewFault(review: Json, comments: readonly Json[], shown: ShownLines): string | undefined {
  if (review.event === "COMMENT" && !review.body) return "Review body can't be blank";
  if (String(review.body).length > 65_536) return "body is too long";
  for (const { path, line, start_line: start, side, start_side: startSide, body } of comments) {
    if (!body) return "Review comment body can't be blank";
    if (String(body).length > 65_536) return "Review comment body is too long";
    if (start !== undefined && (Number(start) >= Number(line) || startSide !== side)) return "start_line must precede the end line";
    if (side !== "RIGHT" || !isShown(shown.get(path as string), Number(line), Number(start ?? line)))
      return `Pull request review thread line must be part of the diff: ${path}:${line}`;
  }
  return undefined;
}

function outputFault({ output }: Json): string | undefined {
  const { title, summary, annotations = [] } = output as { title: string; summary: string; annotations?: Json[] };
  if (title.length > 255) return "title is too long";
  // Bytes, whatever the description says: github/docs#35252.
  if (Buffer.byteLength(summary) > 65_535) return "summary is too long";
  if (annotations.length > 50) return "no more than 50 annotations";
  for (const { message, title: own, start_line: start, end_line: end, start_column: from, end_column: to } of annotations) {
    if (!message || Buffer.byteLength(String(message)) > 65_536) return "message is blank or too long";
    if (String(own ?? "").length > 255) return "title is too long";
    if (Number(end) < Number(start)) return "end_line must not be before start_line";
    if ((from !== undefined || to !== undefined) && start !== end) return "columns are only allowed on one line";
    if (from !== undefined && Number(to) < Number(from)) return "end_column must not be before start_column";
  }
  return /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(output)) ? "Problems parsing the text: code points above U+FFFF" : undefined;
}
