/** The map, the roadmap, the plan and the career changes. */
import { amountText, byId, inWords, perText, sentenceNumber } from '../figures.mjs';
import { roleGlyph } from '../glyphs.mjs';
import { html, scripted } from '../html.mjs';

const nested = (label, children) => html`<li>${label}${children.length > 0 && html`<ul>${children}</ul>`}</li>`;
const leaves = (records, label = (record) => record.label) => records.map((record) => nested(label(record), []));

function outline(guide) {
  const branch = (node) => nested(node.label, node.children.map(branch));
  const category = (label, children) => html`<details><summary>${label} <span class="quiet number">${children.length}</span></summary><ul>${children}</ul></details>`;
  const paid = ({ label, amount, who }) => html`${label}: ${amountText(amount)} ${perText(amount)} <span class="quiet">(${who})</span>`;
  return html`<div data-fallback class="outline">
    ${category('The three roles', guide.roles.map((role) => nested(role.label, role.needs.map((need) => nested(need, [])))))}
    ${category('Side by side', leaves(guide.factors))}
    ${category('Pay', leaves(guide.pay, paid))}
    ${category('The roadmap', guide.roadmap.children.map(branch))}
    ${category('Tools that go together', leaves(guide.pairings))}
    ${category('Ways to earn', leaves(guide.strategies))}
    ${category('Month by month', leaves(guide.plan, (step) => `Month ${step.month}: ${step.label}`))}
    ${category('Questions', leaves(guide.questions))}
  </div>`;
}

export function map(guide) {
  return {
    id: 'map',
    title: 'The whole guide as a map',
    lead: html`All of it as one tree, category by category.${scripted(' Open a branch, or read it as an outline.')}`,
    wide: true,
    body: html`<mind-map class="keeps-place" sync="guide" label="The guide as a map">${outline(guide)}</mind-map>`,
  };
}

function guidance(guide, node) {
  const text = node.guidance;
  if (!text) return '';
  const needs = text.prerequisites.map((id) => nodeById(guide.roadmap, id)?.label).filter(Boolean);
  const reference = text.reference && byId(guide.references, text.reference);
  return html`<p>${text.summary}</p>
    <p>${text.why}</p>
    <p class="label">Do this</p>
    <ol>${text.practice.map((step) => html`<li>${step}</li>`)}</ol>
    <p><span class="label">Done when</span> ${text.done}</p>
    <p class="quiet">${guide.roles.filter((role) => text.roles[role.id]).map((role) => `${role.label}: ${text.roles[role.id]}`).join(' · ')}${needs.length > 0 && html`<br>Needs: ${needs.join(', ')}`}${reference && html`<br>Reference: <a href="${reference.url}">${reference.title}</a>`}</p>`;
}

function nodeById(root, id) {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.id === id) return node;
    pending.push(...node.children);
  }
  return undefined;
}

export function roadmap(guide) {
  const stages = guide.roadmap.children;
  const topics = stages.flatMap((stage) => stage.children);
  const skills = topics.flatMap((topic) => topic.children);
  const entry = (node) => html`<details><summary>${node.label}</summary>${guidance(guide, node)}${node.children.length > 0 && html`<ul>${node.children.map((child) => html`<li>${entry(child)}</li>`)}</ul>`}</details>`;
  return {
    id: 'roadmap',
    title: `A path of ${skills.length} skills`,
    lead: html`${sentenceNumber(stages.length)} stages, ${inWords(topics.length / stages.length)} topics each, ${inWords(skills.length / topics.length)} skills a topic.${scripted(' Your marks stay on this device.')}`,
    wide: true,
    body: html`<roadmap-tree class="keeps-place" sync="guide" label="The roadmap">
      <div data-fallback class="stages">${stages.map(entry)}</div>
    </roadmap-tree>`,
  };
}

export function plan(guide) {
  const step = (entry) => {
    const [first] = entry.pay.map((id) => byId(guide.pay, id));
    return html`<li>
      <strong>Month ${entry.month}</strong>
      <div>
        <h3>${entry.label}</h3>
        <p>${entry.goal}</p>
        <ul class="plain">${entry.actions.map((action) => html`<li>${action.text}</li>`)}</ul>
      </div>
      <p class="number">${first ? html`<strong>${amountText(first.amount)}</strong><br><span class="quiet">${perText(first.amount)}</span>` : html`<span class="quiet">${entry.month === 1 ? 'no income' : 'no figure'}</span>`}</p>
    </li>`;
  };
  return {
    id: 'month-by-month',
    title: 'Month by month',
    lead: 'For someone who starts from nothing and keeps at it.',
    body: html`<ol class="plan">${guide.plan.map(step)}</ol>`,
  };
}

export function transitions(guide) {
  const months = ({ months: time }) => {
    if (!time) return 'no time stated';
    return time.statistic === 'about' ? `about ${time.value} months` : `${time.min} to ${time.max} months`;
  };
  return {
    id: 'career-changes',
    title: 'Career changes',
    lead: 'Where you come from decides which role is nearest.',
    body: html`<ul class="rows">${guide.transitions.map(
      (change) => html`<li>
        <h3>${change.from} → ${roleGlyph(guide, change.to)} ${byId(guide.roles, change.to).label}</h3>
        <p class="quiet number">${months(change)}</p>
        <p>${change.summary}</p>
      </li>`,
    )}</ul>`,
  };
}
