// The codes of a module's errors begin with the same letters: by these one knows whose they are.
import { withoutTrailing } from "../read/xml/characters.ts";
import { childElements, type Element } from "../read/xml/tree.ts";
import { groupBy } from "../text/group.ts";
import { quote } from "../text/quote.ts";
import type { SectionFailure } from "./section.ts";

/** The codes that don't begin as most of them do; as the first does where no letters are in the majority. */
export function mixedErrorCodes(section: Element): readonly SectionFailure[] {
  const codes = [...childElements(section)]
    .filter(({ name }) => name === "error")
    .flatMap((error, at) => {
      const code = error.attribute("code")?.value;
      return code ? [{ code, at, prefix: withoutTrailing(code.value, "0123456789") }] : [];
    });
  const [most, ...others] = [...groupBy(codes, ({ prefix }) => prefix || undefined)].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return [];
  return others.flatMap(([prefix, odd]) =>
    odd.map(({ code, at }) => ({
      at: code,
      path: `error[${at + 1}]/@_code`,
      message: `Code ${quote(code.value)} begins with ${quote(prefix)}, others with ${quote(most[0])}. Use one prefix for all codes of a module.`,
    })),
  );
}
