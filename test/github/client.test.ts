// Requests to GitHub: when they are sent again, after which wait, and when no more. The clock is the test's own.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Client, defaultSettings, makeClient } from "../../src/github/client.ts";
import { RequestFailure } from "../../src/github/failure.ts";

type Reply = (response: ServerResponse, request: IncomingMessage) => void;

const start = Date.parse("2026-11-24T12:00:00Z");
const issue = { owner: "octo", repo: "modules", issue_number: 1 };
const comments = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const post = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

let time: number;
let waits: number[];
let replies: Reply[];
let requests: { line: string; at: number; body: string }[];
let server: ReturnType<typeof createServer>;
let address: string;

beforeEach(async () => {
  [time, waits, replies, requests] = [start, [], [], []];
  server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => {
      requests.push({ line: `${request.method} ${request.url}`, at: time - start, body });
      (replies.shift() ?? ok())(response, request);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  vi.restoreAllMocks();
});

function reply(status: number, data: unknown, headers: Readonly<Record<string, string>> = {}, took = 0): Reply {
  return (response) => {
    time += took;
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(data));
  };
}

function ok(took = 0): Reply {
  return reply(200, [], {}, took);
}

const drop: Reply = (_, request) => request.socket.destroy();
const hang: Reply = () => {};
const secondary = { message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again." };

function client(settings: Partial<typeof defaultSettings> = {}, url = address): Client {
  const clock = {
    now: () => time,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
  return makeClient({ token: "t", url, ...defaultSettings, clock, ...settings });
}

/** An address at which nobody listens. */
async function nowhere(): Promise<string> {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
  const { port } = other.address() as AddressInfo;
  await new Promise((done) => other.close(done));
  return `http://127.0.0.1:${port}`;
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof RequestFailure ? `${error.kind}: ${error.message}` : error),
  );

describe("limits on requests", () => {
  test("a secondary limit without a word on when: a minute, and twice as long when it is met again", async () => {
    replies = [reply(403, secondary), ok()];
    await client().read(comments, issue);
    expect(waits).toEqual([60_000]);
    replies = [reply(429, secondary), reply(403, secondary), ok()];
    waits = [];
    await client({ longestWait: 300_000, deadline: 600_000 }).read(comments, issue);
    expect(waits).toEqual([60_000, 120_000]);
  });

  test("a second minute, doubled, is more than a run waits for", async () => {
    replies = [reply(403, secondary), reply(403, secondary), ok()];
    expect(await failure(client().read(comments, issue))).toMatch(/^rate-limit: 403 You have exceeded a secondary rate limit/);
    expect(requests).toHaveLength(2);
  });

  test.each([
    ["seconds", "7", 7000],
    ["a date", "Tue, 24 Nov 2026 12:00:20 GMT", 20_000],
    ["a date that is over", "Tue, 24 Nov 2026 11:00:00 GMT", 1000],
    ["no time at all", "0", 1000],
    ["nonsense, so it counts as a limit that names no time", "soon", 60_000],
  ])("retry-after: %s", async (_, value, wait) => {
    replies = [reply(403, { message: "slow down" }, { "retry-after": value }), ok()];
    await client().read(comments, issue);
    expect(waits).toEqual([wait]);
  });

  test("a primary limit: until the second that it names is over", async () => {
    const reset = String(start / 1000 + 30);
    replies = [reply(403, { message: "x" }, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset }), ok()];
    await client().read(comments, issue);
    expect(waits).toEqual([31_000]);
    replies = [reply(403, { message: "x" }, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }), ok()];
    waits = [];
    await client().read(comments, issue);
    expect(waits).toEqual([1000]);
  });

  test("one that lasts longer than a run may wait isn't waited for; the longest that it may is", async () => {
    replies = [reply(429, { message: "x" }, { "retry-after": "61" })];
    expect(await failure(client().read(comments, issue))).toBe("rate-limit: 429 x");
    expect([requests.length, waits]).toEqual([1, []]);
    replies = [reply(429, { message: "x" }, { "retry-after": "60" }), ok()];
    await client().read(comments, issue);
    expect(waits).toEqual([60_000]);
  });

  test("403 without any sign of a limit is a refusal, and final", async () => {
    replies = [reply(403, { message: "Resource not accessible by integration" }, { "x-ratelimit-remaining": "7" })];
    expect(await failure(client().read(comments, issue))).toBe("forbidden: 403 Resource not accessible by integration");
    expect(requests).toHaveLength(1);
  });
});

describe("failures that may pass", () => {
  test.each([
    ["500", () => reply(500, { message: "x" })],
    ["502", () => reply(502, { message: "x" })],
    ["a dropped connection", () => drop],
  ])("%s: four attempts, after waits that double, half as long up to half as long again", async (_, make) => {
    for (const [random, expected] of [
      [0, [250, 500, 1000]],
      [0.5, [500, 1000, 2000]],
      [0.999, [749.5, 1499, 2998]],
    ] as const) {
      vi.spyOn(Math, "random").mockReturnValue(random);
      [requests, waits, replies] = [[], [], Array.from({ length: 5 }, make)];
      expect(await failure(client().read(comments, issue))).toMatch(/^(?:server: 50[02] x|network: no answer)/);
      expect(requests).toHaveLength(4);
      expect(waits).toEqual(expected);
    }
  });

  test("what hangs is tried twice, and each attempt has its own time", async () => {
    replies = [hang, hang, ok()];
    expect(await failure(client({ timeout: 50 }).read(comments, issue))).toBe("network: no answer in time");
    expect(requests).toHaveLength(2);
  });

  test("a server error that says when: then", async () => {
    replies = [reply(503, { message: "x" }, { "retry-after": "3" }), ok()];
    await client().read(comments, issue);
    expect(waits).toEqual([3000]);
  });

  test.each([400, 401, 404, 409, 410, 422])("%i is an answer, and final", async (status) => {
    replies = [reply(status, { message: "x", errors: ["y", { message: "z" }] })];
    expect(await failure(client().read(comments, issue))).toBe(
      `${[401, 404].includes(status) ? "forbidden" : "refused"}: ${status} x: y: z`,
    );
    expect(requests).toHaveLength(1);
  });

  test("an answer that breaks off is none", async () => {
    replies = [(response) => response.writeHead(200, { "content-type": "application/json" }).end('[{"id":'), ok()];
    expect(await client().read(comments, issue)).toEqual([]);
    expect(requests).toHaveLength(2);
  });
});

describe("the time for all requests", () => {
  test("requests and waits add up to it; then there are no more", async () => {
    const one = client({ deadline: 10_000 });
    replies = [ok(6000), ok(4000), ok()];
    await one.read(comments, issue);
    await one.read(comments, issue);
    expect(await failure(one.read(comments, issue))).toBe("deadline: the 10 seconds for all requests are over");
    expect(requests).toHaveLength(2);
  });

  test("a wait that would lead past it isn't begun", async () => {
    replies = [reply(429, { message: "x" }, { "retry-after": "9" }, 2000)];
    expect(await failure(client({ deadline: 10_000 }).read(comments, issue))).toBe("rate-limit: 429 x");
    expect(waits).toEqual([]);
  });

  test("by default, three minutes, ten seconds a request and a minute for a limit", () => {
    expect(defaultSettings).toMatchObject({ timeout: 10_000, deadline: 180_000, longestWait: 60_000 });
  });

  test("a request may take no longer than what is left", async () => {
    replies = [ok(9950), hang];
    const one = client({ deadline: 10_000, timeout: 60_000 });
    await one.read(comments, issue);
    expect(await failure(one.read(comments, issue))).toMatch(/^network: no answer in time$/);
  });
});

describe("writes", () => {
  const body = { ...issue, body: "x" };
  const written = { id: 5 } as never;

  test.each([
    ["500", reply(500, { message: "x" })],
    ["a dropped connection", drop],
    ["an answer that breaks off", ((response) => response.writeHead(201, { "content-type": "application/json" }).end("{")) as Reply],
  ])("%s: it is looked for, and what is found is not written again", async (_, lost) => {
    replies = [lost];
    const find = vi.fn(async () => written);
    expect(await client().write(post, body, find)).toBe(written);
    expect([requests.length, find.mock.calls.length, waits]).toEqual([1, 1, []]);
  });

  test("what isn't found is written again, after a look each time", async () => {
    replies = [drop, drop, reply(201, { id: 6 })];
    const find = vi.fn(async () => undefined);
    expect(await client().write(post, body, find)).toMatchObject({ id: 6 });
    expect([requests.length, find.mock.calls.length]).toEqual([3, 2]);
  });

  test("where GitHub has said no, or no connection came about, there is nothing to look for", async () => {
    const find = vi.fn(async () => written);
    replies = [reply(429, { message: "x" }, { "retry-after": "1" }), reply(201, { id: 6 })];
    expect(await client().write(post, body, find)).toMatchObject({ id: 6 });
    expect(await failure(client({}, await nowhere()).write(post, body, find))).toBe("network: no answer (ECONNREFUSED)");
    expect(find).not.toHaveBeenCalled();
  });

  test("ten at once, then one a second: of many, no minute has more than GitHub's 80", async () => {
    const one = client({ deadline: 1_000_000 });
    for (let at = 0; at < 150; at++) {
      replies = [reply(201, {})];
      await one.write(post, body, async () => undefined);
    }
    const at = requests.map((request) => request.at);
    expect(at.slice(0, 10)).toEqual(Array(10).fill(0));
    expect(at.slice(10, 13)).toEqual([1000, 2000, 3000]);
    for (const from of at) expect(at.filter((other) => other >= from && other < from + 60_000).length).toBeLessThanOrEqual(80);
  });

  test("changes count as well, reads don't, and where a second has passed there is no wait", async () => {
    const one = client();
    const change = { owner: "octo", repo: "modules", comment_id: 1, body: "x" };
    for (let at = 0; at < 10; at++) {
      await one.read("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", change);
      await one.read(comments, issue);
    }
    expect(waits).toEqual([]);
    time += 400;
    await one.read("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", change);
    expect(waits).toEqual([600]);
    time += 1000;
    await one.read("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", change);
    expect(waits).toEqual([600]);
  });

  test("the pauses are part of the time for all requests", async () => {
    const one = client({ deadline: 2500 });
    const write = () => one.write(post, body, async () => undefined);
    for (let at = 0; at < 12; at++) await write();
    expect(await failure(write())).toBe("deadline: the 2.5 seconds for all requests are over");
    expect(requests).toHaveLength(12);
  });
});

describe("lists", () => {
  const page = (size: number) =>
    reply(
      200,
      Array.from({ length: size }, (_, id) => ({ id })),
    );

  test("page by page, until one isn't full", async () => {
    replies = [page(100), page(100), page(3)];
    expect(await client().readAll(comments, issue)).toHaveLength(203);
    expect(requests.map(({ line }) => line.split("?")[1])).toEqual([1, 2, 3].map((number) => `per_page=100&page=${number}`));
  });

  test("no more pages than are asked for", async () => {
    replies = [page(100), page(100), page(100)];
    expect(await client().readAll(comments, issue, 2)).toHaveLength(200);
    expect(requests).toHaveLength(2);
  });
});

describe("GraphQL", () => {
  const query = "query { viewer { login } }";

  test.each([
    ["", "/graphql"],
    ["/api/v3", "/api/graphql"],
    ["/api/v3/", "/api/graphql"],
  ])("below the address `%s` of REST, it is at %s", async (path, expected) => {
    replies = [reply(200, { data: { viewer: { login: "ada" } } })];
    expect(await client({}, `${address}${path}`).query(query, {})).toEqual({ viewer: { login: "ada" } });
    expect(requests).toMatchObject([{ line: `POST ${expected}`, body: JSON.stringify({ query, variables: {} }) }]);
  });

  test("errors are failures, whatever the status; a limit is one", async () => {
    replies = [reply(200, { data: null, errors: [{ type: "NOT_FOUND", message: "x" }] })];
    expect(await failure(client().query(query, {}))).toBe("refused: x");
    replies = [reply(200, { errors: [{ type: "RATE_LIMITED", message: "y" }] })];
    expect(await failure(client().query(query, {}))).toBe("rate-limit: y");
    replies = [reply(200, { data: null })];
    expect(await failure(client().query(query, {}))).toBe("refused: no data");
  });
});

test("what was asked, how often again, how long and what is left, for the log", async () => {
  replies = [reply(500, {}, {}, 10), reply(200, [], { "x-ratelimit-remaining": "17" }, 20), ok(30)];
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const one = client();
  await one.read(comments, issue);
  await one.read(comments, issue);
  expect(one.statistics()).toEqual({ requests: 3, repeated: 1, milliseconds: 60, remaining: "17" });
});
