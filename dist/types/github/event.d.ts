/** The address of a line of the linted commit on the web; undefined outside of a workflow. */
export declare function lineLink(prefix: string): ((file: string, line: number) => string) | undefined;
