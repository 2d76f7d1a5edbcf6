import type { Word } from './1-quotations.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/** How many words an addressee may have: "asked the owners of both ports to …". */
const longestAddressee = 6;

/** Whether a verb asks somebody to do something. */
export function isRequest(words: readonly Word[], verb: number, to: number): boolean {
  if (!/^asks?(?:ed)?$/.test(words[verb]?.looks.lowerText ?? '')) return false;
  const end = Math.min(to, verb + 2 + longestAddressee);
  for (let i = verb + 2; i < end; i++) {
    if (words[i]?.wordClass === WordClass.to) return true;
    if (!/[\p{L}\p{N}]/u.test(words[i]?.text ?? '') || isVerbal(words[i]?.wordClass ?? 0)) return false;
  }
  return false;
}
