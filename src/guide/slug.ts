/**
 * The last part of a node's id, from its label: drops `Stage N — `, lower-cases, and turns each run
 * of characters outside a-z and 0-9 into one hyphen. Empty for a label without any such character.
 */
export function slug(label: string): string {
  return label
    .replace(/^Stage\s+\d+\s*[—–-]\s*/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
