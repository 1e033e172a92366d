import type { Inputs } from "../inputs.js";
import type { Sink } from "./sink.js";
/** How many sinks a workflow asks for. */
export declare function countSinks(inputs: Inputs): number;
export declare function loadSinks(inputs: Inputs): Promise<Sink[]>;
