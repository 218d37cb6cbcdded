/** The state of a map as a short text for an address, and back: `l2;oa,b;sc`, with `~` for a space. Pure. */
import type { MindMapState, MindMapViewport } from './state.js';

/** More characters are not written: some programs cut longer addresses. */
export const LONGEST = 1500;
/** Nor more of a text that is searched for. */
const LONGEST_TEXT = 100;

/** The text of a state; empty for a map as it started. Where it would be too long, the branches named last are left out, then the part that is seen, the branch in the foreground and the selection. The keyboard's place is left out: nobody has it who follows a link. */
export function textOfState({ level, open = [], folded = [], selected, branch, view, viewport, find }: MindMapState): string {
  const first = [
    view && `v${view}`,
    level !== undefined && `l${level}`,
    branch !== undefined && `b${encode(branch)}`,
    selected !== undefined && `s${encode(selected)}`,
    find && `q${encode([...find].slice(0, LONGEST_TEXT).join(''))}`,
    viewport && `p${[viewport.x, viewport.y, viewport.scale].join(',')},${encode(viewport.node ?? '')}`,
  ].filter((part): part is string => Boolean(part));
  const kept = ['p', 'b', 's'].reduce((parts, key) => (parts.join(';').length > LONGEST ? parts.filter((part) => !part.startsWith(key)) : parts), first);
  let text = kept.join(';');
  for (const [key, ids] of [['o', open], ['f', folded]] as const) {
    const room = LONGEST - text.length - 2;
    const named = upTo(ids.map(encode), room);
    if (named) text += `${text && ';'}${key}${named}`;
  }
  return text;
}

/** The state that a text says; what cannot be read is passed over. */
export function stateOfText(text: string): MindMapState {
  const state: { -readonly [Key in keyof MindMapState]: MindMapState[Key] } = {};
  for (const part of text.split(';')) {
    const said = part.slice(1);
    switch (part.slice(0, 1)) {
      case 'v':
        if (said === 'map' || said === 'outline') state.view = said;
        break;
      case 'l':
        if (said === 'all' || said === 'Infinity' || /^\d+$/.test(said)) state.level = /^\d/.test(said) ? Number(said) : 'all';
        break;
      case 'b':
        state.branch = decode(said);
        break;
      case 's':
        state.selected = decode(said);
        break;
      case 'q':
        state.find = decode(said);
        break;
      case 'p':
        state.viewport = viewportOf(said);
        break;
      case 'o':
        state.open = said.split(',').map(decode);
        break;
      case 'f':
        state.folded = said.split(',').map(decode);
        break;
      default:
    }
  }
  return state;
}

function viewportOf(said: string): MindMapViewport {
  const [x = NaN, y = NaN, scale = NaN] = said.split(',', 3).map(Number);
  return { x, y, scale, node: decode(said.split(',')[3] ?? '') };
}

/** As many of the ids, from the first, as there is room for. */
function upTo(ids: readonly string[], room: number): string {
  let length = -1;
  const end = ids.findIndex((id) => (length += id.length + 1) > room);
  return (end < 0 ? ids : ids.slice(0, end)).join();
}

/** What ids are often made of stays readable. Half a character, which a text may hold, has no code in an address. */
function encode(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD')).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/~/g, '%7E').replace(/%20/g, '~');
}

function decode(said: string): string {
  try {
    return decodeURIComponent(said.replace(/~/g, '%20'));
  } catch {
    return '';
  }
}
