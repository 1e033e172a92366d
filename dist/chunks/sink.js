import { a as keyOf, c as movedOn, i as hint, l as noPullRequest, n as fullPath, o as makeIdentity, r as hasMovedOn, s as mark, t as basicPlane, u as readMark } from "./sink2.js";

export { keyOf };