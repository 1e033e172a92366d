// Names that stand for any name: `path/to/file.md`, `pattern_name`.

const words = new Set(
  "a an another any bar baz category dir directory doc document element example feature file filename folder foo here item module my name new other page path pattern phase placeholder sample section some something target template the this to topic x xx xxx xyz your".split(
    " ",
  ),
);
/** Signs that are replaced by others: dates and numbers in capitals. */
const signs = /(?:^|[^A-Za-z])(?:Y{2,4}|M{2}|D{2}|N{1,4}|X{2,})(?:$|[^A-Za-z])/;

/** Whether a name holds nothing but words that stand for others: `pattern_name`, `file1`, `my-module`. */
export function isPlaceholderName(name: string): boolean {
  if (signs.test(name)) return true;
  const parts = name.toLowerCase().split(/[^a-z]+/);
  return parts.every((part) => part === "" || part.length === 1 || words.has(part));
}

/** Whether the last name of a path is one of these, or its folders begin with `path/to`. */
export function isPlaceholderPath(path: string): boolean {
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[A-Za-z]+$/, "");
  return isPlaceholderName(stem) || /(?:^|\/)path\/to\//.test(path) || signs.test(path);
}
