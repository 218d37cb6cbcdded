import type { NodeGuidance, RoadmapItem } from './roadmap.js';

/** What stands behind a node, from any of its forms; whatever is not text where text belongs is left out. Undefined for nothing. */
export function readGuidance({ guidance, prerequisites }: RoadmapItem): NodeGuidance | undefined {
  const raw: unknown = guidance;
  const before = texts(prerequisites);
  if (typeof raw === 'string' || Array.isArray(raw)) return { text: texts(raw), prerequisites: before };
  if (typeof raw !== 'object' || raw === null) return before.length > 0 ? { prerequisites: before } : undefined;
  const parts = raw as Readonly<Record<string, unknown>>;
  const { roles } = parts;
  return {
    text: texts(parts['text']),
    ...text('summary', parts),
    ...text('why', parts),
    ...text('done', parts),
    ...text('reference', parts),
    practice: texts(parts['practice']),
    prerequisites: [...texts(parts['prerequisites']), ...before],
    ...(typeof roles === 'object' && roles !== null ? { roles: roles } : {}),
  };
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== '');
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
}

function text(field: 'summary' | 'why' | 'done' | 'reference', parts: Readonly<Record<string, unknown>>): Partial<NodeGuidance> {
  const value = parts[field];
  return typeof value === 'string' ? { [field]: value } : {};
}
