// What a feature is: the requests that it answers, and what the server says of it. features.ts is their list.
import type { CancellationToken, RequestType, ServerCapabilities } from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { Session } from "./session.ts";

export interface Feature {
  /** What `initialize` answers of it, for a client that can do so much. */
  capabilities(client: Client): ServerCapabilities;
  readonly requests: readonly Request[];
}

/** A request, and how it is answered. */
export interface Request {
  readonly method: string;
  answer(params: unknown, session: Session, token: CancellationToken): unknown;
}

/**
 * Defines a request.
 *
 * @param answer sees the texts as the client has them; what it throws is the client's to be told, and nobody else's.
 */
export function request<P, R>(
  { method }: RequestType<P, R, unknown>,
  answer: (params: P, session: Session, token: CancellationToken) => R | Promise<R>,
): Request {
  return { method, answer: answer as Request["answer"] };
}
