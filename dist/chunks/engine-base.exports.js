import { a as openBase, i as notInRepository, n as locate, o as whyIncomplete, r as locateOrFetch, t as findBase } from "./engine-base.js";

export { findBase, whyIncomplete };