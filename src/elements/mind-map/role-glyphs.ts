/** The glyphs of roles as a late part of the map alone: what elements load together is a file of its own to some bundlers, and so is all that it uses. */
export { roleGlyph } from '../parts/role-glyph.js';
