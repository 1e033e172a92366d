import type { LineLink } from "../../report/markdown.js";
import type { LineSource, Report, ReportedFinding } from "../../report/report.js";
import type { Client } from "../client.js";
import type { PullRequest } from "../event.js";
/** Everything that a sink needs to tell. */
export interface Publication {
    readonly client: Client;
    readonly identity: Identity;
    readonly repository: {
        readonly owner: string;
        readonly repo: string;
    };
    /** The commit that is spoken of. */
    readonly head: string;
    readonly pullRequest: PullRequest | undefined;
    /** All findings; and those to show. Their places are those of the head. */
    readonly report: Report;
    readonly shown: Report;
    /** The texts that the places are in. */
    readonly lines: LineSource;
    /** False where the head can't be read: then places are those of its merge with the target, and not fit to comment on. */
    readonly placesKnown: boolean;
    readonly failed: boolean;
    readonly remarks: readonly string[];
    readonly link: LineLink | undefined;
    /** The folder that the report's paths count from, as a path from the repository's root; "" for that. */
    readonly prefix: string;
    /** Tells this use of the action from others in the repository. */
    readonly key: string;
    /** Tells this run from every other. */
    readonly run: string;
}
/** A sink had nothing to do, for a reason worth a line in the log. */
export interface Skipped {
    readonly skipped: string;
}
export interface Sink {
    /** As the input is called. */
    readonly name: "check-run" | "review" | "comment";
    readonly title: string;
    /** The permission that it needs, as a workflow writes it. */
    readonly permission: string;
    /** @throws RequestFailure when it fails for good. */
    publish(publication: Publication): Promise<Skipped | undefined>;
}
/** The path of a finding from the repository's root. */
export declare function fullPath({ prefix }: Pick<Publication, "prefix">, file: string): string;
/** Two uses of the action that lint other folders have other keys, so that neither takes the other's comment for its own. */
export declare function keyOf(prefix: string, scope: readonly string[]): string;
/** A comment on a line is about one finding, one on a file about several. */
type MarkKind = "comment" | "review" | "finding" | "file";
/** A hidden line at the beginning of whatever we write, by which it is known again. */
export declare function mark(kind: MarkKind, ...words: readonly string[]): string;
/** The words of a mark that a text begins with. */
export declare function readMark(kind: MarkKind, body: string | null | undefined): string[] | undefined;
interface Author {
    readonly login: string;
}
/** Who writes with the token. */
export interface Identity {
    isOurs(author: Author | null | undefined): Promise<boolean>;
    /** Learns it from what was just written. */
    wrote(author: Author | null | undefined): void;
}
/**
 * Anybody can write a mark into a comment, bots that quote others do, and whoever may write to a repository may change what
 * others wrote (docs.github.com, "Managing disruptive comments"), so GitHub wouldn't stop us: only what our own user wrote
 * is ours. GitHub is asked once, when there is a mark to judge.
 */
export declare function makeIdentity(client: Client): Identity;
/** Undefined when the server knows no answer; a failure that may pass is none. */
export declare function ifAnswered<T>(request: Promise<T>): Promise<T | undefined>;
/**
 * Sends a change of something of ours that somebody may have removed in the meantime.
 *
 * @returns false when it is gone.
 */
export declare function ifStillThere(request: Promise<unknown>): Promise<boolean>;
/** Code points above U+FFFF in another form, since check runs have been refused for them. */
export declare function basicPlane(text: string, form: (codePoint: number) => string): string;
/** Whether the pull request has moved on while this run was at work: what it would say is about an old commit. */
export declare function hasMovedOn({ client, repository, pullRequest, head }: Publication): Promise<boolean>;
export declare const movedOn: Skipped;
/** What can't be taken back says so. */
export declare const OVERTAKEN = "> This is about an older commit: the pull request has a newer one, whose run says more.";
export declare const noPullRequest: Skipped;
/** What a safe fix would do, behind a message that has no room for the fix itself. */
export declare function hint(finding: ReportedFinding): string;
export {};
