/** Markup that escapes what is put into it. A nested `html` result goes in as it is, an array item by item, nothing for null and false. */

class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML, inside and outside of attributes. */
export function escape(value) {
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

function insert(value) {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return Array.isArray(value) ? value.map(insert).join('') : escape(value);
}

/** Tag for template literals. */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, part, i) => text + insert(values[i - 1]) + part));
}

/** What is true only where scripts run: an instruction for an element, say. */
export function scripted(text) {
  return html`<span class="scripted">${text}</span>`;
}
