// The check of the doors: what goes around one is found, whichever way it goes.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, project } from "../e2e/process.ts";

function check(files: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync(process.execPath, [join(project, "scripts", "check-doors.ts"), makeFolder(files)], {
    encoding: "utf8",
  });
  return { status, faults: stderr.split("\n").filter((line) => /^\S+\.ts /.test(line)) };
}

test("the sources use their doors", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(project, "scripts", "check-doors.ts"), join(project, "src")], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("is a fault", () => {
  test.each([
    'import { readFileSync } from "node:fs";',
    'import { existsSync, writeFileSync } from "node:fs";',
    'import * as fs from "node:fs";',
    'import fs from "node:fs";',
    'import { readFile } from "node:fs/promises";',
    'import fs from "fs";',
    'const { readFileSync } = process.getBuiltinModule("node:fs");',
    'const fs = await import("node:fs");',
    'import { spawnSync } from "node:child_process";',
    'const { exec } = process.getBuiltinModule("child_process");',
    'import { Worker } from "node:worker_threads";',
    'import { createServer } from "node:http";',
    'process.stdout.write("x");',
    'process["stderr"].write("x");',
    'console.log("x");',
    'import { setFailed } from "@actions/core";',
    'const core = await import("@actions/core");',
    'eval("1");',
    "const rules = await import(file);",
  ])("%s", (text) => {
    const { status, faults } = check({ "lint/x.ts": `${text}\n` });
    expect(status).toBe(1);
    expect(faults).toHaveLength(1);
  });
});

test("what a door uses is no fault there, and one in the file next to it", () => {
  const files = {
    "source/read-file.ts": 'import { openSync, realpathSync } from "node:fs";\n',
    "source/git.ts": 'const { spawn } = process.getBuiltinModule("node:child_process");\n',
    "process/print.ts": 'process.stdout.write("x");\n',
    "github/runner.ts": 'import { setOutput } from "@actions/core";\n',
  };
  expect(check(files)).toEqual({ status: 0, faults: [] });
  expect(check({ ...files, "source/read-files.ts": files["source/read-file.ts"] }).faults).toHaveLength(1);
});
