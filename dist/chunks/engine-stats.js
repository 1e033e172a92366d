import "./rolldown-runtime.js";
import { Jt as makeFileLinter } from "./lint.js";

// src/engine/stats.ts
const steps = [
	"start",
	"files and settings",
	"read",
	"parse",
	"rules",
	"join and compare",
	"print"
];
function startStopwatch(clock = () => performance.now()) {
	const spent = /* @__PURE__ */ new Map([["start", clock()]]);
	const rules = /* @__PURE__ */ new Map();
	let texts = 0;
	const running = [];
	let since = clock();
	const turn = () => {
		const now = clock();
		const step = running.at(-1);
		if (step !== void 0) spent.set(step, (spent.get(step) ?? 0) + now - since);
		since = now;
	};
	const begin = (step) => {
		turn();
		running.push(step);
	};
	const end = () => {
		turn();
		running.pop();
	};
	const measure = (step, work) => {
		begin(step);
		let made;
		try {
			made = work();
		} catch (error) {
			end();
			throw error;
		}
		if (made instanceof Promise) return made.finally(end);
		end();
		return made;
	};
	const asking = (rule) => {
		const row = rules.get(rule.id) ?? {
			time: 0,
			asked: 0,
			found: 0
		};
		rules.set(rule.id, row);
		const timed = (work) => {
			const from = clock();
			try {
				return measure("rules", work);
			} finally {
				row.time += clock() - from;
			}
		};
		const each = function* (ask) {
			row.asked++;
			const problems = timed(() => ask()[Symbol.iterator]());
			for (;;) {
				const next = timed(() => problems.next());
				if (next.done) return;
				row.found++;
				yield next.value;
			}
		};
		return {
			each,
			timed
		};
	};
	return {
		measure,
		reading: (tree) => ({
			...tree,
			load: (paths, like) => measure("read", async () => {
				const read = await tree.load(paths, like);
				return (path) => measure("read", () => read(path));
			})
		}),
		makeLinter: (settings, today) => {
			const lint = makeFileLinter(settings, today);
			return (source) => {
				texts++;
				return measure("parse", () => lint(source));
			};
		},
		observe: (rule) => {
			const { each, timed } = asking(rule);
			const check = (context) => each(() => rule.check(context));
			const gather = rule.scope === "catalog" ? rule.gather : void 0;
			return {
				...rule,
				check,
				...gather && { gather: (module) => timed(() => gather(module)) }
			};
		},
		stats: () => {
			turn();
			return {
				total: clock(),
				steps: steps.map((step) => ({
					step,
					time: spent.get(step) ?? 0
				})),
				texts,
				rules: [...rules].map(([rule, row]) => ({
					rule,
					...row
				})).filter(({ asked }) => asked > 0).sort((a, b) => b.time - a.time)
			};
		}
	};
}

export { startStopwatch };