import { type Publication } from "./sink.js";
/** The ids of the comments that begin a resolved conversation; none where the server has no GraphQL. */
export declare function resolvedComments({ client, repository }: Publication, number: number): Promise<ReadonlySet<number>>;
