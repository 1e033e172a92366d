import type { Module, Phase } from "../read/module.ts";
import { lexiconOf } from "../read/vocabulary.ts";
import { type DefectOf, type DefectWords, defectReports, rootAnchor } from "../rule-support/defects.ts";
import { example } from "../rule-support/example.ts";
import { phaseAnchor, sectionAnchor } from "../rule-support/messages.ts";
import { moduleRule, type Superseded } from "../rule-support/rule.ts";
import type { Span } from "../text/span.ts";

export const xmlBalance = moduleRule({
  id: "xml-balance",
  group: "XML",
  summary: "Every element is closed once, by its own name",
  rationale:
    "An element that isn't closed swallows what follows; one closed by another name ends in the wrong place. patternlint tells from indentation and from the known structure of a module where the tag was due, and reads on as if it stood there.",
  limits: "Where a block is not indented and the names in it are the writer's own, the place proposed is the end of the parent element.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety:
    "Safe where no text can be lost: a tag is closed where its content surely ends, as indentation shows, and one that closes nothing goes. Needs review where content may end up in another element.",
  looksAt: ["defects"],
  bad: example({ purpose: "<purpose>\n  A second pair of eyes on every design." }),
  good: example({ purpose: "<purpose>\n  A second pair of eyes on every design.\n</purpose>" }),

  *check({ module }) {
    yield* defectReports(module, "xml-balance", (defect) => words(defect, module));
  },
});

function words(defect: DefectOf<"xml-balance">, module: Module): DefectWords {
  switch (defect.kind) {
    case "unclosed":
      return unclosed(defect);
    case "cut-off":
      return cutOff(defect, module);
    case "misnamed": {
      const { element, found, opener, openerWrong } = defect;
      return openerWrong
        ? {
            message: `<${element}> is closed as </${found}>. Name it <${found}> in both places.`,
            related: [{ at: opener, note: "closed here" }],
            fix: `Write <${found}>`,
          }
        : {
            message: `</${found}> stands where <${element}> has to be closed. Write </${element}>.`,
            related: [{ at: opener, note: "opened here" }],
            fix: `Write </${element}>`,
          };
    }
    case "conflict":
      return {
        message: "A merge conflict was left here. Decide for one side, and remove the markers.",
        related: [{ at: defect.theirs, note: "the other side" }],
      };
    case "surplus":
      return surplus(defect, module);
    case "opened-twice":
      return {
        message: `<${defect.element}> is opened twice. Remove this tag.`,
        related: [{ at: defect.again, note: "opened again here" }],
        fix: "Remove the tag",
      };
    case "unslashed":
      return {
        message: `<${defect.element}> is opened where it has to be closed. Write </${defect.element}>.`,
        related: [{ at: defect.opener, note: "opened here" }],
        fix: `Write </${defect.element}>`,
      };
    case "unopened":
      if (defect.opening !== undefined) return unopened(defect.element, defect.opening, module);
      return defect.previous
        ? {
            message: `<${defect.element}> is closed twice. Remove this </${defect.element}>.`,
            related: [{ at: defect.previous, note: "opened and closed here" }],
            fix: "Remove the tag",
          }
        : {
            message: `</${defect.element}> closes nothing: no <${defect.element}> is open here. Remove it, or open one.`,
            fix: "Remove the tag",
          };
    case "closed-early":
      return early(defect.element, defect.again);
  }
}

function early(root: string, again: Span): DefectWords {
  return {
    message: `</${root}> ends the module here, yet more of it follows. Remove this one; another stands at the end.`,
    related: [{ at: again, note: "the real end" }],
    fix: "Remove the tag",
  };
}

function surplus(
  { element, count, leaked, again }: Extract<DefectOf<"xml-balance">, { kind: "surplus" }>,
  { vocabulary }: Module,
): DefectWords {
  const [them, fix] = count === 1 ? ["it", "Remove the tag"] : ["them", `Remove the ${count} tags`];
  const name = element === undefined ? "This" : `</${element}>`;
  if (leaked)
    return {
      message: `${count === 1 ? `${name} belongs` : "These tags belong"} to the tool call that wrote this file. Remove ${them}.`,
      fix,
    };
  if (count > 1) return { message: `${count} close tags in a row close nothing. Remove them.`, fix };
  if (element === undefined) return { message: "This looks like a close tag, but no element name begins like that. Remove it.", fix };
  if (again && element === vocabulary.root) return early(element, again);
  if (again)
    return {
      message: `${name} comes too early. Remove it; another one follows.`,
      related: [{ at: again, note: "the element ends here" }],
      fix,
    };
  return { message: `${name} closes nothing. Remove it.`, fix };
}

/** An element whose opening tag is lost, and is read as if it stood there. */
function unopened(element: string, opening: number, module: Module): DefectWords {
  const tag = `<${element}${lexiconOf(module.vocabulary).described.has(element) ? " …" : ""}>`;
  return {
    message: `</${element}> has no opening tag. Write ${tag} before its content.`,
    related: [{ at: { start: opening, end: opening }, note: `${tag} expected here` }],
    fix: `Open <${element}>`,
    supersedes: unsaid(element, opening, module),
  };
}

/** What a lost opening tag would have said. */
function unsaid(element: string, opening: number, module: Module): Superseded[] {
  const kind = lexiconOf(module.vocabulary).kinds.get(element);
  if (kind === "condition") return [{ rule: "trigger-conditions", anchor: sectionAnchor("trigger_conditions") }];
  const phase = kind === "phase" ? phaseAt(opening, module) : undefined;
  if (!phase) return [];
  return [
    { rule: "phase-name", anchor: phaseAnchor(phase, module) },
    { rule: "phase-order", anchor: `${sectionAnchor("implementation")}/order` },
  ];
}

const phasesByStart = new WeakMap<Module, ReadonlyMap<number, Phase>>();

function phaseAt(start: number, module: Module): Phase | undefined {
  let known = phasesByStart.get(module);
  if (!known) {
    known = new Map(module.phases.map((phase) => [phase.element.start, phase]));
    phasesByStart.set(module, known);
  }
  return known.get(start);
}

function unclosed({ element, due, inline }: Extract<DefectOf<"xml-balance">, { kind: "unclosed" }>): DefectWords {
  if (inline)
    return {
      message: `<${element}> is opened in the text and never closed. If it is text, write \`&lt;${element}>\`; if not, close it.`,
      fix: `Write &lt;${element}>`,
    };
  return {
    message: `<${element}> is never closed. Write </${element}> at the end of its content.`,
    // The message has no line number: in a pull request's head, the line has another one than in the merge.
    related: [{ at: { start: due, end: due }, note: `</${element}> expected here` }],
    fix: `Close <${element}>`,
  };
}

function cutOff({ open, due }: Extract<DefectOf<"xml-balance">, { kind: "cut-off" }>, { envelope, vocabulary }: Module): DefectWords {
  const closers = open.map(({ element }) => `</${element}>`);
  const fence = envelope.block.open ? " and the closing fence" : "";
  const [only] = open;
  if (open.length === 1 && only?.element === vocabulary.root)
    return {
      ...(envelope.hidden && { anchor: rootAnchor }),
      message: `<${only.element}> is never closed. Write ${closers[0]}${fence} at the end of the block.`,
      related: [{ at: { start: due, end: due }, note: "the block breaks off here" }],
      fix: `Close <${only.element}>`,
    };
  return {
    message: `The block breaks off inside <${only?.element}>: ${closers.join(", ")}${fence} ${closers.length > 1 || fence ? "are" : "is"} missing. Complete it.`,
    related: [{ at: { start: due, end: due }, note: "it breaks off here" }],
    fix: "Close all that is open",
  };
}
