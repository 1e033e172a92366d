import "./rolldown-runtime.js";
import { I as UsageError, N as ConfigError } from "./print.js";
import { t as lintChange } from "./lint-lint-change.js";
import { t as reportChange } from "./report-changes.js";
import { $ as loadNamed, C as textReader, I as candidateFilter, Ln as baseName, Q as isInRepository, Qn as plural, R as listCandidates, V as configIn, Z as commitTree, at as prefixInRepository, dt as isLfsContent, en as rulesOf, er as splitFragment, gt as git, ir as quote, it as pathFrom, kt as makeLineSource, ln as findConfig, nt as isUncheckedOut, qn as lineText, sn as defaultConfig, ut as hasId } from "./lint.js";
import { i as describeBaselineChange } from "./engine-baseline.js";
import { c as parentsOf, u as resolveCommit } from "./source-commits.js";
import { o as LIKE } from "./lint-finding-lines.js";
const { isAbsolute, posix } = process.getBuiltinModule("node:path");

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

// src/engine/change-day.ts
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

// src/engine/changed-lines.ts
function findChangedLines(changes, lines, baseLines) {
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

// src/config/difference.ts
const MOST_NAMED = 5;
function describeDifference(before, after, dropped) {
	const changes = rulesOf(after).map((rule) => ({
		id: rule.id,
		was: levelOf(rule, before),
		is: levelOf(rule, after)
	})).filter(({ was, is }) => was !== is).sort((a, b) => Number(isLoosened(b)) - Number(isLoosened(a)));
	const named = changes.slice(0, MOST_NAMED).map(({ id, was, is }) => `${quote(id)} is ${is} (was ${was})`);
	const more = changes.length - named.length;
	const schemas = [.../* @__PURE__ */ new Set([...before.sections.keys(), ...after.sections.keys()])].filter((name) => schemaOf(before, name) !== schemaOf(after, name));
	return [
		...dropped > 0 ? [`${dropped} ${dropped === 1 ? "file is" : "files are"} no longer looked at`] : [],
		...named,
		...more > 0 ? [`${more} more ${more === 1 ? "rule" : "rules"} changed`] : [],
		...schemas.slice(0, MOST_NAMED).map((name) => `the schema of <${name}> changed`),
		...say(before.ruleFiles) === say(after.ruleFiles) ? [] : ["the files of custom rules are others"],
		...isSameBaseline(before, after) ? [] : ["the baseline is another one"],
		...say(before.overrides) === say(after.overrides) ? [] : ["the overrides changed"],
		...options(before) === options(after) ? [] : ["options of rules changed"]
	];
}
const levels = [
	"error",
	"warning",
	"notice",
	"off"
];
function isLoosened({ was, is }) {
	return levels.indexOf(is) > levels.indexOf(was);
}
function levelOf({ id, severity }, { preset, rules: settings }) {
	return settings.get(id)?.level ?? severity[preset];
}
function options({ rules: settings }) {
	return say([...settings].flatMap(([id, setting]) => setting.options ? [[id, setting.options]] : []).sort());
}
function schemaOf({ sections }, name) {
	const check = sections.get(name);
	return check ? say(check.schema) : "none";
}
function say(value) {
	return JSON.stringify(value, (_, inner) => inner instanceof Map ? [...inner] : inner);
}
function isSameBaseline({ baseline: was }, { baseline: is }) {
	return was === is || typeof was === "string" && typeof is === "string" && (is.endsWith(`/${was}`) || was.endsWith(`/${is}`));
}

// src/engine/config-change.ts
async function describeConfigChange({ root, config, tree, base, candidates }) {
	const paths = new Set(base.paths);
	const name = nameFrom(root, config.file, base);
	if (name === null) return void 0;
	const old = name === void 0 ? void 0 : await loadNamed(base, name);
	const was = old && old.kind !== "gone" ? name : findConfig("", (path) => paths.has(path));
	if (name === void 0 && was === void 0) return void 0;
	const isText = name !== void 0 && name === was && isSame(await loadNamed(tree, name), old);
	const rules = isText ? await changedFiles(name, config.ruleFiles, tree, base) : [];
	if (isText && config.sections.size === 0 && rules.length === 0) return void 0;
	const before = was === void 0 ? defaultConfig : await readAtBase(base, was);
	const what = isText ? `What ${quote(name)} names changed` : describeFile(name, was);
	if (!before) return `${what}, where it can't be read. ${BY_THE_NEW}`;
	const clauses = [...describeDifference(isText ? {
		...before,
		preset: config.preset,
		rules: config.rules
	} : before, config, countDropped(tree, candidates(before), candidates(config))), ...rules.map((file) => `the custom rules in ${quote(file)} differ`)];
	return isText && clauses.length === 0 ? void 0 : `${[what, ...clauses].join("; ")}. ${BY_THE_NEW}`;
}
async function changedFiles(name, files, tree, base) {
	const paths = files.map((file) => posix.join(posix.dirname(name), file));
	const differs = await Promise.all(paths.map(async (path) => {
		const now = await loadNamed(tree, path);
		return now !== void 0 && now.kind !== "gone" && !isSame(now, await loadNamed(base, path));
	}));
	return files.filter((_, at) => differs[at]);
}
const BY_THE_NEW = "All findings are by the new configuration.";
function describeFile(name, was) {
	if (was === void 0) return `${quote(name ?? "")} is new`;
	return name === void 0 ? `${quote(was)} was removed` : `${quote(name)} differs from the base`;
}
function nameFrom(root, file, base) {
	if (file === void 0) return void 0;
	if (!isAbsolute(file)) return null;
	const name = pathFrom(root, file);
	return isInRepository(base.beside?.prefix ?? "", name) ? name : null;
}
function isSame(head, base) {
	return head?.kind === "text" && base?.kind === "text" && head.text.replaceAll("\r\n", "\n") === base.text.replaceAll("\r\n", "\n");
}
async function readAtBase(base, name) {
	try {
		return await configIn(base, name);
	} catch (error) {
		if (error instanceof ConfigError || error instanceof UsageError) return void 0;
		throw error;
	}
}
function countDropped({ paths }, before, now) {
	return paths.filter((path) => before(path) && !now(path)).length;
}

// src/change/renamed.ts
const LONGEST = 1048576;
function findRenamed(gone, come) {
	const [olds, nows] = [gone, come].map((texts) => texts.flatMap(({ path, text }) => text.length <= LONGEST ? [{
		path,
		lines: linesOf(text)
	}] : []));
	const candidates = olds.flatMap((old) => nows.map((now) => ({
		old: old.path,
		now: now.path,
		share: share(old.lines, now.lines)
	}))).filter(({ share: like }) => like >= LIKE).sort((a, b) => b.share - a.share);
	const found = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { old, now } of candidates) {
		if (found.has(old) || taken.has(now)) continue;
		found.set(old, now);
		taken.add(now);
	}
	return found;
}
function linesOf(text) {
	return new Set(text.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
}
function share(a, b) {
	const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
	if (fewer.size === 0 || fewer.size < more.size * .5) return 0;
	let common = 0;
	for (const line of fewer) if (more.has(line)) common++;
	return common / more.size;
}

// src/engine/renames.ts
const MOST_FILES = 200;
async function findRenames(before, after, base, linted) {
	const [olds, nows] = [new Set(before.paths), new Set(after.paths)];
	const modules = base.results.flatMap((result) => result.kind === "module" ? [result.summary] : []);
	const named = new Set(modules.flatMap(({ references }) => references.map(({ path }) => baseName(splitFragment(path.value).file))));
	const own = new Set(modules.map(({ path }) => path));
	const gone = [...olds].filter((path) => !nows.has(path) && (own.has(path) || named.has(baseName(path))));
	if (gone.length === 0) return /* @__PURE__ */ new Map();
	const stems = new Set(gone.map(stem));
	const rank = (isFirst) => (a, b) => Number(isFirst(b)) - Number(isFirst(a)) || (a < b ? -1 : 1);
	const first = gone.sort(rank((path) => own.has(path))).slice(0, MOST_FILES);
	const come = [...nows].filter((path) => !olds.has(path) && !linted.has(path)).sort(rank((path) => stems.has(stem(path)))).slice(0, MOST_FILES);
	if (come.length === 0) return /* @__PURE__ */ new Map();
	const [was, is] = await Promise.all([loadText(before, first), loadText(after, come)]);
	return findRenamed(first.flatMap((path) => was(path) ?? []), come.flatMap((path) => is(path) ?? []));
}
async function loadText(tree, paths) {
	let texts;
	try {
		texts = await tree.load(paths);
	} catch {
		return () => void 0;
	}
	return (path) => {
		const file = texts(path);
		return file.kind === "text" ? {
			path,
			text: file.text
		} : void 0;
	};
}
function stem(path) {
	return baseName(path).replace(/\.[^.]*$/, "");
}

// src/engine/compare.ts
async function compareWithBase({ root, repository, config, base, tree, linted, state, lines, lintFile, choice, now, baseline }) {
	const before = await lintBase(base.tree, choice.isCandidate, lintFile, linted, state.read);
	if (linted.results.size === 0 && isOnDisk(tree) && repository && isUncheckedOut(repository)) throw uncheckedOut(repository);
	const renames = await findRenames(base.tree, tree, before, new Set(state.results.flatMap((one) => one.kind === "module" ? [one.path] : [])));
	const dayOf = makeDayOf({
		repository,
		prefix: prefixInRepository(root, repository),
		base: base.tree.commit,
		head: commitOf(tree),
		now,
		read: state.read
	});
	const change = lintChange({
		...state,
		renames
	}, before, config, dayOf, reportChange, choice.isSelected);
	const baseLines = makeLineSource(before.read);
	const configured = await describeConfigChange({
		root,
		config,
		tree,
		base: base.tree,
		candidates: candidateFilter
	});
	const accepted = await describeBaselineChange(root, config, baseline, tree, base.tree);
	return {
		comparison: {
			change,
			base: {
				name: base.name,
				commit: base.tree.commit
			},
			lines: baseLines,
			notes: [
				configured,
				accepted,
				...describeSuppressed(change.suppressed)
			].filter((note) => note !== void 0)
		},
		isChangedLine: findChangedLines(change.modules, lines, baseLines)
	};
}
function describeSuppressed({ introduced, unchanged }) {
	const news = introduced > 0 ? [`${plural(introduced, "new finding")} ${introduced === 1 ? "is" : "are"} suppressed in place.`] : [];
	const olds = unchanged > 0 ? [`${plural(unchanged, "finding")} that counted at the base ${unchanged === 1 ? "is" : "are"} suppressed in place now.`] : [];
	return [...news, ...olds];
}
function uncheckedOut({ workTree }) {
	return new UsageError(`None of the files that git tracks is in ${workTree}: nothing was checked out. Check it out (\`git checkout HEAD -- .\`), or commit that all of it is deleted.`);
}
function isOnDisk({ by }) {
	return by === "git" || by === "walk";
}
function commitOf(tree) {
	return "commit" in tree ? tree : void 0;
}
async function lintBase(tree, isCandidate, lintFile, { results, same }, readHead) {
	const fromHead = new Set(same);
	const candidates = listCandidates(tree, isCandidate);
	const texts = await tree.load(candidates.filter((path) => !same.has(path)));
	const linted = candidates.map((path) => {
		const known = results.get(path);
		if (known && same.has(path)) return known;
		const file = texts(path);
		if (file.kind !== "text") return void 0;
		if (known && isLfsContent(file.text, readHead(path) ?? "")) {
			fromHead.add(path);
			return known;
		}
		return lintFile({
			path,
			...file
		});
	});
	const read = textReader(texts);
	return {
		results: linted.filter((result) => result !== void 0),
		paths: tree.paths,
		read: (path) => fromHead.has(path) ? readHead(path) : read(path)
	};
}

export { compareWithBase };