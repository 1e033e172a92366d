import { b as replaceFile, v as moveFile, x as writeWhole, y as removeEmptyFolders } from "./lint.js";

export { writeWhole };