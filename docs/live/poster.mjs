/** The poster: the guide's essentials as one SVG with real text, tall (2:3) or wide (1.91:1). */
import { amountText } from './figures.mjs';
import { html } from './html.mjs';

const INK = '#17191c';
const QUIET = '#50565d';
const LINE = '#d9d8d5';
const ROLE_COLOURS = ['#b27a00', '#0b7a75', '#7c1d45'];
const STAGE_COLOURS = ['#536ea0', '#287992', '#267f70', '#537b4b', '#7e6e2f', '#975f41'];
const SHAPES = [
  (x, y) => html`<circle cx="${x}" cy="${y}" r="11" fill="${ROLE_COLOURS[0]}"/>`,
  (x, y) => html`<path d="M${x - 10} ${y - 10}h20v20h-20z" fill="${ROLE_COLOURS[1]}"/>`,
  (x, y) => html`<path d="M${x} ${y - 13} ${x + 13} ${y} ${x} ${y + 13} ${x - 13} ${y}Z" fill="${ROLE_COLOURS[2]}"/>`,
];

/** Breaks a text into lines of at most `most` characters, between words. */
export function lines(text, most) {
  const result = [''];
  for (const word of text.split(' ')) {
    const line = result[result.length - 1];
    if (line !== '' && line.length + 1 + word.length > most) result.push(word);
    else result[result.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return result;
}

const text = (x, y, size, content, { weight = 400, fill = INK, family = 'sans', anchor = 'start' } = {}) =>
  html`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}" font-family="${family === 'serif' ? 'Charter, Georgia, DejaVu Serif, serif' : 'Inter, Helvetica, Arial, DejaVu Sans, sans-serif'}">${content}</text>`;

const rule = (x1, y, x2, colour = LINE) => html`<path d="M${x1} ${y}H${x2}" stroke="${colour}" stroke-width="2"/>`;

/** One role; `narrow` puts the unit on a line of its own and leaves out what the role asks for. */
function role(guide, place, x, y, most, narrow = false) {
  const record = guide.roles[place];
  const salary = guide.ratings.find((rating) => rating.role === record.id && rating.amount);
  const colour = ROLE_COLOURS[place % ROLE_COLOURS.length];
  const unit = 'average base a year';
  const textTop = y + (narrow ? 96 : 82);
  const summary = lines(record.summary, most).slice(0, narrow ? 4 : 2);
  const needs = narrow ? [] : lines(`Asks for: ${record.needs.join(", ")}.`, most * 1.2).slice(0, 2);
  return html`${SHAPES[place % SHAPES.length](x + 13, y - 10)}
    ${text(x + 40, y, 30, record.label, { weight: 650 })}
    ${salary && text(x + 40, y + 46, 36, html`<tspan font-weight="600" fill="${colour}">${amountText(salary.amount)}</tspan>${!narrow && html`<tspan dx="12" font-size="20">${unit}</tspan>`}`, { fill: QUIET })}
    ${salary && narrow && text(x + 40, y + 70, 16, unit, { fill: QUIET })}
    ${summary.map((line, index) => text(x + 40, textTop + index * 26, narrow ? 18 : 21, line))}
    ${needs.map((line, index) => text(x + 40, textTop + 32 + (summary.length - 1) * 26 + index * 24, 18, line, { fill: QUIET }))}`;
}

function stages(guide, x, y, width, columns, pitch) {
  return guide.roadmap.children.map((stage, index) => {
    const left = x + (index % columns) * (width / columns);
    const top = y + Math.floor(index / columns) * pitch;
    const colour = STAGE_COLOURS[index % STAGE_COLOURS.length];
    const name = stage.label.replace(/^Stage \d+ — /, '');
    const topics = lines(stage.children.map((topic) => topic.label).join(', '), Math.floor(width / columns / 10)).slice(0, 2);
    return html`<circle cx="${left + 17}" cy="${top - 8}" r="16" fill="none" stroke="${colour}" stroke-width="3"/>
      ${text(left + 17, top - 1, 19, String(index + 1), { weight: 600, anchor: 'middle' })}
      ${text(left + 46, top, 24, name, { weight: 600 })}
      ${topics.map((line, row) => text(left + 46, top + 26 + row * 22, columns > 2 ? 16 : 17, line, { fill: QUIET }))}`;
  });
}

const foot = (guide, x, y) =>
  text(x, y, 17, `Source: the guide, ${guide.metadata.year}; US dollars; averages as stated, not audited. ${guide.metadata.licence.name}.`, { fill: QUIET });

const document = (width, height, content) =>
  String(html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#fdfcf9"/>${content}</svg>`);

/** 1000 by 1500: for pin boards. */
export function tallPoster(guide) {
  const skills = guide.roadmap.children.flatMap((stage) => stage.children).flatMap((topic) => topic.children).length;
  return document(1000, 1500, html`
    <path d="M70 70H930" stroke="${INK}" stroke-width="5"/>
    ${text(70, 108, 22, 'Career guide', { weight: 500 })}${text(930, 108, 22, String(guide.metadata.year), { weight: 500, anchor: 'end' })}
    ${text(66, 212, 92, 'Prompt, AI or', { weight: 600, family: 'serif' })}${text(66, 306, 92, 'LLM engineer?', { weight: 600, family: 'serif' })}
    ${rule(70, 356, 930)}
    ${guide.roles.map((_, place) => role(guide, place, 70, 402 + place * 218, 70))}
    ${rule(70, 1046, 930, INK)}
    ${text(70, 1098, 32, `A path of ${skills} skills`, { weight: 600, family: 'serif' })}
    ${stages(guide, 70, 1152, 860, 2, 96)}
    ${rule(70, 1424, 930)}
    ${foot(guide, 70, 1458)}`);
}

/** 1200 by 628: for posts and slides. */
export function widePoster(guide) {
  return document(1200, 628, html`
    <path d="M60 44H1140" stroke="${INK}" stroke-width="4"/>
    ${text(60, 76, 18, 'Career guide', { weight: 500 })}${text(1140, 76, 18, String(guide.metadata.year), { weight: 500, anchor: 'end' })}
    ${text(57, 138, 58, 'Prompt, AI or LLM engineer?', { weight: 600, family: 'serif' })}
    ${guide.roles.map((_, place) => role(guide, place, 60 + place * 364, 202, 31, true))}
    ${rule(60, 397, 1140, INK)}
    ${stages(guide, 60, 441, 1080, 3, 82)}
    ${foot(guide, 60, 606)}`);
}
