// Fetching with a token: from a server that asks for one, as GitHub's git does over HTTPS.
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchCommit, mergeBase, parentsOf, resolveCommit } from "../../src/source/git.ts";
import { commitTree, gitBlobId } from "../../src/source/tree.ts";
import { makeRepository, runGit } from "../e2e/git-repository.ts";
import { makeFolder, project } from "../e2e/process.ts";

afterEach(() => vi.unstubAllEnvs());

describe("commits", () => {
  const repository = makeRepository({ "a.md": "a\n" });
  const first = repository.main();
  const second = repository.commit("main", { "a.md": "b\n" });

  test.each([
    ["main", second],
    ["HEAD~1", first],
    [first.slice(0, 10), first],
    ["nowhere", undefined],
    ["--output=x", undefined],
    ["", undefined],
  ])("%j", (name, commit) => {
    expect(resolveCommit(repository.folder, name)).toBe(commit);
  });

  test("parents, also those that a shallow checkout lacks", () => {
    const shallow = repository.checkout(second);
    expect(parentsOf(shallow, second)).toEqual([first]);
    expect(parentsOf(shallow, first)).toEqual([]);
    expect(mergeBase(shallow, first, second)).toBeUndefined();
    expect(mergeBase(repository.folder, first, second)).toBe(first);
  });

  test("a full clone keeps its history, whatever is fetched into it", () => {
    const clone = repository.checkout(second, 0);
    const third = repository.commit("main", { "a.md": "c\n" });
    expect(fetchCommit(clone, third, undefined)).toEqual({ commit: third });
    expect(runGit(clone, "rev-parse", "--is-shallow-repository")).toBe("false");
    expect(runGit(clone, "for-each-ref", "refs/patternlint")).toBe("");
  });

  test("why a commit can't be had", () => {
    expect(fetchCommit(repository.checkout(second), "1".repeat(40), undefined)).toEqual({ reason: expect.stringMatching(/\S/) });
    expect(fetchCommit(makeFolder({ x: "" }), second, undefined)).toEqual({ reason: expect.stringContaining("not a git repository") });
  });
});

describe("the files of a commit", () => {
  const plain = { "a.md": "a\n", "dir/b c.md": "b\n", "ünï.md": "ü\r\n" };
  // Windows has no such names.
  const odd: Readonly<Record<string, string>> = process.platform === "win32" ? plain : { ...plain, 'quo"te\n.md': "c\n" };
  const repository = makeRepository({ ...odd, "node_modules/x/d.md": "d\n" });
  const tree = commitTree(repository.folder, repository.main(), "");

  test("are listed by their names, with the ids of what is in them", () => {
    expect([...(tree?.paths ?? [])].sort()).toEqual(Object.keys(odd).sort());
    for (const path of tree?.paths ?? []) {
      const text = odd[path] as string;
      expect(tree?.read(path)).toMatchObject({ kind: "text", text });
      expect(gitBlobId(text, "0".repeat(40))).toBe(tree?.blobId(path));
    }
    expect(tree?.read("gone.md")).toEqual({ kind: "gone" });
  });

  test("below a folder, and of a folder that isn't there", () => {
    expect(commitTree(repository.folder, repository.main(), "dir")?.paths).toEqual(["b c.md"]);
    expect(commitTree(repository.folder, repository.main(), "nowhere")?.paths).toEqual([]);
    expect(commitTree(repository.folder, "1".repeat(40), "")).toBeUndefined();
  });
});

test("a token is sent to the server that the repository is on, beside what the environment says already", async () => {
  const headers: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers.authorization);
    response.writeHead(request.headers.authorization ? 404 : 401, { "www-authenticate": "Basic" }).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/octo/modules`;
  const repository = makeRepository({ "a.md": "a\n" });
  const workspace = repository.checkout(repository.main());
  runGit(workspace, "remote", "set-url", "origin", url);
  // In a process of its own, because git waits for the server that lives in this one.
  const script = `import { fetchCommit } from ${JSON.stringify(join(project, "src", "source", "git.ts"))};
    console.log(JSON.stringify(fetchCommit(${JSON.stringify(workspace)}, "${"1".repeat(40)}", { url: ${JSON.stringify(url)}, token: "secret" })));`;
  const env = { ...process.env, GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "http.userAgent", GIT_CONFIG_VALUE_0: "tested" };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { env });
  server.close();
  expect(JSON.parse(stdout)).toEqual({ reason: expect.stringMatching(/not found/) });
  expect(headers[0]).toBeUndefined();
  expect(headers.at(-1)).toBe(`basic ${Buffer.from("x-access-token:secret").toString("base64")}`);
  expect(stdout).not.toContain("secret");
});
