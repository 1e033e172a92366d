// dist/ holds code of other people's packages. This plugin writes down which: their licenses ask for the notice to come along, and
// whoever runs the action wants to know what is in it. It names just those of which some code is in the bundles, and fails for a
// license that nobody has looked at.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";

/** Licenses that let their code be bundled into a program under MIT, by SPDX identifier. */
const allowed = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0"]);

/**
 * Programs that a package holds compiled, and names in no file of its own. Their licenses want to be named as well; that of
 * Graphviz wants to be told where its source is.
 */
const compiled: Readonly<Record<string, readonly string[]>> = {
  "@hpcc-js/wasm-graphviz": [
    "Holds Graphviz, compiled to WebAssembly: © AT&T and its authors, under the Eclipse Public License. Its source: https://gitlab.com/graphviz/graphviz",
    "Holds Expat, compiled to WebAssembly: © Thai Open Source Software Center Ltd, Clark Cooper and the Expat maintainers, under the MIT license. Its source: https://github.com/libexpat/libexpat",
  ],
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  /** The texts of its license and notice files. */
  readonly texts: readonly string[];
}

export function bundledPackages(): Plugin {
  return {
    name: "bundled-packages",
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = packageFolder(id);
          if (folder !== undefined && renderedLength > 0) folders.add(folder);
        }
      }
      const packages = [...folders].map(readPackage).sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
      for (const { name, license } of packages)
        if (!allowed.has(license))
          this.error(`${name} is licensed under ${license}. Look at the license, then list it in scripts/bundled-packages.ts.`);
      this.emitFile({ type: "asset", fileName: "THIRD_PARTY_NOTICES.txt", source: notices(packages) });
      this.emitFile({ type: "asset", fileName: "sbom.cdx.json", source: `${JSON.stringify(billOfMaterials(packages), null, 2)}\n` });
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The folder of the package that a module belongs to: of the innermost node_modules. */
function packageFolder(id: string): string | undefined {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];
}

function readPackage(folder: string): Package {
  const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file))
    .sort();
  return {
    name,
    version,
    license: typeof license === "string" ? license : "no license that package.json names",
    homepage: homepage ?? (typeof repository === "string" ? repository : (repository?.url ?? "")),
    texts: [...(compiled[name] ?? []), ...files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())],
  };
}

function notices(packages: readonly Package[]): string {
  const rule = "=".repeat(80);
  const parts = packages.map(({ name, version, license, homepage, texts }) =>
    [rule, `${name} ${version} (${license})`, homepage, "", texts.join("\n\n") || `Licensed under ${license}.`, ""].join("\n"),
  );
  return `patternlint is bundled with code of these packages.\n\n${parts.join("\n")}`;
}

/** CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json), without time and serial number: the same bundles, the same bytes. */
function billOfMaterials(packages: readonly Package[]): object {
  const { name, version, license, description } = JSON.parse(readFileSync("package.json", "utf8"));
  const purl = (of: { readonly name: string; readonly version: string }) => `pkg:npm/${of.name.replace("@", "%40")}@${of.version}`;
  const self = purl({ name, version });
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": self, name, version, description, licenses: [{ license: { id: license } }], purl: self },
    },
    components: packages.map((one) => ({
      type: "library",
      "bom-ref": purl(one),
      name: one.name,
      version: one.version,
      licenses: [{ license: { id: one.license } }],
      purl: purl(one),
    })),
    dependencies: [{ ref: self, dependsOn: packages.map(purl) }],
  };
}
