import type { WorkflowContext } from "./event.js";
import type { Inputs } from "./inputs.js";
import type { LazyClient } from "./lazy-client.js";
import type { Publication } from "./sinks/sink.js";
export interface Deliveries extends Pick<Publication, "pullRequest" | "report" | "shown" | "lines" | "placesKnown" | "failed" | "remarks" | "link" | "prefix"> {
    readonly inputs: Inputs;
    readonly workflow: WorkflowContext;
    readonly client: LazyClient;
    readonly head: string | undefined;
    readonly scope: readonly string[];
}
/** A sink that failed for good, in words. */
export interface SinkFailure {
    readonly message: string;
}
/** Delivers to the sinks that are switched on; loads nothing when none is. */
export declare function publishAll({ inputs, workflow, client, head, scope, ...parts }: Deliveries): Promise<SinkFailure[]>;
