export interface PullRequest {
    readonly number: number;
    /** The commit that the author pushed. */
    readonly head: string;
    /** Where its target branch stood when the event was sent. */
    readonly base: string;
    readonly baseRef: string;
    /** Its head is in another repository, so that the token may not write. */
    readonly fromFork: boolean;
    /** The event says that its target was changed: GitHub's merge of it may still be into the old one. */
    readonly retargeted: boolean;
}
export type GithubEvent = 
/** What is checked out belongs to the pull request, its configuration included. */
{
    readonly kind: "pull-request";
    readonly pullRequest: PullRequest;
}
/** The workflow runs with the rights of the repository: the pull request's files are data, and nothing else. */
 | {
    readonly kind: "pull-request-as-data";
    readonly pullRequest: PullRequest;
}
/** A workflow of a pull request has run; which one, GitHub has to be asked. */
 | {
    readonly kind: "workflow-run";
    readonly head: string;
    readonly headOwner: string;
    readonly headBranch: string;
    readonly numbers: readonly number[];
} | {
    readonly kind: "push";
    readonly after: string;
    /** Undefined for a new branch. */
    readonly before: string | undefined;
    readonly ref: string;
    readonly defaultBranch: string | undefined;
} | {
    readonly kind: "merge-group";
    readonly head: string;
    /** The entry before this one in the queue, or the target branch's tip for the first. */
    readonly previous: string;
    /** The target branch: `refs/heads/main`. Undefined when the event doesn't say. */
    readonly targetRef: string | undefined;
    /** The pull request that this entry adds, as the name of the queue's branch has it. */
    readonly number: number | undefined;
} | {
    readonly kind: "other";
    readonly name: string;
};
export interface WorkflowContext {
    readonly event: GithubEvent;
    /** owner/name; undefined outside of a workflow. */
    readonly repository: {
        readonly owner: string;
        readonly repo: string;
    } | undefined;
    /** The commit that the workflow runs for. */
    readonly sha: string | undefined;
    readonly serverUrl: string;
    /** Dependabot's workflows have a token that may not write, as those of forks have. */
    readonly isDependabot: boolean;
    /** Tells this run from every other one of the repository, repeated attempts included. */
    readonly runId: string;
    /** The job and the step, which tell two uses of the action in one run apart. */
    readonly step: string;
}
/** Reads the event from the environment that GitHub's runner gives. What is missing or odd makes it an event of no kind. */
export declare function readWorkflowContext(env: NodeJS.ProcessEnv): WorkflowContext;
/** The head that sinks and links speak of: a pull request's own, not the merge that is checked out and disappears. */
export declare function headOf({ event, sha }: WorkflowContext): string | undefined;
/** The address of a line of the linted commit on the web; undefined outside of a workflow. */
export declare function lineLink({ repository, serverUrl }: WorkflowContext, head: string | undefined, prefix: string): ((file: string, line: number) => string) | undefined;
type Payload = Readonly<Record<string, unknown>>;
/** A pull request as GitHub describes it, in an event or in an answer. */
export declare function readPullRequest(given: Payload, repository: string): PullRequest | undefined;
export {};
