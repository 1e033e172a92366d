/**
 * The folder that is linted, by its real path.
 *
 * @param workspace by its real path.
 */
export declare function rootInside(workspace: string, root: string): string;
/** Where the JSON report goes: the runner's folder for temporary files, or one that only this user may look into. */
export declare function reportFile(): string;
export declare function writeReport(workspace: string, file: string, text: string): void;
/**
 * Writes a file of the workspace or of the runner's folder for temporary files. What is checked out may hold links, and so may
 * what earlier steps have left: none is followed.
 *
 * @param input the input that names the file.
 */
export declare function writeInside(workspace: string, file: string, text: string, input: string): void;
