import { a as ifAnswered, c as makeIdentity, d as noPullRequest, f as readMark, i as hint, l as mark, n as fullPath, o as ifStillThere, r as hasMovedOn, s as keyOf, t as basicPlane, u as movedOn } from "./sink2.js";

export { keyOf, makeIdentity };