import { Dn as comparePaths, Fn as applyEdits, Kt as openState, Ln as baseName, Nn as resolveReference, On as linkTarget, Wt as lintState, Xn as groupBy, Xt as selectRules, Yn as addTo, Yt as toRaw, ar as withoutMark, cr as textSpans, en as rulesOf, er as splitFragment, gr as phaseLists, hr as lexiconOf, jn as meantBy, kn as withResolutions, lr as decodeReferences, nn as compareFindings, nr as firstAtLeast, or as childElements, rr as firstIndex, tn as readModule, wn as repairXml, yn as rules, zn as lazy } from "./lint.js";
import { a as withoutLayout, i as withoutDirectives, n as joinBy, o as LIKE, s as isAlike, t as compareLines, u as isReworded } from "./lint-finding-lines.js";
import { n as hasWords, t as alignLines } from "./change-align.js";

// src/change/cycles.ts
function compareCycles$1(base, head, origins) {
	const known = /* @__PURE__ */ new Map();
	for (const cycle of base.cycles()) for (const member of cycle.members) known.set(member, cycle);
	const cycleOf = (module) => {
		const before = origins.get(module);
		return before && known.get(before);
	};
	return head.cycles().map((cycle) => {
		const olds = new Set(cycle.members.map(cycleOf));
		const [only] = olds;
		if (olds.size === 1 && only) return {
			kind: "old",
			cycle,
			hops: cycle.hops
		};
		olds.delete(void 0);
		const isDrawn = ({ from, to }) => {
			const [then, there] = [origins.get(from), origins.get(to)];
			return !then || !there || !base.dependsOn(then, there);
		};
		const isWithin = ({ from, to }) => cycleOf(from) !== void 0 && cycleOf(from) === cycleOf(to);
		const hops = head.cycleThrough(cycle, (hop) => isDrawn(hop) && !isWithin(hop)) ?? cycle.hops;
		const before = [...olds].map((old) => old?.members.length ?? 0);
		return {
			kind: "new",
			cycle,
			hops,
			before: before.every((size) => size < cycle.members.length) ? before : []
		};
	});
}

// src/change/references.ts
const MOST_COMPARISONS$2 = 2500;
function pairReferences(before, after, targetBefore, targetAfter) {
	const pairs = /* @__PURE__ */ new Map();
	const olds = groupBy(before, ({ carrier }) => carrier);
	for (const [carrier, nows] of groupBy(after, (reference) => reference.carrier)) pairList(olds.get(carrier) ?? [], nows, targetBefore, targetAfter, pairs);
	return pairs;
}
function pairList(olds, nows, targetBefore, targetAfter, pairs) {
	const taken = /* @__PURE__ */ new Set();
	const join = (old, now) => {
		pairs.set(now, old);
		taken.add(old);
	};
	const left = () => [olds.filter((old) => !taken.has(old)), nows.filter((now) => !pairs.has(now))];
	const joinBy = (key, alone = false) => {
		const [old, now] = left();
		const groups = groupBy(old, (reference) => key(reference, targetBefore(reference)));
		for (const [name, own] of groupBy(now, (reference) => key(reference, targetAfter(reference)))) {
			const others = groups.get(name);
			if (!others || alone && (own.length > 1 || others.length > 1)) continue;
			for (const [at, other] of others.slice(0, own.length).entries()) join(other, own[at]);
		}
	};
	joinBy(({ path, reason }) => JSON.stringify([path.value, reason?.value ?? ""]));
	joinBy((_, target) => target);
	joinBy(({ path }) => path.value);
	joinBy(({ reason }) => reason && plain$1(reason.value), true);
	const [old, now] = left();
	const isComparable = old.length * now.length <= MOST_COMPARISONS$2;
	for (const reference of isComparable ? now : []) {
		const like = old.find((other) => !taken.has(other) && isAlike(stem(other.path.value), stem(reference.path.value)));
		if (like) join(like, reference);
	}
	for (const [old, now] of gaps(olds, nows, pairs)) if (old.length === now.length || !isComparable) for (const [at, one] of old.slice(0, now.length).entries()) join(one, now[at]);
}
function plain$1(words) {
	return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function stem(path) {
	return baseName(splitFragment(path).file.replaceAll("\\", "/")).replace(/\.[^.]*$/, "");
}
function gaps(olds, nows, pairs) {
	const partners = new Set(pairs.values());
	const between = /* @__PURE__ */ new Map();
	let previous;
	let list = [];
	for (const old of [...olds, void 0]) {
		if (old && !partners.has(old)) {
			list.push(old);
			continue;
		}
		between.set(previous, {
			list,
			next: old
		});
		[previous, list] = [old, []];
	}
	const found = [];
	previous = void 0;
	list = [];
	for (const now of [...nows, void 0]) {
		if (now && !pairs.has(now)) {
			list.push(now);
			continue;
		}
		const next = now && pairs.get(now);
		const gap = between.get(previous);
		if (gap && gap.next === next) found.push([gap.list, list]);
		[previous, list] = [next, []];
	}
	return found;
}

// src/change/history.ts
function makeHistory(base, head, pairs, roots, renames = /* @__PURE__ */ new Map()) {
	const successors = /* @__PURE__ */ new Map();
	const origins = /* @__PURE__ */ new Map();
	for (const { before, after } of pairs) {
		if (!before || !after) continue;
		successors.set(before.path, after.path);
		origins.set(after, before);
	}
	const moved = findMoved(base, head);
	const successor = (path) => successors.get(path) ?? (head.files.has(path) ? path : renames.get(path) ?? moved(path));
	const origin = (module) => origins.get(module);
	const target = (from, reference) => linkTarget({ resolution: resolveReference(reference, origin(from)?.path ?? from.path, base.files, roots) });
	const partners = lazyByModule((module) => pairOf(module, origin(module), base, head, successor));
	const was = (from, reference) => {
		return origin(from) === from ? reference : partners(from).get(reference);
	};
	const agreed = lazy(() => agree(base, head, origins, was, successor, roots));
	const dangling = lazy(() => findDangling(head, target));
	const newlyAmbiguous = lazy(() => findNewlyAmbiguous(base, head, target, successor));
	const paths = lazy(() => new Map([...origins].map(([module, before]) => [module.path, before.path])));
	const first = /* @__PURE__ */ new Map();
	return {
		origin,
		pathBefore: (path) => paths().get(path),
		firstNamed: (name) => {
			if (!first.has(name)) first.set(name, firstNamed(name, head, origin));
			return first.get(name);
		},
		was,
		target,
		successor,
		dependents: (path) => dangling().get(path) ?? [],
		newlyAmbiguous: (path) => newlyAmbiguous().get(path) ?? [],
		cycles: lazy(() => compareCycles$1(agreed().base, head, origins)),
		get agreed() {
			return agreed();
		}
	};
}
function pairOf(module, before, base, head, successor) {
	if (!before) return /* @__PURE__ */ new Map();
	const olds = targetsOf(base.links(before));
	const nows = targetsOf(head.links(module));
	const today = (reference) => {
		const path = olds.get(reference);
		return path === void 0 ? void 0 : successor(path) ?? path;
	};
	return pairReferences(before.references, module.references, today, (reference) => nows.get(reference));
}
function targetsOf(links) {
	return new Map(links.flatMap((link) => {
		const path = linkTarget(link);
		return path === void 0 ? [] : [[link.reference, path]];
	}));
}
function firstNamed(name, head, origin) {
	const old = head.named(name).filter((module) => origin(module)?.name?.value === name);
	const pathBefore = (module) => origin(module)?.path ?? module.path;
	const [first, ...others] = old.length > 0 ? old : head.named(name);
	return others.reduce((best, one) => best && pathBefore(best) < pathBefore(one) ? best : one, first);
}
const MOST_FITS = 100;
function agree(base, head, origins, was, successor, roots) {
	const [atBase, atHead] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const [module, before] of origins) {
		const olds = new Map(base.links(before).map((link) => [link.reference, link.resolution]));
		for (const { reference, resolution } of head.links(module)) {
			const old = was(module, reference);
			const then = old && olds.get(old);
			if (!old || !then) continue;
			const agreed = agreeOn(then, resolution, base, successor);
			if (agreed?.base) atBase.set(old, agreed.base);
			if (agreed?.head) atHead.set(reference, agreed.head);
		}
	}
	return {
		base: atBase.size > 0 ? withResolutions(base, roots, atBase) : base,
		head: atHead.size > 0 ? withResolutions(head, roots, atHead) : head
	};
}
function agreeOn(then, now, base, successor) {
	const [pathThen, pathNow] = [linkTarget({ resolution: then }), linkTarget({ resolution: now })];
	if (pathThen !== void 0) {
		const path = pathNow === void 0 ? successor(pathThen) : void 0;
		return path === void 0 ? void 0 : { head: plainly(path) };
	}
	if (pathNow !== void 0) {
		const path = candidates(then, base).find((one) => (successor(one) ?? one) === pathNow);
		return path === void 0 ? void 0 : { base: plainly(path) };
	}
	return meantOf(then, successor) === meantOf(now) ? void 0 : { head: guess(then, successor) };
}
function meantOf(resolution, today = (path) => path) {
	const { kind } = resolution;
	return kind === "missing" ? meantBy(resolution).map(({ path }) => today(path) ?? path).join("\n") : kind;
}
function guess(resolution, today) {
	if (resolution.kind !== "missing") return resolution;
	const move = (proposals) => proposals.map(({ path, written }) => ({
		path: today(path) ?? path,
		written
	}));
	const { path, same, named, near } = resolution;
	return {
		kind: "missing",
		path,
		...same && { same: move([same])[0] },
		named: move(named),
		near: move(near)
	};
}
function candidates(resolution, { files }) {
	if (resolution.kind === "ambiguous") return resolution.paths.slice(0, MOST_FITS);
	if (resolution.kind !== "missing") return [];
	return meantBy(resolution).map(({ path }) => path).filter((path) => files.has(path));
}
function plainly(path) {
	return {
		kind: "file",
		path,
		form: { plain: true }
	};
}
function findMoved(base, head) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const name = baseName(path);
		if (!known.has(name)) {
			const come = head.files.named(name).filter((candidate) => !base.files.has(candidate));
			known.set(name, come.length === 1 ? come[0] : void 0);
		}
		return known.get(name);
	};
}
function findDangling(head, target) {
	const found = /* @__PURE__ */ new Map();
	for (const module of head.modules) for (const { reference, resolution } of head.links(module)) {
		if (resolution.kind !== "missing") continue;
		const was = target(module, reference);
		if (was === void 0 || head.files.has(was)) continue;
		addTo(found, was, {
			module,
			reference
		});
	}
	return found;
}
function findNewlyAmbiguous(base, head, target, successor) {
	const found = /* @__PURE__ */ new Map();
	const modules = new Set(head.modules.map(({ path }) => path));
	for (const module of head.modules) for (const { reference, resolution } of head.links(module)) {
		const paths = resolution.kind === "ambiguous" ? resolution.paths : resolution.kind === "file" ? resolution.rivals : void 0;
		const was = paths && target(module, reference);
		if (!paths || was === void 0) continue;
		const is = successor(was) ?? was;
		const fits = paths.slice(0, MOST_FITS);
		const isAdded = (path) => path !== is && modules.has(path) && !base.files.has(path);
		const stolen = resolution.kind === "file";
		const added = stolen ? isAdded(resolution.path) ? resolution.path : void 0 : fits.find(isAdded);
		if (added === void 0 || !fits.includes(is)) continue;
		addTo(found, added, {
			module,
			reference,
			target: is,
			stolen
		});
	}
	return found;
}
function lazyByModule(make) {
	const made = /* @__PURE__ */ new Map();
	return (module) => {
		if (!made.has(module)) made.set(module, make(module));
		return made.get(module);
	};
}

// src/change/canonical.ts
function canonicalForms(module, nameOf) {
	const names = namesIn(module, nameOf);
	const made = /* @__PURE__ */ new Map();
	const form = (name) => {
		const known = made.get(name) ?? write(module, names, name);
		made.set(name, known);
		return known;
	};
	return {
		get ordered() {
			return form("ordered");
		},
		get sorted() {
			return form("sorted");
		},
		get words() {
			return form("words");
		}
	};
}
function canonicalLength(module, nameOf, without) {
	return write(module, namesIn(module, nameOf), "ordered", without).length;
}
function namesIn({ references }, nameOf) {
	const named = new Map(references.map((reference) => [reference.path.start, {
		end: reference.path.end,
		name: nameOf(reference)
	}]));
	return {
		named,
		starts: [...named.keys()].sort((a, b) => a - b)
	};
}
const unorderedLists = /* @__PURE__ */ new Set([
	"depends_on",
	"provides_to",
	"requirements",
	"validation"
]);
const lists = /* @__PURE__ */ new Set([...unorderedLists, "actions"]);
const unorderedParents = /* @__PURE__ */ new Set([
	"module",
	"trigger_conditions",
	"integration_points"
]);
const MOST_LEVELS = 6;
const noElements = /* @__PURE__ */ new Set();
function write({ text, root, vocabulary }, names, form, without = noElements) {
	const { kinds } = lexiconOf(vocabulary);
	const out = [];
	const sinks = [];
	const open = (element) => {
		const kind = kinds.get(element.name);
		const by = unorderedLists.has(kind) ? "line" : unorderedParents.has(kind) ? "child" : void 0;
		if (form === "sorted" && by && sinks.length < MOST_LEVELS) sinks.push({
			element,
			by,
			items: [[]]
		});
	};
	const add = (token) => (sinks.at(-1)?.items.at(-1) ?? out).push(token);
	const next = (by, element) => {
		const sink = sinks.at(-1);
		if (sink?.by === by && sink.element === element) sink.items.push([]);
	};
	const close = (element) => {
		const sink = sinks.at(-1);
		if (sink?.element !== element) return;
		sinks.pop();
		for (const item of sink.items.map((tokens) => tokens.join(" ")).sort()) if (item !== "") add(item);
	};
	const said = {
		words: "",
		element: root
	};
	const flush = () => {
		const isList = lists.has(kinds.get(said.element.name));
		let first = true;
		for (const line of said.words.split("\n")) {
			if (!first) next("line", said.element);
			first = false;
			const words = singleSpaced(line);
			const own = isList ? words.replace(listMark, "") : words;
			if (own !== "") add(own);
		}
		said.words = "";
	};
	const pending = [];
	const enter = (element) => {
		flush();
		add(form === "words" ? values(element, names) : openTag(element, names));
		open(element);
		pending.push({
			element,
			child: 0,
			at: element.contentStart
		});
		said.element = element;
	};
	enter(root);
	for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
		const { element } = frame;
		const node = element.children[frame.child++];
		said.words += plainText(text, frame.at, node ? node.start : element.contentEnd, names);
		if (node) frame.at = node.end;
		if (node?.kind === "cdata") said.words += text.slice(node.start + 9, node.end - 3);
		if (node?.kind === "element") without.has(node) ? flush() : enter(node);
		if (node) continue;
		flush();
		close(element);
		if (form !== "words") add(`</${element.name}>`);
		pending.pop();
		const parent = pending.at(-1)?.element;
		if (parent) {
			next("child", parent);
			said.element = parent;
		}
	}
	return out.filter((token) => token !== "").join(" ");
}
function singleSpaced(line) {
	const words = line.trim();
	return oddSpace.test(words) ? words.replaceAll(/\s+/g, " ") : words;
}
const oddSpace = /\s\s|[^\S ]/;
const listMark = /^(?:[-*+•]|\d+[.)])(?: |$)/;
function openTag({ name, attributes }, names) {
	return `<${[name, ...attributes.map((one) => `${one.name}=${JSON.stringify(attributeText(one.value, names))}`).sort()].join(" ")}>`;
}
function values({ attributes }, names) {
	return attributes.map(({ value }) => attributeText(value, names)).sort().join(" ");
}
function attributeText({ start, value }, { named }) {
	return named.get(start)?.name ?? value.replaceAll(/\s+/g, " ").trim();
}
function plainText(text, from, to, { starts, named }) {
	let said = "";
	let at = from;
	for (let index = firstFrom(starts, from); (starts[index] ?? to) < to; index++) {
		const start = starts[index];
		const found = named.get(start);
		if (!found || start < at || found.end > to) continue;
		said += decodeReferences(text.slice(at, start)) + found.name;
		at = found.end;
	}
	return said + decodeReferences(text.slice(at, to));
}
function firstFrom(sorted, least) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/change/block-changed.ts
function blockChanged(before, after, history) {
	if (blockOf(before.module) === blockOf(after.module)) return false;
	const names = nameReferences(before, after, history);
	if (differsSurely(before.module, after.module, names)) return true;
	const [was, is] = [formsOf(before.module, names.before), formsOf(after.module, names.after)];
	if (was.ordered === is.ordered) return false;
	if (was.ordered.length === is.ordered.length && was.sorted === is.sorted) return false;
	return defectsOf(before.module) === defectsOf(after.module) || was.words !== is.words;
}
function differsSurely(before, after, names) {
	if (before.defects.length > 0 || after.defects.length > 0) return false;
	const holds = {
		before: makeHoldsReference(before),
		after: makeHoldsReference(after)
	};
	const alike = {
		before: /* @__PURE__ */ new Set(),
		after: /* @__PURE__ */ new Set()
	};
	const isAlike = (old, now) => old.end - old.start === now.end - now.start && !holds.before(old) && !holds.after(now) && before.text.slice(old.start, old.end) === after.text.slice(now.start, now.end);
	const leaveOut = (olds, nows, step) => {
		const [from, other] = step === 1 ? [0, 0] : [olds.length - 1, nows.length - 1];
		for (let at = 0;; at += step) {
			const [old, now] = [olds[from + at], nows[other + at]];
			if (!old || !now || alike.before.has(old) || !isAlike(old, now)) break;
			alike.before.add(old);
			alike.after.add(now);
		}
	};
	const leaveOutEnds = (olds, nows) => {
		leaveOut(olds, nows, 1);
		leaveOut(olds, nows, -1);
		return [olds.filter((old) => !alike.before.has(old)), nows.filter((now) => !alike.after.has(now))];
	};
	const [olds, nows] = leaveOutEnds(childElements(before.root), childElements(after.root));
	for (const [at, old] of olds.entries()) if (nows[at]) leaveOutEnds(childElements(old), childElements(nows[at]));
	return canonicalLength(before, names.before, alike.before) !== canonicalLength(after, names.after, alike.after);
}
function makeHoldsReference({ references }) {
	const starts = Int32Array.from(references, ({ path }) => path.start).sort();
	return ({ start, end }) => {
		const next = starts[firstAtLeast(starts, start)];
		return next !== void 0 && next < end;
	};
}
function blockOf({ text, envelope }) {
	return text.slice(envelope.block.content.start, envelope.block.content.end);
}
function defectsOf({ defects }) {
	return defects.map(({ kind }) => kind).sort().join();
}
function nameReferences(before, after, history) {
	const olds = /* @__PURE__ */ new Map();
	const nows = /* @__PURE__ */ new Map();
	const targets = new Map(before.catalog.links(before.summary).map((link) => [link.reference, linkTarget(link)]));
	for (const [reference, target] of targets) if (target !== void 0) olds.set(idOf(reference), `→${history.successor(target) ?? target}`);
	for (const link of after.catalog.links(after.summary)) {
		const { reference } = link;
		const target = linkTarget(link);
		const was = history.was(after.summary, reference);
		if (target !== void 0) nows.set(idOf(reference), `→${target}`);
		if (!was || target !== void 0 && targets.get(was) !== void 0) continue;
		const same = `→?${was.path.start}`;
		olds.set(idOf(was), same);
		nows.set(idOf(reference), same);
	}
	return {
		before: (reference) => olds.get(idOf(reference)) ?? reference.path.value,
		after: (reference) => nows.get(idOf(reference)) ?? reference.path.value
	};
}
function idOf({ carrier, path }) {
	return `${carrier}\n${path.value}`;
}
function formsOf(module, nameOf) {
	return canonicalForms(module.defects.length > 0 ? repaired(module) : module, nameOf);
}
function repaired(module) {
	const { start, end } = module.envelope.block.content;
	const text = module.text.slice(0, start) + repairXml(withoutLeftovers(module), module.vocabulary) + module.text.slice(end);
	const reading = readModule(module.path, text, {
		vocabulary: module.vocabulary,
		declared: true
	});
	return reading.kind === "module" ? reading.module : module;
}
function withoutLeftovers(module) {
	const { start } = module.envelope.block.content;
	const block = blockOf(module);
	const edits = module.defects.flatMap((defect) => {
		leftover.lastIndex = defect.start - start;
		const found = defect.kind === "stray-character" ? leftover.exec(block) : null;
		return found ? [{
			start: found.index,
			end: leftover.lastIndex,
			text: ""
		}] : [];
	});
	return edits.length === 0 ? block : applyEdits(block, edits);
}
const leftover = /<\/[^<>\n]{0,100}>/y;

// src/change/edges.ts
function compareEdges(before, after, base, head, history) {
	const olds = before ? edgesOf(before, base, history.agreed.base, (path) => history.successor(path) ?? path) : /* @__PURE__ */ new Map();
	const nows = after ? edgesOf(after, head, history.agreed.head, (path) => path, history) : /* @__PURE__ */ new Map();
	const added = [...nows].filter(([key]) => !olds.has(key)).map(([, edge]) => edge);
	const replaced = new Set(after ? added.map(({ reference }) => history.was(after, reference)) : []);
	return [...[...nows].map(([key, edge]) => ({
		...edge,
		state: olds.has(key) ? "kept" : "added",
		replaced: false
	})), ...[...olds].filter(([key]) => !nows.has(key)).map(([, edge]) => ({
		...edge,
		state: "removed",
		replaced: replaced.has(edge.reference)
	}))];
}
function edgesOf(module, catalog, agreed, today, history) {
	const edges = /* @__PURE__ */ new Map();
	const meant = agreed.links(module);
	for (const [at, link] of catalog.links(module).entries()) {
		const { reference, resolution } = link;
		if (resolution.kind === "prose") continue;
		const broken = linkTarget(link) === void 0;
		const found = linkTarget(meant[at] ?? link);
		const was = found ?? history?.target(module, reference);
		const target = was === void 0 ? reference.path.value : found === void 0 ? history?.successor(was) ?? was : today(was);
		const key = `${reference.carrier}\n${target}`;
		if (!edges.has(key)) edges.set(key, {
			carrier: reference.carrier,
			target,
			broken,
			reference
		});
	}
	return edges;
}

// src/change/phases.ts
function comparePhases(before, after) {
	const partners = pairPhases(before.phases, after.phases);
	const kept = new Set(partners.values());
	const gone = before.phases.filter((old) => !kept.has(old));
	const come = after.phases.filter((now) => !partners.has(now));
	const lists = new Map([...partners].map(([now, old]) => [now, compareLists(old, now)]));
	const elsewhere = makeSearch(before, after, [...come.flatMap((phase) => phaseLists.flatMap((list) => itemsOf(phase, list))), ...[...lists.values()].flatMap((changes) => changes.flatMap(({ gained }) => gained))]);
	const settled = (changes) => changes.map((change) => {
		const lost = change.lost.filter((item) => !elsewhere(item));
		return {
			...change,
			lost,
			moved: change.lost.length - lost.length
		};
	});
	return [...after.phases.map((now) => {
		const old = partners.get(now);
		return old ? {
			kind: "kept",
			before: old,
			after: now,
			lists: settled(lists.get(now) ?? [])
		} : {
			kind: "added",
			after: now
		};
	}), ...gone.map((old) => {
		return {
			kind: "removed",
			before: old,
			lost: phaseLists.map((list) => ({
				list,
				lost: itemsOf(old, list).filter((item) => !elsewhere(item))
			})).filter((list) => list.lost.length > 0)
		};
	})];
}
function pairPhases(before, after) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(before);
	const pairing = {
		before,
		after,
		pairs,
		free,
		join: (old, now) => {
			pairs.set(now, old);
			free.delete(old);
		}
	};
	const named = {
		before: groupBy(before, nameOf),
		after: groupBy(after, nameOf)
	};
	for (const [name, [now, ...twins]] of named.after) {
		const olds = named.before.get(name) ?? [];
		if (now && olds[0] && twins.length === 0 && olds.length === 1) pairing.join(olds[0], now);
	}
	const isComparable = free.size * (after.length - pairs.size) <= MOST_COMPARISONS$1;
	if (isComparable) joinAlike(pairing);
	for (const [name, nows] of named.after) joinInOrder(named.before.get(name) ?? [], nows, pairing);
	if (isComparable) joinByNearName(pairing);
	joinBlank(before, after, pairs, pairing.join);
	if (!isComparable) joinInOrder(before, after, pairing);
	return pairs;
}
function nameOf({ name }) {
	return name?.value || void 0;
}
function joinAlike({ before, after, pairs, free, join }) {
	const places = new Map([...before, ...after].map((phase, at) => [phase, at < before.length ? at : at - before.length]));
	for (const now of after) {
		if (pairs.has(now)) continue;
		const away = (old) => Math.abs(places.get(old) - places.get(now));
		const isNamed = (old) => Number(nameOf(old) !== void 0 && nameOf(old) === nameOf(now));
		const [best] = [...free].map((old) => ({
			old,
			share: share(old, now)
		})).sort((a, b) => b.share - a.share || isNamed(b.old) - isNamed(a.old) || away(a.old) - away(b.old));
		if (best && best.share >= .5) join(best.old, now);
	}
}
function joinInOrder(olds, nows, { pairs, free, join }) {
	const left = olds.filter((old) => free.has(old));
	for (const now of nows) {
		const old = pairs.has(now) ? void 0 : left.shift();
		if (old) join(old, now);
	}
}
function joinByNearName({ after, pairs, free, join }) {
	for (const now of after) {
		const name = nameOf(now);
		if (pairs.has(now) || name === void 0) continue;
		const like = [...free].find((old) => old.name?.value && isAlike(old.name.value, name));
		if (like) join(like, now);
	}
}
function joinBlank(before, after, pairs, join) {
	const pairedOlds = new Set(pairs.values());
	const free = new Set(before.filter((phase) => !pairedOlds.has(phase) && saysNothing(phase)));
	const next = new Map(before.map((phase, at) => [before[at - 1], phase]));
	const previous = new Map(before.map((phase, at) => [before[at + 1], phase]));
	const sides = [{
		known: next,
		beside: (at) => after[at - 1],
		all: [...after.entries()]
	}, {
		known: previous,
		beside: (at) => after[at + 1],
		all: [...after.entries()].reverse()
	}];
	for (const { known, beside, all } of sides) for (const [at, now] of all) {
		if (pairs.has(now) || !saysNothing(now)) continue;
		const neighbour = beside(at);
		if (neighbour && !pairs.has(neighbour)) continue;
		const old = known.get(neighbour && pairs.get(neighbour));
		if (old && free.delete(old)) join(old, now);
	}
}
function saysNothing(phase) {
	return phaseLists.every((list) => itemsOf(phase, list).length === 0);
}
const MOST_COMPARISONS$1 = 2500;
function share(old, now) {
	const [a, b] = [old, now].map((phase) => new Set(phaseLists.flatMap((list) => itemsOf(phase, list).map(words))));
	const common = [...a].filter((item) => b.has(item)).length;
	return common / Math.max(1, a.size + b.size - common);
}
function itemsOf({ lists }, list) {
	return lists[list]?.items ?? [];
}
function compareLists(before, after) {
	return phaseLists.flatMap((list) => {
		const [olds, nows] = [itemsOf(before, list), itemsOf(after, list)];
		if (olds.length === nows.length && olds.every(({ value }, at) => value === nows[at]?.value)) return [];
		const [said, says] = [olds.map(words), nows.map(words)];
		const [here, there] = [new Set(says).add(""), new Set(said).add("")];
		const gone = olds.filter((_, at) => !here.has(said[at]));
		const { lost, gained } = withoutReworded(gone, nows.filter((_, at) => !there.has(says[at])));
		return lost.length + gained.length + gone.length > 0 ? [{
			list,
			lost,
			gained,
			reworded: gone.length - lost.length,
			moved: 0
		}] : [];
	});
}
function withoutReworded(gone, come) {
	if (gone.length * come.length > MOST_COMPARISONS$1) return {
		lost: gone,
		gained: come
	};
	const all = come.map(words).join(" ");
	const left = gone.filter((old) => !all.includes(words(old)));
	const covered = gone.filter((old) => !left.includes(old)).map(words);
	const gained = come.filter((now) => !covered.some((old) => words(now).includes(old) || old.includes(words(now))));
	return {
		lost: left.filter((old) => {
			const at = gained.findIndex((now) => isReworded(words(old), words(now)));
			if (at >= 0) gained.splice(at, 1);
			return at < 0;
		}),
		gained
	};
}
function makeSearch(before, after, gained) {
	let counts;
	const free = new Set(gained.map(words));
	let comparisons = 0;
	return (item) => {
		counts ??= {
			before: countLines(before),
			after: countLines(after)
		};
		const said = words(item);
		if (said === "" || (counts.after.get(said) ?? 0) >= (counts.before.get(said) ?? 1)) return true;
		comparisons += free.size;
		if (comparisons > MOST_COMPARISONS$1) return false;
		const other = [...free].find((now) => isReworded(said, now));
		return other !== void 0 && free.delete(other);
	};
}
function countLines({ text, root }) {
	const counts = /* @__PURE__ */ new Map();
	let line = "";
	const end = () => {
		const said = plain(line);
		if (said !== "") counts.set(said, (counts.get(said) ?? 0) + 1);
		line = "";
	};
	for (const { start, end: stop, cdata } of textSpans(root)) {
		const raw = text.slice(start, stop);
		const [first = "", ...others] = (cdata ? raw : decodeReferences(raw)).split("\n");
		line += first;
		for (const other of others) {
			end();
			line = other;
		}
	}
	end();
	return counts;
}
function words({ value }) {
	return plain(value);
}
function plain(line) {
	return withoutMark(line.trim()).toLowerCase().replaceAll(/[`*_]+/g, "").replaceAll(/\s+/g, " ").replace(/[.,;:!?]$/, "").trim();
}

// src/change/module-change.ts
function describeChange(pair, base, head, history) {
	const before = pair.before && base.read(pair.before.path);
	const after = pair.after && head.read(pair.after.path);
	return {
		pair,
		before,
		after,
		blockChanged: !before || !after || !pair.before || !pair.after || blockChanged({
			module: before,
			summary: pair.before,
			catalog: base.catalog
		}, {
			module: after,
			summary: pair.after,
			catalog: head.catalog
		}, history),
		phases: before && after ? comparePhases(before, after) : [],
		edges: compareEdges(pair.before, pair.after, base.catalog, head.catalog, history),
		dangling: pair.before && pair.before.path !== pair.after?.path ? history.dependents(pair.before.path) : [],
		renamed: pair.after ? void 0 : head.snapshot.renames?.get(pair.before.path),
		left: pair.after ? void 0 : whatIsLeft(pair.before, head)
	};
}
function whatIsLeft({ path, vocabulary }, { catalog, snapshot }) {
	if (!catalog.files.has(path)) return void 0;
	const text = snapshot.read(path);
	if (text === void 0) return "unreadable";
	if (text.trim() === "") return "empty";
	const reading = readModule(path, text, { vocabulary });
	return reading.kind === "skipped" ? reading.reason : "text";
}

// src/change/pairs.ts
const MOST_COMPARISONS = 4e4;
function pairModules(before, after, loadBefore, loadAfter) {
	const partner = /* @__PURE__ */ new Map();
	const byPath = new Map(before.map((module) => [module.path, module]));
	const taken = /* @__PURE__ */ new Set();
	const join = (old, now) => {
		partner.set(now, old);
		taken.add(old);
	};
	const like = (old, now) => likeness(loadBefore(old.path), loadAfter(now.path));
	joinElsewhere(before, after, byPath, like, join);
	for (const now of after) {
		const old = byPath.get(now.path);
		if (old && !taken.has(old) && !partner.has(now)) join(old, now);
	}
	const gone = before.filter((module) => !taken.has(module));
	const come = after.filter((module) => !partner.has(module));
	if (gone.length > 0 && come.length > 0) {
		joinByName(gone, come, join);
		joinByContent(gone.filter((module) => !taken.has(module)), come.filter((module) => !partner.has(module)), like, join);
	}
	const kept = after.map((now) => {
		const old = partner.get(now);
		return old ? {
			before: old,
			after: now
		} : {
			before: void 0,
			after: now
		};
	});
	const removed = gone.filter((module) => !taken.has(module)).map((old) => ({
		before: old,
		after: void 0
	}));
	return [...kept, ...removed].sort((a, b) => comparePaths(pathOf(a), pathOf(b)));
}
function pathOf(pair) {
	return pair.after ? pair.after.path : pair.before.path;
}
function joinElsewhere(before, after, byPath, like, join) {
	const renamed = after.flatMap((now) => {
		const old = byPath.get(now.path);
		return old?.name?.value && now.name?.value && old.name.value !== now.name.value ? [{
			old,
			now
		}] : [];
	});
	if (renamed.length < 2) return;
	const [olds, nows] = [byName(before), byName(after)];
	for (const { old, now } of renamed) {
		const name = old.name?.value ?? "";
		const [other, ...twins] = nows.get(name) ?? [];
		if (!other || twins.length > 0 || olds.get(name)?.length !== 1 || !byPath.has(other.path)) continue;
		const share = like(old, other);
		if (share >= .5 && share > like(old, now)) join(old, other);
	}
}
function joinByName(gone, come, join) {
	const olds = byName(gone);
	for (const [name, nows] of byName(come)) {
		const old = olds.get(name);
		if (old?.length === 1 && nows.length === 1) join(old[0], nows[0]);
	}
}
function byName(modules) {
	return groupBy(modules, ({ name }) => name?.value || void 0);
}
function joinByContent(gone, come, like, join) {
	if (gone.length * come.length > MOST_COMPARISONS) return;
	const candidates = gone.flatMap((old) => come.map((now) => ({
		old,
		now,
		share: like(old, now)
	}))).filter(({ share }) => share >= LIKE).sort((a, b) => b.share - a.share);
	const taken = /* @__PURE__ */ new Set();
	for (const { old, now } of candidates) {
		if (taken.has(old) || taken.has(now)) continue;
		taken.add(old).add(now);
		join(old, now);
	}
}
function likeness(old, now) {
	if (!old || !now) return 0;
	const [a, b] = [contentLines(old), contentLines(now)];
	const common = [...a].filter((saying) => b.has(saying)).length;
	return common / Math.max(1, a.size + b.size - common);
}
const MOST_SAYINGS = 500;
const known = /* @__PURE__ */ new WeakMap();
function contentLines(module) {
	let said = known.get(module);
	if (!said) {
		const all = [
			...module.purpose?.value.split("\n") ?? [],
			...module.conditions.map(({ words }) => words?.value ?? ""),
			...module.phases.flatMap(({ lists }) => phaseLists.flatMap((list) => lists[list]?.items.map(({ value }) => value) ?? [])),
			...module.references.map(({ path }) => path.value)
		];
		said = new Set(all.slice(0, MOST_SAYINGS));
		known.set(module, said);
	}
	return said;
}

// src/lint/identity.ts
function makeIdentity(before, after, pairs, history, phases) {
	const headPath = new Map(pairs.flatMap((pair) => pair.before && pair.after ? [[pair.before.path, pair.after.path]] : []));
	const alone = {
		before: new Set(pairs.flatMap((pair) => pair.after ? [] : [pair.before.path])),
		after: new Set(pairs.flatMap((pair) => pair.before ? [] : [pair.after.path]))
	};
	const links = {
		before: linksOf(before),
		after: linksOf(after)
	};
	const file = (path, side) => side === "before" ? headPath.get(path) ?? `base:${path}` : path;
	const referenceId = (path, reference, side) => {
		if (side === "before") return String(reference.path.start);
		const module = links.after.module(path);
		const was = module && history.was(module, reference);
		return was ? String(was.path.start) : `new ${reference.path.start}`;
	};
	const phaseId = (path, phase, side) => {
		const known = side === "after" ? phases.get(path) : void 0;
		return known ? String(known.get(phase) ?? `new ${phase}`) : String(phase);
	};
	const lead = (path, reference, side) => {
		const target = linkTarget({ resolution: links[side].resolution(path, reference) ?? { kind: "outside" } });
		if (target === void 0) return reference.path.value;
		return `→ ${side === "before" ? history.successor(target) ?? target : target}`;
	};
	const lostReferences = /* @__PURE__ */ new Set();
	for (const module of after.catalog.modules) for (const { reference, resolution } of after.catalog.links(module)) if (linkTarget({ resolution }) === void 0) lostReferences.add(key(module.path, referenceId(module.path, reference, "after")));
	const isDeleted = (path, reference) => {
		const meant = meantFiles(links.before.resolution(path, reference));
		return meant.length > 0 && meant.every((one) => history.successor(one) === void 0);
	};
	const about = (path, subject, side) => {
		if (subject?.kind === "reference" || subject?.kind === "edge") return ["reference", referenceId(path, subject.reference, side)];
		return subject?.kind === "phase" ? [
			"phase",
			phaseId(path, subject.phase, side),
			subject.part
		] : void 0;
	};
	const same = new Set(pairs.flatMap(({ before: old, after: now }) => old && old === now ? [now.path] : []));
	return {
		untouched: ({ rule, path, start, end, anchor, detail }) => same.has(path) ? key(rule, path, String(start), String(end), anchor, detail) : void 0,
		thing: ({ rule, path, anchor, detail, subject }, side) => isSet(subject) ? void 0 : key(rule, file(path, side), ...about(path, subject, side) ?? [anchor], detail),
		meaning: ({ rule, path, anchor, detail, subject }, side) => {
			if (isSet(subject)) return void 0;
			if (subject?.kind === "text") return key(rule, file(path, side), detail);
			const place = referenceOf(subject) ? [referenceOf(subject)?.carrier ?? "", lead(path, referenceOf(subject), side)] : [anchor];
			return key(rule, file(path, side), ...place, detail);
		},
		broken: ({ path, subject }, side) => {
			if (subject?.kind === "text" && subject.unbalanced !== void 0) return key(file(path, side), "element", subject.unbalanced.element);
			if (subject?.kind !== "edge" || !subject.broken || side === "before" && isDeleted(path, subject.reference)) return void 0;
			return key(file(path, side), referenceId(path, subject.reference, side));
		},
		moved: ({ rule, path, detail, subject }, side) => {
			if (subject?.kind === "text") return key(rule, detail);
			const reference = referenceOf(subject);
			return reference?.reason && key(rule, reference.carrier, lead(path, reference, side), reference.reason.value, detail);
		},
		faults: ({ rule, path, subject }, side) => subject?.kind === "phases" ? subject.faults.map(({ phase, what }) => key(rule, file(path, side), phaseId(path, phase, side), what)) : [],
		isAlone: ({ path }, side) => alone[side].has(path),
		lost: ({ path, subject }) => subject?.kind === "edge" && lostReferences.has(key(file(path, "before"), referenceId(path, subject.reference, "before")))
	};
}
function isSet(subject) {
	return subject?.kind === "cycle" || subject?.kind === "phases";
}
function referenceOf(subject) {
	return subject?.kind === "reference" || subject?.kind === "edge" ? subject.reference : void 0;
}
function meantFiles(resolution) {
	if (resolution?.kind === "ambiguous") return resolution.paths;
	return resolution?.kind === "case" ? [resolution.path] : [];
}
function linksOf({ catalog }) {
	const modules = new Map(catalog.modules.map((module) => [module.path, module]));
	const known = /* @__PURE__ */ new Map();
	return {
		module: (path) => modules.get(path),
		resolution: (path, reference) => {
			let own = known.get(path);
			if (!own) {
				const module = modules.get(path);
				own = new Map((module ? catalog.links(module) : []).map((link) => [link.reference.path.start, link.resolution]));
				known.set(path, own);
			}
			return own.get(reference.path.start);
		}
	};
}
function key(...parts) {
	return JSON.stringify(parts);
}

// src/lint/place.ts
function comparePlaces(before, after, pairs) {
	const byPath = {
		before: /* @__PURE__ */ new Map(),
		after: /* @__PURE__ */ new Map()
	};
	for (const { before: old, after: now } of pairs) {
		if (!old || !now) continue;
		let made;
		const get = () => {
			made ??= { comparison: compareTexts(before.load(old.path)?.text, after.load(now.path)?.text) };
			return made.comparison;
		};
		byPath.before.set(old.path, get);
		byPath.after.set(now.path, get);
	}
	const keyBy = (of) => (finding, side) => {
		const comparison = byPath[side].get(finding.path)?.();
		if (!comparison) return "";
		return of(comparison[side], comparison[side].lineAt(finding));
	};
	return {
		behind: keyBy(({ ids, behind }, at) => ids[at] ?? behind[at]),
		before: keyBy(({ ids, before: next }, at) => ids[at] === void 0 ? next[at] : void 0),
		between: [keyBy(({ equal }, at) => equal.behind[at]), keyBy(({ equal }, at) => equal.before[at])],
		kept: keyBy(({ ids }, at) => ids[at]),
		moved: keyBy(({ ids, lines }, at) => ids[at] === void 0 && saysSomething(lines[at]?.text ?? "") ? "moved" : void 0),
		movedFar: keyBy(({ ids, lines }, at) => ids[at] === void 0 && hasWords(lines[at]?.text ?? "") ? "moved" : void 0),
		fresh: ({ path }) => byPath.before.get(path)?.()?.fresh ?? /* @__PURE__ */ new Set()
	};
}
function saysSomething(line) {
	return /\w/.test(line.replaceAll(/<[^<>]*>?/g, ""));
}
function compareTexts(before, after) {
	if (before === void 0 || after === void 0) return void 0;
	const known = /* @__PURE__ */ new Map();
	const [olds, nows] = [linesOf(before, known), linesOf(after, known)];
	const { partners, origins } = alignLines(olds, nows);
	const fresh = nows.filter(({ text }, at) => olds[origins[at]]?.text !== text).map(({ text }) => text);
	const isEqual = (at) => olds[origins[at]]?.said === nows[at]?.said;
	return {
		before: sideOf(olds, (at) => partners[at], isEqual),
		after: sideOf(nows, (at) => origins[at] < 0 ? -1 : at, isEqual),
		fresh: new Set(fresh)
	};
}
function sideOf(lines, known, isEqual) {
	const ids = lines.map((_, at) => known(at) < 0 ? void 0 : `line ${known(at)}`);
	const equal = ids.map((id, at) => isEqual(known(at)) ? id : void 0);
	const lineAt = ({ start, subject }) => lineOf(lines, subject?.kind === "text" && subject.unbalanced ? subject.unbalanced.opened : start);
	return {
		lines,
		ids,
		...neighbours(ids),
		equal: neighbours(equal),
		lineAt
	};
}
function neighbours(ids) {
	const behind = [];
	const before = [];
	let last = "the beginning";
	for (const [at, id] of ids.entries()) {
		last = id ?? last;
		behind[at] = `behind ${last}`;
	}
	last = "the end";
	for (let at = ids.length - 1; at >= 0; at--) {
		last = ids[at] ?? last;
		before[at] = `before ${last}`;
	}
	return {
		behind,
		before
	};
}
function lineOf(lines, offset) {
	return Math.max(0, firstIndex(lines.length, (at) => lines[at].start > offset) - 1);
}
function linesOf(text, known) {
	const lines = [];
	let start = 0;
	for (const line of text.split("\n")) {
		const own = withoutDirectives(line).trim();
		if (own !== "") {
			const said = known.get(own) ?? withoutLayout(own);
			known.set(own, said);
			lines.push({
				text: own,
				said,
				start
			});
		}
		start += line.length + 1;
	}
	return lines;
}

// src/lint/match-findings.ts
function matchFindings(before, after, modules, history, phases) {
	const identity = makeIdentity(before.state, after.state, modules, history, phases);
	const places = comparePlaces(before.state, after.state, modules);
	const ways = {
		identity,
		places,
		lines: compareLines(before.state, after.state, places)
	};
	const cycles = compareCycles(before, history);
	const orders = compareFaults(before, after, identity);
	const [suppressedBefore, suppressed] = [new Set(before.result.suppressed), new Set(after.result.suppressed)];
	const olds = new Set([...before.result.findings, ...suppressedBefore].sort(compareFindings));
	const reported = after.result.findings.filter((now) => !cycles.isOld(now) && !orders.isOld(now));
	const nows = new Set([...reported, ...suppressed].sort(compareFindings));
	const pairs = matchAll(olds, nows, ways);
	for (const [now, old] of pairs) if (suppressedBefore.has(old) && !suppressed.has(now)) nows.add(now);
	for (const old of suppressedBefore) olds.delete(old);
	const { newlySuppressed, alone } = takeSuppressed(olds, nows, suppressed, pairs, identity);
	matchAll(new Set(before.hidden), nows, ways);
	matchAll(new Set(before.result.superseded.filter(({ by }) => by.every((cause) => newlySuppressed.has(cause)))), nows, ways);
	matchAll(olds, /* @__PURE__ */ new Set([...after.hidden, ...after.result.superseded]), ways);
	const isFixed = (old) => olds.has(old) && !before.caused.has(old) && !identity.lost(old) && !cycles.isStill(old) && !orders.isStill(old);
	return {
		introduced: new Set(after.result.findings.filter((now) => nows.has(now) && !after.caused.has(now))),
		fixed: before.result.findings.filter(isFixed),
		suppressed: {
			introduced: alone,
			unchanged: [...newlySuppressed].filter((old) => !suppressedBefore.has(old)).length
		}
	};
}
function takeSuppressed(olds, nows, suppressed, pairs, identity) {
	let alone = 0;
	const newlySuppressed = new Set([...suppressed].flatMap((one) => pairs.get(one) ?? []));
	const left = groupBy([...olds].reverse(), (old) => identity.thing(old, "before"));
	for (const one of suppressed) {
		if (!nows.delete(one)) continue;
		const old = left.get(identity.thing(one, "after") ?? "")?.pop();
		if (old && olds.delete(old)) newlySuppressed.add(old);
		else alone++;
	}
	return {
		newlySuppressed,
		alone
	};
}
function matchAll(olds, nows, { identity, places, lines }) {
	const { equal, amongWords, amongProse, inPlace, edited } = lines;
	const pairs = /* @__PURE__ */ new Map();
	const match = (old, now) => {
		pairs.set(now, old);
		olds.delete(old);
		nows.delete(now);
	};
	const pass = (key, compare) => {
		if (olds.size === 0 || nows.size === 0) return;
		const groups = groupBy(nows, (now) => key(now, "after"));
		for (const [id, own] of groupBy(olds, (old) => key(old, "before"))) {
			const others = groups.get(id);
			if (others) compare(own, others, match);
		}
	};
	const passAt = (key, compare, hasPlace = isText) => {
		pass((finding, side) => hasPlace(finding) ? both(key, places.behind, finding, side) : key(finding, side), compare);
		pass((finding, side) => hasPlace(finding) ? both(key, places.before, finding, side) : void 0, compare);
	};
	const isPart = ({ subject }) => subject?.kind === "text" || subject?.kind === "phase";
	pass(identity.untouched, inOrder);
	passAt(identity.thing, equal);
	passAt(identity.meaning, equal, isPart);
	pass(ofText(identity.thing, places.moved), equal);
	pass(ofText(identity.meaning, places.movedFar), equal);
	pass(ofText(identity.meaning, places.kept), (own, others, join) => {
		if (own.length === 1 && others.length === 1) inPlace(own, others, join);
	});
	for (const place of places.between) pass(ofText(identity.meaning, place), amongWords);
	pass(ofText(identity.meaning, places.kept), inPlace);
	passAt(identity.thing, edited);
	passAt(identity.meaning, edited, isPart);
	passAt(identity.broken, inOrder);
	const isAlone = identity.isAlone;
	pass(identity.moved, (own, others, join) => {
		const compare = own[0]?.subject?.kind === "text" ? amongProse : inOrder;
		compare(own.filter((old) => isAlone(old, "before")), others, join);
		compare(own.filter((old) => olds.has(old)), others.filter((now) => nows.has(now) && isAlone(now, "after")), join);
	});
	return pairs;
}
function ofText(key, place) {
	return (finding, side) => isText(finding) ? both(key, place, finding, side) : void 0;
}
function both(key, place, finding, side) {
	const [what, where] = [key(finding, side), place(finding, side)];
	return what === void 0 || where === void 0 ? void 0 : `${where} ${what}`;
}
const inOrder = (olds, nows, match) => joinBy(olds, nows, () => "", () => "", match);
function isText({ subject }) {
	return subject?.kind === "text";
}
function compareFaults(before, after, { faults }) {
	const known = new Set(before.result.findings.flatMap((old) => faults(old, "before")));
	const { findings, suppressed, superseded } = after.result;
	const today = new Set([
		...findings,
		...suppressed,
		...superseded
	].flatMap((now) => faults(now, "after")));
	return {
		isOld: (now) => now.subject?.kind === "phases" && faults(now, "after").every((fault) => known.has(fault)),
		isStill: (old) => faults(old, "before").some((fault) => today.has(fault))
	};
}
function compareCycles(before, history) {
	const known = /* @__PURE__ */ new Map();
	for (const old of [...before.result.findings, ...before.hidden]) for (const member of old.subject?.kind === "cycle" ? old.subject.members : []) {
		const cycles = known.get(member) ?? /* @__PURE__ */ new Set();
		known.set(member, cycles.add(old));
	}
	const today = new Map(history.agreed.head.cycles().flatMap(({ members }, at) => members.map((member) => [history.origin(member)?.path ?? "", at])));
	return {
		isOld: ({ subject }) => {
			if (subject?.kind !== "cycle") return false;
			const [first, ...others] = subject.members.map((path) => known.get(history.pathBefore(path) ?? "") ?? /* @__PURE__ */ new Set());
			return [...first ?? []].some((old) => others.every((cycles) => cycles.has(old)));
		},
		isStill: ({ subject }) => {
			if (subject?.kind !== "cycle") return false;
			const now = subject.members.flatMap((path) => today.get(path) ?? []);
			return new Set(now).size < now.length;
		}
	};
}

// src/lint/lint-change.ts
function lintChange(head, base, settings, dayOf, describe, isSelected = () => true) {
	const { before, after } = openBoth(head, base, settings);
	const pairs = pairModules(before.catalog.modules, after.catalog.modules, before.load, after.load);
	const history = makeHistory(before.catalog, after.catalog, pairs, settings.roots, head.renames);
	const select = selectRules(rulesOf(settings), settings);
	const found = [];
	const modules = [];
	const phases = /* @__PURE__ */ new Map();
	const lost = /* @__PURE__ */ new Set();
	const changed = {
		base: /* @__PURE__ */ new Set(),
		head: /* @__PURE__ */ new Set()
	};
	for (const pair of pairs) {
		if (pair.before === pair.after || !isSelected(pathOf(pair))) continue;
		const change = describeChange(pair, before, after, history);
		for (const one of judgeOne(change, select, after.catalog, dayOf)) found.push(one);
		if (pair.before) changed.base.add(pair.before.path);
		if (pair.after) changed.head.add(pair.after.path);
		modules.push(describe(change));
		phases.set(pathOf(pair), phaseNumbers(change));
		if (change.left || change.renamed !== void 0) lost.add(pathOf(pair));
	}
	if (before === after) {
		const result = lintState(after, settings, isSelected, {
			history,
			raw: [],
			isChanged: () => false
		});
		return {
			state: after,
			head: result,
			base: result,
			introduced: /* @__PURE__ */ new Set(),
			fixed: [],
			modules: [],
			suppressed: {
				introduced: 0,
				unchanged: 0
			}
		};
	}
	const sides = {
		before: withUnused(lintSide(before, history.agreed.base, settings, isSelected), changed.base, settings, isSelected),
		after: lintSide(after, history.agreed.head, settings, isSelected, {
			history,
			raw: found,
			isChanged: (path) => changed.head.has(path)
		})
	};
	const { introduced, fixed, suppressed } = matchFindings(sides.before, sides.after, pairs, history, phases);
	const mended = lost.size === 0 ? fixed : fixed.filter((finding) => !lost.has(finding.path));
	return {
		state: after,
		head: sides.after.result,
		base: sides.before.result,
		introduced,
		fixed: mended,
		modules,
		suppressed
	};
}
function openBoth(head, base, settings) {
	const after = openState(head, settings);
	if (isSame(head, base)) return {
		before: after,
		after
	};
	const before = openState(base, settings);
	const conventions = /* @__PURE__ */ new Set([...before.conventions, ...after.conventions]);
	return {
		before: {
			...before,
			conventions
		},
		after: {
			...after,
			conventions
		}
	};
}
function isSame(head, base) {
	if (head.results.length !== base.results.length || head.paths.length !== base.paths.length) return false;
	const results = new Set(head.results);
	const paths = new Set(head.paths);
	return base.results.every((result) => results.has(result)) && base.paths.every((path) => paths.has(path));
}
function lintSide(state, agreed, settings, isSelected, comparison) {
	const result = lintState(state, settings, isSelected, comparison);
	if (agreed === state.catalog) return {
		state,
		result,
		hidden: [],
		caused: /* @__PURE__ */ new Set()
	};
	const otherwise = lintState({
		...state,
		catalog: agreed
	}, settings, isSelected, comparison);
	const caused = missingFrom(otherwise.findings, result.findings);
	return {
		state,
		result,
		hidden: missingFrom(result.findings, otherwise.findings),
		caused: new Set(caused.filter(({ subject }) => subject?.kind !== "edge" || !subject.broken))
	};
}
function withUnused(side, changed, settings, isSelected) {
	const isAffected = ({ path, suppressions }) => changed.has(path) && suppressions.directives.some(isForChanges);
	const affected = new Set(side.state.snapshot.results.filter(isAffected).map(({ path }) => path));
	if (affected.size === 0) return side;
	const own = (path) => isSelected(path) && affected.has(path);
	const { findings } = lintState(side.state, settings, own, {
		history: void 0,
		raw: [],
		isChanged: own
	});
	return {
		...side,
		hidden: [...side.hidden, ...missingFrom(side.result.findings, findings)]
	};
}
function isForChanges({ rules: names }) {
	return names.length === 0 || names.some(({ value }) => changeRules.has(value));
}
const changeRules = new Set(rules.flatMap(({ id, scope }) => scope === "change" ? [id] : []));
function missingFrom(known, all) {
	const id = ({ rule, path, start, end, anchor, detail }) => JSON.stringify([
		rule,
		path,
		start,
		end,
		anchor,
		detail
	]);
	const ids = new Set(known.map(id));
	return all.filter((finding) => !ids.has(id(finding)));
}
function phaseNumbers({ before, after, phases }) {
	const olds = new Map(before?.phases.map((phase, at) => [phase, at]));
	const nows = new Map(after?.phases.map((phase, at) => [phase, at]));
	return new Map(phases.flatMap((phase) => phase.kind === "kept" ? [[nows.get(phase.after), olds.get(phase.before)]] : []));
}
function judgeOne(change, select, head, dayOf) {
	const path = pathOf(change.pair);
	const { category } = change.pair.after ?? change.pair.before;
	return select(path, category?.value).flatMap((entry) => {
		if (entry.rule.scope !== "change") return [];
		return [...entry.rule.check({
			change,
			head,
			options: entry.options,
			day: () => dayOf(path)
		})].map((report) => toRaw(report, path, entry));
	});
}

export { lintChange as t };