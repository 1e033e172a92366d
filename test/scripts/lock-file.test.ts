// The check of the lock file: what is installed is what was looked at.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, project } from "../e2e/process.ts";

const sound = { version: "1.0.0", integrity: "sha512-AAAA", license: "MIT" };

function check(packages: Readonly<Record<string, object>>) {
  const folder = makeFolder({ "package-lock.json": JSON.stringify({ packages: { "": { license: "GPL-3.0" }, ...packages } }) });
  const { status, stderr } = spawnSync(process.execPath, [join(project, "scripts", "lock-file.ts")], { cwd: folder, encoding: "utf8" });
  return { status, faults: stderr.trimEnd() };
}

test("ours is sound", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(project, "scripts", "lock-file.ts")], { cwd: project, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test.each([
  ["sound packages, and a link to a folder", { "node_modules/a": sound, "node_modules/b": { link: true } }, ""],
  ["a choice of licenses, one of which was looked at", { "node_modules/a": { ...sound, license: "(GPL-2.0 OR MIT)" } }, ""],
  ["a package without a checksum", { "node_modules/a": { ...sound, integrity: undefined } }, "has no checksum for a"],
  ["a weak checksum", { "node_modules/@b/a": { ...sound, integrity: "sha1-AAAA" } }, "other than SHA-512 for @b/a"],
  ["an address", { "node_modules/a": { ...sound, resolved: "https://example.org/a.tgz" } }, "names an address for a"],
  [
    "a license that nobody has looked at",
    { "node_modules/a": { ...sound, license: "MIT AND GPL-3.0" } },
    "a is licensed under MIT AND GPL-3.0",
  ],
  ["no license", { "node_modules/a": { ...sound, license: undefined } }, "a is licensed under no license that it names"],
])("%s", (_, packages, fault) => {
  const found = check(packages);
  expect(found.status).toBe(fault === "" ? 0 : 1);
  if (fault === "") expect(found.faults).toBe("");
  else expect(found.faults).toContain(fault);
});
