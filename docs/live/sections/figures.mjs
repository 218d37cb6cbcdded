/** Roles, comparison, pay, ways to earn: the sections with figures. */
import { amountText, byId, lowerFirst, perText, sentenceNumber, sourceText } from '../figures.mjs';
import { roleGlyph } from '../glyphs.mjs';
import { html, scripted } from '../html.mjs';

const MARK_WORDS = { yes: 'Yes', partial: 'In part', no: 'No' };

export function roles(guide) {
  const card = (role) => {
    const salary = guide.ratings.find((rating) => rating.role === role.id && rating.amount);
    return html`<article>
      <h3>${roleGlyph(guide, role.id)} ${role.label}</h3>
      ${salary && html`<p class="quiet number">${amountText(salary.amount)} average base</p>`}
      <p>${role.summary}</p>
      <p class="label">Asks for</p>
      <ul class="plain">${role.needs.map((need) => html`<li>${need}</li>`)}</ul>
      <details><summary>More about this role</summary>
        <ul class="plain">${role.notes.map((note) => html`<li>${note.text}</li>`)}</ul>
      </details>
    </article>`;
  };
  return {
    id: 'roles',
    title: `The ${guide.roles.length === 3 ? 'three' : ''} roles`,
    lead: 'Where they differ most is in how much you build yourself.',
    body: html`<div class="roles">${guide.roles.map(card)}</div>`,
  };
}

export function comparison(guide) {
  const cell = (role, factor) => {
    const rating = guide.ratings.find((candidate) => candidate.role === role.id && candidate.factor === factor.id);
    const mark = rating?.mark && MARK_WORDS[rating.mark];
    return html`<td data-of="${role.label}">${mark && mark !== rating.label && html`<span class="mark-word">${mark}:</span> `}${rating?.label ?? 'not stated'}</td>`;
  };
  return {
    id: 'side-by-side',
    title: 'Side by side',
    lead: html`What separates them, factor by factor.${scripted(' Choose the roles, and the one to measure from.')}`,
    wide: true,
    body: html`<role-compare class="keeps-place" baseline="ai-engineer" sync="guide" label="The three roles side by side">
      <table data-fallback>
        <caption>${sentenceNumber(guide.factors.length)} factors. Marks and words as the guide gives them.</caption>
        <thead><tr><th scope="col">Factor</th>${guide.roles.map((role) => html`<th scope="col">${role.label}</th>`)}</tr></thead>
        <tbody>${guide.factors.map((factor) => html`<tr><th scope="row">${factor.label}</th>${guide.roles.map((role) => cell(role, factor))}</tr>`)}</tbody>
      </table>
    </role-compare>`,
  };
}

function payTable(guide, records, caption) {
  const who = (pay) => (pay.role ? byId(guide.roles, pay.role).label : pay.who);
  return html`<table data-fallback>
    <caption>${caption}</caption>
    <thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">Amount</th><th scope="col">Source</th></tr></thead>
    <tbody>${records.map(
      (pay) => html`<tr><th scope="row">${who(pay)}</th><td>${pay.label}</td><td class="number whole">${amountText(pay.amount)} ${perText(pay.amount)}</td><td class="whole">${sourceText(pay.source)}</td></tr>`,
    )}</tbody>
  </table>`;
}

export function pay(guide) {
  return {
    id: 'pay',
    title: 'What they pay',
    lead: html`From the first year to the top firms.${scripted(' Averages are points, ranges are bars, and an open end has no length.')}`,
    wide: true,
    body: html`<salary-chart class="keeps-place" sync="guide" label="Pay per year by role">
      ${payTable(guide, guide.pay.filter((record) => record.amount.period === 'year'), 'Pay per year, US dollars, as the guide states it')}
    </salary-chart>`,
  };
}

export function strategies(guide) {
  const entry = (strategy) => {
    const amounts = strategy.pay.map((id) => byId(guide.pay, id));
    return html`<li>
      <h3>${strategy.label}</h3>
      <p class="amounts number">${amounts.map((record) => html`<span>${amountText(record.amount)} <span class="quiet">${perText(record.amount)}${amounts.length > 1 && html`, ${lowerFirst(record.label)}`}</span></span>`)}</p>
      <p>${strategy.summary}</p>
      <ul class="plain">${strategy.details.map((detail) => html`<li>${detail.text}</li>`)}</ul>
    </li>`;
  };
  const monthly = guide.strategies.flatMap((strategy) => strategy.pay.map((id) => byId(guide.pay, id))).filter((record) => record.amount.period === 'month');
  return {
    id: 'ways-to-earn',
    title: `${sentenceNumber(guide.strategies.length)} ways to earn`,
    lead: html`By the year, the hour, the project or the month.${scripted(' Unlike periods never share an axis.')}`,
    wide: true,
    body: html`<ul class="ways">${guide.strategies.map(entry)}</ul>
    <salary-chart class="keeps-place" measure="ways-to-earn" sync="guide" label="Ways to earn that the guide states by the month">
      ${payTable(guide, monthly, 'Ways to earn by the month, US dollars, as the guide states them')}
    </salary-chart>`,
  };
}
