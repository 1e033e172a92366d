import { $n as readReferences, An as makeResolver, Ln as baseName, Mn as relativePath, Rn as folderOf, er as splitFragment, tr as writtenPath } from "./lint.js";

// src/catalog/move-references.ts
function moveReferences(modules, { moved, paths, roots }) {
	const place = (path) => moved.get(path) ?? path;
	const before = makeResolver([...paths].sort(), roots);
	const after = makeResolver(paths.map(place).sort(), roots);
	const edits = /* @__PURE__ */ new Map();
	const stranded = [];
	for (const { path, references } of modules) {
		const own = [];
		for (const reference of references) {
			const led = before.resolve(reference, path);
			if (led.kind !== "file" && led.kind !== "case") continue;
			const target = place(led.path);
			if (!isShortest(reference, path, led.path) && leadsTo(reference, reference.path.value, place(path), target, after)) continue;
			const written = rewrite(reference, led.path, target, place(path), after, roots);
			const { value, start, end } = reference.path;
			if (written === void 0) stranded.push({
				path,
				reference,
				target
			});
			else if (written !== value) own.push({
				start,
				end,
				text: writtenPath(written, reference)
			});
		}
		if (own.length > 0) edits.set(path, own);
	}
	return {
		edits,
		stranded
	};
}
function isShortest({ path: { value } }, from, target) {
	return splitFragment(value).file === relativePath(folderOf(from), target);
}
function leadsTo(reference, written, from, target, resolver) {
	const found = resolver.resolve({
		...reference,
		path: {
			...reference.path,
			value: written
		}
	}, from);
	return (found.kind === "file" || found.kind === "case") && found.path === target;
}
function rewrite(reference, old, target, from, resolver, roots) {
	const { file: written, fragment } = splitFragment(reference.path.value);
	const slashed = written.replaceAll("\\", "/");
	const manner = (path) => {
		const absolute = /^\/+/.exec(slashed)?.[0] ?? "";
		const form = /^\.\.?\//.test(slashed) ? path : absolute + path;
		return (written.includes("\\") && !written.includes("/") ? form.replaceAll("/", "\\") : form) + fragment;
	};
	return candidates(slashed, old, target, from, roots).map(manner).find((path) => canStand(path, reference) && leadsTo(reference, path, from, target, resolver));
}
function canStand(path, reference) {
	if (reference.carrier === "uses_pattern") return true;
	const written = writtenPath(path, reference);
	const line = reference.link ? `[x](${written})` : written;
	const [read] = readReferences(line, {
		start: 0,
		end: line.length
	}, reference.carrier);
	return read?.path.value === path;
}
function candidates(written, old, target, from, roots) {
	if (/^\.\.?\//.test(written)) return [relativePath(folderOf(from), target)];
	const plain = written.replace(/^\/+/, "");
	const inRoots = roots.filter((root) => target.startsWith(`${root}/`)).map((root) => target.slice(root.length + 1));
	const wasInRoot = roots.some((root) => old === `${root}/${plain}`);
	const parts = target.split("/");
	const named = plain.split("/").length;
	const endings = Array.from({ length: parts.length }, (_, at) => parts.slice(-(at + 1)).join("/")).slice(named - 1);
	const whole = plain === old ? [target] : [];
	return [
		...wasInRoot ? inRoots : [],
		...whole,
		...endings,
		...inRoots,
		target
	];
}
function renamed(name, old, now) {
	const [was, is] = [old, now].map((path) => baseName(path).replace(/\.[^.]+$/, ""));
	if (was === void 0 || is === void 0 || was === is) return void 0;
	const next = manners.find((manner) => manner(was) === name)?.(is);
	return next === void 0 || next === name ? void 0 : next;
}
const manners = [
	(stem) => stem.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_"),
	(stem) => stem,
	(stem) => stem.toLowerCase().replaceAll(/[^a-z0-9]+/g, "")
];

export { renamed as n, moveReferences as t };