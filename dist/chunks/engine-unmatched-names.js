import "./rolldown-runtime.js";
import { En as builtInSections, Hn as nearest, Qt as matchGlobs, cn as didYouMean, ir as quote, ur as withoutTrailing } from "./lint.js";

// src/engine/unmatched-names.ts
const MOST_CHECKED = 200;
const MOST_SHOWN = 10;
function describeUnmatched({ names, vocabulary }, { paths, results }) {
	const categories = new Set(results.flatMap((result) => result.kind === "module" ? result.summary.category?.value ?? [] : []));
	const known = Object.values(vocabulary.sections);
	const builtIn = Object.entries(vocabulary.sections).flatMap(([kind, name]) => builtInSections.has(kind) ? [name] : []);
	const say = ({ kind, name }) => {
		switch (kind) {
			case "glob": return matchesAny(name, paths) ? void 0 : `The glob ${quote(name)} matches no file. ${insteadOf(name, paths) ?? CORRECT}`;
			case "excluding glob": {
				const remedy = matchesAny(name, paths) ? void 0 : insteadOf(name, paths);
				return remedy && `The glob ${quote(name)} matches no file. ${remedy}`;
			}
			case "root": return describeRoot(name, paths);
			case "category": return categories.has(name) ? void 0 : `No module has the category ${quote(name)}. ${didYouMean(nearest(name, categories), CORRECT)}`;
			case "schema": {
				const near = known.includes(name) ? [] : nearest(name, known);
				return near.length > 0 ? `No section is called ${quote(name)}. ${didYouMean(near, CORRECT)}` : void 0;
			}
			case "no schema": return builtIn.includes(name) ? void 0 : `${quote(name)} has no built-in schema to turn off. ${didYouMean(nearest(name, builtIn), "Remove it.")}`;
		}
	};
	const notes = names.slice(0, MOST_CHECKED).flatMap((one) => {
		const text = say(one);
		return text === void 0 ? [] : [`${one.place}: ${text}`];
	});
	const more = notes.length - MOST_SHOWN;
	return more > 0 ? [...notes.slice(0, MOST_SHOWN), `The configuration names ${more} more that the repository doesn't have.`] : notes;
}
const CORRECT = "Correct it, or remove it.";
function matchesAny(glob, paths) {
	return paths.some(matchGlobs([glob]));
}
function insteadOf(glob, paths) {
	const inFolder = `${glob}/**`;
	return glob.length < 250 && matchesAny(inFolder, paths) ? `Write ${quote(inFolder)} for all that is in the folder.` : void 0;
}
function describeRoot(name, paths) {
	const root = withoutTrailing(name.replace(/^\.\//, ""), "/");
	if (root === "" || root === "." || paths.some((path) => path.startsWith(`${root}/`))) return void 0;
	if (paths.includes(root)) return `The root ${quote(name)} is a file. Name a folder.`;
	return `The root ${quote(name)} is not a folder that contains files. ${CORRECT}`;
}

export { describeUnmatched };