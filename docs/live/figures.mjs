/** How the page writes amounts, lines and places. */
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const numbers = new Intl.NumberFormat('en-US');

const PER = { hour: 'an hour', month: 'a month', year: 'a year', project: 'a project' };

/** "$140,000–220,000", "over $300,000" ... without the period. */
export function amountText({ statistic, value, min, max, currency }) {
  const money = currency === 'USD' ? dollars : new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 });
  if (statistic === 'average') return money.format(value);
  if (statistic === 'range') return `${money.format(min)}–${numbers.format(max)}`;
  return statistic === 'over' ? `over ${money.format(min)}` : `under ${money.format(max)}`;
}

/** "a year", "an hour" ... */
export function perText({ period }) {
  return PER[period];
}

/** "line 162" or "lines 11, 162"; "our own words" for what the editors wrote. */
export function sourceText(source) {
  if (source === 'editorial') return 'our own words';
  return `${source.lines.length === 1 ? 'line' : 'lines'} ${source.lines.join(', ')}`;
}

/** Number words up to twelve, figures above. */
export function inWords(count) {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][count] ?? String(count);
}

/** The same with a capital letter, for the start of a sentence. */
export function sentenceNumber(count) {
  const word = inWords(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "Base, at a firm" → "base, at a firm": to go on with in a sentence; names further in keep their capitals. */
export function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "22 November 2026" for "2026-11-22". */
export function dayText(day) {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Finds a record by id. */
export function byId(records, id) {
  return records.find((record) => record.id === id);
}
