import "./rolldown-runtime.js";
import { n as isTrustedEvent, r as loadCode } from "./config-code-policy.js";
import { $ as loadNamed, Bt as missingRules, E as countSafe, J as MissingContents, M as resolvePaths, Mt as viewOf, Q as isInRepository, Qn as plural, S as runLint, St as readSettingsFile, Ut as verdictWords, V as configIn, Z as commitTree, _ as hasNothing, _t as gitOverNetwork, a as render, at as prefixInRepository, bt as isInside, dn as mayHaveBaseline, f as baselineFails, fn as parseFailOn, g as gateReason, gn as parseView, gt as git, h as gateOf, i as formats, it as pathFrom, m as gateFails, n as describeWithoutGit, p as baselineReason, pn as parsePreset, pt as TooMuch, rt as findRepository, t as describeSubmodules, tt as workingTree, vn as withChoices, vt as ChangedMeanwhile, wt as reasonOf, x as writeWhole, z as configAt } from "./lint.js";
import { I as UsageError, N as ConfigError, P as FileError, _ as homepage, c as print, n as faultText, v as program } from "./print.js";
import { a as mayBeBranch, c as parentsOf, n as isFullId, s as mergeBase, u as resolveCommit } from "./source-commits.js";
import { a as openBase, i as notInRepository, r as locateOrFetch } from "./engine-base.js";
import { t as apiTree } from "./github-api-tree.js";
import { t as RequestFailure } from "./github-failure.js";
import { a as info, c as getInput, i as failStep, l as getMultilineInput, n as annotate, o as notice, r as debug, s as writeOutput, t as addToSummary } from "./github-runner.js";
import { n as restSentence, r as selectAnnotations } from "./report-workflow-commands.js";
import { a as plainText, i as message, r as commandLine, t as code } from "./report-markdown-text.js";
import { a as formatMarkdown, h as fitInto } from "./report-markdown.js";
const { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { dirname, isAbsolute, join, normalize, posix, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { randomBytes } = process.getBuiltinModule("node:crypto");

// src/source/fetch.ts
const LONGEST_FETCH = 12e4;
function makeFetcher(checkout, remote, temporary) {
	const store = join(temporary, `patternlint-git-${randomBytes(16).toString("hex")}`);
	const repository = {
		...checkout,
		fetchedObjects: join(store, "objects")
	};
	let made;
	const fetch = async (what) => {
		const url = readUrl(remote.url);
		if (url === void 0) return { reason: `${remote.url} is not an http(s) address of a repository` };
		if (!isFullId(what) && !(what.startsWith("refs/") && mayBeBranch(what))) return { reason: `\`${what}\` is not the name of a commit or ref` };
		try {
			made ??= makeStore(checkout, store);
		} catch (error) {
			return { reason: `nothing can be written to ${temporary} (${reasonOf(error)})` };
		}
		return fetchInto(made, url, remote.token, what);
	};
	const lacksContents = () => {
		const objects = objectsOf(checkout);
		return objects !== void 0 && isPartial(objects);
	};
	return {
		repository,
		fetch,
		lacksContents,
		complete: async () => {
			const head = existsSync(join(checkout.gitDir, "info", "sparse-checkout")) && lacksContents() ? resolveCommit(checkout, "HEAD") : void 0;
			if (head !== void 0) await fetch(head);
		},
		close: () => rmSync(store, {
			recursive: true,
			force: true
		})
	};
}
async function fetchInto(store, url, token, what) {
	const result = await gitOverNetwork([
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--depth=1",
		"--",
		url.href,
		`+${what}:${FETCHED}`
	], {
		gitDir: store.gitDir,
		protocol: url.protocol === "http:" ? "http" : "https",
		env: {
			...configuration(requestSettings(url.href, token)),
			...sharedObjects(store)
		},
		timeout: LONGEST_FETCH
	});
	if (result.kind === "missing") return { reason: "there is no git on this machine" };
	if (result.kind === "failed") return { reason: result.reason };
	const commit = resolveCommit(store, FETCHED);
	return commit === void 0 ? { reason: `${what} is not a commit` } : { commit };
}
const FETCHED = "refs/patternlint/fetched";
const KNOWN = "refs/patternlint/known";
function makeStore(checkout, gitDir) {
	const format = objectFormat(checkout);
	mkdirSync(gitDir, { mode: 448 });
	mkdirSync(join(gitDir, "objects", "info"), { recursive: true });
	mkdirSync(join(gitDir, "refs"));
	writeFileSync(join(gitDir, "HEAD"), "ref: refs/heads/none\n");
	const version = format === "sha1" ? "0" : `1\n[extensions]\n\tobjectFormat = ${format}`;
	writeFileSync(join(gitDir, "config"), `[core]\n\tbare = true\n\trepositoryFormatVersion = ${version}\n`);
	const store = {
		workTree: gitDir,
		gitDir
	};
	const head = resolveCommit(checkout, "HEAD");
	const objects = objectsOf(checkout);
	if (head === void 0 || objects === void 0 || isPartial(objects)) return store;
	const shallow = shallowCommits(checkout);
	if (shallow === void 0) return store;
	if (shallow !== "") writeFileSync(join(gitDir, "shallow"), shallow);
	const sharing = {
		...store,
		fetchedObjects: objects
	};
	return git(sharing, [
		"update-ref",
		KNOWN,
		head
	]).kind === "done" ? sharing : store;
}
function sharedObjects({ fetchedObjects }) {
	return fetchedObjects === void 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: fetchedObjects };
}
function objectFormat(checkout) {
	return pathOrWord(checkout, "--show-object-format") === "sha256" ? "sha256" : "sha1";
}
function objectsOf(checkout) {
	return pathOrWord(checkout, "--git-path", "objects");
}
function pathOrWord(checkout, ...question) {
	const answer = git(checkout, [
		"rev-parse",
		"--path-format=absolute",
		...question
	]);
	return answer.kind === "done" ? answer.output.toString("utf8").replace(/\n$/, "") : void 0;
}
function isPartial(objects) {
	try {
		return readdirSync(join(objects, "pack")).some((name) => name.endsWith(".promisor"));
	} catch {
		return false;
	}
}
const LARGEST_SHALLOW_FILE = 1048576;
function shallowCommits(checkout) {
	const path = pathOrWord(checkout, "--git-path", "shallow");
	const file = path === void 0 ? void 0 : readSettingsFile(path, LARGEST_SHALLOW_FILE);
	if (file?.kind === "gone") return "";
	return file?.kind === "text" && file.text.trimEnd().split("\n").every(isFullId) ? file.text : void 0;
}
function readUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !["http:", "https:"].includes(url.protocol)) return void 0;
	return url.username === "" && url.password === "" ? url : void 0;
}
function requestSettings(url, token) {
	const header = `http.${url}.extraheader`;
	return [
		[`url.${url}.insteadOf`, url],
		[header, ""],
		...token === void 0 ? [] : [[header, authorization(token)]],
		[`http.${url}.followRedirects`, "false"],
		[`http.${url}.lowSpeedLimit`, "1000"],
		[`http.${url}.lowSpeedTime`, "30"],
		["transfer.bundleURI", "false"],
		["fetch.writeCommitGraph", "false"]
	];
}
function authorization(token) {
	return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
function configuration(entries) {
	const pairs = entries.flatMap(([key, value], at) => [[`GIT_CONFIG_KEY_${at}`, key], [`GIT_CONFIG_VALUE_${at}`, value]]);
	return {
		GIT_CONFIG_COUNT: String(entries.length),
		...Object.fromEntries(pairs)
	};
}

// src/github/commit-base.ts
async function findCommit({ repository, root, fetcher }, name) {
	return repository === void 0 ? notInRepository(root) : locateOrFetch(repository, name, fetcher);
}
function withoutBase(reason) {
	return `There is no base to compare with: ${reason}. Everything is linted, and counts.`;
}
async function commitBase(request, name, commit) {
	const { root, repository } = request;
	const located = await findCommit(request, commit);
	const found = "reason" in located || !repository ? located : openBase(repository, root, name, located.commit);
	if ("base" in found) return {
		base: found.base,
		notes: []
	};
	const byApi = await fromApi(request, name, commit);
	if ("base" in byApi) return byApi;
	return { notes: [withoutBase(`${"reason" in found ? `${found.reason}; ` : ""}${byApi.reason}`)] };
}
async function fromApi({ prefix, workflow, client }, name, commit) {
	const { repository } = workflow;
	const api = await client();
	if (!api || !repository) return { reason: "without the input token, GitHub can't be asked for it" };
	try {
		return {
			base: {
				name,
				tree: await apiTree(api, repository, commit, prefix)
			},
			notes: []
		};
	} catch (error) {
		if (error instanceof RequestFailure) return { reason: `GitHub's API doesn't give it (${error.message})` };
		throw error;
	}
}
async function commonAncestor({ repository, workflow, client }, base, local, head) {
	const known = repository && isFullId(base) ? mergeBase(repository, base, local) : void 0;
	if (known !== void 0) return known;
	const api = await client();
	if (!api || !workflow.repository) return void 0;
	try {
		const basehead = `${base}...${head}`;
		return (await api.read("GET /repos/{owner}/{repo}/compare/{basehead}", {
			...workflow.repository,
			basehead,
			per_page: 1
		})).merge_base_commit.sha;
	} catch (error) {
		if (error instanceof RequestFailure) return void 0;
		throw error;
	}
}

// src/github/event-base.ts
async function baseFor(request) {
	const { wanted, workflow } = request;
	if (wanted === "none") return { notes: [] };
	if (wanted !== "") return wantedBase(request, wanted);
	const { event } = workflow;
	switch (event.kind) {
		case "pull-request": return pullRequestBase(request, event.pullRequest);
		case "push": return pushBase(request, event);
		case "merge-group": return mergeGroupBase(request, event);
		default: return { notes: [] };
	}
}
async function wantedBase(request, name) {
	const { repository, root } = request;
	const found = await findCommit(request, name);
	if ("reason" in found || repository === void 0) throw noBase("reason" in found ? found : notInRepository(root));
	const head = resolveCommit(repository, "HEAD");
	const common = head === void 0 ? void 0 : await commonAncestor(request, found.commit, head, head);
	const compared = common === void 0 ? found : await findCommit(request, common);
	const opened = "reason" in compared ? compared : openBase(repository, root, name, compared.commit);
	if ("reason" in opened) throw noBase(opened);
	const note = `Where HEAD left ${name} can't be found out, so it is compared with ${name} itself: what that has gained since counts as removed. Check out all history (\`fetch-depth: 0\`).`;
	return {
		base: opened.base,
		notes: common === void 0 ? [note] : []
	};
}
function noBase({ reason, remedy }) {
	return new UsageError(`The input base can't be had: ${reason}. ${remedy}`.trimEnd());
}
async function pullRequestBase(request, pullRequest) {
	const { repository, workflow } = request;
	const name = pullRequest.baseRef || pullRequest.base;
	const checkedOut = repository && resolveCommit(repository, "HEAD");
	if (repository === void 0 || checkedOut === void 0) {
		const merge = workflow.sha === void 0 ? void 0 : await parentsFromApi(request, workflow.sha);
		return commitBase(request, name, merge?.[1] === pullRequest.head ? merge[0] : pullRequest.base);
	}
	const [first, second] = parentsOf(repository, checkedOut);
	if (first !== void 0 && second === pullRequest.head && isIntoTarget(first, pullRequest)) return commitBase(request, name, first);
	const common = await commonAncestor(request, pullRequest.base, checkedOut, pullRequest.head);
	const found = await commitBase(request, name, common ?? pullRequest.base);
	const note = `Where the pull request left ${name} can't be found out, so it is compared with what ${name} was when the event was sent. Check out the merge, as is the default, or all history (\`fetch-depth: 0\`).`;
	const stale = `What is checked out merges the pull request into its former target. If findings of that show, run the job again.`;
	const notes = [...common === void 0 && "base" in found ? [note] : [], ...second === pullRequest.head ? [stale] : []];
	return {
		...found,
		notes: [...found.notes, ...notes]
	};
}
function isIntoTarget(first, { base, retargeted }) {
	return !retargeted || first === base;
}
async function parentsFromApi({ workflow: { repository }, client }, sha) {
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
async function pushBase(request, event) {
	const { before, after, ref, defaultBranch } = event;
	if (before !== void 0) {
		const found = await commitBase(request, before, before);
		if ("base" in found || !ref.startsWith("refs/heads/")) return found;
	}
	if (!ref.startsWith("refs/heads/") || defaultBranch === void 0 || ref === `refs/heads/${defaultBranch}`) return { notes: [withoutBase(before === void 0 ? `${ref || "what was pushed"} is new` : `${before}, which was there before, can't be had any more`)] };
	const tip = await findCommit(request, defaultBranch);
	if ("reason" in tip) return { notes: [withoutBase(tip.reason)] };
	const common = await commonAncestor(request, tip.commit, after, after);
	return commitBase(request, defaultBranch, common ?? tip.commit);
}
async function mergeGroupBase(request, event) {
	const { targetRef, previous, head } = event;
	const branch = targetRef?.replace(/^refs\/heads\//, "");
	const tip = branch === void 0 ? void 0 : await targetTip(request, branch);
	const target = (tip === previous ? tip : branch === void 0 ? void 0 : await commonAncestor(request, tip ?? branch, head, head)) ?? tip;
	if (branch === void 0 || target === void 0) {
		const found = await commitBase(request, previous, previous);
		const note = `The tip of ${branch ?? "the target branch"} can't be had, so this group is compared with the entry before it in the queue: what that one has broken isn't counted.`;
		return "base" in found ? {
			...found,
			notes: [...found.notes, note]
		} : found;
	}
	const found = await commitBase(request, branch, target);
	if (!("base" in found) || target === previous) return found;
	const before = await commitBase(request, previous, previous);
	return {
		...found,
		previous: "base" in before ? before.base : void 0
	};
}
async function targetTip({ repository, fetcher }, branch) {
	const known = repository && resolveCommit(repository, `refs/remotes/origin/${branch}`);
	if (known !== void 0) return known;
	const fetched = await fetcher?.fetch(`refs/heads/${branch}`);
	return fetched && "commit" in fetched ? fetched.commit : void 0;
}

// src/github/event.ts
function readWorkflowContext(env) {
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
const LARGEST_PAYLOAD = 33554432;
function readPayload(path) {
	const file = path ? readSettingsFile(path, LARGEST_PAYLOAD) : void 0;
	if (file?.kind !== "text") return {};
	try {
		return object(JSON.parse(file.text));
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
		case "pull_request_review":
		case "pull_request_review_comment": {
			const found = readPullRequest(object(payload.pull_request), repository);
			if (!found) return other;
			const pullRequest = {
				...found,
				retargeted: object(payload.changes).base !== void 0
			};
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
				headBranch: run.head_branch,
				numbers: numbersOf(run.pull_requests)
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
			const [head, previous] = [commitId(group.head_sha), commitId(group.base_sha)];
			if (head === void 0 || previous === void 0) return other;
			const number = /\/pr-(\d{1,10})-/.exec(String(group.head_ref ?? ""))?.[1];
			return {
				kind: "merge-group",
				head,
				previous,
				targetRef: typeof group.base_ref === "string" && group.base_ref !== "" ? group.base_ref : void 0,
				number: number === void 0 ? void 0 : Number(number)
			};
		}
		default: return other;
	}
}
function numbersOf(pullRequests) {
	return (Array.isArray(pullRequests) ? pullRequests.map((one) => object(one).number) : []).filter((number) => typeof number === "number");
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
		fromFork: object(head.repo).full_name !== repository,
		retargeted: false
	};
}
function object(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function commitId(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}

// src/github/pull-request-data.ts
var OutdatedRun = class extends Error {};
async function findData(request, pullRequest) {
	const { repository, prefix, wanted } = request;
	const checkedOut = repository && resolveCommit(repository, "HEAD");
	if (repository === void 0 || checkedOut === void 0) throw new UsageError("This event reads the pull request from git, and the workspace has none. Check the repository out before this step.");
	const commit = checkedOut === pullRequest.head || parentsOf(repository, checkedOut)[1] === pullRequest.head ? checkedOut : await fetchPullRequest(request, repository, pullRequest);
	const head = commitTree(repository, commit, prefix);
	if (!head) throw new UsageError(`git can't read the files of ${commit}, the pull request's head. Check the repository out once more.`);
	const [first, second] = parentsOf(repository, commit);
	const name = pullRequest.baseRef || pullRequest.base;
	const exact = first !== void 0 && second === pullRequest.head && isIntoTarget(first, pullRequest) ? first : await commonAncestor(request, pullRequest.base, commit, pullRequest.head) ?? pullRequest.base;
	const own = await commitBase(request, name, exact);
	const found = wanted === "" ? own : await baseFor(request);
	if (!("base" in own)) throw new UsageError(`The configuration has to come from the pull request's base, and that can't be had. ${own.notes.join(" ")} Check that the token may read contents.`);
	return {
		head,
		base: "base" in found ? found.base : void 0,
		pullRequest,
		config: own.base.tree,
		notes: found.notes
	};
}
async function fetchPullRequest({ fetcher }, repository, { number, head }) {
	const merge = await fetcher?.fetch(`refs/pull/${number}/merge`);
	if (merge && "commit" in merge && parentsOf(repository, merge.commit)[1] === head) return merge.commit;
	const own = resolveCommit(repository, head);
	if (own !== void 0) return own;
	const fetched = await fetcher?.fetch(head);
	if (fetched && "commit" in fetched) return fetched.commit;
	throw new UsageError(`The files of pull request #${number} can't be fetched: ${fetched?.reason ?? "the runner names no repository"}. Check that the token may read contents.`);
}
async function pullRequestOf({ workflow: { repository }, client }, { head, headOwner, headBranch, numbers }) {
	const api = await client();
	if (!api || !repository) throw new UsageError("The event workflow_run needs the input token to find its pull request. Leave it at its default.");
	const open = (await api.read("GET /repos/{owner}/{repo}/pulls", {
		...repository,
		head: `${headOwner}:${headBranch}`,
		state: "open",
		per_page: 100
	})).map((candidate) => readPullRequest(candidate, `${repository.owner}/${repository.repo}`)).filter((candidate) => candidate?.head === head);
	const named = open.filter(({ number }) => numbers.includes(number));
	const [pullRequest, ...others] = (named.length > 0 ? named : open).sort((a, b) => a.number - b.number);
	if (pullRequest) {
		const left = others.map(({ number }) => `#${number}`).join(", ");
		return {
			pullRequest,
			notes: left === "" ? [] : [`${left} comes from the same branch and commit; this run reports on #${pullRequest.number} only.`]
		};
	}
	throw new OutdatedRun(`There is no open pull request from ${headOwner}:${headBranch} at ${head} any more, so there is nothing to say about it.`);
}

// src/github/change.ts
async function findChange(request) {
	const { event } = request.workflow;
	if (event.kind === "workflow-run") {
		const { pullRequest, notes } = await pullRequestOf(request, event);
		const change = await findData(request, pullRequest);
		return {
			...change,
			notes: [...notes, ...change.notes]
		};
	}
	if (event.kind === "pull-request-as-data") return findData(request, event.pullRequest);
	const pullRequest = event.kind === "pull-request" ? event.pullRequest : void 0;
	const found = await baseFor(request);
	return {
		head: void 0,
		base: "base" in found ? found.base : void 0,
		previous: "previous" in found ? found.previous : void 0,
		pullRequest,
		config: "workspace",
		notes: "notes" in found ? found.notes : []
	};
}

// src/github/custom-rules.ts
function codeSourceOf(found, request) {
	const { event } = request.workflow;
	const { pullRequest, base, config: from } = found;
	if (from !== "workspace") return privileged(from, found.head);
	switch (event.kind) {
		case "push":
		case "merge-group": return;
		case "pull-request":
			if (pullRequest && !pullRequest.fromFork) return void 0;
			if (base === void 0) return refuse("the pull request comes from a fork, and its base can't be had");
			if (base.tree.commit !== pullRequest?.base) return refuse("the pull request comes from a fork, and is not compared with the very commit that GitHub's event calls its base");
			return ofFork(base.tree, request);
		case "other":
			if (isTrustedEvent(event.name)) return void 0;
			return refuse(`in the event \`${event.name}\`, the files that are checked out may be a stranger's`);
		default: return refuse("in this event, the files that are checked out may be a stranger's");
	}
}
function refuse(reason) {
	return async () => ({
		kind: "refused",
		reason
	});
}
function privileged(base, head) {
	return async (file) => {
		const path = toPath(file);
		const [own, changed] = [await textIn(base, path), head ? await textIn(head, path) : void 0];
		if (own === void 0) return {
			kind: "fault",
			message: "does not exist in the pull request's base. Check the path."
		};
		if (changed !== own) return {
			kind: "refused",
			reason: "the pull request changes it, and this event has the repository's rights"
		};
		return run(own);
	};
}
function ofFork(base, { root, config }) {
	let allowed;
	return async (file) => {
		const path = toPath(relative(root, file));
		allowed ??= namedAtBase(base, config === void 0 ? void 0 : toPath(normalize(config)));
		if (isAbsolute(path) || !(await allowed).has(path)) return {
			kind: "refused",
			reason: "the pull request comes from a fork, and the base's configuration doesn't name the file"
		};
		const text = await textIn(base, path);
		if (text === void 0) return {
			kind: "refused",
			reason: "the pull request comes from a fork, and its base doesn't have the file"
		};
		return run(text);
	};
}
async function namedAtBase(base, config) {
	try {
		const named = await configIn(base, config);
		const folder = named.file === void 0 ? "" : toPath(join(named.file, ".."));
		return new Set(named.missingRules.map(({ file }) => toPath(normalize(join(folder, file)))));
	} catch (error) {
		if (error instanceof ConfigError || error instanceof UsageError) return /* @__PURE__ */ new Set();
		throw error;
	}
}
async function run(text) {
	return (await import("./config-import-code.js")).importText(text);
}
async function textIn(tree, path) {
	const file = await loadNamed(tree, path);
	return file?.kind === "text" ? file.text : void 0;
}
function toPath(file) {
	return file.split(sep).join("/");
}

// src/github/files.ts
function rootInside(workspace, root) {
	const real = realFolderOf(resolve(workspace, root));
	if (real === void 0) throw new UsageError(`The input root does not name a folder: ${root}. Check the path, and that the repository is checked out before this step.`);
	if (!isInside(workspace, real)) throw new UsageError(`The input root leads out of the workspace: ${root}. Name a folder inside it.`);
	return real;
}
function realFolderOf(path) {
	try {
		const real = realpathSync(path);
		return statSync(real).isDirectory() ? real : void 0;
	} catch {
		return;
	}
}
function reportFile() {
	const place = process.env.RUNNER_TEMP;
	return join(place && ownFolder(place) || ownFolder(tmpdir(), true), "patternlint-report.json");
}
function ownFolder(place, isLast = false) {
	try {
		return mkdtempSync(join(place, "patternlint-"));
	} catch (error) {
		if (isLast) throw new UsageError(`No report can be written to ${place}: ${reasonOf(error)}. Set RUNNER_TEMP to a folder that can be written to.`);
		return;
	}
}
function patchBeside(report) {
	return join(dirname(report), "patternlint-fixes.patch");
}
function writeReport(workspace, file, text) {
	writeWhole(file, text, { guarded: ownPlaces(workspace) });
}
function writeInside(workspace, file, text, input) {
	const places = ownPlaces(workspace);
	const otherwise = `The input ${input} leads out of the workspace: ${file}. Name a file inside it, or in the runner's temporary folder.`;
	writeWhole(resolve(workspace, file), text, {
		guarded: places,
		within: {
			places,
			otherwise
		}
	});
}
function ownPlaces(workspace) {
	const temporary = process.env.RUNNER_TEMP;
	return temporary ? [workspace, resolve(temporary)] : [workspace];
}

// src/github/fixes.ts
async function offerFixes(report, options, show, prefix) {
	const shown = viewOf(report, show).findings;
	if (countSafe(shown) === 0) return void 0;
	try {
		const [{ runFix }, { formatPatches }] = await Promise.all([import("./engine-fix.exports.js"), import("./report-patch.exports.js")]);
		const { fixed, files } = await runFix({
			...options,
			show
		});
		if (files.length === 0) return void 0;
		const these = new Set(shown.map(({ fingerprint }) => fingerprint));
		const words = `settles ${fixed.filter(({ fingerprint }) => these.has(fingerprint)).length} of ${plural(shown.length, "finding")}, in ${plural(files.length, "file")}`;
		return {
			patch: formatPatches(files, prefix),
			words
		};
	} catch (error) {
		if ([
			TooMuch,
			ChangedMeanwhile,
			MissingContents,
			RequestFailure
		].some((kind) => error instanceof kind)) return void 0;
		debug(error instanceof Error ? error.stack ?? error.message : String(error));
		notice(`The patch of all safe fixes was not made, by a bug in patternlint. Please report it: ${homepage}/issues`);
		return;
	}
}

// src/github/annotations.ts
function rank(findings, isChangedLine) {
	const known = /* @__PURE__ */ new Map();
	const touched = ({ file, line }) => {
		const key = `${line}:${file}`;
		const answer = known.get(key) ?? isChangedLine(file, line);
		known.set(key, answer);
		return answer;
	};
	const [inside, outside] = [[], []];
	for (const finding of findings) (touched(finding) ? inside : outside).push(finding);
	return [...inside, ...outside];
}
function annotateFindings({ findings, causes, prefix, file }, most, reserved) {
	const { annotations, left } = selectAnnotations(findings, causes, most, reserved);
	for (const annotation of annotations) annotate({
		...annotation,
		file: prefix === "" ? annotation.file : `${prefix}/${annotation.file}`
	});
	const rest = restSentence(left, `All of them stand in this step's log, in the job summary, and in ${file}.`);
	if (rest) info(rest);
}

// src/github/inputs.ts
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
		strictBaseline: readSwitch("strict-baseline", false),
		annotations: readAmount("annotations", 29),
		summary: readSwitch("summary", true),
		checkRun: readSwitch("check-run", false),
		review: readSwitch("review", false),
		comment: readSwitch("comment", false),
		files: formats.flatMap(({ name, inAction }) => {
			const file = inAction ? getInput(name) : "";
			return file === "" ? [] : [{
				format: name,
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
		const { defaultSettings, makeClient } = await import("./github-client.js");
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

// src/github/provenance.ts
function provenance(parts) {
	const { workflow, head } = parts;
	const run = runUrl(workflow);
	return [
		...run ? [`[this run](${run})`] : [],
		...head ? [`commit ${code(head.slice(0, 7))}`] : [],
		`the same on your machine: ${commandLine(program, words(parts))}`
	].join(" · ");
}
function fixCommand(parts, show) {
	const all = parts.report.comparison && show === "all" ? " --show all" : "";
	return commandLine(program, `--fix ${words({
		...parts,
		inputs: {
			...parts.inputs,
			failOn: "error"
		}
	})}${all}`.trimEnd());
}
function runUrl({ repository, serverUrl, runId }) {
	const [id = "0", attempt = "1"] = runId.split(".");
	return repository && /^[1-9]\d*$/.test(id) ? `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${id}/attempts/${attempt}` : void 0;
}
function words({ pullRequest, report, inputs, prefix, paths }) {
	const base = report.comparison && (pullRequest?.baseRef ? `origin/${pullRequest.baseRef}` : report.comparison.base.name);
	const within = (path) => prefix === "" ? path : `${prefix}/${path}`;
	return [
		...paths.filter((path) => path !== "").map((path) => quote(within(path))),
		...prefix === "" ? [] : [`--root ${quote(prefix)}`],
		...inputs.config === void 0 ? [] : [`--config ${quote(within(inputs.config))}`],
		...inputs.preset === void 0 ? [] : [`--preset ${inputs.preset}`],
		...base === void 0 ? [] : [`--base ${quote(base)}`],
		...base !== void 0 && inputs.gate === "all" ? ["--gate all"] : [],
		...inputs.failOn === "error" ? [] : [`--fail-on ${inputs.failOn ?? "never"}`]
	].join(" ");
}
function quote(word) {
	return /^[\w./:@-]+$/.test(word) && !word.startsWith("-") ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/github/sinks/index.ts
const sinks = [
	{
		isOn: ({ checkRun }) => checkRun,
		load: async () => (await import("./github-sinks-check-run.js")).checkRun
	},
	{
		isOn: ({ review }) => review,
		load: async () => (await import("./github-sinks-review.js")).review
	},
	{
		isOn: ({ comment }) => comment,
		load: async () => (await import("./github-sinks-comment.js")).comment
	}
];
function countSinks(inputs) {
	return sinks.filter(({ isOn }) => isOn(inputs)).length;
}
async function loadSinks(inputs) {
	return Promise.all(sinks.filter(({ isOn }) => isOn(inputs)).map(({ load }) => load()));
}

// src/github/publish.ts
async function publishAll({ inputs, workflow, client, head, paths, ...parts }) {
	const sinks = await loadSinks(inputs);
	if (sinks.length === 0) return [];
	const api = await client.get();
	const { repository } = workflow;
	if (!api || !repository || head === void 0) {
		const lack = api ? "outside of a workflow, there is no repository to write to" : "the input token is empty. Leave it at its default";
		return sinks.map(({ title }) => ({ message: `The ${title} was not written: ${lack}.` }));
	}
	const { keyOf, makeIdentity, useOf } = await import("./github-sinks-sink.exports.js");
	return publishEach(sinks, {
		...parts,
		client: api,
		identity: makeIdentity(api),
		repository,
		head,
		key: keyOf(parts.prefix, paths, inputs),
		use: useOf(parts.prefix, paths, inputs),
		run: [workflow.runId, workflow.step].filter((part) => part !== "").join(":")
	}, tokenOf(parts.pullRequest, workflow));
}
function tokenOf(pullRequest, { event, isDependabot }) {
	if (event.kind !== "pull-request") return "of-the-job";
	return pullRequest?.fromFork ? "of-a-fork" : isDependabot ? "of-dependabot" : "of-the-job";
}
async function publishEach(sinks, publication, token) {
	const failures = [];
	const refused = /* @__PURE__ */ new Set();
	for (const sink of sinks) {
		const { title, permission } = sink;
		if (refused.has(permission) || token === "of-a-fork" && refused.size > 0) {
			failures.push({ message: refusal(title, permission, "not tried any more", token) });
			continue;
		}
		try {
			const result = await sink.publish(publication);
			if (result) info(`No ${title}: ${result.skipped}.`);
		} catch (error) {
			if (error instanceof RequestFailure && error.kind === "forbidden") refused.add(permission);
			failures.push({ message: describe(sink, error, token) });
		}
	}
	return failures;
}
function describe({ title, permission }, error, token) {
	if (!(error instanceof RequestFailure)) {
		debug(error instanceof Error ? error.stack ?? error.message : String(error));
		return `The ${title} was not written, by a bug in patternlint (${error instanceof Error ? error.message : String(error)}). Please report it: ${homepage}/issues`;
	}
	if (error.kind === "forbidden" && error.status !== 401) return refusal(title, permission, error.message, token);
	return `The ${title} was not written (${error.message}). ${remedies[error.kind]}`;
}
function refusal(title, permission, said, token) {
	return `The ${title} was not written (${said}). ${permissionRemedies[token](permission)}`;
}
const permissionRemedies = {
	"of-a-fork": () => "Pull requests of forks run with a token that may only read; the recipe for forks in the documentation has a second workflow that may write.",
	"of-dependabot": (permission) => `Dependabot's workflows may only read unless they say otherwise: give the job the permission \`${permission}\`.`,
	"of-the-job": (permission) => `Give the job the permission \`${permission}\`.`
};
const remedies = {
	forbidden: "GitHub doesn't take the token: check the input `token`.",
	"rate-limit": "GitHub's rate limit is used up; run the job again later.",
	refused: `This is most likely a bug in patternlint; please report it: ${homepage}/issues`,
	server: "GitHub itself failed; run the job again.",
	network: "The connection to GitHub failed; run the job again.",
	deadline: "GitHub answered too slowly; run the job again."
};

// src/github/summary.ts
const SUMMARY_LIMIT = 1032192;
async function writeSummary(shown, { failed, link, remarks }) {
	await addToSummary(fitInto((limit) => formatMarkdown(shown, {
		failed,
		link,
		remarks,
		limit,
		changes: true
	}), SUMMARY_LIMIT));
}

// src/github/publish-run.ts
async function fromHead({ run, change, client, checkout, workflow }) {
	const { report, lines } = run;
	if (!change.pullRequest) return { view: {
		report,
		lines
	} };
	const { repository } = checkout;
	const linted = change.head ? commitOf(change.head) : repository && resolveCommit(repository, "HEAD");
	const { seeFromHead } = await import("./github-head.js");
	return seeFromHead({
		...checkout,
		client: client.get,
		workflow
	}, change.pullRequest.head, linted, report, lines);
}
function commitOf(tree) {
	return "commit" in tree ? String(tree.commit) : void 0;
}
function outcomeOf(report, { gate, failOn, strictBaseline, allowEmpty }) {
	const empty = hasNothing(report) && !allowEmpty;
	const failed = gateFails(report, gate, failOn) || baselineFails(report, strictBaseline);
	const reason = gateReason(report, gate, failOn) ?? baselineReason(report, strictBaseline);
	return {
		verdict: empty || report.unreadable.length > 0 || missingRules(report).length > 0 ? "error" : failed ? "failure" : "success",
		failed,
		empty,
		reason
	};
}
async function publishRun({ offer, ...parts }, { verdict, reason }) {
	const { run, change, inputs, workflow, client, paths, prefix } = parts;
	const { report } = run;
	const rendering = renderingOf(parts);
	print(await render("pretty", rendering));
	const fixes = await offer();
	const outcome = {
		...parts,
		fixes
	};
	const file = reportFile();
	setOutputs(report, verdict, file, fixes && patchBeside(file));
	const seen = await fromHead(outcome);
	const placesKnown = "view" in seen;
	const there = placesKnown ? seen.view : {
		report,
		lines: run.lines
	};
	const shown = viewOf(there.report, inputs.show);
	const notes = placesKnown ? change.notes : [...change.notes, seen.note];
	const toAnnotate = annotateRun(outcome, shown, notes, file);
	const head = headOf(workflow) ?? change.pullRequest?.head;
	const link = lineLink(workflow, head, prefix);
	const origin = {
		workflow,
		head,
		pullRequest: change.pullRequest,
		report,
		inputs,
		prefix,
		paths
	};
	const remarks = [
		...[...notes, ...reason ? [`This run ${reason}.`] : []].map((note) => `> ${message(note)}`),
		...offerWords(fixes, origin, inputs.show),
		provenance(origin)
	];
	const summary = {
		failed: verdict !== "success",
		link,
		remarks
	};
	if (inputs.summary) await writeSummary(shown, summary);
	await writeFiles(outcome, rendering, file);
	const seenThere = {
		report: there.report,
		lines: there.lines,
		shown,
		placesKnown
	};
	await fallBack(await publishAll({
		...summary,
		...seenThere,
		inputs,
		workflow,
		client,
		head,
		pullRequest: change.pullRequest,
		prefix,
		paths
	}), outcome, toAnnotate, {
		shown,
		...summary
	});
}
function renderingOf({ run: { report, lines }, inputs: { show, gate, failOn, strictBaseline }, prefix }) {
	return {
		report,
		lines,
		show,
		gate,
		failOn,
		strictBaseline,
		color: true,
		quiet: false,
		brief: false,
		prefix
	};
}
function annotateRun({ run, inputs, prefix }, seen, notes, file) {
	const { report } = run;
	const all = [...notes, ...report.comparison?.notes ?? []];
	for (const note of all) notice(note);
	const shown = viewOf(report, inputs.show);
	const atHead = new Map(seen.findings.map((finding) => [finding.fingerprint, finding]));
	const toAnnotate = {
		findings: rank(shown.findings, run.isChangedLine).map((finding) => atHead.get(finding.fingerprint) ?? finding),
		causes: shown.causes,
		prefix,
		file
	};
	annotateFindings(toAnnotate, inputs.annotations, all.length + countSinks(inputs));
	return toAnnotate;
}
async function writeFiles({ workspace, fixes, inputs }, rendering, file) {
	writeReport(workspace, file, await render("json", rendering));
	const patchFile = fixes && patchBeside(file);
	if (fixes && patchFile) writeReport(workspace, patchFile, fixes.patch);
	for (const { format, file } of inputs.files) writeInside(workspace, file, await render(format, rendering), format);
}
function offerWords(fixes, parts, show) {
	return fixes ? [`${fixCommand(parts, show)} ${fixes.words}. The step's output \`patch\` is a patch that does the same.`] : [];
}
function setOutputs({ summary: totals, comparison }, verdict, file, patchFile) {
	writeOutput("verdict", verdict);
	writeOutput("errors", totals.findings.error);
	writeOutput("warnings", totals.findings.warning);
	writeOutput("notices", totals.findings.notice);
	writeOutput("introduced", comparison?.introduced ?? "");
	writeOutput("fixed", comparison?.fixed.length ?? "");
	writeOutput("modules", totals.modules);
	writeOutput("report", file);
	writeOutput("patch", patchFile ?? "");
}
async function fallBack(failures, { inputs }, toAnnotate, { shown, ...parts }) {
	if (failures.length === 0) return;
	if (inputs.annotations === 0) annotateFindings(toAnnotate, 29, failures.length);
	if (!inputs.summary) await writeSummary(shown, parts);
	for (const { message } of failures) notice(message);
	await addToSummary(failures.map(({ message }) => `> ⚠️ ${plainText(message)}\n`).join("\n"));
}

// src/github/queue.ts
const MOST_NAMED = 3;
function describeEntries(report, own, number, counts) {
	const mine = new Set(own.findings.filter(isIntroduced).map(({ fingerprint }) => fingerprint));
	const introduced = report.findings.filter(isIntroduced);
	const earlier = introduced.filter(({ fingerprint }) => !mine.has(fingerprint));
	if (earlier.length === 0) return void 0;
	const entry = number === void 0 ? "this entry" : `this entry (#${number})`;
	const places = earlier.slice(0, MOST_NAMED).map(({ file, line, rule }) => `${file}:${line} (${rule})`);
	const more = earlier.length > MOST_NAMED ? `, and ${earlier.length - MOST_NAMED} more` : "";
	const what = `${plural(earlier.length, "finding")} of ${introduced.length} came with entries before ${entry} in the queue: ${places.join(", ")}${more}.`;
	if (introduced.some((finding) => mine.has(finding.fingerprint) && counts(finding)) || !earlier.some(counts)) return what;
	return `${what} Nothing that ${entry} brings fails the run: it will pass once the entry at fault has left the queue.`;
}
function isIntroduced({ status }) {
	return status === "introduced";
}

// src/github/main.ts
async function runAction() {
	try {
		await lintAndPublish();
	} catch (error) {
		if (error instanceof OutdatedRun) {
			notice(error.message);
			writeOutput("verdict", "skipped");
		} else fail(error);
	}
}
async function lintAndPublish() {
	const inputs = readInputs();
	const workflow = readWorkflowContext(process.env);
	const workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd());
	const root = rootInside(workspace, inputs.root);
	const client = lazyClient(inputs.token);
	const checkout = openCheckout(workspace, root, workflow, inputs.token);
	try {
		await lintWith(client, inputs, workflow, workspace, root, checkout);
	} catch (error) {
		if (error instanceof FileError) annotateFaults(error, root, checkout);
		throw error;
	} finally {
		checkout.fetcher?.close();
		client.logStatistics();
	}
}
function openCheckout(workspace, root, { repository: name, serverUrl }, token) {
	const own = findRepository(root, workspace);
	const remote = name && {
		url: `${serverUrl.replace(/\/+$/, "")}/${name.owner}/${name.repo}`,
		token
	};
	const fetcher = own && remote && makeFetcher(own, remote, process.env.RUNNER_TEMP || tmpdir());
	const prefix = prefixInRepository(root, own ?? { workTree: workspace });
	return {
		repository: fetcher?.repository ?? own,
		fetcher,
		prefix
	};
}
async function lintWith(client, inputs, workflow, workspace, root, checkout) {
	const found = await findChange({
		root,
		workflow,
		wanted: inputs.base,
		...checkout,
		client: client.get
	});
	const paths = resolvePaths(inputs.paths, root, root, {
		files: found.head?.paths,
		before: found.base?.tree.paths,
		remedyFor: (path) => path === "-" ? "Name files and folders of the workspace." : void 0,
		outside: "Set the input root to a folder that holds all paths."
	});
	const config = withChoices(await configOf(found, workflow, root, inputs.config, checkout.repository?.workTree ?? workspace), inputs.preset, /* @__PURE__ */ new Map());
	if (found.head === void 0) await checkout.fetcher?.complete();
	const head = found.head ?? workingTree(root, checkout.repository ?? null, checkout.repository?.workTree ?? workspace);
	const known = await baselineOf(found, root, config, checkout.repository?.workTree ?? workspace);
	const options = {
		root,
		paths,
		config,
		head,
		repository: checkout.repository ?? null,
		baseline: known.baseline
	};
	const { run, change } = await noteEntries(await lint(found, options), options, inputs, workflow);
	const { modules } = run.report.summary;
	const submodules = found.head === void 0 ? describeSubmodules(root, head, paths, config.vocabulary, modules === 0) : [];
	const without = head.withoutGit === void 0 ? [] : [describeWithoutGit(head.withoutGit)];
	const noted = {
		...change,
		notes: [
			...change.notes,
			...known.notes,
			...without,
			...submodules,
			...run.unmatched
		]
	};
	const offer = () => offerFixes(run.report, {
		...options,
		base: change.base
	}, inputs.show, checkout.prefix);
	const stepOutcome = outcomeOf(run.report, inputs);
	await publishRun({
		run,
		offer,
		change: noted,
		inputs,
		workflow,
		workspace,
		client,
		paths,
		prefix: checkout.prefix,
		checkout
	}, stepOutcome);
	endStep(run, inputs, stepOutcome);
}
function endStep({ report, search }, { gate }, { empty, failed, reason }) {
	const [lost] = report.unreadable;
	if (lost) throw new UsageError(`${plural(report.unreadable.length, "file")} could not be read, the first being ${lost.file}: ${lost.reason}. Fix that, or exclude the file.`);
	if (empty) throw new UsageError(`No module to lint. ${search} Set the inputs root and paths, or allow-empty.`);
	const [missing] = missingRules(report);
	if (missing !== void 0) throw new UsageError(missing);
	const words = verdictWords(viewOf(report, gate));
	if (failed) failStep(`patternlint: ${words}. ${reason ? `The run ${reason}. ` : ""}The step's log and the job summary say where.`, 1);
}
async function noteEntries(linted, options, { gate, failOn }, { event }) {
	const { run, change } = linted;
	if (event.kind !== "merge-group" || !change.previous || !run.report.comparison?.introduced) return linted;
	const own = await lint({
		...change,
		base: change.previous
	}, options);
	const note = describeEntries(run.report, own.run.report, event.number, gateOf(run.report, gate, failOn));
	return note === void 0 ? linted : {
		run,
		change: {
			...change,
			notes: [...change.notes, note]
		}
	};
}
async function lint(found, options) {
	try {
		return {
			run: await runLint({
				...options,
				base: found.base
			}),
			change: found
		};
	} catch (error) {
		if (error instanceof MissingContents) throw new UsageError(`${error.message}.${error.unasked === void 0 ? " Check out without a filter." : ""}`);
		if (!(error instanceof RequestFailure)) throw error;
		const notes = [...found.notes, withoutBase(`GitHub's API doesn't give its files (${error.message})`)];
		return {
			run: await runLint(options),
			change: {
				...found,
				base: void 0,
				notes
			}
		};
	}
}
function configOf(found, workflow, root, file, repository) {
	const code = codeSourceOf(found, {
		root,
		config: file,
		workflow
	}) ?? loadCode;
	if (found.config === "workspace") return configAt(root, file === void 0 ? void 0 : resolve(root, file), repository, void 0, code);
	return configIn(found.config, file, typeof code === "function" ? code : void 0);
}
async function baselineOf({ config: from, base, pullRequest }, root, config, repository) {
	const isStranger = pullRequest?.fromFork === true;
	const trusted = from !== "workspace" ? from : isStranger ? base?.tree : void 0;
	const load = () => import("./engine-baseline.exports.js");
	if (trusted) return {
		baseline: await (await load()).baselineIn(root, trusted, config, "base") ?? null,
		notes: []
	};
	if (!mayHaveBaseline(root, config)) return {
		baseline: null,
		notes: []
	};
	if (!isStranger) return {
		baseline: await (await load()).baselineAt(root, config, repository) ?? null,
		notes: []
	};
	return {
		baseline: null,
		notes: ["The base's baseline can't be had, and that of a fork doesn't count: everything that it accepts counts."]
	};
}
function settleVerdict(exitCode) {
	if (Number(exitCode ?? 0) > 1) writeOutput("verdict", "error");
}
function annotateFaults(error, root, { prefix }) {
	const path = pathFrom(root, resolve(root, error.path));
	const place = isInRepository(prefix, path) ? posix.join(prefix, path) : void 0;
	for (const { message, line, column } of error.faults) annotate({
		command: "error",
		title: `patternlint: ${error instanceof ConfigError ? "configuration" : "baseline"}`,
		message,
		...place !== void 0 && {
			file: place,
			line,
			column
		}
	});
}
function fail(error) {
	writeOutput("verdict", "error");
	if (error instanceof UsageError || error instanceof TooMuch || error instanceof ChangedMeanwhile) failStep(`patternlint: ${error.message}`, 2);
	else failWithFault(error);
}
function failWithFault(error) {
	failStep(faultText(error), 3);
}

export { failWithFault, runAction, settleVerdict };