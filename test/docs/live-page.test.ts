import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { guide } from '../../src/guide/index.js';
import type { RoadmapNode } from '../../src/guide/types.js';
// @ts-expect-error: the page is plain JavaScript
import { renderPage as renderPageOf } from '../../docs/live/page.mjs';
// @ts-expect-error: so are the posters
import { tallPoster as tallPosterOf, widePoster as widePosterOf } from '../../docs/live/poster.mjs';

const renderPage = renderPageOf as (guide: unknown) => string;
const posters = { tall: tallPosterOf as (guide: unknown) => string, wide: widePosterOf as (guide: unknown) => string };

const page = renderPage(guide);

/** The page's text as a reader without JavaScript gets it. */
const text = unescape(page.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

function unescape(markup: string): string {
  return markup.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function nodesOf(root: RoadmapNode): RoadmapNode[] {
  return [root, ...root.children.flatMap(nodesOf)];
}

function missing(wanted: readonly string[]): string[] {
  return wanted.filter((sentence) => !text.includes(sentence.replace(/\s+/g, ' ')));
}

describe('the live page without JavaScript', () => {
  const nodes = nodesOf(guide.roadmap).slice(1);
  const cases: [string, readonly string[]][] = [
    ['roles', guide.roles.flatMap((role) => [role.label, role.summary, ...role.needs, ...role.notes.map((note) => note.text)])],
    ['ratings', guide.ratings.map((rating) => rating.label)],
    ['ways to earn', guide.strategies.flatMap((strategy) => [strategy.label, strategy.summary, ...strategy.details.map((detail) => detail.text)])],
    ['questions', guide.questions.flatMap((question) => [question.label, ...question.answer.map((paragraph) => paragraph.text)])],
    ['plan', guide.plan.flatMap((step) => [step.label, step.goal, ...step.actions.map((action) => action.text)])],
    ['career changes', guide.transitions.flatMap((change) => [change.from, change.summary])],
    ['tools', [...guide.tools.map((tool) => tool.label), ...guide.pairings.flatMap((pairing) => [pairing.label, pairing.purpose])]],
    ['videos', guide.videos.flatMap((video) => [video.label, ...video.covers])],
    ['communities', guide.communities.flatMap((community) => [community.label, community.text])],
    ['market', [...guide.market.map((fact) => fact.text), ...guide.employers.flatMap((employer) => employer.mentions.map((mention) => mention.text))]],
    ['source', [guide.metadata.sourceText.title, guide.metadata.sourceText.note]],
    ['inconsistencies', guide.metadata.inconsistencies.map((entry) => entry.text)],
    ['roadmap labels', nodes.map((node) => node.label)],
    ['guidance', nodes.flatMap(({ guidance }) => (guidance ? [guidance.summary, guidance.why, guidance.done, ...guidance.practice] : []))],
  ];
  for (const [name, wanted] of cases) {
    it(`says all of ${name}`, () => {
      assert.ok(wanted.length > 0);
      assert.deepEqual(missing(wanted), []);
    });
  }

  it('says every amount of money', () => {
    const format = new Intl.NumberFormat('en-US');
    const figures = guide.pay.flatMap(({ amount }) => [amount.value, amount.min, amount.max].filter((figure) => figure !== undefined));
    assert.deepEqual(missing(figures.map((figure) => format.format(figure))), []);
  });

  it('has one h1 and skips no heading level', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => assert.ok(index === 0 || level <= (levels[index - 1] ?? 0) + 1, `heading ${index} jumps to h${level}`));
  });

  it('leads from the contents to sections that exist, each once', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    assert.deepEqual(targets.filter((target) => !ids.includes(target)), []);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('names no address from which a browser would load something of its own accord', () => {
    const loaded = [...page.matchAll(/<(?:script|img|link|iframe)\b[^>]*?(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(loaded.length > 0);
    assert.deepEqual(loaded.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)), []);
  });

  it('escapes what the data says', () => {
    const [first, ...others] = guide.roles;
    const hostile = { ...guide, roles: [{ ...first, summary: '<img src=x onerror=alert(1)>"\'&' }, ...others] };
    const rendered = renderPage(hostile);
    assert.ok(!rendered.includes('<img src=x'));
    assert.ok(rendered.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;'));
  });
});

describe('the posters', () => {
  for (const [name, draw] of Object.entries(posters)) {
    it(`draws the ${name} one with real text, roles, averages and stages`, () => {
      const svg = draw(guide);
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      for (const role of guide.roles) assert.ok(svg.includes(role.label));
      for (const figure of ['$130,000', '$162,000', '$185,000']) assert.ok(svg.includes(figure));
      for (const stage of guide.roadmap.children) assert.ok(svg.includes(stage.label.replace(/^Stage \d — /, '')));
      assert.ok(!svg.includes('style='));
    });
  }
});

describe('the page script', () => {
  it('loads the elements from the site itself', () => {
    const script = readFileSync(new URL('../../docs/live/assets/page.js', import.meta.url), 'utf8');
    assert.match(script, /^import '\.\/elements\/career-elements\.js';$/m);
  });
});
