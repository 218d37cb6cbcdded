/** The direction of a text by its first letter that has one, as `dir="auto"` and `unicode-bidi: plaintext` tell it. */

const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Samr}\p{sc=Mand}\u200F\u061C]/u;
const WITH_DIRECTION = /[\p{L}\u200E\u200F\u061C]/u;

/** Whether a text runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = WITH_DIRECTION.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}
