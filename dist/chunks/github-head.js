import "./rolldown-runtime.js";
import { Gn as indexLines, J as MissingContents, Z as commitTree, pt as TooMuch, qn as lineText, ut as hasId } from "./lint.js";
import { u as resolveCommit } from "./source-commits.js";
import { t as apiTree } from "./github-api-tree.js";
import { t as RequestFailure } from "./github-failure.js";
import { n as matchLines } from "./change-match-lines.js";

// src/github/places.ts
function viewFromHead(report, lines, headText) {
	const files = /* @__PURE__ */ new Map();
	const placesOf = (file) => {
		let places = files.get(file);
		if (!places) {
			places = compare(lines(file), headText(file));
			files.set(file, places);
		}
		return places;
	};
	const move = (finding) => moveFinding(finding, placesOf);
	return {
		report: {
			...report,
			findings: report.findings.map(move)
		},
		lines: (file) => placesOf(file).index
	};
}
function compare(linted, head) {
	if (head === "same" || linted === void 0) return {
		index: linted,
		lineOf: (line) => line
	};
	if (head === void 0) return {
		index: linted,
		lineOf: () => void 0
	};
	const index = indexLines(head);
	const numbers = matchLines(linesOf(linted), linesOf(index));
	return {
		index,
		lineOf: (line) => numbers.get(line)
	};
}
function linesOf(index) {
	return index.starts.map((_, at) => lineText(index, at + 1));
}
function moveFinding(finding, placesOf) {
	return {
		...finding,
		...moveRegion(finding, placesOf),
		related: finding.related.map((place) => ({
			...place,
			...moveRegion(place, placesOf)
		})),
		fix: finding.fix && moveFix(finding.fix, placesOf)
	};
}
function moveRegion(region, placesOf) {
	const { file, line, endLine } = region;
	const { lineOf } = placesOf(file);
	const start = lineOf(line);
	if (start === void 0) return {
		file,
		line,
		column: region.column,
		endLine,
		endColumn: region.endColumn,
		mergeOnly: true
	};
	const end = lineOf(endLine);
	const whole = end !== void 0 && end - start === endLine - line;
	return {
		file,
		line: start,
		column: region.column,
		endLine: whole ? end : start,
		endColumn: whole ? region.endColumn : region.column
	};
}
function moveFix(fix, placesOf) {
	const edits = [];
	for (const edit of fix.edits) {
		const { lineOf } = placesOf(edit.file);
		const line = lineOf(edit.line);
		if (line === void 0) return null;
		for (let at = edit.line; at <= edit.endLine; at++) if (lineOf(at) !== line + at - edit.line) return null;
		edits.push({
			...edit,
			line,
			endLine: line + edit.endLine - edit.line
		});
	}
	return {
		...fix,
		edits
	};
}

// src/github/head.ts
async function seeFromHead(request, head, linted, report, lines) {
	const own = { view: {
		report,
		lines
	} };
	if (linted === head || report.findings.length === 0) return own;
	try {
		const tree = await openHead(request, head);
		if (!tree) return { note: unknownPlaces(head, "it can't be fetched") };
		const differing = filesOf(report).filter((file) => !isSame(tree, file, lines));
		if (differing.length === 0) return own;
		const there = new Set(differing.filter((file) => tree.blobId(file) !== void 0));
		const read = await loadOrFetch(tree, [...there], request.fetcher);
		const differs = new Set(differing);
		const textOf = (file) => {
			if (!differs.has(file)) return "same";
			const found = there.has(file) ? read(file) : void 0;
			return found?.kind === "text" ? found.text : void 0;
		};
		return { view: viewFromHead(report, lines, textOf) };
	} catch (error) {
		if ([
			RequestFailure,
			MissingContents,
			TooMuch
		].some((kind) => error instanceof kind)) return { note: unknownPlaces(head, error.message.replace(/\.$/, "")) };
		throw error;
	}
}
async function loadOrFetch(tree, files, fetcher) {
	try {
		return await tree.load(files);
	} catch (error) {
		if (!(error instanceof MissingContents) || error.unasked !== void 0 || !fetcher?.lacksContents()) throw error;
		await fetcher.fetch(tree.commit);
		return tree.load(files);
	}
}
function unknownPlaces(head, why) {
	return `The files of the pull request's head ${head.slice(0, 7)} can't be read (${why}), so line numbers are those of its merge with the target.`;
}
async function openHead({ repository, fetcher, prefix, client, workflow }, head) {
	const known = repository && resolveCommit(repository, head);
	const fetched = known === void 0 ? await fetcher?.fetch(head) : void 0;
	const commit = known ?? (fetched && "commit" in fetched ? fetched.commit : void 0);
	const tree = repository && commit !== void 0 ? commitTree(repository, commit, prefix) : void 0;
	if (tree) return tree;
	const api = await client();
	return api && workflow.repository ? apiTree(api, workflow.repository, head, prefix) : void 0;
}
function filesOf({ findings }) {
	const places = findings.flatMap(({ file, related, fix }) => [
		file,
		...related.map((place) => place.file),
		...fix?.edits.map((edit) => edit.file) ?? []
	]);
	return [...new Set(places)].sort();
}
function isSame(tree, file, lines) {
	const id = tree.blobId(file);
	const text = lines(file)?.text;
	return id !== void 0 && text !== void 0 && hasId(text, id);
}

export { seeFromHead };