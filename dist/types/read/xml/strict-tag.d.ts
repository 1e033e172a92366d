import { type TableWriter } from "./table.js";
/**
 * Reads the rest of a well-formed opening tag, from the end of its name, and adds its attributes to the table.
 *
 * @returns the offset after its `>`, or -1 when the tag is malformed; no attribute of it is left in the table then.
 */
export declare function readStrictTag(text: string, nameStop: number, end: number, table: TableWriter): number;
/** Where the quote stands that a value begins with, behind `=`; -1 when none does. */
export declare function valueStart(text: string, nameStop: number, end: number): number;
