import "./chunks/rolldown-runtime.js";
import { a as info, c as setOutput, i as getMultilineInput, l as warning, n as error, o as notice, r as getInput, s as setFailed, t as debug } from "./chunks/core.js";
import { a as gateFails, c as prefixInRepository, i as writeWhole, n as restSentence, o as gateOf, r as selectAnnotations, s as findBase } from "./chunks/workflow-commands.js";
import { a as parsePreset, c as withChoices, i as parseFailOn, l as ConfigError, s as parseView, u as UsageError } from "./chunks/config.js";
import { C as parentsOf, S as mergeBase, _ as decode, a as toScope, b as fetchCommit, g as LARGEST_FILE, i as runLint, m as commitTree, n as configAt, p as formatJson, r as configIn, u as formatPretty, w as resolveCommit, y as isForeign } from "./chunks/run.js";
import { g as plural, m as verdictWords, r as formatMarkdown, v as plainText } from "./chunks/markdown.js";
import { n as printable, t as inert } from "./chunks/printable.js";
import { r as viewOf } from "./chunks/report.js";
import { n as version, t as homepage } from "./chunks/version.js";
import { t as RequestFailure } from "./chunks/failure.js";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { EOL } from "os";
import { constants as constants$1, promises } from "fs";

// node_modules/@actions/core/lib/summary.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// src/github/annotations.ts
function rank(findings, touches) {
	const touched = (finding) => touches(finding.file, finding.line) ? 0 : 1;
	return [...findings].sort((a, b) => touched(a) - touched(b));
}
function annotate(findings, most, reserved, prefix, file) {
	const { annotations, left } = selectAnnotations(findings, most, reserved);
	for (const annotation of annotations) issue(annotation, prefix);
	const rest = restSentence(left, `All of them stand in this step's log, in the job summary, and in ${file}.`);
	if (rest) process.stdout.write(`${rest}\n`);
}
function issue({ command, title, message, file, line, endLine, column, endColumn }, prefix) {
	const place = {
		title,
		file: prefix === "" ? file : `${prefix}/${file}`,
		startLine: line,
		endLine,
		...column !== void 0 && { startColumn: column },
		...endColumn !== void 0 && { endColumn }
	};
	if (command === "error") error(message, place);
	else if (command === "warning") warning(message, place);
	else notice(message, place);
}

// src/github/api-tree.ts
const MOST_FILES = 300;
async function apiTree(client, repository, commit, prefix) {
	const listing = await client.read("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...repository,
		tree_sha: commit,
		recursive: "1"
	});
	if (listing.truncated) throw new RequestFailure("refused", void 0, "the repository has too many files for GitHub's API to list");
	const paths = [];
	const blobs = /* @__PURE__ */ new Map();
	for (const { path: full, mode, type, sha } of listing.tree) {
		if (full === void 0 || type === "tree" || isForeign(full)) continue;
		if (prefix !== "" && !full.startsWith(`${prefix}/`)) continue;
		const path = prefix === "" ? full : full.slice(prefix.length + 1);
		paths.push(path);
		if (type === "blob" && mode?.startsWith("100") && sha) blobs.set(path, sha);
	}
	const texts = /* @__PURE__ */ new Map();
	const all = new Set(paths);
	return {
		paths,
		by: "commit",
		commit,
		blobId: (path) => blobs.get(path),
		prefetch: async (wanted) => {
			const missing = wanted.filter((path) => blobs.has(path) && !texts.has(path));
			if (missing.length > MOST_FILES) throw new RequestFailure("refused", void 0, `${missing.length} files differ, and without git each would cost a request`);
			for (const path of missing) {
				const { content, size } = await client.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
					...repository,
					file_sha: blobs.get(path)
				});
				texts.set(path, (size ?? 0) > 104857600 ? {
					kind: "refused",
					reason: "it is too large"
				} : decode(Buffer.from(content, "base64")));
			}
		},
		read: (path) => texts.get(path) ?? { kind: all.has(path) ? "link" : "gone" }
	};
}

// src/github/event.ts
function readSurroundings(env) {
	const payload = readPayload(env.GITHUB_EVENT_PATH);
	const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	return {
		event: readEvent(env.GITHUB_EVENT_NAME ?? "", payload, env.GITHUB_REPOSITORY ?? ""),
		repository: owner && repo ? {
			owner,
			repo
		} : void 0,
		sha: commitId(env.GITHUB_SHA),
		serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
		isDependabot: env.GITHUB_ACTOR === "dependabot[bot]",
		runId: `${env.GITHUB_RUN_ID ?? "0"}.${env.GITHUB_RUN_ATTEMPT ?? "1"}`,
		step: [env.GITHUB_JOB, env.GITHUB_ACTION].filter((part) => part).join(".").replaceAll(/[^\w.-]/g, "_")
	};
}
function headOf({ event, sha }) {
	switch (event.kind) {
		case "pull-request":
		case "pull-request-as-data": return event.pullRequest.head;
		case "workflow-run":
		case "merge-group": return event.head;
		case "push": return event.after;
		case "other": return sha;
	}
}
function lineLink({ repository, serverUrl }, head, prefix) {
	if (!repository || head === void 0) return void 0;
	const base = `${serverUrl}/${repository.owner}/${repository.repo}/blob/${head}`;
	return (file, line) => `${base}/${[...prefix.split("/"), ...file.split("/")].filter((part) => part !== "").map(encodePart).join("/")}?plain=1#L${line}`;
}
function encodePart(part) {
	return encodeURIComponent(part).replaceAll("(", "%28").replaceAll(")", "%29");
}
function readPayload(path) {
	if (!path) return {};
	try {
		return object(JSON.parse(readFileSync(path, "utf8")));
	} catch {
		return {};
	}
}
function readEvent(name, payload, repository) {
	const other = {
		kind: "other",
		name
	};
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review": {
			const pullRequest = readPullRequest(object(payload.pull_request), repository);
			if (!pullRequest) return other;
			return {
				kind: name === "pull_request_target" ? "pull-request-as-data" : "pull-request",
				pullRequest
			};
		}
		case "workflow_run": {
			const run = object(payload.workflow_run);
			const head = commitId(run.head_sha);
			const owner = object(object(run.head_repository).owner).login;
			if (run.event !== "pull_request" || head === void 0) return other;
			return typeof owner === "string" && typeof run.head_branch === "string" ? {
				kind: "workflow-run",
				head,
				headOwner: owner,
				headBranch: run.head_branch
			} : other;
		}
		case "push": {
			const after = commitId(payload.after);
			if (after === void 0) return other;
			const branch = object(payload.repository).default_branch;
			return {
				kind: "push",
				after,
				before: commitId(payload.before),
				ref: String(payload.ref ?? ""),
				defaultBranch: typeof branch === "string" ? branch : void 0
			};
		}
		case "merge_group": {
			const group = object(payload.merge_group);
			const [head, base] = [commitId(group.head_sha), commitId(group.base_sha)];
			return head !== void 0 && base !== void 0 ? {
				kind: "merge-group",
				head,
				base
			} : other;
		}
		default: return other;
	}
}
function readPullRequest(given, repository) {
	const [head, base] = [object(given.head), object(given.base)];
	const [headSha, baseSha] = [commitId(head.sha), commitId(base.sha)];
	if (typeof given.number !== "number" || headSha === void 0 || baseSha === void 0) return void 0;
	return {
		number: given.number,
		head: headSha,
		base: baseSha,
		baseRef: String(base.ref ?? ""),
		fromFork: object(head.repo).full_name !== repository
	};
}
function object(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function commitId(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}

// src/github/change.ts
var Superseded = class extends Error {};
async function findChange(request) {
	const { event } = request.surroundings;
	if (event.kind === "workflow-run") return findData(request, await pullRequestOf(request, event));
	if (event.kind === "pull-request-as-data") return findData(request, event.pullRequest);
	const pullRequest = event.kind === "pull-request" ? event.pullRequest : void 0;
	const found = await baseFor(request);
	return {
		head: void 0,
		base: "base" in found ? found.base : void 0,
		pullRequest,
		config: "workspace",
		notes: "notes" in found ? found.notes : []
	};
}
async function baseFor(request) {
	const { root, wanted, remote, surroundings } = request;
	if (wanted === "none") return { notes: [] };
	if (wanted !== "") return told(findBase(root, wanted, {
		...remote && { remote },
		since: "HEAD"
	}));
	const { event } = surroundings;
	switch (event.kind) {
		case "pull-request": return pullRequestBase(request, event.pullRequest);
		case "push": return pushBase(request, event);
		case "merge-group": return commitBase(request, event.base, event.base);
		default: return { notes: [] };
	}
}
function told(found) {
	return "base" in found ? {
		base: found.base,
		notes: []
	} : { notes: [withoutBase(found.reason)] };
}
function withoutBase(reason) {
	return `There is no base to compare with: ${reason}. Everything is linted, and counts.`;
}
async function commitBase(request, name, commit) {
	const { root, remote } = request;
	const found = findBase(root, commit, remote ? { remote } : {});
	if ("base" in found) return {
		base: {
			...found.base,
			name
		},
		notes: []
	};
	const byApi = await fromApi(request, name, commit);
	if ("base" in byApi) return byApi;
	return { notes: [withoutBase(`${found.reason}; ${byApi.reason}`)] };
}
async function fromApi({ root, surroundings, client }, name, commit) {
	const { repository } = surroundings;
	const api = await client();
	if (!api || !repository) return { reason: "without the input token, GitHub can't be asked for it" };
	try {
		return {
			base: {
				name,
				tree: await apiTree(api, repository, commit, prefixInRepository(root))
			},
			notes: []
		};
	} catch (error) {
		if (error instanceof RequestFailure) return { reason: `GitHub's API doesn't give it (${error.message})` };
		throw error;
	}
}
async function pullRequestBase(request, pullRequest) {
	const { root, surroundings } = request;
	const name = pullRequest.baseRef || pullRequest.base;
	const checkedOut = resolveCommit(root, "HEAD");
	if (checkedOut === void 0) {
		const merge = surroundings.sha === void 0 ? void 0 : await parentsFromApi(request, surroundings.sha);
		return commitBase(request, name, merge?.[1] === pullRequest.head ? merge[0] : pullRequest.base);
	}
	const [first, second] = parentsOf(root, checkedOut);
	if (first !== void 0 && second === pullRequest.head) return commitBase(request, name, first);
	const common = await commonAncestor(request, pullRequest.base, checkedOut, pullRequest.head);
	const found = await commitBase(request, name, common ?? pullRequest.base);
	const note = `Where the pull request left ${name} can't be found out, so it is compared with what ${name} was when the event was sent. Check out the merge, as is the default, or all history (\`fetch-depth: 0\`).`;
	return common === void 0 && "base" in found ? {
		...found,
		notes: [...found.notes, note]
	} : found;
}
async function parentsFromApi({ surroundings: { repository }, client }, sha) {
	const api = await client();
	if (!api || !repository) return void 0;
	try {
		return (await api.read("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
			...repository,
			commit_sha: sha
		})).parents.map((parent) => parent.sha);
	} catch (error) {
		if (error instanceof RequestFailure) return void 0;
		throw error;
	}
}
async function commonAncestor({ root, surroundings, client }, base, local, head) {
	const known = mergeBase(root, base, local);
	if (known !== void 0) return known;
	const api = await client();
	if (!api || !surroundings.repository) return void 0;
	try {
		const basehead = `${base}...${head}`;
		return (await api.read("GET /repos/{owner}/{repo}/compare/{basehead}", {
			...surroundings.repository,
			basehead,
			per_page: 1
		})).merge_base_commit.sha;
	} catch (error) {
		if (error instanceof RequestFailure) return void 0;
		throw error;
	}
}
async function pushBase(request, event) {
	const { before, after, ref, defaultBranch } = event;
	if (before !== void 0) {
		const found = await commitBase(request, before, before);
		if ("base" in found || !ref.startsWith("refs/heads/")) return found;
	}
	if (!ref.startsWith("refs/heads/") || defaultBranch === void 0 || ref === `refs/heads/${defaultBranch}`) return { notes: [withoutBase(before === void 0 ? `${ref || "what was pushed"} is new` : `${before}, which was there before, can't be had any more`)] };
	const tip = findBase(request.root, defaultBranch, request.remote ? { remote: request.remote } : {});
	if (!("base" in tip)) return told(tip);
	return commitBase(request, defaultBranch, await commonAncestor(request, tip.base.tree.commit, after, after) ?? tip.base.tree.commit);
}
async function findData(request, pullRequest) {
	const { root, remote, wanted } = request;
	const checkedOut = resolveCommit(root, "HEAD");
	if (checkedOut === void 0) throw new UsageError("This event reads the pull request from git, and the workspace has none. Check the repository out before this step.");
	const isContent = checkedOut === pullRequest.head || parentsOf(root, checkedOut)[1] === pullRequest.head;
	const commit = isContent ? checkedOut : fetchPullRequest(root, pullRequest, remote);
	const prefix = prefixInRepository(root);
	const head = commitTree(root, commit, prefix);
	if (!head) throw new UsageError(`git can't read the files of ${commit}, the pull request's head. Check the repository out once more.`);
	const [first, second] = parentsOf(root, commit);
	const own = await commitBase(request, pullRequest.baseRef || pullRequest.base, first !== void 0 && second === pullRequest.head ? first : await commonAncestor(request, pullRequest.base, commit, pullRequest.head) ?? pullRequest.base);
	const found = wanted === "" ? own : await baseFor(request);
	const config = "base" in own ? own.base.tree : isContent ? void 0 : "workspace";
	if (config === void 0) throw new UsageError(`The configuration has to come from the pull request's base, and that can't be had. ${own.notes.join(" ")} Check out the base, which is what this event does by default.`);
	return {
		head,
		base: "base" in found ? found.base : void 0,
		pullRequest,
		config,
		notes: found.notes
	};
}
function fetchPullRequest(root, { number, head }, remote) {
	const merge = fetchCommit(root, `refs/pull/${number}/merge`, remote);
	if ("commit" in merge && parentsOf(root, merge.commit)[1] === head) return merge.commit;
	const own = fetchCommit(root, head, remote);
	if ("commit" in own) return own.commit;
	throw new UsageError(`The files of pull request #${number} can't be fetched: ${own.reason}. Check that the token may read contents.`);
}
async function pullRequestOf({ surroundings: { repository }, client }, { head, headOwner, headBranch }) {
	const api = await client();
	if (!api || !repository) throw new UsageError("The event workflow_run needs the input token to find its pull request. Leave it at its default.");
	const found = (await api.read("GET /repos/{owner}/{repo}/pulls", {
		...repository,
		head: `${headOwner}:${headBranch}`,
		state: "open",
		per_page: 100
	})).map((candidate) => readPullRequest(candidate, `${repository.owner}/${repository.repo}`)).find((candidate) => candidate?.head === head);
	if (found) return found;
	throw new Superseded(`There is no open pull request from ${headOwner}:${headBranch} at ${head} any more, so there is nothing to say about it.`);
}

// src/github/deliver.ts
async function deliverAll({ inputs, surroundings, client, head, scope, ...parts }) {
	const wanted = [
		inputs.checkRun,
		inputs.review,
		inputs.comment
	];
	if (!wanted.includes(true)) return [];
	const sinks = (await loadSinks()).filter((_, at) => wanted[at]);
	const api = await client.get();
	const { repository } = surroundings;
	if (!api || !repository || head === void 0) {
		const lack = api ? "outside of a workflow, there is no repository to write to" : "the input token is empty. Leave it at its default";
		return sinks.map(({ title }) => ({ message: `The ${title} was not written: ${lack}.` }));
	}
	const { keyOf } = await import("./chunks/sink.js");
	return deliverEach(sinks, {
		...parts,
		client: api,
		repository,
		head,
		key: keyOf(parts.prefix, scope),
		run: [surroundings.runId, surroundings.step].filter((part) => part !== "").join(":")
	}, isReadOnlyByNature(parts.pullRequest, surroundings));
}
async function loadSinks() {
	const [{ checkRun }, { review }, { comment }] = await Promise.all([
		import("./chunks/check-run.js"),
		import("./chunks/review.js"),
		import("./chunks/comment.js")
	]);
	return [
		checkRun,
		review,
		comment
	];
}
function isReadOnlyByNature(pullRequest, { event, isDependabot }) {
	return event.kind === "pull-request" && (isDependabot || (pullRequest?.fromFork ?? false));
}
async function deliverEach(sinks, delivery, readOnly) {
	const failures = [];
	const refused = /* @__PURE__ */ new Set();
	for (const sink of sinks) {
		const { title, permission } = sink;
		if (refused.has(permission) || readOnly && refused.size > 0) {
			failures.push({ message: refusal(title, permission, "not tried any more", readOnly) });
			continue;
		}
		try {
			const result = await sink.deliver(delivery);
			if (result) info(`No ${title}: ${result.skipped}.`);
		} catch (error) {
			if (error instanceof RequestFailure && error.kind === "forbidden") refused.add(permission);
			failures.push({ message: describe(sink, error, readOnly) });
		}
	}
	return failures;
}
function describe({ title, permission }, error, readOnly) {
	if (!(error instanceof RequestFailure)) {
		debug(error instanceof Error ? error.stack ?? error.message : String(error));
		return `The ${title} was not written, by a fault of patternlint's own (${error instanceof Error ? error.message : String(error)}). Please report it: ${homepage}/issues`;
	}
	if (error.kind === "forbidden" && error.status !== 401) return refusal(title, permission, error.message, readOnly);
	return `The ${title} was not written (${error.message}). ${remedies[error.kind]}`;
}
function refusal(title, permission, said, readOnly) {
	return `The ${title} was not written (${said}). ${readOnly ? "Pull requests of forks and of Dependabot run with a token that may only read; the recipe for forks in the documentation has a second workflow that may write." : `Give the job the permission \`${permission}\`.`}`;
}
const remedies = {
	forbidden: "GitHub doesn't take the token: check the input `token`.",
	"rate-limit": "GitHub's rate limit is used up; run the job again later.",
	refused: `This is most likely a fault of patternlint's own; please report it: ${homepage}/issues`,
	server: "GitHub itself failed; run the job again.",
	network: "The connection to GitHub failed; run the job again.",
	deadline: "GitHub answered too slowly; run the job again."
};

// src/github/inputs.ts
const fileFormats = [
	"sarif",
	"junit",
	"gitlab"
];
function readInputs() {
	return {
		root: getInput("root") || ".",
		paths: getMultilineInput("paths").filter((path) => path !== ""),
		config: getInput("config") || void 0,
		preset: getInput("preset") ? parsePreset(getInput("preset")) : void 0,
		base: getInput("base"),
		show: parseView(getInput("show") || "introduced", "The input show"),
		gate: parseView(getInput("gate") || "introduced", "The input gate"),
		failOn: parseFailOn(getInput("fail-on") || "error", "The input fail-on"),
		annotations: readAmount("annotations", 29),
		summary: readSwitch("summary", true),
		checkRun: readSwitch("check-run", false),
		review: readSwitch("review", false),
		comment: readSwitch("comment", false),
		files: fileFormats.flatMap((format) => {
			const file = getInput(format);
			return file === "" ? [] : [{
				format,
				file
			}];
		}),
		allowEmpty: readSwitch("allow-empty", false),
		token: getInput("token") || void 0
	};
}
function readAmount(name, all) {
	const text = getInput(name);
	if (/^\d{1,6}$/.test(text)) return Number(text);
	const isOn = parseSwitch(text || "on");
	if (isOn !== void 0) return isOn ? all : 0;
	throw new UsageError(`The input ${name} can't be \`${text}\`. Write on, off, or a whole number.`);
}
function readSwitch(name, otherwise) {
	const text = getInput(name);
	if (text === "") return otherwise;
	const isOn = parseSwitch(text);
	if (isOn !== void 0) return isOn;
	throw new UsageError(`The input ${name} can't be \`${text}\`. Write on or off.`);
}
function parseSwitch(text) {
	const word = text.toLowerCase();
	if ([
		"on",
		"true",
		"yes"
	].includes(word)) return true;
	return [
		"off",
		"false",
		"no"
	].includes(word) ? false : void 0;
}

// src/github/lazy-client.ts
function lazyClient(token) {
	let client;
	let made;
	const make = async (key) => {
		const { defaultSettings, makeClient } = await import("./chunks/client.js");
		made = makeClient({
			token: key,
			url: process.env.GITHUB_API_URL || void 0,
			...defaultSettings
		});
		return made;
	};
	return {
		get: async () => {
			if (token === void 0) return void 0;
			client ??= make(token);
			return client;
		},
		logStatistics: () => {
			if (!made) return;
			const { requests, repeated, milliseconds, remaining } = made.statistics();
			const limit = remaining === void 0 ? "" : `; ${remaining} left of the rate limit`;
			debug(`patternlint sent ${plural(requests, "request")}, ${repeated} of them again, in ${(milliseconds / 1e3).toFixed(1)} s${limit}`);
		}
	};
}

// src/github/summary.ts
const SUMMARY_LIMIT = 1032192;
async function writeSummary(shown, { failed, link, remarks }) {
	const before = remarks.map((remark) => `${remark}\n\n`).join("");
	await addToSummary(before + formatMarkdown(shown, {
		failed,
		link,
		limit: SUMMARY_LIMIT - Buffer.byteLength(before),
		changes: true
	}));
}
async function addToSummary(text) {
	if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(text, true).write();
}

// src/github/main.ts
async function runAction() {
	try {
		await lintAndTell();
	} catch (error) {
		if (error instanceof Superseded) {
			notice(inert(printable(error.message)), { title: "patternlint" });
			setOutput("verdict", "skipped");
		} else fail(error);
	}
}
async function lintAndTell() {
	const inputs = readInputs();
	const surroundings = readSurroundings(process.env);
	const workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd());
	const root = rootInside(workspace, inputs.root);
	const client = lazyClient(inputs.token);
	try {
		await lintWith(client, inputs, surroundings, workspace, root);
	} finally {
		client.logStatistics();
	}
}
async function lintWith(client, inputs, surroundings, workspace, root) {
	const found = await findChange({
		root,
		surroundings,
		wanted: inputs.base,
		remote: remoteOf(surroundings, inputs.token),
		client: client.get
	});
	const scope = toScope(inputs.paths, root, root, found.head?.paths);
	const { run, change } = await lint(found, {
		root,
		scope,
		config: withChoices(await configOf(found, root, inputs.config), inputs.preset, /* @__PURE__ */ new Map())
	});
	await tell({
		run,
		change,
		inputs,
		surroundings,
		workspace,
		client,
		scope,
		prefix: prefixInRepository(root)
	});
}
async function lint(found, options) {
	const head = found.head && { head: found.head };
	try {
		return {
			run: await runLint({
				...options,
				...head,
				base: found.base
			}),
			change: found
		};
	} catch (error) {
		if (!(error instanceof RequestFailure)) throw error;
		const notes = [...found.notes, withoutBase(`GitHub's API doesn't give its files (${error.message})`)];
		return {
			run: await runLint({
				...options,
				...head
			}),
			change: {
				...found,
				base: void 0,
				notes
			}
		};
	}
}
function rootInside(workspace, root) {
	let real;
	try {
		real = realpathSync(resolve(workspace, root));
	} catch {
		throw new UsageError(`The input root names no folder: ${root}. Check the path, and that the repository is checked out before this step.`);
	}
	if (!isInside(workspace, real)) throw new UsageError(`The input root leads out of the workspace: ${root}. Name a folder inside it.`);
	return real;
}
function isInside(folder, path) {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function remoteOf({ repository, serverUrl }, token) {
	return repository && {
		url: `${serverUrl}/${repository.owner}/${repository.repo}`,
		token
	};
}
function configOf({ config }, root, file) {
	if (config === "workspace") return configAt(root, file === void 0 ? void 0 : resolve(root, file));
	return configIn(config, file);
}
async function tell(telling) {
	const { run, change, inputs, surroundings, workspace, client, scope, prefix } = telling;
	const { report, lines } = run;
	const shown = viewOf(report, inputs.show);
	const empty = report.summary.modules === 0 && report.findings.length === 0 && !inputs.allowEmpty;
	const failed = gateFails(report, inputs.gate, inputs.failOn);
	const verdict = empty || report.unread.length > 0 ? "error" : failed ? "failure" : "success";
	const file = join(process.env.RUNNER_TEMP || tmpdir(), "patternlint-report.json");
	process.stdout.write(inert(formatPretty(shown, lines, {
		color: true,
		quiet: false
	})));
	setOutputs(report, verdict, file);
	for (const note of change.notes) notice(inert(printable(note)), { title: "patternlint" });
	const ranked = rank(shown.findings, run.touches);
	const reserved = change.notes.length + [
		inputs.checkRun,
		inputs.review,
		inputs.comment
	].filter((on) => on).length;
	annotate(ranked, inputs.annotations, reserved, prefix, file);
	const head = headOf(surroundings) ?? change.pullRequest?.head;
	const link = lineLink(surroundings, head, prefix);
	const remarks = change.notes.map((note) => `> ${plainText(note)}`);
	const failing = verdict !== "success";
	if (inputs.summary) await writeSummary(shown, {
		failed: failing,
		link,
		remarks
	});
	writeWhole(file, formatJson(report));
	for (const wanted of inputs.files) writeWhole(fileInside(workspace, wanted), await formatFile(wanted.format, report, inputs, prefix));
	await makeUp(await deliverAll({
		inputs,
		surroundings,
		client,
		head,
		pullRequest: change.pullRequest,
		report,
		shown,
		lines,
		failed: failing,
		remarks,
		link,
		prefix,
		scope
	}), telling, ranked, {
		shown,
		failed: failing,
		link,
		remarks,
		file
	});
	if (empty) throw new UsageError(`No module to lint. ${run.search} Set the inputs root and paths, or allow-empty.`);
	const [lost] = report.unread;
	if (lost) throw new UsageError(`${plural(report.unread.length, "file")} could not be read, the first being ${lost.file}: ${lost.reason}. Mend that, or exclude the file.`);
	if (failed) setFailed(inert(`patternlint: ${verdictWords(viewOf(report, inputs.gate))}. The step's log and the job summary say where.`));
}
function fileInside(workspace, { format, file }) {
	const path = resolve(workspace, file);
	const places = [workspace, ...process.env.RUNNER_TEMP ? [realpathSync(process.env.RUNNER_TEMP)] : []];
	let folder = dirname(path);
	while (!existsSync(folder)) folder = dirname(folder);
	const real = realpathSync(folder);
	if (places.some((place) => isInside(place, real))) return path;
	throw new UsageError(`The input ${format} leads out of the workspace: ${file}. Name a file inside it, or in the runner's temporary folder.`);
}
async function formatFile(format, report, { show, gate, failOn }, prefix) {
	switch (format) {
		case "sarif": return (await import("./chunks/sarif.js")).formatSarif(report, { prefix });
		case "junit": return (await import("./chunks/junit.js")).formatJunit(viewOf(report, show), gateOf(report, gate, failOn));
		case "gitlab": return (await import("./chunks/gitlab.js")).formatGitlab(report, prefix);
	}
}
function setOutputs({ summary: totals, comparison }, verdict, file) {
	setOutput("verdict", verdict);
	setOutput("errors", totals.findings.error);
	setOutput("warnings", totals.findings.warning);
	setOutput("notices", totals.findings.notice);
	setOutput("introduced", comparison?.introduced ?? "");
	setOutput("fixed", comparison?.fixed.length ?? "");
	setOutput("modules", totals.modules);
	setOutput("report", file);
}
async function makeUp(failures, { inputs, prefix }, ranked, { shown, file, ...parts }) {
	if (failures.length === 0) return;
	if (inputs.annotations === 0) annotate(ranked, 29, failures.length, prefix, file);
	if (!inputs.summary) await writeSummary(shown, parts);
	for (const { message } of failures) notice(inert(printable(message)), { title: "patternlint" });
	await addToSummary(failures.map(({ message }) => `> ⚠️ ${plainText(message)}\n`).join("\n"));
}
function fail(error$1) {
	setOutput("verdict", "error");
	if (error$1 instanceof ConfigError) error(inert(error$1.message), {
		title: "patternlint: configuration",
		file: error$1.file,
		startLine: error$1.line,
		startColumn: error$1.column
	});
	if (error$1 instanceof UsageError) {
		setFailed(inert(printable(`patternlint: ${error$1.message}`)));
		return;
	}
	const stack = error$1 instanceof Error ? error$1.stack : String(error$1);
	setFailed(inert(printable(`patternlint ${version} failed; this is a fault of ours, and nothing was checked to the end. Please report it with this text: ${homepage}/issues\n${stack}`)));
}

// src/action.ts
await runAction();

export {  };