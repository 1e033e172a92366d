// Errors that are the user's to mend, with the place and the remedy. They end a run with exit code 2.

export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** There is no such file or folder, or it lies outside of the root. */
export class PathError extends UsageError {
  override readonly name: string = "PathError";
  /** As it was given. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** What was to be compared with can't be had. */
export class BaseError extends UsageError {
  override readonly name: string = "BaseError";
  /** As it was asked for. */
  readonly base: string;

  constructor(base: string, message: string) {
    super(message);
    this.base = base;
  }
}

/** What is wrong at one place of a file of settings. Line and column are 1-based. */
export interface ConfigFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The faults of a file of settings, sorted by place. */
export class FileError extends UsageError {
  override readonly name: string = "FileError";
  readonly file: string;
  /** Where it is: absolute, or from the root where it was read from git's objects. */
  readonly path: string;
  readonly faults: readonly ConfigFault[];
  /** A line each, as one can open it: `file:line:column: message`. */
  readonly lines: readonly string[];

  /** @param file its name in messages. */
  constructor(file: string, faults: readonly ConfigFault[], more = 0, path = file) {
    const lines = faults.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
    if (more > 0) lines.push(`${file}: ${more} more ${more === 1 ? "fault" : "faults"}.`);
    super(lines.join("\n"));
    this.file = file;
    this.path = path;
    this.faults = faults;
    this.lines = lines;
  }
}

/** Those of a configuration. */
export class ConfigError extends FileError {
  override readonly name = "ConfigError";
}
