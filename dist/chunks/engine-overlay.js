import { Jt as makeFileLinter } from "./lint.js";

// src/engine/overlay.ts
function overlay(tree) {
	const texts = /* @__PURE__ */ new Map();
	const undecoded = /* @__PURE__ */ new Map();
	return {
		set: (path, text) => text === void 0 ? texts.delete(path) : texts.set(path, text),
		whyNotText: (path) => undecoded.get(path),
		tree: {
			...tree,
			load: async (paths, like) => {
				const below = await tree.load(paths, like);
				return (path) => {
					const text = texts.get(path);
					if (text !== void 0) return {
						kind: "text",
						text,
						invalidAt: void 0
					};
					const file = below(path);
					if (file.kind === "text" && file.encoding !== void 0) undecoded.set(path, `it is saved as ${file.encoding}. Save it as UTF-8`);
					else if (file.kind === "text" && file.invalidAt !== void 0) undecoded.set(path, "it holds bytes that are not valid UTF-8. Replace them");
					return file;
				};
			}
		}
	};
}
function withText(tree, path, file) {
	return {
		...tree,
		paths: tree.paths.includes(path) ? tree.paths : [...tree.paths, path],
		unsaved: [path],
		load: async (paths, like) => {
			const below = await tree.load(paths.filter((one) => one !== path), like);
			return (one) => one === path ? file : below(one);
		}
	};
}
const MOST_REMEMBERED = 67108864;
function lintOnce(make = makeFileLinter) {
	const known = /* @__PURE__ */ new Map();
	let room = MOST_REMEMBERED;
	return (settings, today) => {
		const lint = make(settings, today);
		return (source) => {
			const old = known.get(source.path);
			if (old && isSame(old.source, source)) return old.result;
			const result = lint(source);
			room -= source.text.length - (old?.source.text.length ?? 0);
			if (room >= 0) known.set(source.path, {
				source,
				result
			});
			return result;
		};
	};
}
function isSame(a, b) {
	return a.text === b.text && a.invalidAt === b.invalidAt && a.encoding === b.encoding;
}

export { overlay as n, withText as r, lintOnce as t };