import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { guide } from '../../src/guide/index.js';
import type { RoadmapNode } from '../../src/guide/types.js';
// @ts-expect-error: the page is plain JavaScript
import { renderPage as renderPageOf } from '../../docs/live/page.mjs';
// @ts-expect-error: so are the posters
import { tallPoster as tallPosterOf, widePoster as widePosterOf } from '../../docs/live/poster.mjs';

// @ts-expect-error: and what a shared page says of itself
import { siteAddress as siteAddressOf } from '../../docs/live/preview.mjs';

const renderPage = renderPageOf as (guide: unknown, options?: { readonly site: string }) => string;
const siteAddress = siteAddressOf as (text: string) => string;
const posters = { tall: tallPosterOf as (guide: unknown) => string, wide: widePosterOf as (guide: unknown) => string };

const page = renderPage(guide);

/** The page's text as a reader without JavaScript gets it. */
const text = unescape(page.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

function unescape(markup: string): string {
  return markup.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** Tags that a browser would have to mend: closed in the wrong order, in a place where they end what is open, with an attribute twice. */
function misplaced(markup: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  for (const [, slash = '', name = '', attributes = ''] of markup.matchAll(/<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    if (slash) {
      if (open.at(-1) === name) open.pop();
      else problems.push(`</${name}> closes <${open.at(-1) ?? ''}>`);
      continue;
    }
    const names = [...attributes.matchAll(/\s([\w:-]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) problems.push(`<${name}${attributes}>`);
    const paragraph = open.includes('p') || open.at(-1) === 'h3';
    if (paragraph && /^(?:p|div|[uo]l|table|h\d|details|figure|section|article)$/.test(name)) problems.push(`<${name}> in <${open.at(-1) ?? ''}>`);
    if (name === 'li' && !/^[uo]l$/.test(open.at(-1) ?? '')) problems.push(`<li> in <${open.at(-1) ?? ''}>`);
    if (!/^(?:meta|link|img|br|path|circle)$/.test(name)) open.push(name);
  }
  return [...problems, ...open.map((name) => `<${name}> is left open`)];
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

  it('is HTML in which each tag is closed in its place, none stands where it may not, and no attribute is there twice', () => {
    assert.deepEqual(misplaced(page), []);
    assert.deepEqual(misplaced('<p><ul><li>x</ul></p>'), ['<ul> in <p>', '</ul> closes <li>', '</p> closes <li>', '<p> is left open', '<ul> is left open', '<li> is left open']);
  });

  it('names the role beside each cell of the comparison, for where its header does not fit', () => {
    const cells = [...page.matchAll(/<td data-of="([^"]+)">/g)].map(([, role]) => role);
    assert.deepEqual(cells, guide.factors.flatMap(() => guide.roles.map(({ label }) => label)));
  });

  it('tells how to use an element only to those who have it', () => {
    const leads = [...page.matchAll(/<h2 id="[^"]+-title">[^<]*<\/h2><p>(.*?)<\/p><\/header>/g)].map(([, lead = '']) => lead.replace(/<span class="scripted">.*?<\/span>/g, ''));
    assert.ok(leads.length > 10);
    assert.deepEqual(leads.filter((lead) => /\b(?:choose the|open a|bars|axis|marks stay)\b/i.test(lead) || lead.trim() === ''), []);
  });

  it('escapes what the data says', () => {
    const [first, ...others] = guide.roles;
    const hostile = { ...guide, roles: [{ ...first, summary: '<img src=x onerror=alert(1)>"\'&' }, ...others] };
    const rendered = renderPage(hostile);
    assert.ok(!rendered.includes('<img src=x'));
    assert.ok(rendered.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;'));
  });
});

describe('a page that is shared', () => {
  const told = (markup: string): string[] => [...markup.matchAll(/<(?:meta|link)\b[^>]*?(?:property="og:|name="twitter:|rel="canonical")[^>]*>/g)].map(([tag]) => tag);
  const valueOf = (markup: string, name: string): string | undefined => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(markup)?.[1];

  it('says no address and no picture as long as it is not known where it will stand', () => {
    assert.deepEqual(told(page).filter((tag) => /:\/\/|image|canonical|twitter|og:url/.test(tag)), []);
    assert.equal(valueOf(page, 'og:title'), 'Prompt, AI or LLM engineer?');
    assert.equal(valueOf(page, 'og:description'), guide.metadata.description);
  });

  it('says its whole address, and that of a picture, when that is known', () => {
    const published = renderPage(guide, { site: 'https://example.org/guide/' });
    assert.ok(published.includes('<link rel="canonical" href="https://example.org/guide/">'));
    assert.equal(valueOf(published, 'og:url'), 'https://example.org/guide/');
    assert.equal(valueOf(published, 'og:image'), 'https://example.org/guide/share.png');
    assert.deepEqual(['og:image:width', 'og:image:height'].map((name) => valueOf(published, name)), ['1200', '628']);
    assert.ok(valueOf(published, 'og:image:alt'));
    assert.equal(valueOf(published, 'twitter:card'), 'summary_large_image');
  });

  it('differs in nothing else', () => {
    const published = renderPage(guide, { site: 'https://example.org/guide/' });
    const others = told(published).filter((tag) => !told(page).includes(tag));
    assert.equal(others.reduce((text, tag) => text.replace(`\n${tag}`, ''), published), page);
  });

  const addresses: [given: string, address: string | undefined][] = [
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/guide', 'https://example.org/guide/'],
    ['http://example.org/a/b//', 'http://example.org/a/b/'],
    ['https://example.org/guide/index.html', undefined],
    ['https://example.org/?page=guide', undefined],
    ['example.org/guide', undefined],
    ['ftp://example.org/', undefined],
    ['', undefined],
  ];
  for (const [given, address] of addresses) {
    it(`${address ? 'takes' : 'refuses'} "${given}" as the address of its folder`, () => {
      if (address) assert.equal(siteAddress(given), address);
      else assert.throws(() => siteAddress(given), /expected the address of the folder/);
    });
  }
});

describe('the posters', () => {
  for (const [name, draw] of Object.entries(posters)) {
    it(`draws the ${name} one with real text, roles, averages and stages`, () => {
      const svg = draw(guide);
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      for (const role of guide.roles) assert.ok(svg.includes(role.label));
      const averages = guide.ratings.flatMap(({ amount }) => amount?.value ?? []);
      assert.equal(averages.length, guide.roles.length);
      for (const average of averages) assert.ok(svg.includes(`$${average.toLocaleString('en-US')}`), `${average}`);
      for (const stage of guide.roadmap.children) assert.ok(svg.includes(stage.label.replace(/^Stage \d — /, '')));
      assert.ok(!svg.includes('style='));
      const drawn = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      const topics = guide.roadmap.children.flatMap((stage) => stage.children.map(({ label }) => label));
      assert.deepEqual(topics.filter((topic) => !drawn.includes(topic)), []);
    });
  }
});

describe('the page script', () => {
  it('loads the elements from the site itself', () => {
    const script = readFileSync(new URL('../../docs/live/assets/page.js', import.meta.url), 'utf8');
    assert.match(script, /^import '\.\/elements\/career-elements\.js';$/m);
  });
});
