import { I as UsageError } from "./print.js";
import { b as replaceFile, wt as reasonOf, xt as makeFileReader } from "./lint.js";
const { accessSync, constants } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");

// src/engine/write-fixes.ts
function obstacleIn(root) {
	const read = makeFileReader(root);
	return (path, text) => whyOther(read(path), text) ?? whyNotWritable(join(root, path));
}
function writeFixes(root, files, fixes = []) {
	return joined(files, fixes).flatMap((group) => writeTogether(root, group));
}
function writeTogether(root, files) {
	const write = (path, before, after) => replaceFile(join(root, path), after, [root], () => whyNotSame(root, path, before));
	for (const [at, { path, before, after }] of files.entries()) {
		const reason = write(path, before, after);
		if (reason === void 0) continue;
		const others = files.filter((_, other) => other !== at).map((file) => ({
			file: file.path,
			reason: `${path}, which is fixed together with it, can't be`
		}));
		const stuck = files.slice(0, at).flatMap((file) => {
			const why = write(file.path, file.after, file.before);
			return why === void 0 ? [] : [`${file.path} was fixed, and that can't be undone: ${why}.`];
		});
		if (stuck.length > 0) throw new UsageError([`${path} can't be fixed: ${reason}.`, ...stuck].join(" "));
		return [{
			file: path,
			reason
		}, ...others];
	}
	return [];
}
function joined(files, fixes) {
	const groups = new Map(files.map((file) => [file.path, [file]]));
	for (const { fix } of fixes) {
		const [first, ...others] = new Set((fix?.edits ?? []).flatMap(({ file }) => groups.get(file) ?? []).map(({ path }) => groups.get(path)));
		for (const other of others) {
			if (!first || !other) continue;
			first.push(...other);
			for (const { path } of other) groups.set(path, first);
		}
	}
	return [...new Set(groups.values())];
}
function whyNotSame(root, path, text) {
	return whyOther(makeFileReader(root)(path), text);
}
function whyOther(file, text) {
	switch (file.kind) {
		case "gone": return "it is not in the work tree. Check it out";
		case "link": return "it is a symbolic link. Fix the file that it leads to";
		case "refused": return `it can't be read: ${file.reason}`;
		case "text":
			if (file.encoding !== void 0) return `it is saved as ${file.encoding}. Save it as UTF-8`;
			return file.invalidAt === void 0 && file.text === text ? void 0 : "it was changed meanwhile. Run again";
	}
}
function whyNotWritable(file) {
	try {
		accessSync(file, constants.W_OK);
		accessSync(dirname(file), constants.W_OK);
		return;
	} catch (error) {
		return `it can't be written: ${reasonOf(error)}`;
	}
}

export { whyNotSame as n, writeFixes as r, obstacleIn as t };