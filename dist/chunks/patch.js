import { t as formatPatches } from "./patch2.js";

export { formatPatches };