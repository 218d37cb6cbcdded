import { GuideError } from '../../guide/error.js';
import { describe, issue, join, show } from '../../guide/issue.js';
import type { TreeItem } from '../../tree/build-items.js';
import type { Draft } from '../outline/draft.js';
import { withPlainEnds } from '../outline/lines.js';
import { stopAt } from '../outline/problem.js';
import { lineOf } from '../outline/line-of.js';
import { readNodeArray } from './node-array.js';
import { isRaw, OWN, readNested, TOPIC, type Raw } from './nodes.js';
import { faultIn } from './syntax.js';

const SHAPES = 'a tree: { label, children }, { name, children } of d3, { format, data } of jsMind, { nodeData } of mind-elixir, or a list of nodes';

/**
 * Reads a tree in any of these shapes, told apart by their fields: `{ label, children }` or a list of such nodes; d3's `{ name,
 * children }`; jsMind's `node_tree` and `node_array`; mind-elixir's `{ nodeData }`. Throws `GuideError`: with a path like `line 12` for
 * a text that is no JSON, like `data.children[2].topic` for what is wrong in a tree.
 */
export function readJson(text: string): readonly TreeItem[] {
  const json = parsed(withPlainEnds(text));
  if (Array.isArray(json)) return readList(json);
  if (!isRaw(json)) throw unknownShape(json);
  if (json['nodeData'] !== undefined) return readNested([{ raw: json['nodeData'], path: 'nodeData' }], TOPIC);
  if (json['data'] !== undefined) return readJsMind(json);
  const fields = fieldsOf(json);
  if (!fields) throw unknownShape(json);
  return readNested([{ raw: json, path: '' }], fields);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { place, expected } = faultIn(text) ?? { place: 0, expected: 'JSON' };
    const rest = /^\S[^\s,:\]}]*/.exec(text.slice(place, place + 40))?.[0];
    throw stopAt(lineOf(text, place), expected, rest === undefined ? (place < text.length ? 'the end of the line' : 'the end of the text') : show(rest));
  }
}

function fieldsOf(node: unknown): typeof OWN | undefined {
  if (!isRaw(node)) return undefined;
  return [OWN, TOPIC].find(({ label }) => label.some((name) => node[name] !== undefined));
}

function readList(list: readonly unknown[]): Draft[] {
  if (list.length === 0) throw new GuideError([issue('', 'at least one node', list)]);
  if (list.some((node) => isRaw(node) && (node['isroot'] !== undefined || node['parentid'] !== undefined))) return readNodeArray(list, '');
  const fields = fieldsOf(list[0]) ?? OWN;
  return readNested(list.map((raw, index) => ({ raw, path: join('', index) })), fields);
}

function readJsMind({ format, data }: Raw): Draft[] {
  const shape = format ?? (Array.isArray(data) ? 'node_array' : 'node_tree');
  if (shape === 'node_tree') return readNested([{ raw: data, path: 'data' }], TOPIC);
  if (shape !== 'node_array') throw new GuideError([issue('format', '"node_tree" or "node_array"', shape)]);
  if (!Array.isArray(data)) throw new GuideError([issue('data', 'a list of nodes', data)]);
  return readNodeArray(data, 'data');
}

function unknownShape(json: unknown): GuideError {
  const keys = isRaw(json) ? Object.keys(json) : [];
  const got = keys.length > 0 ? `an object with ${keys.slice(0, 5).map(show).join(', ')}${keys.length > 5 ? ' and more' : ''}` : show(json);
  return new GuideError([describe('', SHAPES, got)]);
}
