// The files of a commit from GitHub's API: what is a file, what is none, and that no text is there before it was fetched.
import { describe, expect, test } from "vitest";
import { configIn } from "../../src/engine/configuration.ts";
import { apiTree } from "../../src/github/api-tree.ts";
import type { Client } from "../../src/github/client.ts";
import { RequestFailure } from "../../src/github/failure.ts";

const repository = { owner: "octo", repo: "modules" };

interface Entry {
  readonly path: string;
  readonly mode?: string;
  readonly type?: string;
  readonly text?: string;
}

/** A client that knows one tree. What it was asked for is in `asked`. */
function clientOf(entries: readonly Entry[], truncated = false): { client: Client; asked: string[] } {
  const asked: string[] = [];
  const read = async (route: string, parameters: { file_sha?: string }) => {
    if (route.includes("/git/trees/"))
      return {
        truncated,
        tree: entries.map(({ path, mode = "100644", type = "blob" }, at) => ({ path, mode, type, sha: String(at).padStart(40, "0") })),
      };
    const { text = "" } = entries[Number(parameters.file_sha)] as Entry;
    asked.push(entries[Number(parameters.file_sha)]?.path as string);
    return { content: Buffer.from(text).toString("base64"), encoding: "base64", size: text.length };
  };
  return { client: { read } as unknown as Client, asked };
}

const entries: readonly Entry[] = [
  { path: "teams", type: "tree", mode: "040000" },
  { path: "teams/a.md", text: "# A\n" },
  { path: "teams/run.md", mode: "100755", text: "# Run\n" },
  { path: "teams/link.md", mode: "120000", text: "a.md" },
  { path: "teams/module", type: "commit", mode: "160000" },
  { path: "teams/node_modules/x.md", text: "" },
  { path: "teams/x_node_modules/y.md", text: "" },
  { path: "teams-more/b.md", text: "" },
];

test("files are listed below the root, and below nothing whose name begins like it", async () => {
  const tree = await apiTree(clientOf(entries).client, repository, "c".repeat(40), "teams");
  expect([...tree.paths].sort()).toEqual(["a.md", "link.md", "run.md", "x_node_modules/y.md"]);
  expect(tree.submodules).toEqual(["module"]);
});

describe("texts", () => {
  test("are those of regular files; a link's is none of them", async () => {
    const { client, asked } = clientOf(entries);
    const tree = await apiTree(client, repository, "c".repeat(40), "teams");
    const texts = await tree.load(tree.paths);
    expect(texts("a.md")).toMatchObject({ kind: "text", text: "# A\n" });
    expect(texts("run.md")).toMatchObject({ kind: "text", text: "# Run\n" });
    expect(texts("link.md")).toEqual({ kind: "link" });
    expect(texts("gone.md")).toEqual({ kind: "gone" });
    expect(tree.blobId("link.md")).toBeUndefined();
    expect(asked).not.toContain("teams/link.md");
  });

  test("that were not fetched are not empty: asking for one is a fault", async () => {
    const tree = await apiTree(clientOf(entries).client, repository, "c".repeat(40), "teams");
    const texts = await tree.load(["a.md"]);
    expect(() => texts("run.md")).toThrow("run.md of cccc");
    expect((await tree.load(["run.md"]))("a.md")).toMatchObject({ text: "# A\n" });
  });

  test("are fetched once each", async () => {
    const { client, asked } = clientOf(entries);
    const tree = await apiTree(client, repository, "c".repeat(40), "");
    await tree.load(["teams/a.md", "teams/a.md"]);
    await tree.load(["teams/a.md", "teams/run.md"]);
    expect(asked).toEqual(["teams/a.md", "teams/run.md"]);
  });
});

test("a tree that the API cuts short is none", async () => {
  await expect(apiTree(clientOf(entries, true).client, repository, "c".repeat(40), "")).rejects.toThrow(RequestFailure);
});

test("a configuration is read from it, with the schemas that it names", async () => {
  const { client } = clientOf([
    { path: "patternlint.yml", text: "preset: strict\nsections: { rollout: schemas/rollout.json }\n" },
    { path: "schemas/rollout.json", text: '{ "required": ["step"] }' },
  ]);
  const config = await configIn(await apiTree(client, repository, "c".repeat(40), ""), undefined);
  expect(config.preset).toBe("strict");
  expect(config.sections.get("rollout")).toMatchObject({ schema: { required: ["step"] } });
});

test.each([
  ["rollout.json", "120000", "The schema `rollout.json` is a symbolic link"],
  ["../rollout.json", "100644", "it lies outside the repository"],
])("a schema that it names as %s is not read from elsewhere", async (path, mode, message) => {
  const { client } = clientOf([
    { path: "patternlint.yml", text: `sections: { rollout: ${path} }\n` },
    { path: "rollout.json", mode, text: "/etc/passwd" },
  ]);
  await expect(configIn(await apiTree(client, repository, "c".repeat(40), ""), undefined)).rejects.toThrow(message);
});
