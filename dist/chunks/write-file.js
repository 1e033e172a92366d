import { T as UsageError, a as isInside, c as realFolder, g as defaultConfig, l as reasonOf$1, n as treeSource, o as makeFileReader, r as findRepository, t as diskSource, v as findConfig } from "./source.js";
import { a as severities } from "./rule.js";
import { f as listFiles } from "./run.js";
import { n as plural, t as grouped } from "./numbers.js";
import { accessSync, closeSync, constants, existsSync, fchmodSync, fchownSync, lstatSync, mkdirSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, parse, relative, resolve, sep } from "node:path";

// src/configuration.ts
async function configAt(root, file, repository = findRepository(root)?.workTree ?? root) {
	const found = file ?? findConfig(root);
	if (found === void 0) return defaultConfig;
	const { loadConfig } = await import("./load2.js");
	return loadConfig(found, diskSource(found, [repository, root]));
}
async function configIn(tree, file) {
	const paths = new Set(tree.paths);
	const found = file === void 0 ? findConfig("", (path) => paths.has(path)) : normalize(file);
	if (found === void 0) return defaultConfig;
	const { loadConfig } = await import("./load2.js");
	return loadConfig(found, treeSource(tree));
}

// src/report/gate.ts
function isAtLeast(severity, level) {
	return severities.indexOf(severity) <= severities.indexOf(level);
}
function gateOf({ comparison }, gate, failOn) {
	const onlyNew = gate === "introduced" && comparison !== void 0;
	return ({ severity, status }) => failOn !== void 0 && isAtLeast(severity, failOn) && (!onlyNew || status === "introduced");
}
function gateFails(report, gate, failOn) {
	return report.findings.some(gateOf(report, gate, failOn));
}
function gateReason(report, gate, failOn) {
	if (!report.comparison || gate !== "all") return void 0;
	const counted = report.findings.filter(gateOf(report, gate, failOn));
	const old = counted.filter(({ status }) => status === "unchanged");
	if (old.length === 0 || old.length < counted.length) return void 0;
	return `fails because of ${severities.flatMap((severity) => {
		const amount = old.filter((finding) => finding.severity === severity).length;
		return amount > 0 ? [plural(amount, severity)] : [];
	}).join(", ")} that ${old.length === 1 ? "was" : "were"} there before, since the gate is \`all\``;
}
function hasNothing({ summary, findings, comparison }) {
	return summary.modules === 0 && findings.length === 0 && !comparison?.changes.length;
}

// src/root.ts
function chooseRoot(paths, root, cwd) {
	if (root !== void 0) return existingFolder(resolve(cwd, root));
	const first = paths[0] === void 0 ? cwd : resolve(cwd, paths[0]);
	const folder = kindOf(first, paths[0] ?? ".") === "folder" ? first : resolve(first, "..");
	const repository = findRepository(folder);
	if (repository) return asWritten(folder, repository.workTree);
	return leadsOut(relative(cwd, folder)) || isAbsolute(paths[0] ?? "") ? folder : cwd;
}
function asWritten(folder, realParent) {
	for (let at = resolve(folder);; at = dirname(at)) {
		if (existsSync(at) && realpathSync(at) === realParent) return at;
		if (dirname(at) === at) return realParent;
	}
}
function toScope(paths, root, cwd, files) {
	return paths.map((path) => {
		const absolute = resolve(cwd, path);
		const within = relative(root, absolute).split(sep).join("/");
		if (!(files ? files.some((file) => file === within || file.startsWith(`${within}/`)) : kindOf(absolute, path) !== "none") && within !== "") throw new UsageError(`There is no file or folder ${path}. Check the path.`);
		if (leadsOut(within)) throw new UsageError(`${path} lies outside the root ${root}. Set --root to a folder that holds all paths.`);
		return within;
	});
}
function workingFolder() {
	try {
		return process.cwd();
	} catch (error) {
		throw new UsageError(`The working folder can't be opened: ${reasonOf$1(error)}. Change to a folder that exists.`);
	}
}
function existingFolder(path) {
	if (kindOf(path, path) !== "folder") throw new UsageError(`The root ${path} is not a folder. Check the path.`);
	return path;
}
function leadsOut(path) {
	return /^\.\.(?:[/\\]|$)/.test(path) || isAbsolute(path);
}
function kindOf(path, shown) {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		return stat?.isDirectory() ? "folder" : stat?.isFile() ? "file" : "none";
	} catch (error) {
		throw new UsageError(`${shown} can't be opened: ${reasonOf$1(error)}. Check the path.`);
	}
}

// src/submodules.ts
const MOST_LOOKED_AT = 500;
function describeSubmodules(root, { submodules }, scope, nothingElse) {
	const asked = submodules.filter((path) => isAskedFor(path, scope)).slice(0, MOST_LOOKED_AT);
	const holding = asked.flatMap((path) => {
		const count = countModules(join(root, path));
		return count === 0 ? [] : [`\`${path}\` (${plural(count, "file")} with modules)`];
	});
	const empty = nothingElse ? asked.filter((path) => isEmpty(join(root, path))).map((path) => `\`${path}\``) : [];
	return [...holding.length === 0 ? [] : [`Submodules are not linted with the repository around them: ${list(holding)}. Lint each by itself, with its folder as the root.`], ...empty.length === 0 ? [] : [`Submodules that are not checked out: ${list(empty)}. \`git submodule update --init\` brings them; lint each by itself, with its folder as the root.`]];
}
function describeWithoutGit(reason) {
	return `Files are found without git: ${reason}.`;
}
function isAskedFor(path, scope) {
	return scope.length === 0 || scope.some((within) => within === "" || path === within || path.startsWith(`${within}/`) || within.startsWith(`${path}/`));
}
function countModules(folder) {
	try {
		const read = makeFileReader(folder);
		return listFiles(folder).paths.filter((path) => /\.(?:md|markdown)$/i.test(path)).slice(0, MOST_LOOKED_AT).filter((path) => {
			const file = read(path);
			return file.kind === "text" && /<module\s/.test(file.text);
		}).length;
	} catch {
		return 0;
	}
}
function isEmpty(folder) {
	try {
		return readdirSync(folder).length === 0;
	} catch {
		return true;
	}
}
const MOST_NAMED = 5;
function list(names) {
	const more = names.length - MOST_NAMED;
	return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${grouped(more)} more` : "");
}

// src/write-file.ts
function writeWhole(file, text, { guarded, within }) {
	try {
		const target = findTarget(resolve(file), guarded.map(realFolder));
		if (within && !within.places.some((folder) => isInside(realFolder(folder), target.path))) throw new UsageError(within.otherwise);
		mkdirSync(dirname(target.path), { recursive: true });
		if (target.kind === "into") writeInto(target.path, target.isPipe, text);
		else writeBeside(target.path, target.old, text);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${file} can't be written: ${reasonOf(error)}. ${remedyOf(error)}`);
	}
}
var Obstacle = class extends Error {};
function findTarget(file, guarded) {
	let folder = parse(file).root;
	const names = relative(folder, file).split(sep);
	for (const [at, name] of names.entries()) {
		const path = join(folder, name);
		const isLast = at === names.length - 1;
		const stat = lstatSync(path, { throwIfNoEntry: false });
		if (!stat) return {
			kind: "beside",
			path: join(path, ...names.slice(at + 1)),
			old: void 0
		};
		if (stat.isSymbolicLink()) {
			if (guarded.some((place) => isInside(place, folder))) throw new Obstacle(`${path} is a symbolic link, and none are followed in the repository`);
			if (isLast) return existing(path, statSync(path, { throwIfNoEntry: false }), true);
			folder = realpathSync(path);
		} else if (isLast) return existing(path, stat, false);
		else folder = path;
	}
	throw new Obstacle("it is a folder");
}
function existing(path, stat, isLink) {
	if (stat?.isDirectory()) throw new Obstacle("it is a folder");
	if (stat?.isBlockDevice()) throw new Obstacle("it is a disk");
	if (stat?.isSocket()) throw new Obstacle("it is a socket");
	if (stat?.isFile() && !isLink) return {
		kind: "beside",
		path,
		old: stat
	};
	return {
		kind: "into",
		path,
		isPipe: stat?.isFIFO() ?? false
	};
}
const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
function writeBeside(path, old, text) {
	if (old) accessSync(path, constants.W_OK);
	const draft = join(dirname(path), `.patternlint-${randomName()}.tmp`);
	try {
		const handle = openSync(draft, newFile, old ? old.mode & 511 : 438);
		try {
			if (old) keepOwnerAndMode(handle, old);
			writeAll(handle, text);
		} finally {
			closeSync(handle);
		}
		renameSync(draft, path);
	} catch (error) {
		remove(draft);
		throw error;
	}
}
function randomName() {
	return process.getBuiltinModule("node:crypto").randomBytes(16).toString("hex");
}
function keepOwnerAndMode(handle, { uid, gid, mode }) {
	if (process.getuid?.() === 0) fchownSync(handle, uid, gid);
	fchmodSync(handle, mode & 511);
}
function remove(draft) {
	try {
		rmSync(draft, { force: true });
	} catch {}
}
const LONGEST_WAIT = 1e4;
const PAUSE = 20;
function writeInto(path, isPipe, text) {
	const flags = constants.O_WRONLY | constants.O_TRUNC | constants.O_CREAT | (isPipe ? constants.O_NONBLOCK ?? 0 : 0);
	const handle = retry(() => openSync(path, flags, 438), "ENXIO");
	try {
		writeAll(handle, text);
	} finally {
		closeSync(handle);
	}
}
function writeAll(handle, text) {
	let left = Buffer.from(text);
	while (left.length > 0) {
		const written = retry(() => writeSync(handle, left), "EAGAIN");
		left = left.subarray(written);
	}
}
function retry(attempt, code) {
	for (let waited = 0;; waited += PAUSE) try {
		return attempt();
	} catch (error) {
		if (error.code !== code) throw error;
		if (waited >= LONGEST_WAIT) throw new Obstacle("nobody reads from this pipe");
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
	}
}
function reasonOf(error) {
	if (error instanceof Obstacle) return error.message;
	const { code } = error;
	return reasons[code ?? ""] ?? String(code ?? error);
}
const reasons = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EFBIG: "it would be larger than the largest file allowed",
	ENOTDIR: "a file stands where a folder is needed",
	EEXIST: "a file stands where a folder is needed",
	ENAMETOOLONG: "its name is too long",
	ELOOP: "its symbolic links lead in a circle"
};
function remedyOf(error) {
	if (error instanceof Obstacle && error.message.includes("symbolic link")) return "Name another file, or remove the link.";
	const { code } = error;
	if (code === "ENOSPC" || code === "EDQUOT") return "Make room, or name another file.";
	return "Name another file, or check its permissions.";
}

export { toScope as a, gateOf as c, configAt as d, configIn as f, chooseRoot as i, gateReason as l, describeSubmodules as n, workingFolder as o, describeWithoutGit as r, gateFails as s, writeWhole as t, hasNothing as u };