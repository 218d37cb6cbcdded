/** What the guidance of the bundled guide promises beyond its shape: ways that each role can go, and advice without facts of the source. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nodeNeeds } from '../../src/guide/generated/core.js';
import { guide } from '../../src/guide/generated/guide.js';
import type { Guidance, RoadmapNode } from '../../src/guide/types.js';

function all(root: RoadmapNode): RoadmapNode[] {
  return [root, ...root.children.flatMap(all)];
}

const nodes = all(guide.roadmap).slice(1);

function texts({ summary, why, practice, done }: Guidance): string[] {
  return [summary, why, ...practice, done];
}

describe('guidance', () => {
  test('asks a role to do nothing first that the role does not need', () => {
    const needs = new Map(Object.entries(nodeNeeds));
    const wrong = [...needs].flatMap(([id, { roles, prerequisites }]) =>
      prerequisites.flatMap((before) =>
        Object.keys(roles)
          .filter((role) => !Object.hasOwn(needs.get(before)?.roles ?? {}, role))
          .map((role) => `${id} is for ${role} and needs ${before}, which is not`),
      ),
    );

    assert.equal(needs.size, 126);
    assert.deepEqual(wrong, []);
  });

  test('names as prerequisites nodes that stand earlier and not above', () => {
    const place = new Map(nodes.map(({ id }, index) => [id, index]));
    const wrong = nodes.flatMap(({ id, guidance }, index) =>
      (guidance?.prerequisites ?? []).filter((before) => (place.get(before) ?? index) >= index || id.startsWith(`${before}/`)).map((before) => `${id} needs ${before}`),
    );

    assert.deepEqual(wrong, []);
  });

  test('is editorial, so it holds no amount of money and does not report what the guide says', () => {
    const said = nodes.flatMap(({ id, guidance }) => (guidance ? texts(guidance).map((text) => `${id}: ${text}`) : []));

    assert.ok(said.length > 126 * 5);
    assert.deepEqual(said.filter((text) => /\$|\bthe (?:source )?guide\b/i.test(text)), []);
  });
});
