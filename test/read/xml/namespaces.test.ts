// Namespaces in XML 1.0, section by section, with libxml2 as the judge.
import { describe, expect, test } from "vitest";
import { readXml, repairXml } from "../../../src/index.ts";
import { isIllFormed } from "../../../src/read/xml/defect.ts";
import { isWellFormed } from "./judges.ts";

const xml = "http://www.w3.org/XML/1998/namespace";
const xmlns = "http://www.w3.org/2000/xmlns/";

const accepted = [
  `<m xmlns=""/>`,
  `<m xmlns="u"><n xmlns=""/></m>`,
  `<m xmlns:xml="${xml}"/>`,
  `<xml:a/>`,
  `<m xml:lang="en" xml:space="preserve"/>`,
  `<m xmlns:xmlfoo="u"/>`,
  `<m xmlns:a="u" xmlns:b="v" a:x="1" b:x="2"/>`,
  `<m xmlns="u" xmlns:a="u" x="1" a:x="2"/>`,
  `<m xmlns:a="u"><n xmlns:a="v" xmlns:b="u" a:x="1" b:x="2"/></m>`,
  `<m xmlns:a="u"><n xmlns:b="u"/><n a:x="1"/></m>`,
  `<m xmlns:a="a&amp;b"/>`,
  `<m xmlns:a="//h:80/?a#[b]"/>`,
  `<m xml:id=" a "><n xml:id="b"/></m>`,
];

const rejected = [
  // 2.2: the use of URIs as names.
  `<m xmlns="a b"/>`,
  `<m xmlns:a="%"/>`,
  `<m xmlns:a="é"/>`,
  `<m xmlns:a="\n"/>`,
  `<m xmlns:a="::"/>`,
  `<m xmlns:a="//h:99999999999"/>`,
  // 3: prefixes and names that are reserved.
  `<m xmlns:xmlns="a"/>`,
  `<m xmlns:xmlns="${xmlns}"/>`,
  `<m xmlns:xml="a"/>`,
  `<m xmlns:xml="${xml} "/>`,
  `<m xmlns:a="${xml}"/>`,
  `<m xmlns="${xml}"/>`,
  `<m xmlns="${xmlns}"/>`,
  `<m xmlns:a="${xmlns}"/>`,
  `<m xmlns:a="&#104;ttp://www.w3.org/2000/xmlns/"/>`,
  `<xmlns:a/>`,
  `<m><xmlns:a>x</xmlns:a></m>`,
  // 4: the form of qualified names.
  "<:a/>",
  "<a:/>",
  "<a:b:c/>",
  "<a:1/>",
  `<m :a="1"/>`,
  `<m a:="1"/>`,
  `<m xmlns:a:b="u"/>`,
  `<m xmlns:="u"/>`,
  `<m xmlns:1="u"/>`,
  // 5 and 6.1: prefixes have to be declared, and not for nothing.
  "<a:b/>",
  `<m a:b="1"/>`,
  `<a:b a:c="1"/>`,
  `<m xmlns:a=""/>`,
  `<a:m xmlns:a=""/>`,
  `<m xmlns:a="u"/><a:b/>`,
  `<m><n xmlns:a="u"/><a:b/></m>`,
  // 6.3: one attribute under two prefixes.
  `<m xmlns:a="u" xmlns:b="u" a:x="1" b:x="2"/>`,
  `<m xmlns:a="u"><n xmlns:b="&#117;" a:x="1" b:x="2"/></m>`,
  `<m xmlns:b="a" a:x="1" b:x="2"/>`,
  `<m xmlns:a="u" xmlns:b="u" a:x="1" b:x="2" b_x="3"/>`,
  `<m xmlns:a="u" xmlns:a="v"/>`,
  // 7: names of instructions.
  "<m><?a:b c?></m>",
  // xml:id 1.0, 4.
  `<m xml:id="1"/>`,
  `<m xml:id="a b"/>`,
  `<m xml:id=""/>`,
  `<m xml:id="a"><n xml:id="a"/></m>`,
  // In tags that are broken otherwise as well.
  `<m xmlns:a= b:c="1"></m>`,
  `<m xmlns:a></m>`,
  `<m xmlns:a=<></m>`,
  `<m xmlns:a="<" xmlns:b='&'></m>`,
  `<m xmlns=a b></m>`,
  `<m xmlns:a="u" xmlns:b=u a:x=1 b:x=2></m>`,
];

describe.each(accepted)("%s", (text) => {
  test("is accepted by libxml2, and has no defect", () => {
    expect(isWellFormed(text)).toBe(true);
    expect(readXml(text).defects).toEqual([]);
  });
});

describe.each(rejected)("%s", (text) => {
  test("is rejected by libxml2, has a defect, and can be repaired", () => {
    expect(isWellFormed(text)).toBe(false);
    expect(readXml(text).defects.some(isIllFormed)).toBe(true);
    const repaired = repairXml(text);
    expect([repaired, isWellFormed(repaired)]).toEqual([repaired, true]);
    expect(repairXml(repaired)).toBe(repaired);
  });
});
