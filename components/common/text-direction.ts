const letters = /\p{L}/gu;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** How much of a text is looked at, in code units. */
const glance = 2000;

/**
 * The direction in which a text is written: that of most of its letters. What browsers go by (dir="auto") is the first
 * letter alone, which may be that of a name in another script.
 */
export function toDirection(text: string): 'ltr' | 'rtl' {
  const begin = text.slice(0, glance);
  const count = (pattern: RegExp): number => begin.match(pattern)?.length ?? 0;
  return count(rightToLeft) * 2 > count(letters) ? 'rtl' : 'ltr';
}
