/** The live page: the whole guide as one HTML document, readable without JavaScript. */
import { dayText } from './figures.mjs';
import { html } from './html.mjs';
import { previewTags } from './preview.mjs';
import { comparison, pay, roles, strategies } from './sections/figures.mjs';
import { map, plan, roadmap, transitions } from './sections/paths.mjs';
import { communities, market, questions, sharing, sources, start, tools, videos } from './sections/reading.mjs';

const SECTIONS = [roles, comparison, pay, map, roadmap, strategies, plan, questions, transitions, tools, videos, communities, market, start, sharing, sources];

/** What the page needs, and nothing else: its own files, and pictures made in the page for saving. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types career-elements',
].join('; ');

const TITLE = 'Prompt, AI or LLM engineer?';

/** The document as a string. `site` is the address of the folder in which it will stand on the web, if that is known. */
export function renderPage(guide, { site } = {}) {
  const sections = SECTIONS.map((section) => section(guide));
  const { metadata } = guide;
  return `<!DOCTYPE html>\n${html`<html lang="${metadata.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<title>${TITLE} The ${metadata.year} career guide</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${metadata.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#131517" media="(prefers-color-scheme: dark)">
${previewTags({ title: TITLE, description: metadata.description, site })}
<link rel="icon" href="favicon.svg">
<link rel="stylesheet" href="page.css">
<link rel="modulepreload" href="elements/career-elements.js">
<script type="module" src="page.js"></script>
</head>
<body>
<a class="skip" href="#main">To the guide</a>
<div class="guide">
<header class="masthead">
  <p class="kicker"><span>Career guide</span><span class="number">${metadata.year}</span></p>
  <h1>${TITLE}</h1>
  <p class="standfirst">Three jobs that sound alike and ask for different things. What each needs, what it pays, and a path to learn it one skill at a time.</p>
  <p class="byline">Figures as one guide states them, checked on <time datetime="${metadata.asOf}">${dayText(metadata.asOf)}</time> and not audited. <a href="#sources">Where they come from</a></p>
  <nav class="contents" aria-labelledby="contents-title">
    <h2 id="contents-title" class="visually-hidden">Contents</h2>
    <ol>${sections.map((section, index) => html`<li><a href="#${section.id}"><span class="number" aria-hidden="true">${index + 1}</span>${section.title}</a></li>`)}</ol>
  </nav>
</header>
<main id="main">
${sections.map(
  (section) => html`<section id="${section.id}" class="${section.wide ? 'section wide' : 'section'}" aria-labelledby="${section.id}-title">
<header><h2 id="${section.id}-title">${section.title}</h2><p>${section.lead}</p></header>
<div class="body">${section.body}</div>
</section>
`,
)}</main>
<footer class="colophon"><p>Built with <a href="https://www.npmjs.com/package/career-elements">career-elements</a>. The page loads nothing from anywhere else and stores your progress only in this browser.</p></footer>
</div>
</body>
</html>
`}`;
}
