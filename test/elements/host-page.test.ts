/** Rules of the page around: what they set on everything does not reach into the elements. */
import '../../src/define/all.js';
import { equal } from '../browser/assert.js';
import { fixture, until } from '../browser/fixture.js';

const rules = '* { letter-spacing: 3px; line-height: 3; text-transform: uppercase; word-spacing: 9px; word-break: break-all; text-align: right; font-style: italic }';

describe('a page with rules for everything', () => {
  for (const tag of ['mind-map', 'roadmap-tree', 'role-compare', 'salary-chart']) {
    it(`does not change the texts of <${tag}>`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      try {
        const element = await fixture(`<${tag}></${tag}>`);
        await until(() => (element.shadowRoot?.textContent ?? '').includes('Prompt') && !element.shadowRoot?.querySelector('[aria-busy="true"]'), 'the guide');
        for (const part of element.shadowRoot?.querySelectorAll('*:not(slot, style)') ?? []) {
          const { letterSpacing, wordSpacing, textTransform, wordBreak, fontStyle, lineHeight, fontSize } = getComputedStyle(part);
          const where = `${part.localName}.${part.getAttribute('class') ?? ''}`;
          // Letters may be set closer by a rule of our own, never by the page's.
          equal(Number.parseFloat(letterSpacing) > 0, false, `letter-spacing of ${where}`);
          equal(`${textTransform} ${wordBreak} ${fontStyle}`, 'none normal normal', where);
          equal(Number.parseFloat(wordSpacing), 0, `word-spacing of ${where}`);
          equal(Number.parseFloat(lineHeight) >= 2.5 * Number.parseFloat(fontSize), false, `line-height of ${where}`);
        }
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    });
  }
});
