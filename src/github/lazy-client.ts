// The client, made when it is first asked for: most runs send no request, and shouldn't wait for what requests need.

import { plural } from "../text/numbers.ts";
import type { Client } from "./client.ts";
import { debug } from "./runner.ts";

export interface LazyClient {
  /** Undefined without a token. */
  get(): Promise<Client | undefined>;
  /** Writes what the requests of the run came to into the debug log. */
  logStatistics(): void;
}

export function lazyClient(token: string | undefined): LazyClient {
  let client: Promise<Client> | undefined;
  let made: Client | undefined;
  const make = async (key: string) => {
    const { defaultSettings, makeClient } = await import("./client.ts");
    made = makeClient({ token: key, url: process.env.GITHUB_API_URL || undefined, ...defaultSettings });
    return made;
  };
  return {
    get: async () => {
      if (token === undefined) return undefined;
      client ??= make(token);
      return client;
    },
    logStatistics: () => {
      if (!made) return;
      const { requests, repeated, milliseconds, remaining } = made.statistics();
      const limit = remaining === undefined ? "" : `; ${remaining} left of the rate limit`;
      debug(`patternlint sent ${plural(requests, "request")}, ${repeated} of them again, in ${(milliseconds / 1000).toFixed(1)} s${limit}`);
    },
  };
}
