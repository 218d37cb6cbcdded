import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOpml, writeOpml } from '../../src/formats/opml/index.js';
import { reads, refuses } from './trees.js';

const opml = (body: string, head = ''): string => `<?xml version="1.0"?>\n<opml version="2.0">\n<head>${head}</head>\n<body>\n${body}\n</body>\n</opml>\n`;

const FROM_AN_OUTLINER = `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<opml version="1.0">
  <head>
    <title>Trip</title>
    <expansionState>0,1,4</expansionState>
    <dateModified>Sun, 22 Nov 2026 12:00:00 GMT</dateModified>
  </head>
  <body>
    <outline text="Pack" _status="unchecked" _note="Weigh the bag.&#10;&#10;  Twice. ">
      <outline text="Socks &amp; shoes" _status="checked"/>
      <outline text="A &lt;b&gt;big&lt;/b&gt; hat"></outline>
    </outline>
    <!-- not yet -->
    <outline text="Read" created="Sat, 21 Nov 2026 10:00:00 GMT">
      <outline text="A blog" type="rss" xmlUrl="https://example.org/feed.xml" htmlUrl="https://example.org/" description="About"/>
      <outline text="A page" type="link" url="https://example.org/page?a=1&amp;b=2"/>
      <outline title="Only a title" type="rss" xmlUrl="https://example.net/feed"/>
    </outline>
  </body>
</opml>`;

reads(readOpml, [
  [
    'a file of an outliner',
    FROM_AN_OUTLINER,
    [
      {
        label: 'Trip',
        children: [
          { label: 'Pack', detail: 'Weigh the bag.\nTwice.', children: [{ label: 'Socks & shoes' }, { label: 'A <b>big</b> hat' }] },
          {
            label: 'Read',
            children: [
              { label: 'A blog', href: 'https://example.org/' },
              { label: 'A page', href: 'https://example.org/page?a=1&b=2' },
              { label: 'Only a title', href: 'https://example.net/feed' },
            ],
          },
        ],
      },
    ],
  ],
  ['one outline as the root, whatever the title is', opml('<outline text="a" id="x"/>', '<title>b</title>'), [{ label: 'a', id: 'x' }]],
  ['several outlines without a title as several top nodes', opml('<outline text="a"/><outline text=" b\tc "/>', '<title> </title>'), [{ label: 'a' }, { label: 'b c' }]],
  ['a document type that declares nothing', '<!DOCTYPE opml PUBLIC "-//x" "http://example.org/opml.dtd?[">\n<opml><body><outline text="a"/></body></opml>', [{ label: 'a' }]],
  ['what looks like tags where none are', opml('<!-- <outline> --><outline text="a > b" _note=\'"/>\'/><![CDATA[<outline>]]><?pi <outline> ?>'), [{ label: 'a > b', detail: '"/>' }]],
]);

refuses(readOpml, [
  ['an empty text', '\n', 'line 1: expected <opml> as the root, got an empty text'],
  ['a text that is no XML', '{ "label": "a" }', 'line 1: expected well-formed XML (Root element is missing or invalid), got "{ \\"label\\": \\"a\\" }"'],
  ['another root', '<?xml version="1.0"?>\n<map><node TEXT="a"/></map>', 'line 2: expected <opml> as the root, got <map>'],
  ['no body', '<opml version="2.0"><head/></opml>', 'line 1: expected a <body> in <opml>, got none'],
  ['an empty body', '<opml>\n<body>\n</body></opml>', 'line 2: expected at least one <outline> in <body>, got none'],
  ['outlines without a text', opml('<outline/>\n<outline text="b">\n<outline url="c"/></outline>'), 'line 5: expected a text attribute of <outline>, got nothing', 'line 7: expected a text attribute of <outline>, got nothing'],
  ['an id used twice', opml('<outline text="a" id="x"/>\n<outline text="b" id="x"/>'), 'line 6: expected an id that is used once (it is also in line 5), got "x"'],
  ['a tag without an end', opml('<outline text="a">'), 'line 6: expected well-formed XML (Missing end tag for element outline), got "</body>"'],
  ['an attribute twice', opml('<outline text="a" text="b"/>'), 'line 5: expected well-formed XML (Duplicate attribute: text), got "<outline text=\\"a\\" text=\\"b\\"/>"'],
  ['a bare ampersand', opml('<outline text="a & b"/>'), 'line 5: expected well-formed XML (Unterminated reference (a reference must end with `;`)), got "<outline text=\\"a & b\\"/>"'],
  ['an entity of HTML', opml('<outline text="a&nbsp;b"/>'), "line 5: expected well-formed XML (Named entity isn't defined: &nbsp;), got \"<outline text=\\\"a&nbsp;b\\\"/>\""],
  ['a fault after characters that count twice', opml(`<outline text="${'😀\n'.repeat(20)}"/>\n<outline`), 'line 27: expected well-formed XML (Unclosed start tag for element `outline`), got "</body>"'],
  ['a control character', opml('<outline text="\u0001"/>'), 'line 5: expected well-formed XML (Invalid character), got "<outline text=\\"\\u0001\\"/>"'],
]);

test('writes OPML 2.0', () => {
  const tree = { id: 'r', label: 'Trip "1"', children: [{ label: 'Pack', detail: 'one\ntwo', badge: '1', children: [{ label: 'a < b & c', href: '/x?a&b' }] }, { label: '' }] };
  assert.equal(
    writeOpml(tree),
    `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Trip &quot;1&quot;</title>
  </head>
  <body>
    <outline text="Trip &quot;1&quot;" id="r">
      <outline text="Pack" _note="one&#10;two">
        <outline text="a &lt; b &amp; c" url="/x?a&amp;b"/>
      </outline>
      <outline text=""/>
    </outline>
  </body>
</opml>
`,
  );
});
