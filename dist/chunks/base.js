import { a as openBase, i as notInRepository, n as locate, o as whyIncomplete, r as locateOrFetch, t as findBase } from "./base2.js";

export { findBase, whyIncomplete };