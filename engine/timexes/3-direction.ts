/** Whether what is dated lies behind the day of publication or ahead of it. */
export type Direction = 'past' | 'future';

/** How far a verb is looked for, in characters: the sentence's own is mostly nearer. */
const reach = 90;

const future =
  /^(?:will|is|are|shall|won['’]t|['’]ll|going|scheduled|expected|expects?|due|plans?|planned|planning|set|slated|upcoming|may|could|should|would|must|can|hopes?|aims?|intends?|postponed|adjourned|rescheduled|delayed|deferred|begins?|starts?|opens?|ends?|closes?|takes?|runs?|faces?|meets?|kicks?|be)$/;
const past =
  /^(?:was|were|had|did|said|told|has|have|been|since|ago|came|went|took|made|won|lost|met|left|began|fell|rose|hit|found|got|gave|held|became|saw|spoke|wrote|led|shot|died|sent|brought|paid|ran|\w{2,12}ed)$/;

/**
 * Stage 3: which way a weekday or month without a year points, by the verb nearest to it in its sentence: first the words
 * before it, from the nearest back, then those behind it. Null where no verb tells.
 *
 * @param start where the expression stands in the text, and where it ends
 */
export function findDirection(text: string, start: number, end: number): Direction | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = before.slice(before.search(/[^.!?\n]*$/));
  const told = firstDirection(toWords(sentence).reverse());
  // "Open until Friday" is ahead, "it was shut until Friday" is not.
  if (told !== 'past' && /\b(?:by|until|till)\s$/.test(before)) return 'future';
  return told ?? firstDirection(toWords(/^[^.!?\n]*/.exec(text.slice(end, end + reach))?.[0] ?? ''));
}

const toWords = (text: string): string[] => text.split(/[^\w'’]+/);

function firstDirection(words: readonly string[]): Direction | null {
  for (const word of words) {
    // In lower case, so that "May" is no verb.
    if (future.test(word)) return 'future';
    if (past.test(word)) return 'past';
  }
  return null;
}
