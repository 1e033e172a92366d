import type { EdgeChange } from "../change/edges.js";
import type { ModuleChange } from "../change/module-change.js";
import { type Carrier } from "../read/vocabulary.js";
export interface ReportedEdge {
    /** By its kind, whatever the element is called. */
    readonly carrier: Carrier;
    /** The file at its other end; the path as written when it leads nowhere. */
    readonly target: string;
    readonly state: EdgeChange["state"];
    readonly broken: boolean;
}
export interface ReportedChange {
    /** Where the module stands; where it stood when it was removed. */
    readonly file: string;
    readonly kind: "added" | "removed" | "renamed" | "edited";
    /** Where it stood, when that was elsewhere. */
    readonly was: string | null;
    readonly name: string | null;
    /** What is otherwise than before, a phrase each; between backticks stands text from the file. */
    readonly what: readonly string[];
    readonly edges: readonly ReportedEdge[];
    /** Modules whose references to this one the change has broken. */
    readonly dangling: readonly {
        readonly file: string;
        readonly carrier: Carrier;
    }[];
}
export declare function reportChange(change: ModuleChange): ReportedChange;
