// Neovim's own client, without a window, by the recipe in docs/editors.md for the version that the machine has; skipped where it has
// none. Debian's package will do.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { files } from "../language-server/repository.ts";
import { makeFolder, plainEnvironment, project } from "./process.ts";

const [, minor] = /^NVIM v0\.(\d+)/.exec(spawnSync("nvim", ["--version"], { encoding: "utf8" }).stdout ?? "") ?? [];

/** The recipe for a version, as the page has it, but for how the server is started: nothing is installed here. */
function recipe(): string {
  const page = readFileSync(join(project, "docs", "editors.md"), "utf8");
  const [newest = "", middle = "", oldest = ""] = [...page.matchAll(/```lua\n(.*?)```/gs)].map(([, code = ""]) => code);
  const own = Number(minor) >= 11 ? newest : Number(minor) >= 8 ? middle : oldest;
  const command = '{ "patternlint", "lsp" }';
  expect(own).toContain(command);
  return own.replace(command, `{ ${JSON.stringify(process.execPath)}, ${JSON.stringify(join(project, "dist", "cli.js"))}, "lsp" }`);
}

/** Looks, applies the first fix as the client applies any, looks again, and says where a definition leads. */
const session = `
vim.cmd("filetype on")
vim.cmd("edit patterns/release.md")
local found = function() return vim.tbl_map(function(one)
  return { one.lnum + 1, one.col + 1, one.severity, one.source, one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code) }
end, vim.diagnostic.get(0)) end
local ask = function(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do return answer.result end
end
vim.wait(20000, function() return #found() > 0 end, 20)
local before = found()
local line = before[1][1] - 1
local range = { start = { line = line, character = 0 }, ["end"] = { line = line, character = 200 } }
local actions = ask("textDocument/codeAction", { textDocument = vim.lsp.util.make_text_document_params(), range = range, context = { diagnostics = {} } })
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
vim.wait(20000, function() return #found() == 0 end, 20)
local after = found()
vim.cmd("write")
vim.fn.search("error-handling.md")
local place = ask("textDocument/definition", vim.lsp.util.make_position_params(0, "utf-16"))[1]
vim.fn.writefile({ vim.fn.json_encode({ before = before, titles = vim.tbl_map(function(one) return one.title end, actions), after = #after,
  definition = place.uri or place.targetUri }) }, "told.json")
vim.cmd("qall!")
`;

test.skipIf(minor === undefined)(`Neovim 0.${minor} shows a finding, applies its fix and sees it go, and follows a path`, () => {
  const text = files["patterns/release.md"] as string;
  const root = makeFolder({ ...files, "patterns/release.md": text.replace("What release is for.", "Below <100ms.") });
  writeFileSync(join(root, "init.lua"), recipe() + session);
  const env = { ...plainEnvironment(), HOME: root, XDG_CONFIG_HOME: root, XDG_STATE_HOME: root, XDG_DATA_HOME: root, XDG_CACHE_HOME: root };
  // Whatever goes wrong, it ends.
  const run = spawnSync("nvim", ["--headless", "-n", "-i", "NONE", "-u", "init.lua", "+cquit"], {
    cwd: root,
    env,
    encoding: "utf8",
    timeout: 60_000,
  });
  expect([run.status, run.stderr]).toEqual([0, expect.not.stringContaining("Error")]);
  const told = JSON.parse(readFileSync(join(root, "told.json"), "utf8"));
  expect(told.before).toEqual([[11, 11, 1, "patternlint", "xml-character"]]);
  expect(told.titles[0]).toBe("Write &lt;");
  expect(told.after).toBe(0);
  expect(told.definition).toMatch(/\/quality\/error-handling\.md$/);
  expect(readFileSync(join(root, "patterns/release.md"), "utf8")).toBe(text.replace("What release is for.", "Below &lt;100ms."));
});
