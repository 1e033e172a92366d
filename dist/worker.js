import "./chunk-rolldown-runtime.js";
import { r as unpackSections } from "./chunk-sections.js";
import { a as makeTextJudge, r as makeFileReader, t as judgeBatch } from "./chunk-judge-files.js";
import { parentPort, workerData } from "node:worker_threads";

// src/worker.ts
const { root, paths, settings, today, next } = workerData;
const judge = makeTextJudge({
	...settings,
	sections: await unpackSections(settings.sections)
}, today);
const readFile = makeFileReader(root);
const batches = [];
for (let batch = judgeBatch(paths, next, readFile, judge); batch; batch = judgeBatch(paths, next, readFile, judge)) batches.push(batch);
parentPort?.postMessage(JSON.stringify(batches));

export {  };