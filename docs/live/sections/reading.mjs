/** Questions, tools, videos, communities, market, sources, sharing and where to start. */
import { byId, dayText, sourceText } from '../figures.mjs';
import { chevron, roleGlyph } from '../glyphs.mjs';
import { html } from '../html.mjs';

const link = (guide, id, label) => {
  const reference = id && byId(guide.references, id);
  return reference ? html`<a href="${reference.url}">${label}</a>` : label;
};

export function questions(guide) {
  return {
    id: 'questions',
    title: 'Questions',
    lead: 'What most people ask before they choose.',
    body: html`<div class="questions">${guide.questions.map(
      (question, index) => html`<details name="question"${index === 0 && html` open`}>
        <summary>${chevron()}<h3>${question.label}</h3></summary>
        ${question.answer.map((paragraph) => html`<p>${paragraph.text}</p>`)}
      </details>`,
    )}</div>`,
  };
}

export function tools(guide) {
  return {
    id: 'tools',
    title: 'Tools that go together',
    lead: 'One tool is a skill; two that fit are a system.',
    body: html`<ul class="rows">${guide.pairings.map(
      (pairing) => html`<li>
        <h3>${pairing.label}</h3>
        <p class="quiet">${pairing.tools.map((id, index) => { const tool = byId(guide.tools, id); return html`${index > 0 && ' + '}${link(guide, tool.reference, tool.label)} (${tool.kind})`; })}</p>
        <p>${pairing.purpose}</p>
      </li>`,
    )}</ul>`,
  };
}

export function videos(guide) {
  return {
    id: 'videos',
    title: 'Videos',
    lead: 'Two that the source describes. It gives no addresses, so none stand here.',
    body: html`<ul class="rows">${guide.videos.map(
      (video) => html`<li>
        <h3>${video.url ? html`<a href="${video.url}">${video.label}</a>` : video.label}</h3>
        <ul class="plain">${video.covers.map((item) => html`<li>${item}</li>`)}</ul>
      </li>`,
    )}</ul>`,
  };
}

const entryOf = (guide) => (community) => html`<li><h3>${link(guide, community.reference, community.label)}</h3><p>${community.text}</p></li>`;

export function communities(guide) {
  return {
    id: 'communities',
    title: 'Communities',
    lead: 'Feedback from peers, and real projects to work on.',
    body: html`<ul class="rows">${guide.communities.filter((entry) => entry.kind === 'community').map(entryOf(guide))}</ul>`,
  };
}

export function market(guide) {
  return {
    id: 'market',
    title: 'The market',
    lead: html`What the source says of supply, demand and who hires. The lines are those of <a href="#sources">its text</a>.`,
    body: html`<ul class="rows paired">${guide.market.map((fact) => html`<li><h3>${fact.role && roleGlyph(guide, fact.role)} ${fact.label}</h3><p>${fact.text} <span class="quiet">(${sourceText(fact.source)})</span></p></li>`)}</ul>
      <h3 class="after">Employers that it names</h3>
      <ul class="rows paired">${guide.employers.map((employer) => html`<li><h4>${employer.label}</h4>${employer.mentions.map((mention) => html`<p>${mention.text} <span class="quiet">(${sourceText(mention.source)})</span></p>`)}</li>`)}</ul>`,
  };
}

export function sources(guide) {
  const { metadata } = guide;
  return {
    id: 'sources',
    title: 'Where the figures come from',
    lead: `Checked against the source on ${dayText(metadata.asOf)}.`,
    body: html`<div class="prose">
      <p>The source is “${metadata.sourceText.title}” (${metadata.sourceText.year}). ${metadata.sourceText.note}</p>
      <p class="label">Where the source disagrees with itself</p>
      <ul>${metadata.inconsistencies.map((entry) => html`<li>${entry.text} <span class="quiet">(${sourceText(entry.source)})</span></li>`)}</ul>
      <p>The roadmap’s guidance is our own. The dataset is version ${metadata.version}, under <a href="${metadata.licence.url}">${metadata.licence.name}</a>. Corrections are welcome.</p>
    </div>`,
  };
}

export function sharing() {
  return {
    id: 'share',
    title: 'Keep it, share it',
    lead: 'The essentials as one picture, to save or to pin.',
    body: html`<div class="share">${[
      { file: 'poster-tall.svg', width: 1000, height: 1500, name: 'Tall, 2:3', use: 'For pin boards and phones.', alt: 'The tall poster: the three roles with what they pay and need, and the six stages of the roadmap.' },
      { file: 'poster-wide.svg', width: 1200, height: 628, name: 'Wide, 1.91:1', use: 'For posts and slides.', alt: 'The wide poster: the same in a landscape format.' },
    ].map(
      ({ file, width, height, name, use, alt }) => html`<figure>
        <a class="poster" href="${file}"><img src="${file}" width="${width}" height="${height}" loading="lazy" alt="${alt}"></a>
        <figcaption><p><strong>${name}.</strong> ${use}</p>
          <p class="share-actions"><a href="${file}" download>Save as SVG</a> <button type="button" data-save="${file}" hidden>Save as PNG</button></p></figcaption>
      </figure>`,
    )}</div>
      <p class="share-actions"><button type="button" data-copy-link hidden>Copy the link to this page</button> <span role="status" data-share-status></span></p>`,
  };
}

export function start(guide) {
  return {
    id: 'start',
    title: 'Where to start learning',
    lead: 'Free, or for little money.',
    body: html`<ul class="rows">${guide.communities.filter((entry) => entry.kind !== 'community').map(entryOf(guide))}</ul>
      <p class="after"><a href="#roadmap">Open the roadmap</a> and begin with ${guide.roadmap.children[0].children[0].label}.</p>`,
  };
}
