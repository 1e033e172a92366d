// The built language server over its standard streams, on a repository of 1,000 modules: as an editor starts it, asks it
// everything in any order, and ends it; and whatever is edited, it says what a fresh run of the command line says.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  CancellationTokenSource,
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver-protocol/node";
import { defects } from "../../bench/defects.ts";
import { writeModules } from "../../bench/modules.ts";
import { applyChanges } from "../../src/language-server/positions.ts";
import { type Client, capable, pulling, startBuilt } from "../language-server/client.ts";
import { placeOf } from "../language-server/repository.ts";
import { nodes, plainEnvironment, project, runCli } from "./process.ts";

const MODULES = 1000;
const base = realpathSync(mkdtempSync(join(tmpdir(), "patternlint-lsp-")));
const original = join(base, "original");
/** What the server looks at. */
const root = join(base, "root");
/** The same, with everything that an editor has open written down. */
const saved = join(base, "saved");
let paths: readonly string[] = [];
const textOf = (path: string) => readFileSync(join(original, path), "utf8");

beforeAll(() => {
  writeModules(MODULES, original, join(base, "bare"));
  paths = readdirSync(original, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort();
  for (const folder of [root, saved]) cpSync(original, folder, { recursive: true });
}, 60_000);
afterAll(() => rmSync(base, { recursive: true, force: true }), 60_000);

const first = "group-0/module-5.md";
const second = "group-0/module-6.md";

describe.each(nodes)("on Node %s", (_, node) => {
  test("an editor shows a finding, applies its fix, and ends the server", async () => {
    const client = await startBuilt({ folders: [root] }, node);
    const slip = textOf(first).replace("<purpose>", "<purpose>\n    Below <100ms");
    client.open(first, slip);
    const [finding] = await client.diagnostics(first, (all) => all.length > 0);
    expect(finding).toMatchObject({ code: "xml-character", severity: 1 });
    const range = (finding as Diagnostic).range;
    const params = { textDocument: { uri: client.uri(first) }, range, context: { diagnostics: [finding as Diagnostic] } };
    const [action] = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    const [change] = action?.edit?.documentChanges ?? [];
    const edits =
      change && "edits" in change ? change.edits.map((edit) => ({ range: edit.range, text: "newText" in edit ? edit.newText : "" })) : [];
    client.change(first, 2, applyChanges(slip, edits, "utf-16"));
    expect(await client.diagnostics(first, (_, version) => version === 2)).toEqual([]);
    expect(await client.stop()).toBe(0);
  });
});

test("a client that is gone ends the server, whether it said so or not", async () => {
  for (const leave of ["exit", "end"] as const) {
    const client = await startBuilt({ folders: [root], capabilities: {} });
    // Everything that was sent until now has arrived.
    await client.connection.sendRequest("textDocument/foldingRange", { textDocument: { uri: client.uri(first) } });
    const ended = new Promise((done) => client.child.on("exit", done));
    if (leave === "exit") await client.connection.sendNotification("exit");
    else client.child.stdin?.end();
    expect(await ended).toBe(1);
    client.connection.dispose();
  }
});

test("an editor that crashed and left its pipe open is missed", async () => {
  const gone = spawn(process.execPath, ["-e", "setTimeout(() => {}, 500)"]);
  const server = spawn(process.execPath, [join(project, "dist", "cli.js"), "lsp"], { env: plainEnvironment() });
  const body = JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { processId: gone.pid, rootUri: null, capabilities: {} },
  });
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  expect(await new Promise((done) => server.on("exit", done))).toBe(1);
}, 20_000);

test("what is no message of the protocol costs nothing but itself, and nothing else is on standard output", async () => {
  const server = spawn(process.execPath, [join(project, "dist", "cli.js"), "lsp"], { env: plainEnvironment() });
  const sent = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const ask = (id: number, method: string, params: object) => sent(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
  let out = "";
  server.stdout.on("data", (data) => {
    out += data;
  });
  server.stdin.write(ask(1, "initialize", { processId: null, rootUri: pathToFileURL(root).toString(), capabilities: {} }));
  server.stdin.write(sent('{"jsonrpc": "2.0", "method": 7, "params": [[[]]]}'));
  server.stdin.write(ask(2, "textDocument/hover", { textDocument: 5 }));
  server.stdin.write(ask(3, "textDocument/documentSymbol", { textDocument: { uri: pathToFileURL(join(root, first)).toString() } }));
  await expect.poll(() => out, { timeout: 20_000 }).toContain('"id":3');
  server.stdin.write(ask(4, "shutdown", {}));
  server.stdin.write(sent('{"jsonrpc":"2.0","method":"exit"}'));
  expect(await new Promise((done) => server.on("exit", done))).toBe(0);
  // Headers and bodies, and nothing between them.
  for (let rest = Buffer.from(out); rest.length > 0; ) {
    const header = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString("latin1"));
    expect(header).not.toBeNull();
    const start = header?.[0].length as number;
    const end = start + Number(header?.[1]);
    expect(JSON.parse(rest.subarray(start, end).toString()).jsonrpc).toBe("2.0");
    rest = rest.subarray(end);
  }
}, 30_000);

describe("requests in every order, some of them cancelled, between keys", () => {
  let client: Client;
  beforeAll(async () => {
    client = await startBuilt({ folders: [root], capabilities: pulling });
  });
  afterAll(async () => {
    expect(await client.stop()).toBe(0);
  });
  const text = () => textOf(first);
  const document = () => ({ textDocument: { uri: client.uri(first) } });
  const spot = () => ({ ...document(), position: placeOf(text(), second, 3) });
  const range = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
  const requests: Readonly<Record<string, () => object>> = {
    "textDocument/hover": spot,
    "textDocument/definition": spot,
    "textDocument/references": () => ({ ...spot(), context: { includeDeclaration: true } }),
    "textDocument/documentLink": document,
    "textDocument/documentSymbol": document,
    "textDocument/foldingRange": document,
    "textDocument/codeLens": document,
    "patternlint/graph": document,
    "textDocument/completion": spot,
    "textDocument/prepareRename": spot,
    "textDocument/rename": () => ({ ...spot(), newName: "elsewhere/other.md" }),
    "textDocument/codeAction": () => ({ ...document(), range, context: { diagnostics: [] } }),
    "textDocument/diagnostic": document,
    "workspace/diagnostic": () => ({ previousResultIds: [] }),
    "workspace/willRenameFiles": () => ({ files: [{ oldUri: client.uri("group-0"), newUri: client.uri("group-x") }] }),
  };
  const step = fc.record({ method: fc.constantFrom(...Object.keys(requests)), cancel: fc.boolean(), key: fc.boolean() });

  test("are all answered, and the last text is the one that counts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        client.open(first, text());
        let version = 1;
        const answers = steps.map(({ method, cancel, key }) => {
          if (key) client.change(first, ++version, version % 2 === 0 ? text().replace("</purpose>", "") : text());
          const source = new CancellationTokenSource();
          const answer = client.connection.sendRequest(method, (requests[method] as () => object)(), source.token);
          if (cancel) source.cancel();
          return answer.then(
            () => "answered",
            (error) => (error.code === LSPErrorCodes.RequestCancelled && cancel ? "cancelled" : `${method}: ${error.message}`),
          );
        });
        const outcomes = new Set(await Promise.all(answers));
        outcomes.delete("answered");
        outcomes.delete("cancelled");
        const { items } = (await client.connection.sendRequest("textDocument/diagnostic", document())) as { items: Diagnostic[] };
        client.close(first);
        expect([...outcomes]).toEqual([]);
        expect(items.length > 0).toBe(version % 2 === 0);
      }),
      { numRuns: 25 },
    );
    expect(client.logged).toEqual([]);
  });
});

/** PATTERNLINT_EDITS=10000 asks for as many edits. */
const EDITS = Number(process.env.PATTERNLINT_EDITS ?? 60);
const IN_A_ROW = 20;

const settings = [
  "preset: strict\n",
  "rules: { phase-validation: off, xml-balance: warning, reference-reciprocal: error }\n",
  "exclude: [group-1/**]\n",
  "modules: ['group-2/*.md']\nroots: [group-0]\n",
  // What is wrong with a configuration is told in place of everything else.
  "rules: { phase-validatoin: off }\n",
];

type Step =
  | { readonly kind: "type"; readonly file: number; readonly at: number; readonly text: string }
  | { readonly kind: "delete"; readonly file: number; readonly at: number; readonly length: number }
  | { readonly kind: "break"; readonly file: number; readonly defect: string }
  | { readonly kind: "replace"; readonly file: number; readonly by: number }
  | { readonly kind: "empty" | "restore" | "close" | "save" | "unlink"; readonly file: number }
  | { readonly kind: "rename"; readonly file: number; readonly to: number }
  | { readonly kind: "configure"; readonly settings: number };

/** Few files, so that edits meet. */
const file = fc.nat({ max: 11 });
const part = fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000);
const typed = fc.constantFrom(
  "x",
  "<",
  ">",
  "&",
  '"',
  "\n",
  "\r\n",
  "```\n",
  "<phase>",
  "</phase>",
  "é😀",
  "<!-- patternlint-disable-line -->",
  "module-7.md",
  "| ",
);
const edit: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), file, at: part, text: typed }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("delete" as const), file, at: part, length: fc.nat({ max: 200 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("break" as const), file, defect: fc.constantFrom(...Object.keys(defects)) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("replace" as const), file, by: file }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("empty" as const, "restore" as const, "close" as const, "save" as const, "unlink" as const),
      file,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), file, to: file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("configure" as const), settings: fc.nat({ max: settings.length }) }) },
);

/** An editor at work, in the server's eyes and in those of the file system. */
class Work {
  readonly #client: Client;
  readonly #open = new Map<string, { text: string; version: number }>();
  readonly #touched = new Set<string>();

  constructor(client: Client) {
    this.#client = client;
  }

  do(step: Step): void {
    if (step.kind === "configure") {
      const text = settings[step.settings];
      if (text === undefined) this.#close("patternlint.yml");
      else this.#type("patternlint.yml", text);
      return;
    }
    const path = this.#pathOf(step.file);
    const text = this.#textOf(path);
    switch (step.kind) {
      case "type":
        this.#type(path, text, Math.floor(step.at * text.length), 0, step.text);
        break;
      case "delete":
        this.#type(path, text, Math.floor(step.at * text.length), step.length, "");
        break;
      case "break":
        this.#type(path, (defects[step.defect] as (text: string) => string)(text));
        break;
      case "replace":
        this.#type(path, this.#textOf(this.#pathOf(step.by)));
        break;
      case "empty":
        this.#type(path, "");
        break;
      case "restore":
        this.#type(path, textOf(path));
        break;
      case "close":
        this.#close(path);
        break;
      case "save":
        this.#write(path, text);
        this.#close(path);
        break;
      case "unlink":
        this.#close(path);
        this.#write(path, undefined);
        break;
      case "rename":
        this.#close(path);
        this.#move(path, `group-0/renamed-${step.to}.md`);
        break;
      default:
        step satisfies never;
    }
  }

  /** Puts everything back. */
  restore(): void {
    for (const path of [...this.#open.keys()]) this.#close(path);
    for (const path of this.#touched) this.#write(path, paths.includes(path) ? textOf(path) : undefined);
    this.#touched.clear();
  }

  #move(path: string, to: string): void {
    const text = this.#onDisk(path);
    if (text === undefined) return;
    this.#write(to, text);
    this.#write(path, undefined);
  }

  #pathOf(file: number): string {
    return paths[file * 83] as string;
  }

  #textOf(path: string): string {
    return this.#open.get(path)?.text ?? this.#onDisk(path) ?? "";
  }

  #onDisk(path: string): string | undefined {
    try {
      return readFileSync(join(root, path), "utf8");
    } catch {
      return undefined;
    }
  }

  /** Without a place, the whole text is replaced. */
  #type(path: string, text: string, at?: number, length = 0, by = ""): void {
    const before = this.#open.get(path);
    const last = before ?? { text: this.#textOf(path), version: 0 };
    if (!before) this.#client.open(path, last.text, 1);
    // An editor never parts a line end or a sign.
    const whole = (offset: number) => (/[\r\ud800-\udbff]/.test(text[offset - 1] ?? "") ? offset + 1 : offset);
    const version = last.version + 1 + (before ? 0 : 1);
    if (at === undefined) {
      this.#client.change(path, version, text);
      this.#open.set(path, { text, version });
    } else {
      const [start, end] = [whole(at), whole(Math.min(at + length, text.length))];
      const place = (offset: number) => placeOf(text, text.slice(0, offset), offset);
      this.#client.change(path, version, by, { start: place(start), end: place(end) });
      this.#open.set(path, { text: text.slice(0, start) + by + text.slice(end), version });
    }
    put(saved, path, (this.#open.get(path) as { text: string }).text);
  }

  #close(path: string): void {
    if (this.#open.delete(path)) this.#client.close(path);
    put(saved, path, this.#onDisk(path));
  }

  #write(path: string, text: string | undefined): void {
    this.#touched.add(path);
    const type =
      text === undefined ? FileChangeType.Deleted : this.#onDisk(path) === undefined ? FileChangeType.Created : FileChangeType.Changed;
    put(root, path, text);
    put(saved, path, this.#open.get(path)?.text ?? text);
    void this.#client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.#client.uri(path), type }],
    });
  }
}

function put(folder: string, path: string, text: string | undefined): void {
  const target = join(folder, path);
  if (text === undefined) {
    rmSync(target, { force: true });
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}~`, text);
  renameSync(`${target}~`, target);
}

interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** What a fresh run of the command line finds, or says of the configuration. */
function told(): readonly Told[] | string {
  const { status, stdout, stderr } = runCli(["--format", "json", "--quiet", "--fail-on", "never", "--allow-empty"], saved);
  if (status === 2) return stderr.replaceAll("patternlint: ", "");
  expect([status, stderr]).toEqual([0, ""]);
  const { findings } = JSON.parse(stdout) as { findings: readonly Told[] };
  return findings.map(({ file: path, line, column, endLine, endColumn, rule, severity, message }) => ({
    file: path,
    line,
    column,
    endLine,
    endColumn,
    rule,
    severity,
    message,
  }));
}

async function shown(client: Client): Promise<readonly Told[] | string> {
  const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const all = items.flatMap(({ uri, ...report }) =>
    (report.kind === "full" ? report.items : []).map(({ range: { start, end }, code, severity, message }) => ({
      file: decodeURIComponent(uri).slice(client.uri("x").length - 1),
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      rule: String(code),
      severity: ["error", "warning", "notice"][(severity ?? 1) - 1] as string,
      message: typeof message === "string" ? message : message.value,
    })),
  );
  const faults = all.filter(({ file: path }) => path === "patternlint.yml");
  return faults.length > 0 ? faults.map(({ line, column, message }) => `patternlint.yml:${line}:${column}: ${message}\n`).join("") : all;
}

test(`${EDITS} edits at random: never a difference from a fresh run of the command line`, async () => {
  const client = await startBuilt({ folders: [root], capabilities: { ...pulling, general: capable.general ?? {} } });
  const work = new Work(client);
  await fc.assert(
    fc
      .asyncProperty(fc.array(edit, { minLength: IN_A_ROW, maxLength: IN_A_ROW }), async (steps) => {
        for (const step of steps) work.do(step);
        const expected = told();
        const found = await shown(client);
        expect(found).toEqual(expected);
      })
      .afterEach(() => work.restore()),
    { numRuns: Math.ceil(EDITS / IN_A_ROW), endOnFailure: EDITS <= 60 },
  );
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
}, 7_200_000);
