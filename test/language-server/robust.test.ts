// Whatever is asked, in whatever order: each request is answered, and none takes another with it.
import { spawnSync } from "node:child_process";
import { PassThrough } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import {
  CancellationTokenSource,
  createProtocolConnection,
  DocumentSymbolRequest,
  HoverRequest,
  InitializeRequest,
  LSPErrorCodes,
  RequestType,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver-protocol/node";
import { type Feature, request } from "../../src/language-server/feature.ts";
import { features } from "../../src/language-server/features.ts";
import { connect, serveStandardStreams } from "../../src/language-server/language-server.ts";
import { serve } from "../../src/language-server/server.ts";
import { pulling } from "./client.ts";
import { at, client, document, isFound, release, releaseText, root, start, useEditor } from "./editor.ts";

useEditor();

const crash = new RequestType<{ what: unknown }, null, void>("test/crash");
const wait = new RequestType<object, string, void>("test/wait");

/** Fails as a fault of ours would, or takes until it is cancelled. */
const faulty: Feature = {
  capabilities: () => ({}),
  requests: [
    request(crash, ({ what }) => {
      throw what === "text" ? "only words" : new TypeError("x is not a function");
    }),
    request(wait, async (_, __, token) => {
      while (!token.isCancellationRequested) await new Promise((done) => setTimeout(done, 1));
      return "too late";
    }),
  ],
};

describe("a request that fails", () => {
  test("is answered with an error, is logged with its place, and the next is answered", async () => {
    await start({}, { features: [...features, faulty] });
    await expect(client.connection.sendRequest(crash, { what: "error" })).rejects.toMatchObject({
      code: -32603,
      message: "test/crash failed: x is not a function",
    });
    await expect(client.connection.sendRequest(crash, { what: "text" })).rejects.toMatchObject({
      code: -32603,
      message: "test/crash failed: only words",
    });
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, document(release))).toHaveLength(1);
    expect(client.logged[0]).toMatch(/^test\/crash: TypeError: x is not a function\n +at /);
  });

  test("because it is no request of the protocol", async () => {
    await start();
    client.open(release, releaseText);
    for (const params of [{}, { textDocument: null }, { ...document(release), position: { line: "one" } }, document(release)] as object[])
      await expect(client.connection.sendRequest("textDocument/hover", params).then(String)).rejects.toMatchObject({ code: -32603 });
    await expect(client.connection.sendRequest("textDocument/unheardOf", {})).rejects.toMatchObject({ code: -32601 });
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, document(release))).toHaveLength(1);
  });

  test("and a notification that can't be followed is logged", async () => {
    await start();
    client.change("never/opened.md", 2, "x");
    client.close("never/opened.md");
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: "%", version: 1, languageId: "markdown", text: "" },
    });
    await client.connection.sendNotification("textDocument/didChange", {});
    client.open(release, releaseText.replace("</purpose>", ""));
    await client.diagnostics(release, isFound);
    expect(client.logged.join("\n")).toContain("It was changed before it was opened.");
  });
});

describe("a request that is cancelled", () => {
  test("while it runs is answered as such", async () => {
    await start({}, { features: [...features, faulty] });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(wait, {}, source.token);
    setTimeout(() => source.cancel(), 20);
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test("before it began is answered at once, and does nothing", async () => {
    await start({ capabilities: pulling });
    const asked = Array.from({ length: 20 }, () => {
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] }, source.token);
      source.cancel();
      return answer.then(
        () => "answered",
        ({ code }) => code,
      );
    });
    expect(new Set(await Promise.all(asked))).toEqual(new Set([LSPErrorCodes.RequestCancelled]));
    expect((await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] })).items).toEqual(
      expect.any(Array),
    );
  });
});

describe("the beginning and the end", () => {
  test("nothing is answered before it began, or after it ended", async () => {
    await start();
    const [up, down] = [new PassThrough(), new PassThrough()];
    serve(
      connect(new StreamMessageReader(up), new StreamMessageWriter(down), {
        shutdownReceived: false,
        initialize: () => {},
        exit: () => {},
      }),
    );
    const other = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    other.listen();
    await expect(other.sendRequest(HoverRequest.type, at(release, releaseText, "release"))).rejects.toMatchObject({ code: -32002 });
    await other.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {}, rootPath: root });
    expect(await other.sendRequest(DocumentSymbolRequest.type, document(release))).not.toBeNull();
    await other.sendRequest(ShutdownRequest.type);
    await expect(other.sendRequest(DocumentSymbolRequest.type, document(release))).rejects.toMatchObject({ code: -32600 });
    other.dispose();
  });

  test.each([
    ["after a shutdown", true, 0],
    ["without one", false, 1],
  ])("%s, the exit code is the protocol's", async (_, isShutDown, code) => {
    await start();
    for (const leave of ["exit", "end"] as const) {
      const [input, output] = [new PassThrough(), new PassThrough()];
      const ended = serveStandardStreams({ input, output });
      const other = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
      other.listen();
      await other.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
      if (isShutDown) await other.sendRequest(ShutdownRequest.type);
      if (leave === "exit") await other.sendNotification("exit");
      else input.end();
      expect(await ended).toBe(code);
      other.dispose();
    }
  });

  test("a client that doesn't say which process it is isn't missed", async () => {
    await start();
    const [input, output] = [new PassThrough(), new PassThrough()];
    const ended = serveStandardStreams({ input, output });
    const other = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
    other.listen();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await other.sendRequest("initialize", { rootUri: null, capabilities: {} });
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await other.sendRequest(ShutdownRequest.type);
    await other.sendNotification("exit");
    expect(await ended).toBe(0);
    other.dispose();
  });

  test("a client that is gone is missed", async () => {
    await start();
    const [input, output] = [new PassThrough(), new PassThrough()];
    const ended = serveStandardStreams({ input, output });
    const other = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
    other.listen();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const gone = spawnSync(process.execPath, ["--version"]).pid;
    await other.sendRequest(InitializeRequest.type, { processId: gone, rootUri: null, capabilities: {} });
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(await ended).toBe(1);
    other.dispose();
  });
});
