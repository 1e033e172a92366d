import "./rolldown-runtime.js";
import { At as phaseLists, C as isLfsContent, E as makeLineSource, F as plural, Ft as lineText, K as prefixInRepository, S as hasId, _ as commitTree, m as reader, p as candidatesOf, w as git, yt as quote } from "./lint.js";
import { l as resolveCommit, s as parentsOf } from "./commits.js";
import { t as judgeChange } from "./judge-change.js";

// src/source/commit-dates.ts
const MOST_COMMITS = 5e3;
function commitDates(repository, base, head) {
	const commits = list(repository, [
		"--no-merges",
		`--max-count=${MOST_COMMITS}`,
		`^${base}`,
		head
	]) ?? [];
	const own = list(repository, ["--max-count=1", head])?.[0];
	const parents = parentsOf(repository, head);
	const isCutOff = own !== void 0 && own.parents < parents.length;
	const files = filesOf(repository, isCutOff ? commits.filter(({ id }) => id !== head) : commits);
	const merged = parents[1] === void 0 ? void 0 : list(repository, ["--max-count=1", parents[1]])?.[0];
	return {
		files,
		between: [isCutOff && !merged ? list(repository, ["--max-count=1", base])?.[0] : void 0, merged ?? own].flatMap((commit) => commit ? [commit.date] : [])
	};
}
function list(repository, args) {
	const result = git(repository, [
		"rev-list",
		"--format=%aI %P",
		...args,
		"--"
	]);
	if (result.kind !== "done") return void 0;
	return [...result.output.toString("utf8").matchAll(/^commit ([0-9a-f]+)\n(\S+)((?: [0-9a-f]+)*)/gm)].map(([, id = "", date = "", parents = ""]) => ({
		id,
		date,
		parents: parents.split(" ").length - 1
	}));
}
function filesOf(repository, commits) {
	const dates = new Map(commits.map(({ id, date }) => [id, date]));
	const result = git(repository, [
		"diff-tree",
		"--stdin",
		"--root",
		"-r",
		"-z",
		"--name-only",
		"--no-renames"
	], { input: commits.map(({ id }) => `${id}\n`).join("") });
	const files = /* @__PURE__ */ new Map();
	if (commits.length === 0 || result.kind !== "done") return files;
	let date;
	for (const entry of result.output.toString("utf8").split("\0")) {
		const next = dates.get(entry);
		if (next !== void 0) date = next;
		else if (entry !== "" && date !== void 0) {
			const own = files.get(entry);
			if (own) own.push(date);
			else files.set(entry, [date]);
		}
	}
	return files;
}

// src/change-day.ts
function makeDayOf({ repository, prefix, base, head, now, read }) {
	const today = {
		day: utcDay(now.getTime()),
		earliest: utcDay(now.getTime() - WEST)
	};
	if (repository === void 0) return () => today;
	let asked;
	return (path) => {
		if (!asked) {
			const commit = head?.commit ?? resolveCommit(repository, "HEAD");
			asked = {
				tree: head ?? (commit === void 0 ? void 0 : commitTree(repository, commit, prefix)),
				dates: commit === void 0 ? void 0 : commitDates(repository, base, commit)
			};
		}
		const { tree, dates } = asked;
		const id = tree?.blobId(path);
		const text = read(path);
		if (!head && (id === void 0 || text === void 0 || !hasId(text, id))) return today;
		const own = dates?.files.get(prefix === "" ? path : `${prefix}/${path}`) ?? dates?.between ?? [];
		return own.length === 0 ? today : dayOf(own);
	};
}
const WEST = 432e5;
function dayOf(dates) {
	const inOrder = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b));
	return {
		day: inOrder.at(-1).slice(0, 10),
		earliest: utcDay(Date.parse(inOrder[0]) - WEST)
	};
}
function utcDay(time) {
	return new Date(time).toISOString().slice(0, 10);
}

// src/report/changes.ts
function reportChange(change) {
	const { before, after } = change.pair;
	const moved = before && after && before.path !== after.path;
	return {
		file: after?.path ?? before?.path ?? "",
		kind: !before ? "added" : !after ? "removed" : moved ? "renamed" : "edited",
		was: moved ? before.path : null,
		name: (after ?? before)?.name?.value ?? null,
		what: describe(change),
		edges: change.edges.map(({ carrier, target, state, broken }) => ({
			carrier,
			target,
			state,
			broken
		})),
		dangling: change.dangling.map(({ module, reference }) => ({
			file: module.path,
			carrier: reference.carrier
		}))
	};
}
function describe({ pair, before, after, phases, edges, blockChanged, left }) {
	if (!pair.before) return [`new, with ${plural(after?.phases.length ?? 0, "phase")}`];
	if (!pair.after) return [`${left ? "no longer a module" : "removed"}, with its ${plural(before?.phases.length ?? 0, "phase")}`];
	const name = pair.after.name?.value ? quote(pair.after.name.value) : "it";
	const said = [
		...pair.before.path === pair.after.path ? [] : [`moved from ${quote(pair.before.path)}`],
		...valueChange("named", pair.before.name, pair.after.name),
		...before && after ? metadata(before, after) : [],
		...phases.flatMap(phaseWords),
		...isReordered(phases) ? ["the phases are in another order"] : [],
		...edges.flatMap((edge) => edgeWords(name, edge))
	];
	if (said.length > 0) return said;
	return [blockChanged ? "other text of the block edited" : "only spacing, comments or the text around the block edited"];
}
function metadata(before, after) {
	return [
		...valueChange("version", before.version, after.version),
		...valueChange("status", before.status, after.status),
		...valueChange("category", before.category, after.category),
		...before.purpose?.value === after.purpose?.value ? [] : ["the purpose was edited"],
		...triggers(before) === triggers(after) ? [] : ["the trigger conditions were edited"]
	];
}
function triggers({ conditions }) {
	return conditions.map(({ type, words }) => `${type?.value}: ${words?.value}`).join("\n");
}
function valueChange(what, before, after) {
	if (before?.value === after?.value) return [];
	return [`${what} ${before ? quote(before.value) : "(none)"} → ${after ? quote(after.value) : "(none)"}`];
}
function phaseWords(change) {
	if (change.kind === "added") return [`phase ${phaseName(change.after)} is new (${inventory(change.after)})`];
	if (change.kind === "removed") return [`phase ${phaseName(change.before)} is gone (${inventory(change.before)})`];
	const name = phaseName(change.after);
	return [...change.before.name?.value === change.after.name?.value ? [] : [`phase ${phaseName(change.before)} is now called ${name}`], ...change.lists.flatMap((list) => listWords(name, list))];
}
const items = {
	requirements: "requirement",
	actions: "action",
	validation: "validation"
};
function listWords(phase, { list, lost, gained, reworded, moved }) {
	return [
		...lost.length > 0 ? [`phase ${phase} lost ${plural(lost.length, items[list])}`] : [],
		...gained.length > 0 ? [`phase ${phase} gained ${plural(gained.length, items[list])}`] : [],
		...moved > 0 ? [`${plural(moved, items[list])} of phase ${phase} moved elsewhere in the module`] : [],
		...reworded > 0 ? [`phase ${phase} says ${plural(reworded, items[list])} in other words`] : []
	];
}
function inventory({ lists }) {
	return phaseLists.map((list) => plural(lists[list]?.items.length ?? 0, items[list])).join(", ");
}
function phaseName({ name }) {
	return name?.value.trim() ? quote(name.value) : "without a name";
}
function isReordered(changes) {
	const starts = changes.flatMap((change) => change.kind === "kept" ? [change.before.element.start] : []);
	return starts.some((start, at) => at > 0 && start < starts[at - 1]);
}
function edgeWords(name, { carrier, target, state, broken }) {
	if (state === "kept") return [];
	const verb = carrier === "depends_on" ? "depends on" : carrier === "provides_to" ? "provides to" : "uses";
	const end = `${quote(target)}${broken && state === "added" ? ", which is no file" : ""}`;
	return [state === "added" ? `${name} now ${verb} ${end}` : `${name} no longer ${verb} ${end}`];
}

// src/compare.ts
async function compareWithBase({ root, repository, config, base, tree, reading, state, lines, judge, isCandidate, inScope, now }) {
	const before = await readBase(base.tree, isCandidate, judge, reading, state.read);
	const dayOf = makeDayOf({
		repository,
		prefix: prefixInRepository(root, repository),
		base: base.tree.commit,
		head: commitOf(tree),
		now,
		read: state.read
	});
	const change = judgeChange(state, before, config, dayOf, reportChange, inScope);
	const baseLines = makeLineSource(before.read);
	return {
		comparison: {
			change,
			base: {
				name: base.name,
				commit: base.tree.commit
			},
			lines: baseLines
		},
		touches: makeTouches(change.modules, lines, baseLines)
	};
}
function commitOf(tree) {
	return "commit" in tree ? tree : void 0;
}
async function readBase(tree, isCandidate, judge, { verdicts, same }, readHead) {
	const fromHead = new Set(same);
	const candidates = candidatesOf(tree, isCandidate);
	const texts = await tree.load(candidates.filter((path) => !same.has(path)));
	const judged = candidates.map((path) => {
		const known = verdicts.get(path);
		if (known && same.has(path)) return known;
		const file = texts(path);
		if (file.kind !== "text") return void 0;
		if (known && isLfsContent(file.text, readHead(path) ?? "")) {
			fromHead.add(path);
			return known;
		}
		return judge({
			path,
			...file
		});
	});
	const read = reader(texts);
	return {
		verdicts: judged.filter((verdict) => verdict !== void 0),
		paths: tree.paths,
		read: (path) => fromHead.has(path) ? readHead(path) : read(path)
	};
}
function makeTouches(changes, lines, baseLines) {
	const known = /* @__PURE__ */ new Map();
	const before = new Map(changes.map(({ file, kind, was }) => [file, kind === "added" ? void 0 : was ?? file]));
	return (file, line) => {
		if (!before.has(file)) return false;
		let old = known.get(file);
		if (!old) {
			const path = before.get(file);
			old = new Set(path === void 0 ? [] : baseLines(path)?.text.split(/\r?\n/));
			known.set(file, old);
		}
		const index = lines(file);
		return index !== void 0 && !old.has(lineText(index, line));
	};
}

export { compareWithBase };