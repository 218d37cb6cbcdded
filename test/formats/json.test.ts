import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readJson, writeJson } from '../../src/formats/json/index.js';
import { faultIn } from '../../src/formats/json/syntax.js';
import { problems, reads, refuses } from './trees.js';

const SHAPES =
  'expected a tree: { label, children }, { name, children } of d3, { format, data } of jsMind, { nodeData } of mind-elixir, or a list of nodes, got ';

const tree = [{ label: 'Fruit', id: 'r', children: [{ label: 'Apple', id: '1', children: [{ label: 'Cox', id: '2' }] }, { label: 'Pear', id: '3' }] }];

reads(readJson, [
  [
    "this package's own, with all fields, others passed over",
    '{ "label": "a", "open": true, "children": [{ "id": 7, "label": "b", "href": "/x", "detail": "d", "badge": 1, "role": "r", "tone": "stage-1", "children": [] }, { "label": " c ", "id": null, "children": null }] }',
    [{ label: 'a', children: [{ id: '7', label: 'b', href: '/x', detail: 'd', badge: '1', role: 'r', tone: 'stage-1' }, { label: ' c ' }] }],
  ],
  ['a list of nodes', '[{ "label": "a" }, { "name": "b" }]', [{ label: 'a' }, { label: 'b' }]],
  ["d3's hierarchy", '{ "name": "flare", "children": [{ "name": "analytics", "children": [{ "name": "Cluster", "size": 3938 }] }] }', [{ label: 'flare', children: [{ label: 'analytics', children: [{ label: 'Cluster' }] }] }]],
  [
    "jsMind's node_tree",
    '{ "meta": { "name": "demo", "author": "x", "version": "0.2" }, "format": "node_tree", "data": { "id": "r", "topic": "Fruit", "expanded": true, "children": [{ "id": 1, "topic": "Apple", "direction": "left", "children": [{ "id": "2", "topic": "Cox" }] }, { "id": "3", "topic": "Pear" }] } }',
    tree,
  ],
  [
    "jsMind's node_array, in any order",
    '{ "meta": {}, "format": "node_array", "data": [{ "id": "2", "parentid": "1", "topic": "Cox" }, { "id": "r", "isroot": true, "topic": "Fruit" }, { "id": "1", "parentid": "r", "topic": "Apple" }, { "id": 3, "parentid": "r", "topic": "Pear" }] }',
    tree,
  ],
  ['a node_array by itself', '[{ "id": 1, "isroot": true, "topic": "a" }, { "id": 2, "parentid": 1, "topic": "b" }]', [{ label: 'a', id: '1', children: [{ label: 'b', id: '2' }] }]],
  [
    "mind-elixir's",
    '{ "nodeData": { "id": "me-root", "topic": "a", "root": true, "children": [{ "topic": "b", "id": "x", "direction": 0, "expanded": true, "hyperLink": "https://example.org", "note": "n", "tags": ["t"], "style": { "color": "red" } }] }, "linkData": {}, "arrows": [] }',
    [{ label: 'a', id: 'me-root', children: [{ label: 'b', id: 'x', href: 'https://example.org', detail: 'n' }] }],
  ],
  ['nodes with topics by themselves', '[{ "topic": "a" }, { "topic": "b" }]', [{ label: 'a' }, { label: 'b' }]],
  ['keys that reach into prototypes as unknown ones', '{ "label": "a", "__proto__": { "href": "x", "children": [{}] }, "constructor": 1 }', [{ label: 'a' }]],
]);

refuses(readJson, [
  ['an empty text', '', 'line 1: expected a value, got the end of the text'],
  ['a missing comma', '{\n  "label": "a"\n  "children": []\n}', 'line 3: expected "," or "}", got "\\"children\\""'],
  ['a comma too many', '{\n  "label": "a",\n}', 'line 3: expected a key in quotes, got "}"'],
  ['a key without quotes', '{\r\n  label: "a"\r\n}', 'line 2: expected a key in quotes or "}", got "label"'],
  ['a comment', '\n\n// a\n{}', 'line 3: expected a value, got "//"'],
  ['a text without an end', '{ "label": "a', 'line 1: expected a quote at the end of the text, got the end of the text'],
  ['a text over two lines', '{ "label": "a\nb" }', 'line 1: expected a text that ends on its line, with breaks written as \\n, got the end of the line'],
  ['a wrong escape', '{ "label": "C:\\dir" }', 'line 1: expected an escape like \\n, \\" or \\u00e9, got "\\\\dir\\""'],
  ['two values', '{ "label": "a" }\n{ "label": "b" }', 'line 2: expected the end of the text, got "{"'],
  ['a value of JavaScript', '{ "label": undefined }', 'line 1: expected a value, got "undefined"'],
  ['no colon', '["a", { "label" }]', 'line 1: expected ":", got "}"'],
  ['an open list', '[1, 2', 'line 1: expected "," or "]", got the end of the text'],
  ['a shape that is not known', '{ "title": "a", "nodes": [] }', `${SHAPES}an object with "title", "nodes"`],
  ['a guide with many fields', '{ "a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1 }', `${SHAPES}an object with "a", "b", "c", "d", "e" and more`],
  ['an empty object', '{}', `${SHAPES}an object`],
  ['a number', '7', `${SHAPES}7`],
  ['an empty list', '[]', 'expected at least one node, got an empty list'],
  ['a list of texts', '["a"]', '[0]: expected a node: an object with a label, got "a"'],
  ['labels and children of other types', '{ "label": 3, "children": [{ "children": {} }, "b"] }', 'label: expected a text, got 3', 'children[0].label: expected a text, got nothing', 'children[0].children: expected a list of nodes, got an object', 'children[1]: expected a node: an object with a label, got "b"'],
  ['a field of another type', '{ "label": "a", "href": {} }', 'href: expected a text, got an object'],
  ['an id twice', '{ "label": "a", "id": "x", "children": [{ "label": "b", "id": "x" }] }', 'children[0].id: expected an id that is used once (it is also at id), got "x"'],
  ['a topic that is none', '{ "nodeData": { "topic": "a", "children": [{ "topic": 1 }] } }', 'nodeData.children[0].topic: expected a text, got 1'],
  ["jsMind's third format", '{ "meta": {}, "format": "freemind", "data": "<map/>" }', 'format: expected "node_tree" or "node_array", got "freemind"'],
  ['a node_array that is a tree', '{ "format": "node_array", "data": { "id": "r" } }', 'data: expected a list of nodes, got an object'],
  ['a node_array without a root', '{ "format": "node_array", "data": [{ "id": "r", "topic": "a" }] }', 'data: expected one node with "isroot": true, got none'],
  ['a node_array with two', '{ "format": "node_array", "data": [{ "id": "r", "topic": "a", "isroot": true }, { "id": "s", "topic": "a", "isroot": true }] }', 'data[1].isroot: expected only one root, got true'],
  ['a parent that is not there', '{ "format": "node_array", "data": [{ "id": "r", "topic": "a", "isroot": true }, { "id": "s", "topic": "a", "parentid": "q" }, { "topic": "b" }] }', 'data[2].id: expected a text, got nothing', 'data[1].parentid: expected the id of a node, got "q"', 'data[2].parentid: expected the id of a node, got nothing'],
  ['nodes that are below each other', '[{ "id": "r", "topic": "a", "isroot": true }, { "id": "s", "topic": "a", "parentid": "t" }, { "id": "t", "topic": "a", "parentid": "s" }]', '[1].parentid: expected a node that leads to the root, got "t"'],
]);

test('a fault is found where, and only where, JSON.parse finds one', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '\\u00e9', '\\x', '1', '-', '.5', 'e9', 'true', 'nul', ' ', '\n', '\t', '\u0000');
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const changed = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\n', 'x')).map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1));
  fc.assert(
    fc.property(fc.oneof(fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')), fc.json(), changed), (text) => {
      assert.equal(faultIn(text) === undefined, isJson(text), text);
    }),
    { numRuns: 5000 },
  );
});

test('100,000 unclosed lists are refused at their end', () => {
  assert.deepEqual(problems(readJson, '['.repeat(100_000)), ['line 1: expected a value or "]", got the end of the text']);
});

test('writes what people can read', () => {
  const item = { label: 'a', children: [{ id: 'x', label: 'b "c"', tone: 'role-1', children: [] }, { label: 'd', children: [{ label: 'e' }] }] };
  assert.equal(writeJson(item), '{ "label": "a", "children": [\n  { "id": "x", "label": "b \\"c\\"", "tone": "role-1" },\n  { "label": "d", "children": [\n    { "label": "e" }\n  ] }\n] }\n');
  assert.equal(writeJson([{ label: 'a' }, { label: 'b' }]), '[\n  { "label": "a" },\n  { "label": "b" }\n]\n');
  assert.equal(writeJson([]), '[\n]\n');
});
