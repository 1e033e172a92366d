import { a as sortEntries, i as matchBaseline, n as isForBaseline, r as makeEntries, t as entryKey } from "./baseline.js";

export { entryKey, isForBaseline, makeEntries, matchBaseline, sortEntries };