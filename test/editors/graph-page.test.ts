// The page of the graph, as the VS Code extension shows it.
import { expect, test } from "vitest";
import { graphPage } from "../../editors/vscode/src/graph-page.ts";

const module = { path: "a.md", uri: "file:///a.md", name: "a", status: "stable", errors: 0 };
const edge = { ...module, carrier: "depends_on", reason: "its words" };

/** Each card: what it says, and what it opens. */
function cards(page: string): string[][] {
  return [...page.matchAll(/<button class="([^"]+)"[^>]*?(?:data-uri="([^"]*)"|disabled)><b>(.*?)<\/b><span>(.*?)<\/span>/g)].map(
    ([, kind = "", uri = "", name = "", state = ""]) => [kind, uri, name, state],
  );
}

test("needs stand before the module, what it serves behind; each opens its file, and what isn't there opens nothing", () => {
  const page = graphPage(
    {
      module,
      needs: [{ ...edge, path: "b.md", name: "b", uri: "file:///b.md", errors: 2 }],
      serves: [{ path: "c.md", errors: 0, carrier: "provides_to" }],
    },
    "n",
  );
  expect(cards(page)).toEqual([
    ["errors", "file:///b.md", "b", "stable · 2 errors"],
    ["sound self", "file:///a.md", "a", "stable"],
    ["broken", "", "c.md", "does not exist"],
  ]);
  expect(page.match(/<path class="[^"]*"/g)).toEqual(['<path class=""', '<path class="broken"']);
});

test("a module without neighbours stands alone", () => {
  expect(cards(graphPage({ module, needs: [], serves: [] }, "n"))).toEqual([["sound self", "file:///a.md", "a", "stable"]]);
});

test("what a file says is text, and no script but the page's own runs", () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='a'>&`;
  const page = graphPage(
    { module: { ...module, name: evil, status: evil, path: evil, uri: evil }, needs: [{ ...edge, reason: evil }], serves: [] },
    "n0",
  );
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script nonce="n0">']);
  expect(page).not.toContain("<img");
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-n0'"`);
});
