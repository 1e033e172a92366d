import type { Defect } from "./defect.js";
import { type Search } from "./search.js";
export declare class CharacterData {
    #private;
    /**
     * @param end where the block ends.
     * @param defects where to tell.
     */
    constructor(text: string, end: number, search: Search, defects: Defect[]);
    /** Reads a stretch between two pieces of markup; the stretches come in the order of the text. */
    read(from: number, to: number): void;
    /** Tells of ampersands that are text, and of references to nothing. */
    ampersands(from: number, to: number): void;
    /** Tells of `<` or `&` that is text; neighbours of one kind are one finding. */
    stray(start: number, end: number): void;
    /**
     * Tells of characters that XML can't hold, wherever they stand. Neighbours are one finding; what another defect's edit
     * takes away or rewrites is no finding of its own.
     *
     * @param start where to begin.
     * @param kept the defects so far.
     */
    readIllegal(start: number, kept: readonly Defect[]): void;
}
