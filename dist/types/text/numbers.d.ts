/** "1,200". Intl says the same, and takes ten milliseconds to wake up. */
export declare function grouped(number: number): string;
export declare function plural(number: number, noun: string): string;
