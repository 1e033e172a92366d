import { a as hint, c as keyOf, d as movedOn, f as noPullRequest, i as hasMovedOn, l as makeIdentity, m as useOf, n as basicPlane, o as ifAnswered, p as readMark, r as fullPath, s as ifStillThere, t as OVERTAKEN, u as mark } from "./github-sinks-sink.js";

export { keyOf, makeIdentity, useOf };