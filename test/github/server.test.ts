// The server that plays GitHub in the tests: what GitHub refuses, it refuses, and no more.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeRepository, type PullRefs } from "../e2e/git-repository.ts";
import { type GithubServer, startGithub, type users } from "../e2e/github-server.ts";

const lines = (count: number, changed: readonly number[] = []) =>
  Array.from({ length: count }, (_, at) => `${changed.includes(at + 1) ? "new" : "line"} ${at + 1}\n`).join("");
let server: GithubServer;
let refs: PullRefs;
let now: number;
let repository: ReturnType<typeof makeRepository>;

beforeEach(async () => {
  now = Date.parse("2026-11-24T12:00:00Z");
  repository = makeRepository({ "a.md": lines(60), "old.md": lines(40), "gone.md": "x\n" });
  // Behind the pull request's back, main goes on: the diff is against where it left.
  repository.commit("change", { "a.md": lines(60, [10, 30]), "old.md": null, "new.md": lines(40, [20]), "gone.md": null });
  repository.commit("main", { "b.md": "y\n" });
  refs = repository.pullRequest("change");
  server = await startGithub(repository, () => now);
  server.pull = { ...refs, branch: "change" };
});
afterEach(() => server.close());

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // What comes out is what the test says it is.
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly data: any;
  readonly said: string;
}

async function send(method: string, path: string, body?: unknown, token: keyof typeof users | "unknown" = "test-token"): Promise<Reply> {
  const raw = body === undefined || body instanceof Uint8Array || typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(raw !== undefined && { body: raw as string }),
  });
  const text = await response.text();
  const data = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, data, said: `${data?.message} ${(data?.errors ?? []).join()}` };
}

const repo = "/repos/octo/modules";
const reviews = `${repo}/pulls/1/reviews`;
const review = (comment?: object, rest: object = {}) => ({
  event: "COMMENT",
  body: "b",
  commit_id: refs.head,
  ...(comment && { comments: [{ path: "a.md", body: "c", ...comment }] }),
  ...rest,
});
const check = (output: object = {}, rest: object = {}) => ({
  name: "n",
  head_sha: refs.head,
  status: "completed",
  conclusion: "success",
  output: { title: "t", summary: "s", ...output },
  ...rest,
});
const annotation = (rest: object = {}) => ({ path: "a.md", start_line: 1, end_line: 1, annotation_level: "notice", message: "m", ...rest });

describe("places of a review", () => {
  test.each([
    ["a changed line", { line: 10, side: "RIGHT" }],
    ["a line three before it", { line: 7, side: "RIGHT" }],
    ["a line three after it", { line: 13 }],
    ["a range within a hunk", { start_line: 8, line: 12, side: "RIGHT", start_side: "RIGHT" }],
    ["what was there before", { line: 10, side: "LEFT" }],
    ["from before to after", { start_line: 10, start_side: "LEFT", line: 10, side: "RIGHT" }],
    ["a renamed file", { path: "new.md", line: 20 }],
    ["a deleted file, on its own side", { path: "gone.md", line: 1, side: "LEFT" }],
  ])("%s is taken", async (_, comment) => {
    expect(await send("POST", reviews, review(comment))).toMatchObject({ status: 200 });
    expect(server.violations).toEqual([]);
  });

  test.each([
    ["a line four before the change", { line: 6 }, "must be part of the diff"],
    ["a line four after it", { line: 14 }, "must be part of the diff"],
    ["a line behind the file", { line: 61 }, "must be part of the diff"],
    ["a range over two hunks", { start_line: 10, line: 30 }, "same hunk"],
    ["a range of one line", { start_line: 10, line: 10 }, "must precede"],
    ["a range that ends before it starts", { start_line: 12, line: 10 }, "must precede"],
    ["a side that there is none of", { line: 10, side: "MIDDLE" }, "side"],
    ["a line of the wrong side", { path: "gone.md", line: 1, side: "RIGHT" }, "part of the diff"],
    ["a renamed file's line that is as it was", { path: "new.md", line: 2 }, "part of the diff"],
    ["a renamed file's old name", { path: "old.md", line: 20 }, "could not be resolved"],
    ["a file that only the target has changed", { path: "b.md", line: 1 }, "could not be resolved"],
    ["a start without its line", { line: 10, start_side: "RIGHT" }, "start_line"],
    ["no line", {}, "part of the diff"],
    ["a place in the old way", { position: 1 }, "position"],
  ])("%s is refused", async (_, comment, said) => {
    const answer = await send("POST", reviews, review(comment));
    expect([answer.status, answer.said]).toEqual([422, expect.stringContaining(said)]);
    expect([server.reviews, server.reviewComments]).toEqual([[], []]);
  });

  test("one that is refused takes all with it", async () => {
    const comments = [10, 6].map((line) => ({ path: "a.md", line, body: "c" }));
    expect((await send("POST", reviews, review(undefined, { comments }))).status).toBe(422);
    expect(server.reviewComments).toEqual([]);
  });
});

describe("a comment by itself", () => {
  const comments = `${repo}/pulls/1/comments`;
  const onFile = (rest: object = {}) => ({ path: "a.md", body: "c", commit_id: refs.head, subject_type: "file", ...rest });

  test.each([
    ["a file", {}],
    ["a renamed file", { path: "new.md" }],
    ["a deleted file", { path: "gone.md" }],
    ["a line", { subject_type: undefined, line: 10, side: "RIGHT" }],
  ])("on %s is taken, and has a review of its own without a body", async (_, rest) => {
    const answer = await send("POST", comments, onFile(rest));
    expect(answer.status).toBe(201);
    expect(server.reviewComments).toMatchObject([{ id: answer.data.id }]);
    const listed = await send("GET", reviews);
    expect(listed.data).toMatchObject([{ id: answer.data.pull_request_review_id, body: "" }]);
    expect(server.violations).toEqual([]);
  });

  test.each([
    ["a file outside of the diff", { path: "b.md" }, "Invalid value for 'path' field"],
    ["a renamed file's old name", { path: "old.md" }, "Invalid value for 'path' field"],
    ["a file, with a line", { line: 10 }, "oneOf"],
    ["a file, with a side", { side: "RIGHT" }, "not a permitted key"],
    ["nothing in particular", { subject_type: undefined }, "oneOf"],
    ["a line that the diff doesn't show", { subject_type: undefined, line: 6 }, "part of the diff"],
    ["a commit of another branch", { commit_id: "0".repeat(40) }, "commit_id"],
    ["a file, without a word", { body: " " }, "blank"],
  ])("on %s is refused", async (_, rest, said) => {
    const answer = await send("POST", comments, onFile(rest));
    expect([answer.status, answer.said]).toEqual([422, expect.stringContaining(said)]);
    expect(server.reviewComments).toEqual([]);
  });

  test("needs its words in small letters, and its commit", async () => {
    await send("POST", comments, onFile({ subject_type: "FILE" }));
    await send("POST", comments, onFile({ commit_id: undefined }));
    expect(server.violations).toEqual([
      expect.stringContaining("subject_type must be equal to one of the allowed values"),
      expect.stringContaining("must have required property 'commit_id'"),
    ]);
  });
});

describe("commits", () => {
  test.each([
    ["zeros", () => "0".repeat(40)],
    ["the base", () => refs.base],
    ["the merge", () => refs.merge],
    ["a name", () => "change"],
  ])("a review of %s is refused", async (_, id) => {
    expect((await send("POST", reviews, review({ line: 10 }, { commit_id: id() }))).said).toContain(
      "commit_id is not part of the pull request",
    );
  });

  test("a check run of a commit that there isn't is refused; of any that there is, it is taken", async () => {
    for (const head_sha of ["0".repeat(40), "main", refs.head.slice(0, 12)])
      expect((await send("POST", `${repo}/check-runs`, check({}, { head_sha }))).said).toContain("No commit found for SHA");
    expect((await send("POST", `${repo}/check-runs`, check({}, { head_sha: refs.merge }))).status).toBe(201);
  });
});

describe("bodies", () => {
  test.each<[string, string, () => unknown]>([
    ["on top", reviews, () => review(undefined, { draft: true })],
    ["in a comment of a review", reviews, () => review({ line: 10, subject_type: "line" })],
    ["in an output", `${repo}/check-runs`, () => check({ images_count: 1 })],
    ["in an annotation", `${repo}/check-runs`, () => check({ annotations: [annotation({ column: 1 })] })],
    ["beside alternatives", `${repo}/check-runs`, () => check({}, { colour: "red" })],
  ])("a key that GitHub doesn't name is a violation, %s", async (_, path, body) => {
    await send("POST", path, body());
    expect(server.violations).toEqual([expect.stringContaining("must NOT have additional properties")]);
  });

  test("the same in a change", async () => {
    const { data } = await send("POST", `${repo}/check-runs`, check());
    await send("PATCH", `${repo}/check-runs/${data.id}`, { output: { title: "t", summary: "s" }, colour: "red" });
    expect(server.violations).toEqual([expect.stringContaining("must NOT have additional properties")]);
  });

  test.each([
    ["no JSON", "{"],
    ["no UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)],
    ["no object", "[]"],
  ])("%s is 400", async (_, body) => {
    expect(await send("POST", `${repo}/issues/1/comments`, body)).toMatchObject({
      status: 400,
      data: { message: "Problems parsing JSON" },
    });
    expect(server.violations).toHaveLength(1);
  });

  test.each(["\0", "\u001b", "\u007f", "\ud800", "\udc00 x"])("a text with %j is refused, wherever it is", async (sign) => {
    expect((await send("POST", `${repo}/issues/1/comments`, { body: `a${sign}` })).status).toBe(422);
    expect((await send("POST", `${repo}/check-runs`, check({ annotations: [annotation({ title: sign })] }))).status).toBe(422);
    expect(server.violations).toHaveLength(2);
  });

  test.each<[string, string, (body: string) => unknown]>([
    ["a comment", `${repo}/issues/1/comments`, (body) => ({ body })],
    ["a review", reviews, (body) => review(undefined, { body })],
    ["a review's comment", reviews, (body) => review({ line: 10, body })],
  ])("%s has 65,536 characters at most, and one at least", async (_, path, make) => {
    expect((await send("POST", path, make("界".repeat(65_536)))).status).toBeLessThan(300);
    expect((await send("POST", path, make("𝒳".repeat(65_536)))).status).toBeLessThan(300);
    expect((await send("POST", path, make("x".repeat(65_537)))).said).toContain("too long");
    expect((await send("POST", path, make(" \n"))).said).toContain("can't be blank");
  });

  test("the same when it is changed", async () => {
    const { data } = await send("POST", `${repo}/issues/1/comments`, { body: "x" });
    expect((await send("PATCH", `${repo}/issues/comments/${data.id}`, { body: "x".repeat(65_537) })).status).toBe(422);
    expect((await send("PATCH", `${repo}/issues/comments/${data.id}`, { body: "" })).status).toBe(422);
    const { data: own } = await send("POST", reviews, review());
    expect((await send("PUT", `${reviews}/${own.id}`, { body: "x".repeat(65_537) })).status).toBe(422);
  });

  test("a review without an event would wait for one for ever; a comment's needs a body", async () => {
    expect((await send("POST", reviews, review(undefined, { event: undefined }))).status).toBe(422);
    expect((await send("POST", reviews, review({ line: 10 }, { body: "" }))).status).toBe(422);
  });
});

describe("check runs", () => {
  test("summary and text have 65,535 bytes each, after decoding", async () => {
    const most = `${"界".repeat(21_845)}`;
    for (const key of ["summary", "text"]) {
      expect((await send("POST", `${repo}/check-runs`, check({ [key]: most }))).status).toBe(201);
      expect((await send("POST", `${repo}/check-runs`, check({ [key]: `${most}x` }))).said).toContain(
        `${key} exceeds a maximum bytesize of 65535`,
      );
    }
    // Six bytes of JSON each, and one of text.
    expect(
      (await send("POST", `${repo}/check-runs`, JSON.stringify(check({ summary: "x".repeat(65_535) })).replaceAll("x", "\\u0078"))).status,
    ).toBe(201);
  });

  test.each([
    ["fifty annotations", { annotations: Array(50).fill(annotation()) }, true],
    ["fifty-one", { annotations: Array(51).fill(annotation()) }, false],
    ["a message of 64 KB", { annotations: [annotation({ message: "x".repeat(65_536) })] }, true],
    ["a longer one, by its bytes", { annotations: [annotation({ message: "界".repeat(21_846) })] }, false],
    ["longer details", { annotations: [annotation({ raw_details: "x".repeat(65_537) })] }, false],
    ["no message", { annotations: [annotation({ message: "" })] }, false],
    ["a title of 255", { annotations: [annotation({ title: "x".repeat(255) })], title: "x".repeat(255) }, true],
    ["an annotation's title of 256", { annotations: [annotation({ title: "x".repeat(256) })] }, false],
    ["a title of 256", { title: "x".repeat(256) }, false],
    ["columns on one line", { annotations: [annotation({ start_column: 2, end_column: 2 })] }, true],
    ["columns on two", { annotations: [annotation({ end_line: 2, start_column: 2, end_column: 3 })] }, false],
    ["columns that end before they start", { annotations: [annotation({ start_column: 2, end_column: 1 })] }, false],
    ["lines that end before they start", { annotations: [annotation({ start_line: 2 })] }, false],
    ["line 0", { annotations: [annotation({ start_line: 0, end_line: 0 })] }, false],
    ["a path from the root of the disk", { annotations: [annotation({ path: "/a.md" })] }, false],
    ["a path from here", { annotations: [annotation({ path: "./a.md" })] }, false],
    ["a sign above U+FFFF", { summary: "🔴" }, false],
  ])("%s", async (_, output, taken) => {
    expect((await send("POST", `${repo}/check-runs`, check(output))).status).toBe(taken ? 201 : 422);
  });

  test("a completed one has a conclusion, which a token of Actions may not change later", async () => {
    expect((await send("POST", `${repo}/check-runs`, check({}, { conclusion: undefined }))).status).toBe(422);
    const { data } = await send("POST", `${repo}/check-runs`, check());
    const output = { title: "t", summary: "s", annotations: [annotation()] };
    expect((await send("PATCH", `${repo}/check-runs/${data.id}`, { conclusion: "failure", output })).status).toBe(403);
    expect((await send("PATCH", `${repo}/check-runs/${data.id}`, { output })).data.output.annotations_count).toBe(1);
  });
});

describe("whose token it is", () => {
  test("a person may ask who it is, an app may not; GraphQL tells both", async () => {
    const ask = async (token: keyof typeof users) => [
      (await send("GET", "/user", undefined, token)).status,
      (await send("POST", "/graphql", { query: "query { viewer { login } }" }, token)).data.data.viewer.login,
    ];
    expect(await ask("person-token")).toEqual([200, "grace"]);
    expect(await ask("test-token")).toEqual([403, "github-actions[bot]"]);
    expect(await ask("app-token")).toEqual([403, "keeper[bot]"]);
    expect((await send("GET", "/user", undefined, "unknown")).status).toBe(401);
  });

  test("check runs are for apps, and each for its own", async () => {
    expect(await send("POST", `${repo}/check-runs`, check(), "person-token")).toMatchObject({
      status: 403,
      data: { message: "You must authenticate via a GitHub App." },
    });
    const { data } = await send("POST", `${repo}/check-runs`, check());
    expect((await send("PATCH", `${repo}/check-runs/${data.id}`, { output: { title: "t", summary: "s" } }, "app-token")).status).toBe(403);
  });

  test("what is written is by whoever wrote it; changing what others wrote is allowed, as on GitHub, and a violation of ours", async () => {
    const { data } = await send("POST", `${repo}/issues/1/comments`, { body: "x" }, "app-token");
    expect(data.user.login).toBe("keeper[bot]");
    expect((await send("PATCH", `${repo}/issues/comments/${data.id}`, { body: "y" }, "app-token")).status).toBe(200);
    expect(server.violations).toEqual([]);
    expect((await send("PATCH", `${repo}/issues/comments/${data.id}`, { body: "z" })).status).toBe(200);
    expect((await send("DELETE", `${repo}/issues/comments/${data.id}`)).status).toBe(204);
    expect(server.violations).toEqual(Array(2).fill("github-actions[bot] changed what keeper[bot] wrote"));
    expect((await send("DELETE", `${repo}/issues/comments/${data.id}`)).status).toBe(404);
  });

  test("no pull request but this one", async () => {
    for (const path of ["pulls/2", "pulls/2/files", "pulls/2/comments", "pulls/2/reviews", "issues/2/comments"])
      expect((await send("GET", `${repo}/${path}`)).status).toBe(404);
    expect((await send("POST", `${repo}/issues/2/comments`, { body: "x" })).status).toBe(404);
    expect((await send("POST", `${repo}/pulls/2/reviews`, review())).status).toBe(404);
  });
});

describe("limits on requests", () => {
  const write = () => send("POST", `${repo}/issues/1/comments`, { body: "x" });

  test("eighty writes a minute, with a word on when to come back", async () => {
    for (let at = 0; at < 80; at++) expect((await write()).status).toBe(201);
    const refused = await write();
    expect([refused.status, refused.headers.get("retry-after"), refused.said]).toEqual([
      429,
      "60",
      expect.stringContaining("secondary rate limit"),
    ]);
    expect((await send("GET", `${repo}/pulls/1`)).status).toBe(200);
    now += 59_000;
    expect((await write()).status).toBe(429);
    now += 1000;
    expect((await write()).status).toBe(201);
  });

  test("the same without that word", async () => {
    server.rates.saysWhen = false;
    for (let at = 0; at < 80; at++) await write();
    expect((await write()).headers.get("retry-after")).toBeNull();
  });

  test("five hundred writes an hour", { timeout: 120_000 }, async () => {
    for (let at = 0; at < 500; at++) {
      now += 1000;
      expect((await write()).status).toBe(201);
    }
    now += 120_000;
    expect((await write()).status).toBe(429);
    now += 3_600_000;
    expect((await write()).status).toBe(201);
  });

  test("as many requests an hour as the limit says, counted in every answer", async () => {
    server.rates.limit = 5;
    const seen = [];
    for (let at = 0; at < 6; at++) {
      const { status, headers } = await send("GET", `${repo}/pulls/1`);
      seen.push([status, headers.get("x-ratelimit-remaining"), headers.get("x-ratelimit-used")]);
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((left) => [200, `${left}`, `${5 - left}`]).concat([[403, "0", "5"]]));
    const { headers } = await send("GET", `${repo}/pulls/1`);
    expect(Number(headers.get("x-ratelimit-reset")) * 1000 - now).toBe(3_600_000);
    now += 3_600_000;
    expect((await send("GET", `${repo}/pulls/1`)).status).toBe(200);
  });
});

describe("lists", () => {
  test("the files of the diff, with their patches and former names", async () => {
    const { data } = await send("GET", `${repo}/pulls/1/files`);
    expect(data.map(({ filename, status, previous_filename: was }: Record<string, string>) => [filename, status, was])).toEqual([
      ["a.md", "modified", undefined],
      ["gone.md", "removed", undefined],
      ["new.md", "renamed", "old.md"],
    ]);
    expect(data[0].patch).toMatch(/^@@ -7,7 \+7,7 @@[\s\S]+ line 33$/);
    server.withoutPatch.add("a.md");
    expect((await send("GET", `${repo}/pulls/1/files`)).data[0]).not.toHaveProperty("patch");
  });

  test("3,000 files at most, a hundred a page", { timeout: 120_000 }, async () => {
    repository.commit("change", Object.fromEntries(Array.from({ length: 3010 }, (_, at) => [`many/${at}.txt`, `${at}\n`])));
    server.pull = { ...repository.pullRequest("change"), branch: "change" };
    expect((await send("GET", `${repo}/pulls/1/files?per_page=200`)).data).toHaveLength(100);
    expect((await send("GET", `${repo}/pulls/1/files?per_page=100&page=30`)).data).toHaveLength(100);
    expect((await send("GET", `${repo}/pulls/1/files?per_page=100&page=31`)).data).toEqual([]);
  });

  test("patches stop where there are too many lines of them", async () => {
    const big = "x\n".repeat(15_000);
    repository.commit("change", { "big-1.txt": big, "big-2.txt": big });
    server.pull = { ...repository.pullRequest("change"), branch: "change" };
    const { data } = await send("GET", `${repo}/pulls/1/files`);
    expect(
      data.filter(({ patch }: { patch?: string }) => patch === undefined).map(({ filename }: { filename: string }) => filename),
    ).toEqual(["big-2.txt", "gone.md", "new.md"]);
  });

  test("a tree is whole unless it is said that it isn't", async () => {
    const path = `${repo}/git/trees/${refs.head}?recursive=1`;
    expect((await send("GET", path)).data).toMatchObject({ truncated: false, tree: [{ path: "a.md" }, { path: "new.md" }] });
    server.truncated = true;
    expect((await send("GET", path)).data.truncated).toBe(true);
  });
});

describe("after a push", () => {
  test("comments follow their lines; on touched ones, they are outdated", async () => {
    await send("POST", reviews, review(undefined, { comments: [10, 12, 30].map((line) => ({ path: "a.md", line, body: "c" })) }));
    const text = lines(60, [10, 30]).replace("new 30\n", "newer 30\n");
    repository.commit("change", { "a.md": `first\nsecond\n${text}` });
    server.pull = { ...repository.pullRequest("change"), branch: "change" };
    server.outdate();
    expect(server.reviewComments.map(({ line }) => line)).toEqual([12, 14, null]);
  });
});

describe("GraphQL", () => {
  const ask = async (query: string, variables?: object) =>
    (await send("POST", "/graphql", { query, ...(variables && { variables }) })).data;
  const threads = `query($number: Int!, $after: String) { repository(owner: "octo", name: "modules") { pullRequest(number: $number) {
    reviewThreads(first: 1, after: $after) { pageInfo { hasNextPage endCursor } nodes { isResolved comments(first: 1) { nodes { fullDatabaseId } } } } } } }`;

  test("conversations, page by page, with what was resolved", async () => {
    await send("POST", reviews, review(undefined, { comments: [10, 12].map((line) => ({ path: "a.md", line, body: "c" })) }));
    const [one, two] = server.reviewComments;
    server.resolved.add(two?.id as number);
    const first = (await ask(threads, { number: 1 })).data.repository.pullRequest.reviewThreads;
    expect(first).toMatchObject({
      pageInfo: { hasNextPage: true },
      nodes: [{ isResolved: false, comments: { nodes: [{ fullDatabaseId: `${one?.id}` }] } }],
    });
    const second = (await ask(threads, { number: 1, after: first.pageInfo.endCursor })).data.repository.pullRequest.reviewThreads;
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ isResolved: true }] });
    expect(server.violations).toEqual([]);
  });

  test.each([
    ["a field that there isn't", "query { viewer { name2 } }", {}],
    ["a field without its fields", "query { viewer }", {}],
    ["a variable of the wrong type", threads.replace("Int!", "String!"), { number: "1" }],
    ["a variable that is missing", threads, {}],
    ["a variable that nobody asked for", threads, { number: 1, x: 1 }],
    ["an argument that there isn't", "query { viewer(x: 1) { login } }", {}],
    ["an argument that is missing", 'query { repository(owner: "octo") { id } }', {}],
    ["a list without a length", threads.replaceAll("first: 1, ", ""), { number: 1 }],
    ["too long a list", threads.replace("first: 1,", "first: 101,"), { number: 1 }],
    ["no query", "", {}],
  ])("%s is refused", async (_, query, variables) => {
    expect((await ask(query, variables)).errors).toHaveLength(1);
    expect(server.violations).toHaveLength(1);
  });
});
