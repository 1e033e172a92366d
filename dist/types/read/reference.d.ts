import type { Located, Span } from "../text/span.js";
import type { Carrier } from "./vocabulary.js";
/** A pointer from a module to a file. It outlives the module's text, and doesn't keep that alive. */
export interface Reference {
    /** The kind of element that carries it. */
    readonly carrier: Carrier;
    /** The path as written. */
    readonly path: Located;
    /** It may as well be prose (`CI/CD`, `Node.js`): it counts only when it leads somewhere. */
    readonly bare: boolean;
    readonly reason: Located | undefined;
    /** The whole line. */
    readonly line: Span;
}
/**
 * Reads the references of a line: `path for reason`, `a.md OR b.md with reason`, `- [title](path) (reason)`.
 *
 * @param line the line's span; tags in it are looked through.
 * @returns none when the line names no path.
 */
export declare function readReferences(text: string, line: Span, carrier: Carrier): Reference[];
