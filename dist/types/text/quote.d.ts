/** A piece of somebody's text between backticks: on one line, shortened, and without backticks of its own. */
export declare function quote(text: string): string;
