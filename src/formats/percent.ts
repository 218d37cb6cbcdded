/**
 * "+14%" or "−20%" as the language writes it, with the minus of typography; 0.14 is 14 %. Whole per cent, one significant digit below one per cent, so that
 * a small difference is never written as none.
 */
export function signedPercent(ratio: number, language: string): string {
  const digits: Intl.NumberFormatOptions = Math.abs(ratio) < 0.01 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 0 };
  const parts = new Intl.NumberFormat(language, { style: 'percent', signDisplay: 'exceptZero', ...digits }).formatToParts(ratio);
  return parts.map(({ type, value }) => (type === 'minusSign' ? value.replace('-', '−') : value)).join('');
}

/** "14.2%" as the language writes it, without a sign, to one decimal; 0.142 is 14.2 %. */
export function percentText(ratio: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(Math.abs(ratio));
}
