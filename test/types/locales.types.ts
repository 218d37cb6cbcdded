/** What the type checker must accept and refuse of a locale. Nothing here is run. */
import { registerLocale, type LocaleStrings } from '../../src/index.js';

registerLocale('de', {});
registerLocale('de', { mindMap: { expandAll: 'Alles öffnen', openToLevel: (level) => `Ebene ${level.toUpperCase()}` }, common: { marks: { yes: 'ja' } } });
registerLocale('de', { salaryChartTable: { columns: ['Durchschnitt', 'Von', 'Bis', 'Zeile', 'Quelle'] as const } });
export const parts: LocaleStrings = { roadmapTree: { status: { done: 'Fertig' }, why: 'Warum' } };

// @ts-expect-error no such part
registerLocale('de', { mindMapp: { expandAll: 'Alles öffnen' } });
// @ts-expect-error no such string
registerLocale('de', { mindMap: { expandAl: 'Alles öffnen' } });
// @ts-expect-error a number is no text
registerLocale('de', { mindMap: { expandAll: 3 } });
// @ts-expect-error no such mark
registerLocale('de', { common: { marks: { maybe: 'vielleicht' } } });
// @ts-expect-error a text where a function is asked for
registerLocale('de', { mindMap: { openToLevel: 'Ebene' } });
// @ts-expect-error a function of something else
registerLocale('de', { mindMap: { openToLevel: (level: number) => `Ebene ${level}` } });
