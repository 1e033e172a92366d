import { _t as makeFileReader, b as replaceFile, bt as reasonOf } from "./lint.js";
const { accessSync, constants } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");

// src/engine/write-fixes.ts
function obstacleIn(root) {
	const read = makeFileReader(root);
	return (path, text) => whyOther(read(path), text) ?? whyNotWritable(join(root, path));
}
function writeFixes(root, files) {
	return files.flatMap(({ path, before, after }) => {
		const reason = replaceFile(join(root, path), after, [root], () => whyNotSame(root, path, before));
		return reason === void 0 ? [] : [{
			file: path,
			reason
		}];
	});
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