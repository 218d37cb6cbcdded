/** A guide as a mind map: from core concepts to ways to earn. */
import type { Amount, Guide, Pay, Role, RoadmapNode } from '../guide/types.js';
import type { TreeItem } from './build-items.js';

/** The words that the map adds to the guide's own. Figures arrive formatted. */
export interface GuideMapStrings {
  readonly guideDetail: (year: string) => string;
  readonly roles: string;
  readonly comparison: string;
  readonly pay: string;
  readonly averagePay: string;
  readonly otherPay: string;
  readonly shortPay: string;
  readonly roadmap: string;
  readonly tools: string;
  readonly earn: string;
  readonly plan: string;
  readonly month: (month: string, label: string) => string;
  readonly questions: string;
  /** A name and what is said of it. */
  readonly said: (name: string, value: string) => string;
  readonly range: (min: string, max: string) => string;
  readonly over: (min: string) => string;
  readonly under: (max: string) => string;
  readonly per: Readonly<Record<Amount['period'], (amount: string) => string>>;
}

/**
 * The guide's map. Nodes of the roadmap keep their ids, and the roadmap's branch that of its root; the others are named by
 * their collection and a colon (`role:ai-engineer`), which no id of a roadmap holds. The nodes that stand for a role carry
 * its id in `role`. `language` is a BCP 47 tag for the figures.
 */
export function guideMap(guide: Guide, strings: GuideMapStrings, language: string): TreeItem {
  const { title, year } = guide.metadata;
  const question = /^[^?]+\?/.exec(title);
  return {
    id: 'map',
    label: question ? question[0] : title,
    detail: strings.guideDetail(String(year)),
    children: [
      branch('roles', strings.roles, guide.roles.map((role, place) => roleItem(role, tone(place)))),
      branch('comparison', strings.comparison, comparison(guide, strings)),
      branch('pay', strings.pay, pay(guide, strings, language)),
      { id: guide.roadmap.id, label: strings.roadmap, children: guide.roadmap.children.map(stage) },
      branch('tools', strings.tools, guide.pairings.map((pairing) => ({
        id: `pairing:${pairing.id}`,
        label: pairing.label,
        children: pairing.tools.map((id) => tool(guide, id)),
      }))),
      branch('earn', strings.earn, guide.strategies.map((strategy) => ({
        id: `strategy:${strategy.id}`,
        label: strategy.label,
        children: guide.pay.filter(({ id }) => strategy.pay.includes(id)).map((record) => ({ label: strings.said(record.label, amountText(record.amount, strings, language)) })),
      }))),
      branch('plan', strings.plan, guide.plan.map((step) => ({ id: `plan:${step.id}`, label: strings.month(String(step.month), step.label) }))),
      branch('questions', strings.questions, guide.questions.map(({ id, label }) => ({ id: `question:${id}`, label }))),
    ].filter((item) => item.children.length > 0),
  };
}

/** Ids of the branches that are open at first: the roles and the stages, as deep as fits. */
export function guideMapOpen(guide: Guide): string[] {
  return ['map', 'map:roles', guide.roadmap.id];
}

function branch(name: string, label: string, children: readonly TreeItem[]): TreeItem & { children: readonly TreeItem[] } {
  return { id: `map:${name}`, label, children };
}

function tone(place: number): string {
  return `role-${(place % 6) + 1}`;
}

function roleItem(role: Role, colour: string): TreeItem {
  return { id: `role:${role.id}`, label: role.label, role: role.id, tone: colour, children: role.needs.map((label) => ({ label })) };
}

function comparison(guide: Guide, strings: GuideMapStrings): TreeItem[] {
  return guide.factors.map((factor) => ({
    id: `factor:${factor.id}`,
    label: factor.label,
    children: guide.roles.flatMap((role, place) => {
      const rating = guide.ratings.find((one) => one.factor === factor.id && one.role === role.id);
      return rating ? [{ id: `rating:${factor.id}/${role.id}`, label: strings.said(role.short, rating.label), tone: tone(place) }] : [];
    }),
  }));
}

function pay(guide: Guide, strings: GuideMapStrings, language: string): TreeItem[] {
  const isAverage = ({ amount }: Pay): boolean => amount.statistic === 'average' && amount.period === 'year';
  const groups: [string, string, (record: Pay) => boolean][] = [
    ['average', strings.averagePay, isAverage],
    ['other', strings.otherPay, (record) => record.amount.period === 'year' && !isAverage(record)],
    ['short', strings.shortPay, (record) => record.amount.period !== 'year'],
  ];
  return groups
    .map(([id, label, belongs]) => ({ id: `pay:${id}`, label, children: guide.pay.filter(belongs).map((record) => payItem(record, guide, strings, language)) }))
    .filter((group) => group.children.length > 0);
}

function payItem(record: Pay, guide: Guide, strings: GuideMapStrings, language: string): TreeItem {
  const place = guide.roles.findIndex(({ id }) => id === record.role);
  const role = guide.roles[place];
  const text = amountText(record.amount, strings, language);
  const isAverage = record.amount.statistic === 'average';
  const name = role ? (isAverage ? role.label : strings.said(role.short, record.label)) : record.label;
  return { id: `pay:${record.id}`, label: strings.said(name, text), ...(role ? { tone: tone(place) } : {}) };
}

function stage(node: RoadmapNode, place: number): TreeItem {
  return { ...roadmapItem(node), badge: String(place + 1), tone: `stage-${(place % 6) + 1}` };
}

function roadmapItem(node: RoadmapNode): TreeItem {
  return { id: node.id, label: node.label, children: node.children.map(roadmapItem) };
}

function tool(guide: Guide, id: string): TreeItem {
  const found = guide.tools.find((one) => one.id === id);
  const href = guide.references.find((reference) => reference.id === found?.reference)?.url;
  return { label: found?.label ?? id, ...(href ? { href } : {}) };
}

/** An amount in words, with its period. */
function amountText(amount: Amount, strings: GuideMapStrings, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: amount.currency, maximumFractionDigits: 0 });
  const money = (value: number): string => format.format(value);
  const { per, range, over, under } = strings;
  const said = (text: string): string => per[amount.period](text);
  switch (amount.statistic) {
    case 'average':
      return said(money(amount.value));
    case 'range':
      return said(range(money(amount.min), money(amount.max)));
    case 'over':
      return said(over(money(amount.min)));
    case 'under':
      return said(under(money(amount.max)));
  }
}
