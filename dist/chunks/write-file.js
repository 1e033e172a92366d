import { t as writeWhole } from "./lint.js";

export { writeWhole };