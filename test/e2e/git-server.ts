// GitHub's git over HTTP on 127.0.0.1: git's own http-backend behind the rules that GitHub has for credentials.
import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { users } from "./github-server.ts";

export interface GitServer {
  /** What the runner gives as the address of its server. */
  readonly url: string;
  /** The Authorization headers of each request, of which there must be one at the most. */
  readonly authorizations: (readonly string[])[];
  /** Each request, as `GET /octo/modules/info/refs`. */
  readonly requests: string[];
  /** Strangers are turned away, as from a private repository. */
  isPrivate: boolean;
  close(): Promise<void>;
}

/** Serves a repository as `octo/modules`. The tokens that GitHub knows may read it. */
export async function startGitServer(folder: string): Promise<GitServer> {
  const state = { authorizations: [] as string[][], requests: [] as string[], isPrivate: false };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const given = request.rawHeaders.filter((_, at, all) => at % 2 === 1 && all[at - 1]?.toLowerCase() === "authorization");
    state.authorizations.push(given);
    state.requests.push(`${request.method} ${pathname}`);
    const refusal = refuse(given, state.isPrivate);
    if (refusal !== undefined) {
      response.writeHead(refusal, { "www-authenticate": 'Basic realm="GitHub"' }).end();
      return;
    }
    const inside = /^\/octo\/modules(?:\.git)?(\/.*)$/.exec(pathname)?.[1];
    if (inside === undefined) response.writeHead(404).end();
    else serve(request, response, folder, inside, searchParams.toString());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  });
}

/**
 * GitHub answers 400 to two Authorization headers (github.com/actions/checkout/issues/1690 and the like: "Duplicate header:
 * Authorization"), 401 to a wrong one, also where everybody may read, and 401 to strangers of a private repository.
 */
function refuse(given: readonly string[], isPrivate: boolean): number | undefined {
  if (given.length > 1) return 400;
  const [header] = given;
  if (header === undefined) return isPrivate ? 401 : undefined;
  const [scheme = "", value = ""] = header.split(" ");
  const known = Object.keys(users).map((token) => Buffer.from(`x-access-token:${token}`).toString("base64"));
  return scheme.toLowerCase() === "basic" && known.includes(value) ? undefined : 401;
}

/** What a web server does for a program of the Common Gateway Interface (git-http-backend). */
function serve(request: IncomingMessage, response: ServerResponse, folder: string, path: string, query: string): void {
  const child = spawn("git", ["http-backend"], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: join(folder, ".git"),
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method ?? "GET",
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      ...(request.headers["content-length"] !== undefined && { CONTENT_LENGTH: request.headers["content-length"] }),
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  request.pipe(child.stdin);
  child.stdin.on("error", () => {});
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("close", () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf("\r\n\r\n");
    const lines = output.toString("latin1", 0, end).split("\r\n");
    const headers = lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
    const status = headers.find(([name]) => name.toLowerCase() === "status")?.[1];
    response.writeHead(
      Number.parseInt(status ?? "200", 10),
      Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== "status")),
    );
    response.end(output.subarray(end + 4));
  });
}
