// What the reader makes of a slip: where it is told, and what is written when it is mended. Each is a whole block.
import { describe, expect, test } from "vitest";
import { readXml, repairXml } from "../../../src/index.ts";
import { childElements, type Element } from "../../../src/read/xml/tree.ts";
import { isWellFormed } from "./judges.ts";

type Row = readonly [text: string, mended: string, ...defects: string[]];

/** A defect is its kind and the first line of what it is told at. */
function told(text: string): string[] {
  return readXml(text).defects.map(({ kind, start, end }) => `${kind} ${text.slice(start, end).split("\n")[0]}`);
}

/** The elements with their attributes, without what stands between them, and without the prefixes that are declared. */
function outline(element: Element): string {
  const attributes = element.attributes
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ name, value }) => ` ${name.replace(":", "_")}=${value.value}`);
  return `${element.name}${attributes.join("")}(${childElements(element).map(outline).join(" ")})`;
}

describe("a tag with a slip in it", () => {
  test.each<Row>([
    ['<a"/>', "<a/>", 'tag "'],
    ['<a b="1""/>', '<a b="1"/>', 'tag "'],
    ['<a b="1/>', '<a b="1"/>', 'tag "1'],
    ['<a b="1>x</a>', '<a b="1">x</a>', 'tag "1'],
    ["<a b=1/>", '<a b="1"/>', "tag 1"],
    ["<a b=1 c=2>x</a>", '<a b="1" c="2">x</a>', "tag 1 c=2"],
    ["<a b=1/2>x</a>", '<a b="1/2">x</a>', "tag 1/2"],
    ["<a b=>x</a>", '<a b="">x</a>', "tag ="],
    ["<a b>x</a>", '<a b="">x</a>', "tag b"],
    ['<m><a b c="1"/></m>', '<m>&lt;a b c="1"/></m>', "stray-character <"],
    ['<a b"1"/>', '<a b="1"/>', "tag b"],
    ['<m><a b1"/></m>', '<m>&lt;a b1"/></m>', "stray-character <"],
    ['<a b=1"/>', '<a b="1"/>', 'tag 1"'],
    ['<a b="1"c="2"/>', '<a b="1" c="2"/>', "tag c"],
    ['<a b="1" b="2"/>', '<a b="1"/>', 'tag b="2"'],
    ['<a b="1" b="1"/>', '<a b="1"/>', 'tag b="1"'],
    ['<a b="<1"/>', '<a b="&lt;1"/>', "tag <"],
    ["<a b=\"1<2\" c='<'/>", "<a b=\"1&lt;2\" c='&lt;'/>", "tag <2\" c='<"],
    ["<a b=“1”/>", '<a b="1"/>', "tag “1”"],
    ['<a b=‘1’ c="2"/>', "<a b='1' c=\"2\"/>", "tag ‘1’"],
    ['<a b=“1"/>', '<a b="1"/>', 'tag “1"'],
    ['<a b="1”/>', '<a b="1"/>', 'tag "1”'],
    ["< a>x</a>", "<a>x</a>", "tag < a"],
    ["<a >x</ a>", "<a >x</a>", "tag </ a"],
    ["<a>x</a b>", "<a>x</a>", "tag  b"],
    ['<a>x</a b="1">', "<a>x</a>", 'tag  b="1"'],
    ["<a>x</a", "<a>x</a>", "tag </a"],
    ['<a\nb="1"\nx</a>', '<a\nb="1">\nx</a>', "tag <a"],
    ['<a b="1"\n<c/></a>', '<a b="1">\n<c/></a>', 'tag <a b="1"'],
    ["<a>x<\\a>", "<a>x</a>", "tag <\\"],
    ["<a>x<//a>", "<a>x</a>", "tag <//"],
    ["<a>x</></a>", "<a>x</a>", "tag </>", "unopened </a>"],
    ["<a>x</>", "<a>x</a>", "tag </>"],
    ['<m><a ; b="1"/></m>', '<m>&lt;a ; b="1"/></m>', "stray-character <"],
    ['<a b="1" / c="2"/>', '<a b="1"   c="2"/>', "tag /"],
    ['<a b = "1"/>', '<a b = "1"/>'],
    ["<a b='1/>", "<a b='1'/>", "tag '1"],
    ['<a b="x>y"/>', '<a b="x>y"/>'],
    ['<a b="1">x</a">', '<a b="1">x</a>', 'tag "'],
    ['<m><a 1b="2"/></m>', '<m>&lt;a 1b="2"/></m>', "stray-character <"],
    ['<a b="&"/>', '<a b="&amp;"/>', "stray-character &"],
    ['<a b="&lt; &x; &#0;"/>', '<a b="&lt; &amp;x; &amp;#0;"/>', "unknown-entity &x;", "bad-number &#0;"],
    ['<m><a b="1" =2/></m>', '<m>&lt;a b="1" =2/></m>', "stray-character <"],
    ['<m><a b="1",c="2"/></m>', '<m>&lt;a b="1",c="2"/></m>', "stray-character <"],
    ['<a-b.c:d x="1"/>', '<a-b.c:d xmlns:a-b.c="a-b.c" x="1"/>', "prefix a-b.c:d"],
    ["<my name>x</my name>", "<my_name>x</my_name>", "tag my name"],
    ["<my name>x</my_name>", "<my_name>x</my_name>", "tag my name"],
    ['<m><a b="1"c/></m>', '<m>&lt;a b="1"c/></m>', "stray-character <"],
    ['<a b=c"d/>', '<a b="c&quot;d"/>', 'tag c"d'],
    ['<m><a b="c"d"/></m>', '<m>&lt;a b="c"d"/></m>', "stray-character <"],
    ['<m><a"b"/></m>', '<m>&lt;a"b"/></m>', "stray-character <"],
    ["<a b=<c>x</a>", '<a b="">&lt;c>x</a>', "tag <a b=", "tag =", "unclosed <c>"],
  ])("%j", (text, mended, ...defects) => {
    expect(told(text)).toEqual(defects);
    expect(repairXml(text)).toBe(mended);
    expect(isWellFormed(mended)).toBe(true);
    const [was, is] = [readXml(text).root, readXml(mended).root];
    if (was && is) expect(outline(is)).toBe(outline(was));
  });
});

describe("text with what XML takes for markup", () => {
  test.each<Row>([
    ["<a>1 < 2</a>", "<a>1 &lt; 2</a>", "stray-character <"],
    ["<a>1<2</a>", "<a>1&lt;2</a>", "stray-character <"],
    ["<a><100ms</a>", "<a>&lt;100ms</a>", "stray-character <"],
    ["<a>x <= y</a>", "<a>x &lt;= y</a>", "stray-character <"],
    ["<a>a & b</a>", "<a>a &amp; b</a>", "stray-character &"],
    ["<a>a &b; c</a>", "<a>a &amp;b; c</a>", "unknown-entity &b;"],
    ["<a>&amp; &lt; &#65; &#x41;</a>", "<a>&amp; &lt; &#65; &#x41;</a>"],
    [
      "<a>&#0; &#xD800; &#x110000;</a>",
      "<a>&amp;#0; &amp;#xD800; &amp;#x110000;</a>",
      "bad-number &#0;",
      "bad-number &#xD800;",
      "bad-number &#x110000;",
    ],
    ["<a>&amp b</a>", "<a>&amp;amp b</a>", "stray-character &"],
    ["<a>&;</a>", "<a>&amp;;</a>", "stray-character &"],
    ["<a>&#;</a>", "<a>&amp;#;</a>", "stray-character &"],
    ["<a>&#x;</a>", "<a>&amp;#x;</a>", "stray-character &"],
    ["<a>&nbsp;&copy;</a>", "<a>&#160;&#169;</a>", "unknown-entity &nbsp;", "unknown-entity &copy;"],
    ["<a>x ]]> y</a>", "<a>x ]]&gt; y</a>", "cdata-end ]]>"],
    ["<a>\u0001\u000b\uffff</a>", "<a> </a>", "illegal-character \u0001\u000b\uffff"],
    ["<a>\ud83d</a>", "<a> </a>", "illegal-character \ud83d"],
    ["<a>\ud83d\ude00</a>", "<a>\ud83d\ude00</a>"],
    ["<a>x -> y</a>", "<a>x -> y</a>"],
    ["<a>List<String></a>", "<a>List&lt;String></a>", "unclosed <String>"],
    ["<a><-</a>", "<a>&lt;-</a>", "stray-character <"],
    ["<a>x<</a>", "<a>x&lt;</a>", "stray-character <"],
    ["<a></100ms></a>", "<a>&lt;/100ms></a>", "stray-character <"],
    ["<a><</a></a>", "<a>&lt;</a>", "stray-character <", "unopened </a>"],
    ["<a><b x</a>", "<a>&lt;b x</a>", "stray-character <"],
    ["<a><></a>", "<a>&lt;></a>", "stray-character <"],
  ])("%j", (text, mended, ...defects) => {
    expect(told(text)).toEqual(defects);
    expect(repairXml(text)).toBe(mended);
    expect(isWellFormed(mended)).toBe(true);
    const [was, is] = [readXml(text).root, readXml(mended).root];
    if (was && is) expect(outline(is)).toBe(outline(was));
  });
});

describe("comments, sections and instructions", () => {
  test.each<Row>([
    ["<a><!-- x --></a>", "<a><!-- x --></a>"],
    ["<a><!-- x -- y --></a>", "<a><!-- x - - y --></a>", "comment-hyphens --"],
    ["<a><!-- x ---></a>", "<a><!-- x - --></a>", "comment-hyphens --"],
    ["<a><!-- x\ny</a>", "<a><!-- x-->\ny</a>", "comment-open <!--"],
    ["<a><!--></a>", "<a><!--></a>--></a>", "cut-off <a>", "comment-open <!--"],
    ["<a><!- x --></a>", "<a>&lt;!- x --></a>", "stray-character <"],
    ["<a><![CDATA[x & <y>]]></a>", "<a><![CDATA[x & <y>]]></a>"],
    ["<a><![CDATA[x</a>", "<a>&lt;![CDATA[x</a>", "cdata-open <![CDATA["],
    ["<a><![CDATA[x]]</a>", "<a>&lt;![CDATA[x]]</a>", "cdata-open <![CDATA["],
    ["<a><![cdata[x]]></a>", "<a>&lt;![cdata[x]]&gt;</a>", "stray-character <", "cdata-end ]]>"],
    ["<a><?x y?></a>", "<a><?x y?></a>", "instruction <?x y?>"],
    ["<a><?x y</a>", "<a>&lt;?x y</a>", "stray-character <"],
    ['<a><?xml version="1.0"?></a>', "<a></a>", 'instruction <?xml version="1.0"?>'],
    ['<?xml version="1.0"?><a/>', '<?xml version="1.0"?><a/>'],
    ["<?xml version=1.0?><a/>", "<a/>", "declaration <?xml version=1.0?>"],
    ['<?xml version="1.0" encoding="latin1"?><a/>', "<a/>", 'declaration <?xml version="1.0" encoding="latin1"?>'],
    ["<!DOCTYPE a><a/>", "<a/>", "doctype <!DOCTYPE a>"],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "<a>&amp;b;</a>", 'doctype <!DOCTYPE a [<!ENTITY b "c">]>', "unknown-entity &b;"],
    ["<a><!DOCTYPE b></a>", "<a>&lt;!DOCTYPE b></a>", "stray-character <"],
    ["<a/><!-- x -->", "<a/><!-- x -->"],
    ["<!-- x --><a/>", "<!-- x --><a/>"],
    ["<!-- x <a/>", "<module><!-- x <a/>--></module>", "no-root ", "comment-open <!--"],
    ["<a><!x></a>", "<a>&lt;!x></a>", "stray-character <"],
  ])("%j", (text, mended, ...defects) => {
    expect(told(text)).toEqual(defects);
    expect(repairXml(text)).toBe(mended);
    expect(isWellFormed(mended)).toBe(true);
    const [was, is] = [readXml(text).root, readXml(mended).root];
    if (was && is) expect(outline(is)).toBe(outline(was));
  });
});

describe("elements that do not match", () => {
  test.each<Row>([
    ["<a><b>x</a>", "<a><b>x</b></a>", "unclosed <b>"],
    ["<a>x</b></a>", "<a>x</a>", "misnamed </b>", "unopened </a>"],
    ["<a><b>x</c></a>", "<a><b>x</b></a>", "misnamed </c>"],
    ["<a><bc>x</bd></a>", "<a><bc>x</bc></a>", "misnamed </bd>"],
    ["<a><b>x</a></b>", "<a><b>x</b></a>", "unclosed <b>", "unopened </b>"],
    ["<a>x</a></a>", "<a>x</a>", "unopened </a>"],
    ["<a>x<a>", "<a>x</a>", "unslashed <a>"],
    ["<a><a>x</a>", "<a><a>x</a></a>", "cut-off <a>"],
    ["<a><b/>x</b></a>", "<a><b>x</b></a>", "self-closed /"],
    ["<a>\n  <b>\n    x\n</a>", "<a>\n  <b>\n    x\n  </b>\n</a>", "unclosed <b>"],
    ["<a>\n  <b>\n    x\n  <c>y</c>\n</a>", "<a>\n  <b>\n    x\n  </b>\n  <c>y</c>\n</a>", "unclosed <b>"],
    ["<a>\n  x\n  </b>\n</a>", "<a>\n  x\n  </a>\n", "misnamed </b>", "unopened </a>"],
    ["<a>x", "<a>x</a>", "cut-off <a>"],
    ["<a><b>", "<a><b></b></a>", "cut-off <b>"],
    ["x", "<module>x</module>", "no-root "],
    ["", "<module></module>", "no-root "],
    ["  ", "<module>  </module>", "no-root "],
    ["<a/>x", "<a>x\n</a>", "self-closed /"],
    ["x<a/>", "<!-- x --><a/>", "before-root x"],
    ["<a/><b/>", "<a><b/>\n</a>", "self-closed /"],
    ["<a/><a/>", "<a><a/>\n</a>", "after-root <a/>"],
    ["<a>x</A>", "<a>x</a>", "misnamed </A>"],
    [
      "<module>\n  <purpose>\n    x\n  <implementation>\n    y\n  </implementation>\n</module>",
      "<module>\n  <purpose>\n    x\n  </purpose>\n  <implementation>\n    y\n  </implementation>\n</module>",
      "unclosed <purpose>",
    ],
    [
      "<module>\n  <purpose>\n    x\n  </purpose>\n  y\n  </implementation>\n</module>",
      "<module>\n  <purpose>\n    x\n  </purpose>\n  <implementation>\n  y\n  </implementation>\n</module>",
      "unopened </implementation>",
    ],
    [
      "<module>\n  <prupose>\n    x\n  </purpose>\n</module>",
      "<module>\n  <purpose>\n    x\n  </purpose>\n</module>",
      "misnamed <prupose>",
    ],
    [
      "<module>\n  <purpose>\n    x\n  </purpose>\n</module>\n</module>",
      "<module>\n  <purpose>\n    x\n  </purpose>\n</module>\n",
      "unopened </module>",
    ],
    [
      "<module>\n  <purpose>\n    x\n  </purpose>\n</module>\n<purpose>\n  y\n</purpose>\n</module>",
      "<module>\n  <purpose>\n    x\n  </purpose>\n<purpose>\n  y\n</purpose>\n</module>",
      "surplus </module>",
    ],
    [
      '<module>\n  <phase name="a">\n    <actions>\n      x\n    </phase>\n</module>',
      '<module>\n  <phase name="a">\n    <actions>\n      x\n    </actions>\n    </phase>\n</module>',
      "unclosed <actions>",
    ],
    [
      '<module>\n  <phase name="a">\n    <actions>\n      x\n    </action>\n  </phase>\n</module>',
      '<module>\n  <phase name="a">\n    <actions>\n      x\n    </actions>\n  </phase>\n</module>',
      "misnamed </action>",
    ],
    [
      '<module>\n  <phase name="a">\n    x\n    </actions>\n  </phase>\n</module>',
      '<module>\n  <phase name="a">\n    <actions>\n    x\n    </actions>\n  </phase>\n</module>',
      "unopened </actions>",
    ],
    [
      "<module>\n  <purpose>\n    x\n  </purpose>\n  </purpose>\n  </purpose>\n</module>",
      "<module>\n  <purpose>\n    x\n  </purpose>\n</module>",
      "surplus </purpose>",
    ],
    ["<module>\n  <purpose>x</purpose>\n</invoke>\n</module>", "<module>\n  <purpose>x</purpose>\n</module>", "surplus </invoke>"],
    ["<module>\n  purpose>x</purpose>\n</module>", "<module>\n  <purpose>x</purpose>\n</module>", "tag purpose>"],
    ["<module>\n  <purpose>x</purpose\n</module>", "<module>\n  <purpose>x</purpose>\n</module>", "tag </purpose"],
    ["<module>\n  <purpose x</purpose>\n</module>", "<module>\n  <purpose> x</purpose>\n</module>", "tag <purpose"],
    ["<module>\n  <purpose>x/purpose>\n</module>", "<module>\n  <purpose>x</purpose>\n</module>", "tag /purpose>"],
    ["<module><purpose>x<purpose></module>", "<module><purpose>x</purpose></module>", "unslashed <purpose>"],
    ["<a:b>x</a:b>", '<a:b xmlns:a="a">x</a:b>', "prefix a:b"],
    ['<a x:b="1"/>', '<a xmlns:x="x" x:b="1"/>', "prefix x:b"],
    ['<a xmlns:b="c"><b:d/></a>', '<a xmlns:b="c"><b:d/></a>'],
    ['<a xmlns:b="c" xmlns:d="c" b:x="1" d:x="2"/>', '<a xmlns:b="c" xmlns:d="c" b:x="1" d_x="2"/>', 'namespace d:x="2"'],
    ['<a xmlns:xml="x"/>', '<a xmlns_xml="x"/>', 'namespace xmlns:xml="x"'],
    ['<a xmlns:x=""/>', '<a xmlns_x=""/>', 'namespace xmlns:x=""'],
    ['<a xml:id="1"/>', '<a xml_id="1"/>', 'namespace xml:id="1"'],
    ['<a><b xml:id="c"/><d xml:id="c"/></a>', '<a><b xml:id="c"/><d xml_id="c"/></a>', 'namespace xml:id="c"'],
  ])("%j", (text, mended, ...defects) => {
    expect(told(text)).toEqual(defects);
    expect(repairXml(text)).toBe(mended);
    expect(isWellFormed(mended)).toBe(true);
    const [was, is] = [readXml(text).root, readXml(mended).root];
    if (was && is) expect(outline(is)).toBe(outline(was));
  });
});

describe("what others left behind", () => {
  test.each<Row>([
    ["<a>\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\n</a>", "<a>\nb\n</a>", "conflict <<<<<<< x"],
    ["<a>\n<<<<<<< x\n<b>\n=======\n<c>\n>>>>>>> y\n</b>\n</a>", "<a>\n<b>\n</b>\n</a>", "conflict <<<<<<< x"],
    ["<a>\n<<<<<<< x\nb\n=======\n</a>", "<a>\n&lt;&lt;&lt;&lt;&lt;&lt;&lt; x\nb\n=======\n</a>", "stray-character <<<<<<<"],
    ["<a>\n=======\n</a>", "<a>\n=======\n</a>"],
    ["<a>\n```ts\nif (a < b && c) {}\n```\n</a>", "<a>\n<![CDATA[\n```ts\nif (a < b && c) {}\n```\n]]>\n</a>", "code < b &&"],
    ["<a>\n  ```\n  a<b>c & d\n  ```\n</a>", "<a>\n  ```\n  a&lt;b>c &amp; d\n  ```\n</a>", "unclosed <b>", "stray-character &"],
    ["<a>\n```\na & b\n</a>", "<a>\n```\na &amp; b\n</a>", "stray-character &"],
    ["<a>\r\n```\r\na & b\r\n```\r\n</a>", "<a>\r\n<![CDATA[\r\n```\r\na & b\r\n```\r\n]]>\r\n</a>", "code &"],
    ["<a>\n~~~\na & b\n~~~\n</a>", "<a>\n<![CDATA[\n~~~\na & b\n~~~\n]]>\n</a>", "code &"],
  ])("%j", (text, mended, ...defects) => {
    expect(told(text)).toEqual(defects);
    expect(repairXml(text)).toBe(mended);
    expect(isWellFormed(mended)).toBe(true);
    const [was, is] = [readXml(text).root, readXml(mended).root];
    if (was && is) expect(outline(is)).toBe(outline(was));
  });
});
