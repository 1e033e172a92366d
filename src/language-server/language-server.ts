// The server over standard input and output: `patternlint lsp`.
import {
  type Connection,
  createConnection,
  type InitializeParams,
  LSPErrorCodes,
  type Message,
  type ResponseMessage,
} from "vscode-languageserver";
import {
  createProtocolConnection,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { takeStreams } from "../process/print.ts";
import { serve } from "./server.ts";

/**
 * Serves one client until it says that it is done, closes the connection, or is gone.
 *
 * @returns what the protocol wants for an exit code: 0 after a `shutdown`, else 1.
 */
export function serveStandardStreams({ input, output }: Streams = takeStreams()): Promise<0 | 1> {
  return new Promise((resolve) => {
    const ended = { isShutDown: false };
    const end = (code: number) => {
      stopWatching();
      // Nothing is left that keeps the process.
      input.destroy();
      resolve(code === 0 ? 0 : 1);
    };
    let stopWatching = () => {};
    const closed = () => end(ended.isShutDown ? 0 : 1);
    input.on("end", closed).on("close", closed);
    const connection = connect(new StreamMessageReader(input), new StreamMessageWriter(output), {
      get shutdownReceived() {
        return ended.isShutDown;
      },
      set shutdownReceived(value) {
        ended.isShutDown = value;
      },
      initialize: ({ processId }) => {
        stopWatching = watchProcess(processId, closed);
      },
      exit: end,
    });
    serve(connection);
  });
}

export interface Streams {
  readonly input: NodeJS.ReadableStream & { destroy(): unknown };
  readonly output: NodeJS.WritableStream;
}

interface Ends {
  shutdownReceived: boolean;
  initialize(params: InitializeParams): void;
  exit(code: number): void;
}

/** A connection that answers cancelled requests at once where it hasn't begun with them. */
export function connect(reader: MessageReader, writer: MessageWriter, ends: Ends): Connection {
  return createConnection(
    (logger) => createProtocolConnection(reader, writer, logger, { connectionStrategy: { cancelUndispatched: cancelled } }),
    ends,
  );
}

function cancelled(message: Message): ResponseMessage {
  const { id } = message as Message & { readonly id: number | string };
  return { jsonrpc: "2.0", id, error: { code: LSPErrorCodes.RequestCancelled, message: "The request was cancelled." } };
}

/** In milliseconds. */
const LOOK_EVERY = 3000;

/** An editor that crashes may leave its end of the pipe open. */
function watchProcess(id: unknown, onGone: () => void): () => void {
  // The protocol wants one or null; some clients send nothing.
  if (typeof id !== "number") return () => {};
  const timer = setInterval(() => {
    if (!isRunning(id)) onGone();
  }, LOOK_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // One that belongs to somebody else is there, too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
