export interface WriteOptions {
    /**
     * What others may have put there: the repository that is linted, the workspace. Below these folders, no link is followed. Links
     * elsewhere are the user's own.
     */
    readonly guarded: readonly string[];
    /** The folders that the file must lie in, links looked through, and what to say when it doesn't. */
    readonly within?: {
        readonly places: readonly string[];
        readonly otherwise: string;
    };
}
/**
 * Writes a file: beside its place first, under a name that nobody can foresee, then moved there; so that whoever reads it finds
 * the old text or the new one. A device or a pipe, and what a link of the user's own leads to, is written into.
 *
 * @throws UsageError when it can't be written. What was there before is untouched then, unless it was written into.
 */
export declare function writeWhole(file: string, text: string, { guarded, within }: WriteOptions): void;
