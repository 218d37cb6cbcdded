/** What no system takes in the name of a file, and what would hide it or lead elsewhere. */
const REFUSED = /[\p{Cc}\p{Cf}<>:"/\\|?*.\s]+/gu;
const LONGEST = 60;
const ENDINGS: Readonly<Record<string, string>> = { markdown: 'md', freemind: 'mm', indented: 'txt' };

/** Name of a file for what a map is called: its letters, whatever their script, and the ending of the format. */
export function fileName(label: string, format: string): string {
  const letters = Array.from(label.normalize('NFC').replace(REFUSED, '-')).slice(0, LONGEST).join('');
  const name = letters.replace(/^[-~]+|-+$/g, '') || 'mind-map';
  return `${name}.${ENDINGS[format] ?? format}`;
}
