// Writes what fixes have made of files: each whole or not at all, and none that is no longer what was linted.
import { accessSync, constants } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFile } from "../process/write-file.ts";
import { type FileText, makeFileReader, reasonOf } from "../source/read-file.ts";
import type { FixedFile, LeftAlone } from "./fix.ts";

/** Why a file below a root can't be given another text; undefined when it can. */
export function obstacleIn(root: string): (path: string, text: string) => string | undefined {
  const read = makeFileReader(root);
  return (path, text) => whyOther(read(path), text) ?? whyNotWritable(join(root, path));
}

/**
 * Writes each file, and goes on where one can't be.
 *
 * @returns the files that could not be written, and are what they were.
 */
export function writeFixes(root: string, files: readonly FixedFile[]): LeftAlone[] {
  return files.flatMap(({ path, before, after }) => {
    const reason = replaceFile(join(root, path), after, [root], () => whyNotSame(root, path, before));
    return reason === undefined ? [] : [{ file: path, reason }];
  });
}

/** Why a file is not what was read of it: asked right before another takes its place. */
export function whyNotSame(root: string, path: string, text: string): string | undefined {
  return whyOther(makeFileReader(root)(path), text);
}

/** A text is all that was read of a file only if its bytes are exactly that text's. */
function whyOther(file: FileText, text: string): string | undefined {
  switch (file.kind) {
    case "gone":
      return "it is not in the work tree. Check it out";
    case "link":
      return "it is a symbolic link. Fix the file that it leads to";
    case "refused":
      return `it can't be read: ${file.reason}`;
    case "text":
      // Git may have what it keeps of it in UTF-8, which is what was linted then.
      if (file.encoding !== undefined) return `it is saved as ${file.encoding}. Save it as UTF-8`;
      return file.invalidAt === undefined && file.text === text ? undefined : "it was changed meanwhile. Run again";
  }
}

function whyNotWritable(file: string): string | undefined {
  try {
    accessSync(file, constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
    return undefined;
  } catch (error) {
    return `it can't be written: ${reasonOf(error)}`;
  }
}
