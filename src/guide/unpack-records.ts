/**
 * Reads the short form in which the generated core keeps its records: every record is a row of
 * values, its field names are written once, and the section of a source follows from its lines.
 * `scripts/pack-guide.mjs` writes it; the generator checks that it reads back the same.
 */

/** A value: lists start with 0, records with the number of their shape, counted from 1. */
export type Packed = string | number | boolean | null | readonly Packed[];

/** Records in short form. */
export interface PackedRecords {
  /** Field names of each shape, separated by spaces. */
  readonly shapes: readonly string[];
  /** Sections of the source text, each with its first line, in order. */
  readonly sections: readonly (readonly [number, string])[];
  readonly root: Packed;
}

/** The records as they were. Sources are 0 for "editorial", else a line or lines, with a section last where it does not follow from them. */
export function unpackRecords({ shapes, sections, root }: PackedRecords): unknown {
  const sectionOf = (line: unknown): string | undefined => sections.findLast(([first]) => first <= Number(line))?.[1];
  const source = (packed: Packed): unknown => {
    if (packed === 0) return 'editorial';
    const lines = Array.isArray(packed) ? [...(packed as readonly Packed[])] : [packed];
    const section = typeof lines.at(-1) === 'string' ? lines.pop() : [...new Set(lines.map(sectionOf))].join(', ');
    return { lines, section };
  };
  const unpack = (packed: Packed): unknown => {
    if (typeof packed !== 'object' || packed === null) return packed;
    const [shape, ...values] = packed;
    const names = shapes[Number(shape) - 1]?.split(' ');
    if (!names) return values.map(unpack);
    return Object.fromEntries(
      names.map((name, index) => {
        const value = values[index] ?? null;
        return [name, name === 'source' ? source(value) : unpack(value)];
      }),
    );
  };
  return unpack(root);
}
