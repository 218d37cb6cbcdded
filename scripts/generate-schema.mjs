/**
 * Writes `data/schema/guide.schema.json` (draft-07) from the schema in `src/guide/`.
 *
 *     node scripts/generate-schema.mjs [--check]
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { loadTypeScript } from './load-typescript.mjs';
import { writeOrCheck } from './write-or-check.mjs';

const schema = await loadTypeScript('src/guide/schema.ts');

const definitions = Object.fromEntries(
  Object.entries(schema)
    .filter(([name]) => name.endsWith('Schema') && name !== 'GuideSchema' && name !== 'NodeFieldsSchema')
    .map(([name, value]) => [name.replace(/Schema$/, ''), value]),
);

const converted = toJsonSchema(schema.GuideSchema, {
  target: 'draft-07',
  typeMode: 'input',
  definitions,
  // Every number in JSON is finite; draft-07 has no words for what functions check.
  ignoreActions: ['finite', 'check'],
});

/** Which ids a field holds concerns the rules; strict validators refuse keywords that they do not know. */
const withoutKinds = JSON.stringify(converted, (key, value) => (key === 'refersTo' || key === 'declares' ? undefined : value));

/** Draft-07 names them `definitions`; the converter writes the later `$defs`. */
const { $defs, ...outer } = JSON.parse(withoutKinds.replaceAll('"#/$defs/', '"#/definitions/'));
const generated = { ...outer, definitions: $defs };

/** Paths of fields without a description, their own or that of the definition they point to. */
function undescribed(node, path) {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const target = field.$ref ? generated.definitions[field.$ref.split('/').at(-1)] : undefined;
    return field.description || target?.description ? [] : [`${path}.${name}`];
  });
  return [...own, ...Object.entries(node).flatMap(([key, inner]) => undescribed(inner, `${path}.${key}`))];
}

const missing = undescribed(generated, 'guide');
if (missing.length > 0) throw new Error(`Fields without a description: ${missing.join(', ')}`);

const { $schema, ...rest } = generated;
await writeOrCheck({
  file: 'data/schema/guide.schema.json',
  text: `${JSON.stringify({ $schema, title: 'Career guide', ...rest }, null, 2)}\n`,
  source: 'src/guide/schema.ts',
  command: 'node scripts/generate-schema.mjs',
});
