#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { r as guardProcess } from "./chunks/print.js";
const module = process.getBuiltinModule("node:module");
const { lstatSync, mkdirSync, realpathSync } = process.getBuiltinModule("node:fs");
const { homedir } = process.getBuiltinModule("node:os");
const { isAbsolute, join, parse, relative, sep } = process.getBuiltinModule("node:path");

// src/process/compile-cache.ts
function enableCompileCache() {
	const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env;
	if (module.enableCompileCache === void 0 || NODE_COMPILE_CACHE !== void 0 || NODE_DISABLE_COMPILE_CACHE !== void 0) return;
	const folder = privateFolder();
	if (folder !== void 0) module.enableCompileCache(folder);
}
const SYSTEM = 0;
function privateFolder() {
	try {
		const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
		if (process.platform === "win32") return LOCALAPPDATA ? makeBelow(LOCALAPPDATA, join(LOCALAPPDATA, "patternlint", "cache")) : void 0;
		const home = realpathSync(homedir());
		const cache = XDG_CACHE_HOME !== void 0 && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(home, ".cache");
		const folder = join(cache, "patternlint");
		return folder.startsWith(home.endsWith(sep) ? home : home + sep) ? makeBelow(home, folder) : makeBelow(parse(folder).root, folder, [SYSTEM]);
	} catch {
		return;
	}
}
function makeBelow(top, folder, owners = []) {
	let path = top;
	if (!isPrivate(path, owners)) return void 0;
	for (const name of relative(top, folder).split(sep)) {
		path = join(path, name);
		if (lstatSync(path, { throwIfNoEntry: false }) === void 0) mkdirSync(path, { mode: 448 });
		if (!isPrivate(path, path === folder ? [] : owners)) return void 0;
	}
	return path;
}
function isPrivate(path, owners) {
	const stat = lstatSync(path);
	if (!stat.isDirectory()) return false;
	if (process.platform === "win32") return true;
	return [process.geteuid?.(), ...owners].includes(stat.uid) && (stat.mode & 18) === 0;
}

// src/cli.ts
guardProcess();
enableCompileCache();
const { runCli } = await import("./chunks/command-line-main.exports.js");
process.exitCode = await runCli(process.argv.slice(2));

export {  };