import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFreemind, writeFreemind } from '../../src/formats/freemind/index.js';
import { reads, refuses } from './trees.js';

const map = (nodes: string): string => `<map version="1.0.1">\n${nodes}\n</map>\n`;

const FROM_FREEPLANE = `<map version="freeplane 1.11.1">
<!--To view this file, download free mind mapping software Freeplane from https://www.freeplane.org -->
<attribute_registry SHOW_ATTRIBUTES="hide"/>
<node TEXT="Garden&#xa;plan" FOLDED="false" ID="ID_696401721" CREATED="1610381621824" MODIFIED="1610381621824" STYLE="oval">
<font SIZE="18"/>
<hook NAME="MapStyle">
    <properties fit_to_viewport="false" edgeColorConfiguration="#808080ff,#ff0000ff"/>
<map_styles>
<stylenode LOCALIZED_TEXT="styles.root_node" STYLE="oval" UNIFORM_SHAPE="true" VGAP_QUANTITY="24 pt">
<richcontent CONTENT-TYPE="plain/auto" TYPE="DETAILS"/>
</stylenode>
</map_styles>
</hook>
<hook NAME="AutomaticEdgeColor" COUNTER="2" RULE="ON_BRANCH_CREATION"/>
<node TEXT="Beds" POSITION="bottom_or_right" ID="ID_1" COLOR="#990000">
<edge COLOR="#ff0000"/>
<icon BUILTIN="full-1"/>
<attribute NAME="size" VALUE="3 m"/>
<node TEXT="Beans" ID="ID_2" LINK="https://example.org/beans"/>
<node ID="ID_3" LINK="#ID_1"><richcontent TYPE="NODE">

<html>
  <head>
    <style type="text/css">p { margin-top: 0 }</style>
  </head>
  <body>
    <p>
      Leeks <b>and</b>
      onions
    </p>
    <ul><li>red</li><li>white</li></ul>
  </body>
</html>
</richcontent>
<richcontent TYPE="DETAILS">
<html><head/><body><p>in rows</p></body></html>
</richcontent>
<richcontent TYPE="NOTE"><html>
  <head>

  </head>
  <body>
    <p>Sow in March &amp; April.</p>
    <p></p>
    <p>Then<br/>wait.</p>
  </body>
</html></richcontent>
</node>
</node>
<node TEXT="Paths" POSITION="top_or_left" ID="ID_4">
<richcontent TYPE="NOTE" CONTENT-TYPE="plain/markdown">
<text>*gravel*
or bark</text>
</richcontent>
<arrowlink DESTINATION="ID_1"/>
</node>
</node>
</map>`;

reads(readFreemind, [
  [
    'a map of Freeplane',
    FROM_FREEPLANE,
    [
      {
        label: 'Garden plan',
        id: 'ID_696401721',
        children: [
          {
            label: 'Beds',
            id: 'ID_1',
            children: [
              { label: 'Beans', id: 'ID_2', href: 'https://example.org/beans' },
              { label: 'Leeks and onions red white', id: 'ID_3', href: '#ID_1', detail: 'in rows\nSow in March & April.\nThen\nwait.' },
            ],
          },
          { label: 'Paths', id: 'ID_4', detail: '*gravel*\nor bark' },
        ],
      },
    ],
  ],
  ['a map of FreeMind, sides and folds passed over', map('<node TEXT="a"><node POSITION="left" TEXT="b" FOLDED="true"><node TEXT="c"/></node><node POSITION="right" TEXT="d"/></node>'), [{ label: 'a', children: [{ label: 'b', children: [{ label: 'c' }] }, { label: 'd' }] }]],
  ['several roots', map('<node TEXT="a"/><node TEXT="b"/>'), [{ label: 'a' }, { label: 'b' }]],
  ['the key of a root that has no text yet', map('<node LOCALIZED_TEXT="new_mindmap"/>'), [{ label: 'new_mindmap' }]],
]);

refuses(readFreemind, [
  ['an empty text', '', 'line 1: expected <map> as the root, got an empty text'],
  ['another root', '<opml/>', 'line 1: expected <map> as the root, got <opml>'],
  ['a map without nodes', map('<attribute_registry/>'), 'line 1: expected at least one <node> in <map>, got none'],
  ['a node without a text', map('<node TEXT="a">\n<node ID="x"/></node>'), 'line 3: expected a TEXT attribute or rich content of <node>, got nothing'],
  ['an id used twice', map('<node TEXT="a" ID="x">\n<node TEXT="b" ID="x"/></node>'), 'line 3: expected an id that is used once (it is also in line 2), got "x"'],
  ['a node without an end', map('<node TEXT="a">'), 'line 3: expected well-formed XML (Missing end tag for element node), got "</map>"'],
  ['HTML that is no XML', map('<node TEXT="a"><richcontent TYPE="NOTE"><html><p>one<br>two</p></html></richcontent></node>'), 'line 2: expected well-formed XML (Missing end tag for element br), got "<node TEXT=\\"a\\"><richcontent TYPE=\\"NOTE\\"><html><p>one<br>two…"'],
  ['two documents', `${map('<node TEXT="a"/>')}<map/>`, 'line 4: expected well-formed XML (Extra content at the end of the document), got "<map/>"'],
]);

test('writes a map that FreeMind and Freeplane open', () => {
  const tree = { id: 'r', label: 'Garden "1"', children: [{ label: 'Beds', detail: 'one & two\nthree', badge: '1', href: '/beds?a&b' }, { label: 'a < b', children: [{ label: '' }] }] };
  assert.equal(
    writeFreemind(tree),
    `<map version="1.0.1">
  <node ID="r" TEXT="Garden &quot;1&quot;">
    <node TEXT="Beds" LINK="/beds?a&amp;b">
      <richcontent TYPE="NOTE"><html><head/><body><p>one &amp; two</p><p>three</p></body></html></richcontent>
    </node>
    <node TEXT="a &lt; b">
      <node TEXT=""/>
    </node>
  </node>
</map>
`,
  );
});

test('several top nodes are written below a root without a text, which is passed over when read', () => {
  const text = writeFreemind([{ label: 'a' }, { label: 'b' }]);
  assert.equal(text.match(/<node/g)?.length, 3);
  assert.deepEqual(readFreemind(text), [{ label: 'a' }, { label: 'b' }]);
});
