/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 *
 * @throws UsageError when it can't be written.
 */
export declare function writeWhole(file: string, text: string): void;
