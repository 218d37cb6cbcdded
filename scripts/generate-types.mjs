/**
 * Writes `src/guide/types.ts` from the schema, so that the types that people see carry the schema's
 * descriptions, know which ids a field refers to, and need no schema library.
 *
 *     node scripts/generate-types.mjs [--check]
 */
import { writeOrCheck } from './write-or-check.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const schema = await loadTypeScript('src/guide/schema.ts');

/**
 * A field's description goes along where it names a special case (after a semicolon). The others
 * repeat the name of the field: they are in the JSON Schema, and would double what every user of
 * the guide's types downloads.
 */
const special = /;/;

/** What most records have. They extend `Entry`, which names these once. */
const shared = ['id', 'label', 'source'];

/** The numbers that a statistic may have. */
const numbers = ['value', 'min', 'max'];

const named = new Map(
  Object.entries(schema)
    .filter(([name]) => name.endsWith('Schema') && name !== 'NodeFieldsSchema')
    .map(([name, value]) => [value, name.replace(/Schema$/, '')]),
);
const generic = new Map();

function action(node, type) {
  return (node.pipe ?? []).findLast((item) => item.kind === 'metadata' && item.type === type);
}

/** The description of a schema, or of what an optional or nullable one wraps. */
function description(node) {
  return action(node, 'description')?.description ?? (node.wrapped ? description(node.wrapped) : undefined);
}

function kindOf(node) {
  const about = action(node, 'metadata')?.metadata;
  return about?.declares ?? about?.refersTo;
}

/** Whether a schema holds ids anywhere, so that its type depends on them. */
function hasIds(node) {
  if (!generic.has(node)) {
    generic.set(node, false);
    const inner = [
      ...Object.values(node.entries ?? {}),
      ...(node.options ?? []).filter((option) => typeof option === 'object'),
      ...[node.wrapped, node.item, node.key, node.value].filter((part) => typeof part === 'object'),
    ];
    generic.set(node, kindOf(node) !== undefined || node.type === 'lazy' || inner.some(hasIds));
  }
  return generic.get(node);
}

const quote = (word) => `'${word}'`;

/** The type of a schema as text. `own` is set where the schema is the one being declared. */
function typeOf(node, own = false) {
  const name = named.get(node);
  if (name && !own) return hasIds(node) ? `${name}<I>` : name;
  const kind = kindOf(node);
  if (kind) return `I['${kind}']`;
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return node.type;
    case 'literal':
      return quote(node.literal);
    case 'picklist':
      return node.options.map(quote).join(' | ');
    case 'nullable':
      return `${typeOf(node.wrapped)} | null`;
    case 'optional':
      return node.default === undefined ? `${typeOf(node.wrapped)} | undefined` : typeOf(node.wrapped);
    case 'array': {
      const item = typeOf(node.item);
      return item.includes(' ') && !item.startsWith('{') ? `readonly (${item})[]` : `readonly ${item}[]`;
    }
    case 'record':
      return `{ readonly [Key in ${typeOf(node.key)}]?: ${typeOf(node.value)} }`;
    case 'union':
      return node.options.map((option) => typeOf(option)).join(' | ');
    case 'lazy':
      return typeOf(node.getter());
    case 'strict_object':
      return `{\n${fields(node.entries)}}`;
    default:
      throw new Error(`No type is known for a schema of type "${node.type}".`);
  }
}

function fields(entries) {
  return Object.entries(entries)
    .map(([name, node]) => {
      const about = description(node);
      const optional = node.type === 'optional' && node.default === undefined ? '?' : '';
      const doc = about && special.test(about) && !named.has(node) ? `  /** ${about} */\n` : '';
      return `${doc}  readonly ${name}${optional}: ${typeOf(node).replaceAll('\n', '\n  ')};\n`;
    })
    .join('');
}

function without(entries, names) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}

/** Alternatives by statistic: each has some of the numbers, and fields that are the same in all. */
function variant(options) {
  const alternatives = options.map(({ entries }) => {
    const has = numbers.filter((name) => name in entries);
    return `  | Statistic<${typeOf(entries.statistic)}, ${has.map(quote).join(' | ')}>`;
  });
  const [first, ...rest] = options.map(({ entries }) => without(entries, ['statistic', ...numbers]));
  for (const other of rest) {
    if (Object.keys(other).some((name) => other[name] !== first[name])) throw new Error('The alternatives of a variant differ in more than their numbers.');
  }
  if (Object.keys(first).length === 0) return `\n${alternatives.join('\n')}`;
  return ` {\n${fields(first)}} & (\n${alternatives.join('\n')}\n)`;
}

function declaration(node, name) {
  const parameters = hasIds(node) ? '<I extends Ids = Ids>' : '';
  const about = `/** ${description(node)} */\n`;
  if (node.type === 'variant') return `${about}export type ${name}${parameters} =${variant(node.options)};\n`;
  if (node.type !== 'strict_object') return `${about}export type ${name}${parameters} = ${typeOf(node, true)};\n`;
  const isEntry = shared.every((field) => field in node.entries);
  const base = isEntry ? ` extends Entry<${typeOf(node.entries.id)}>` : '';
  return `${about}export interface ${name}${parameters}${base} {\n${fields(isEntry ? without(node.entries, shared) : node.entries)}}\n`;
}

function kinds() {
  const found = new Set();
  const visit = (node) => {
    const about = action(node, 'metadata')?.metadata;
    if (about?.declares) found.add(about.declares);
    for (const inner of Object.values(node.entries ?? {})) visit(inner);
    if (node.item?.type !== 'lazy' && node.item) visit(node.item);
  };
  visit(schema.GuideSchema);
  return [...found];
}

const header = `/**
 * The types of a guide. Generated from \`schema.ts\` by \`scripts/generate-types.mjs\`: change the
 * schema, then run \`node scripts/generate-types.mjs\`. Each type takes the ids that its guide
 * declares; without them it fits any guide.
 */

/** The ids that a guide declares, by kind: a union of literals where they are known. */
export interface Ids {
${kinds()
  .map((kind) => `  readonly ${kind}: string;\n`)
  .join('')}}

/** What most records have. */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly source: Source;
}

/** Some of the numbers \`value\`, \`min\` and \`max\`; the others are undefined, so that \`a.max ?? a.value\` can be written. */
export type Statistic<Name extends string, Has extends 'value' | 'min' | 'max'> = { readonly statistic: Name } & {
  readonly [Key in Has]: number;
} & { readonly [Key in Exclude<'value' | 'min' | 'max', Has>]?: undefined };
`;

const declarations = [...named].map(([node, name]) =>
  name === 'Guide' ? declaration(node, 'GuideOf').replace('<I extends Ids = Ids>', '<I extends Ids>') : declaration(node, name),
);

await writeOrCheck({
  file: 'src/guide/types.ts',
  text: [header, ...declarations, '/** A guide with any ids. */\nexport type Guide = GuideOf<Ids>;\n'].join('\n'),
  source: 'src/guide/schema.ts',
  command: 'node scripts/generate-types.mjs',
});
