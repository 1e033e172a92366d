// A module between what it needs and what it serves.
import { describe, expect, test } from "vitest";
import { GraphRequest } from "../../src/language-server/features/graph.ts";
import { client, document, errors, release, releaseText, review, start, useEditor } from "./editor.ts";

useEditor();

describe("the graph around a module", () => {
  const ask = (path: string) => client.connection.sendRequest(GraphRequest.type, document(path));

  test("has each neighbour once, whichever end declares the edge", async () => {
    await start();
    const graph = await ask(review);
    expect(graph?.module).toEqual({ path: review, uri: client.uri(review), name: "design_review", status: "stable", errors: 0 });
    const edge = { carrier: "depends_on", errors: 0 };
    expect(graph?.needs).toEqual([
      { ...edge, path: errors, uri: client.uri(errors), name: "error_handling", status: "active", reason: "what may go wrong" },
    ]);
    // The module says that it provides to it, and that one that it depends on it.
    expect(graph?.serves).toMatchObject([{ path: release, name: "release", carrier: "provides_to" }]);
    const needed = await ask(errors);
    expect([needed?.needs, needed?.serves.map(({ path }) => path)]).toEqual([[], [review, release]]);
  });

  test("is of the text as it is typed: what leads nowhere stands as it is written, and errors are counted", async () => {
    await start();
    client.open(release, releaseText.replace("patterns/design-review.md", "patterns/\u202egone.md").replace("A third thing", ""));
    const graph = await ask(release);
    expect(graph?.module.errors).toBe(2);
    expect(graph?.needs.map(({ path, uri }) => [path, uri])).toEqual([
      ["patterns/\\u{202E}gone.md", undefined],
      // It still says that it provides to this one.
      [review, client.uri(review)],
      [errors, client.uri(errors)],
    ]);
  });

  test("is none of what is no module", async () => {
    await start();
    expect(await ask("nothing.md")).toBeNull();
  });
});
