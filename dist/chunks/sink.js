import { a as ifAllowed, c as mark, d as readMark, i as hint, l as movedOn, n as fullPath, o as keyOf, r as hasMovedOn, s as makeIdentity, t as basicPlane, u as noPullRequest } from "./sink2.js";

export { keyOf };