/** A whole guide as a mind map. Loaded when a guide is to be shown. */
import type { Guide } from '../../guide/types.js';
import { guideColumns } from '../../layout/guide-columns.js';
import { mindMapGuide, type MindMapGuideStrings } from '../../locales/en/mind-map-guide.js';
import { stringsFor } from '../../locales/registry.js';
import { buildItems } from '../../tree/build-items.js';
import { foldsFromIds } from '../../tree/change-folds.js';
import { guideMap, guideMapOpen } from '../../tree/guide-map.js';
import { tonesOf } from '../../tree/tones.js';
import { roleGlyph } from '../parts/role-glyph.js';
import type { MindMapData } from './data.js';

/** `language` is a BCP 47 tag. */
export function dataFromGuide(guide: Guide, language: string): MindMapData {
  const strings: MindMapGuideStrings = stringsFor('mindMapGuide', language, mindMapGuide);
  const tree = buildItems(guideMap(guide, strings, language));
  return { tree, tones: tonesOf(tree), glyph: roleGlyph, name: guide.metadata.title, folds: foldsFromIds(tree, guideMapOpen(guide)), columns: guideColumns };
}
