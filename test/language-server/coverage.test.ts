// How far the modules are: told to an editor that asks for it, whenever that has changed.
import { describe, expect, test } from "vitest";
import { FileChangeType } from "vscode-languageserver-protocol/node";
import { CoverageNotification } from "../../src/language-server/coverage.ts";
import type { Coverage } from "../../src/report/coverage.ts";
import { client, errors, errorsText, release, releaseText, root, start, tellChanged, useEditor, write } from "./editor.ts";
import { moduleText } from "./repository.ts";

useEditor();

/** Everything that is told, in order; two of the same in a row would be two. */
function listen(): Coverage[] {
  const told: Coverage[] = [];
  client.connection.onNotification(CoverageNotification.type, (coverage) => void told.push(coverage));
  return told;
}
const asking = { initializationOptions: { coverage: true } };
const all = { modules: 3, sound: 3, phases: 3, complete: 3 };

describe("coverage", () => {
  test("is told at the start, and when a key has changed it; not when it hasn't", async () => {
    await start(asking);
    const told = listen();
    await expect.poll(() => told).toEqual([all]);
    client.open(release, releaseText.replace("A third thing", ""));
    await expect.poll(() => told).toEqual([all, { ...all, sound: 2, complete: 2 }]);
    // One more error in the same module, and a warning in another, change none of the numbers.
    client.change(release, 2, releaseText.replace("A third thing", "").replace("One thing", "<100ms"));
    client.open(errors, errorsText.replace("# error_handling\n", ""));
    await client.diagnostics(errors, (found) => found.some(({ severity }) => severity === 2));
    client.close(errors);
    client.change(release, 3, releaseText);
    await expect.poll(() => told).toEqual([all, { ...all, sound: 2, complete: 2 }, all]);
  });

  test("follows modules that come and go, and modules without a phase", async () => {
    await start(asking);
    const told = listen();
    write("patterns/later.md", moduleText("later").replace(/ {4}<phase.*<\/phase>\n/s, ""));
    await tellChanged(["patterns/later.md", FileChangeType.Created]);
    await expect.poll(() => told.at(-1)).toEqual({ ...all, modules: 4 });
  });

  test("counts a module once, also where a folder lies in another", async () => {
    await start({ ...asking, folders: [root, `${root}/patterns`] });
    const told = listen();
    await expect.poll(() => told.at(-1)).toEqual(all);
  });

  test("is not told to an editor that doesn't ask: it is no part of the protocol", async () => {
    await start();
    const told = listen();
    client.open(release, releaseText.replace("A third thing", ""));
    await client.diagnostics(release, (found) => found.length > 0);
    await new Promise((done) => setTimeout(done, 500));
    expect(told).toEqual([]);
  });
});
