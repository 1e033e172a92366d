// What of the workflow's event matters to us.
import { context } from "@actions/github";

/** The address of a line of the linted commit on the web; undefined outside of a workflow. */
export function lineLink(prefix: string): ((file: string, line: number) => string) | undefined {
  const repository = process.env.GITHUB_REPOSITORY;
  // In a pull request, the checked-out commit is a merge that disappears; its head stays.
  const head = (context.payload.pull_request?.head as { sha?: string } | undefined)?.sha ?? context.sha;
  if (!repository || !head) return undefined;
  const base = `${context.serverUrl}/${repository}/blob/${head}`;
  return (file, line) =>
    `${base}/${[...prefix.split("/"), ...file.split("/")]
      .filter((part) => part !== "")
      .map(encodePart)
      .join("/")}?plain=1#L${line}`;
}

/** Brackets would end a Markdown link early. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll("(", "%28").replaceAll(")", "%29");
}
