/** Wide characters count two, combining ones none. Joined emoji count as their parts, which is what most terminals draw. */
export declare function displayWidth(text: string): number;
