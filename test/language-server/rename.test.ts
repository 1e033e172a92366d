// Other names, with all references.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { PrepareRenameRequest, RenameRequest, WillRenameFilesRequest } from "vscode-languageserver-protocol/node";
import { apply, at, client, errors, release, releaseText, review, reviewText, root, start, useEditor, write } from "./editor.ts";
import { files, moduleText, rangeOf } from "./repository.ts";

useEditor();

describe("renaming", () => {
  const renameAt = (where: ReturnType<typeof at>, newName: string) =>
    client.connection.sendRequest(RenameRequest.type, { ...where, newName });

  test("a file, from a path to it: all references follow, each in its manner", async () => {
    write("patterns/relative.md", moduleText("relative", { depends: ["../quality/error-handling.md for one"] }));
    await start();
    client.open(release, releaseText, 4);
    const where = at(release, releaseText, "quality/error-handling.md", 8);
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, where)).toEqual({
      range: rangeOf(releaseText, errors),
      placeholder: errors,
    });
    const edit = await renameAt(where, "base/errors");
    const after = apply(edit, { ...files, "patterns/relative.md": readFileSync(join(root, "patterns/relative.md"), "utf8") });
    expect(Object.keys(after).sort()).toEqual([
      "base/errors.md",
      "patterns/design-review.md",
      "patterns/relative.md",
      "patterns/release.md",
    ]);
    expect(after[release]).toBe(releaseText.replace("quality/error-handling.md", "base/errors.md"));
    expect(after["patterns/relative.md"]).toContain("../base/errors.md for one");
    expect(JSON.stringify(edit)).toContain('"version":4');
  });

  test("a module, by its name: the file that is named after it goes along", async () => {
    await start();
    client.open(review, reviewText);
    const where = at(review, reviewText, '"design_review"', 3);
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, where)).toMatchObject({ placeholder: "design_review" });
    const after = apply(await renameAt(where, "peer_review"));
    expect(Object.keys(after).sort()).toEqual(["patterns/peer-review.md", "patterns/release.md", "quality/error-handling.md"]);
    expect(after["patterns/peer-review.md"]).toContain('<module name="peer_review"');
    expect(after[release]).toContain("patterns/peer-review.md for a design");
  });

  test("of anything else is refused, and so is what can't be a name", async () => {
    await start();
    client.open(release, releaseText);
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, at(release, releaseText, "What release"))).toBeNull();
    expect(await renameAt(at(release, releaseText, "What release"), "x")).toBeNull();
    const path = at(release, releaseText, "quality/error");
    for (const [name, why] of [
      ["patterns/design-review.md", "exists already"],
      ["../outside.md", "can't be called"],
      ["/etc/passwd", "can't be called"],
      ["a b.md", "can't be called"],
      ["", "can't be called"],
      ["node_modules/x.md", "outside of the folder"],
    ] as const)
      await expect(renameAt(path, name), name).rejects.toThrow(why);
    await expect(renameAt(at(release, releaseText, '"release"', 3), "no name")).rejects.toThrow("can't be called");
  });

  test("in an editor that renames no files: the name alone", async () => {
    await start({ capabilities: { textDocument: {} }, rootUri: pathToFileURL(root).toString() });
    client.open(review, reviewText);
    expect(Object.keys((await renameAt(at(review, reviewText, '"design_review"', 3), "peer_review"))?.changes ?? {})).toEqual([
      client.uri(review),
    ]);
    client.open(release, releaseText);
    await expect(renameAt(at(release, releaseText, "quality/error"), "errors")).rejects.toThrow("can't rename files");
  });

  test("of files and folders by the editor: what has to change is said before", async () => {
    write("patterns/near.md", moduleText("near", { depends: ["./release.md for one"] }));
    await start();
    const willRename = (from: string, to: string) =>
      client.connection.sendRequest(WillRenameFilesRequest.type, { files: [{ oldUri: client.uri(from), newUri: client.uri(to) }] });
    const all = { ...files, "patterns/near.md": readFileSync(join(root, "patterns/near.md"), "utf8") };
    const file = apply(await willRename(release, "done/release.md"), all);
    expect(file["patterns/near.md"]).toContain("../done/release.md for one");
    expect(file[review]).toContain("done/release.md for a design");
    const folder = apply(await willRename("patterns", "templates/patterns"), all);
    // The ending of a path that still leads there stays.
    expect(folder).toEqual(all);
    expect(apply(await willRename("patterns", "templates"), all)[release]).toContain("templates/design-review.md");
    expect(
      await client.connection.sendRequest(WillRenameFilesRequest.type, {
        files: [{ oldUri: "file:///elsewhere/a.md", newUri: "file:///elsewhere/b.md" }],
      }),
    ).toBeNull();
  });
});
