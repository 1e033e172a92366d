// Errors that are the user's to mend, with the place and the remedy. They end a run with exit code 2.

export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A fault in a configuration file. Line and column are 1-based. */
export class ConfigError extends UsageError {
  readonly file: string;
  readonly line: number;
  readonly column: number;

  constructor(file: string, line: number, column: number, message: string) {
    super(`${file}:${line}:${column}: ${message}`);
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
