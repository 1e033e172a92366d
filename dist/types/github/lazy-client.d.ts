import type { Client } from "./client.js";
export interface LazyClient {
    /** Undefined without a token. */
    get(): Promise<Client | undefined>;
    /** Writes what the requests of the run came to into the debug log. */
    logStatistics(): void;
}
export declare function lazyClient(token: string | undefined): LazyClient;
