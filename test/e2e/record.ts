// What each scenario asked of GitHub and how it ended, as a table in reports/ for whoever wants to see it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GithubServer } from "./github-server.ts";
import { project } from "./process.ts";
import type { Step } from "./step.ts";

export function makeRecord(name: string) {
  const rows: string[] = [];
  return {
    add: (scenario: string, { requests }: GithubServer, { status, outputs }: Step, from = 0) => {
      const counts = new Map<string, number>();
      for (const request of requests.slice(from)) {
        const short = request.replace("/repos/{owner}/{repo}", "").replaceAll(/\{\w+\}/g, "…");
        counts.set(short, (counts.get(short) ?? 0) + 1);
      }
      const list = [...counts].map(([request, count]) => (count > 1 ? `${request} ×${count}` : request)).join(", ");
      rows.push(
        `| ${scenario} | ${list || "none"} | exit ${status}, ${outputs.verdict}, ${outputs.introduced || "–"} introduced, ${outputs.fixed || "–"} fixed |`,
      );
    },
    write: () => {
      const folder = join(project, "reports");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.md`), `| scenario | requests | outcome |\n| --- | --- | --- |\n${rows.join("\n")}\n`);
    },
  };
}
