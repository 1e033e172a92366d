import { type Delivery } from "./sink.js";
/** The ids of the comments that begin a resolved conversation; none where the server has no GraphQL. */
export declare function resolvedComments({ client, repository }: Delivery, number: number): Promise<ReadonlySet<number>>;
