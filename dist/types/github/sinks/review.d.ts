import { type Sink } from "./sink.js";
export declare const review: Sink;
