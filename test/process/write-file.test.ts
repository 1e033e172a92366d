// Writing a file: whole or not at all, through no link of somebody else's, and onto nothing but a regular file.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/config/error.ts";
import { writeWhole } from "../../src/process/write-file.ts";
import { makeFolder } from "../e2e/process.ts";

const windows = process.platform === "win32";

test("a new file, with the folders on its way, and no draft beside it", () => {
  const root = makeFolder({});
  writeWhole(join(root, "a", "b.json"), "text", { guarded: [root] });
  expect(readFileSync(join(root, "a", "b.json"), "utf8")).toBe("text");
  expect(readdirSync(join(root, "a"))).toEqual(["b.json"]);
});

test("an old file is replaced whole; its mode stays", () => {
  const root = makeFolder({ "a.json": "old and longer" });
  if (!windows) chmodSync(join(root, "a.json"), 0o600);
  writeWhole(join(root, "a.json"), "new", { guarded: [root] });
  expect(readFileSync(join(root, "a.json"), "utf8")).toBe("new");
  if (!windows) expect(statSync(join(root, "a.json")).mode & 0o777).toBe(0o600);
});

describe.skipIf(windows)("links", () => {
  test.each(["folder", "file", "nothing"])("below a guarded folder, one to a %s is refused, and nothing is written", (kind) => {
    const [root, elsewhere] = [makeFolder({}), makeFolder({ victim: "keep" })];
    const target = kind === "folder" ? elsewhere : join(elsewhere, kind === "file" ? "victim" : "new");
    symlinkSync(target, join(root, "link"));
    const file = kind === "folder" ? join(root, "link", "victim") : join(root, "link");
    expect(() => writeWhole(file, "bad", { guarded: [root] })).toThrow(/is a symbolic link, and none are followed/);
    expect(readFileSync(join(elsewhere, "victim"), "utf8")).toBe("keep");
    expect(readdirSync(elsewhere)).toEqual(["victim"]);
  });

  test("the user's own, elsewhere, is written through and stays a link", () => {
    const [root, home] = [makeFolder({}), makeFolder({ real: "old" })];
    symlinkSync(join(home, "real"), join(home, "link"));
    writeWhole(join(home, "link"), "new", { guarded: [root] });
    expect(readFileSync(join(home, "real"), "utf8")).toBe("new");
    expect(readdirSync(home).sort()).toEqual(["link", "real"]);
  });
});

describe("what can't be a report", () => {
  test("a folder is named, with what to do", () => {
    const root = makeFolder({ "a/x": "x" });
    expect(() => writeWhole(join(root, "a"), "bad", { guarded: [root] })).toThrow(UsageError);
    expect(existsSync(join(root, "a", "x"))).toBe(true);
  });

  test("a place outside of where it has to lie", () => {
    const [root, other] = [makeFolder({}), makeFolder({})];
    const within = { places: [root], otherwise: "Name a file inside." };
    expect(() => writeWhole(join(other, "a"), "bad", { guarded: [root], within })).toThrow("Name a file inside.");
    // A name that begins like the folder's is none inside of it.
    mkdirSync(`${root}-more`);
    expect(() => writeWhole(join(`${root}-more`, "a"), "bad", { guarded: [root], within })).toThrow("Name a file inside.");
    expect(readdirSync(`${root}-more`)).toEqual([]);
  });

  // mkdir ends with ENOENT there, and with `recursive` never.
  test.skipIf(process.platform !== "linux")("a place where no folder can be made is said, and nobody waits for it", () => {
    expect(() => writeWhole("/proc/nope/deeper/x", "text", { guarded: [] })).toThrow(
      "/proc/nope/deeper/x can't be written: no file or folder can be made there. Name another file,",
    );
  });

  test.skipIf(windows)("/dev/null takes everything and stays a device", () => {
    writeWhole("/dev/null", "text", { guarded: [] });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
