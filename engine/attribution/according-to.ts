import type { QuotedDocument, SentenceRange } from './1-quotations.ts';
import type { PatternStatement } from './pattern-statement.ts';
import { hasVerb, isComma, leastContent, toSpan } from './sentence-words.ts';

const providers = /^(?:provided|released|published|issued|compiled|collected|obtained|shared)$/;

/** "According to figures released by the ministry, …": the source up to the comma, the statement behind it. */
export function findAccording({ words }: QuotedDocument, sentence: SentenceRange): PatternStatement | null {
  const [first, second] = [words[sentence.from], words[sentence.from + 1]];
  if (!first || first.isQuoted || first.looks.lowerText !== 'according' || second?.looks.lowerText !== 'to')
    return null;
  let comma = sentence.from + 2;
  while (comma < sentence.to && !isComma(words[comma])) comma++;
  if (comma >= sentence.to - 2) return null;
  let sourceFrom = sentence.from + 2;
  for (let i = sourceFrom; i < comma - 2; i++) {
    if (providers.test(words[i]?.looks.lowerText ?? '') && words[i + 1]?.looks.lowerText === 'by')
      sourceFrom = i + 2;
  }
  const [cue, source, content] = [
    toSpan(words, sentence.from, sourceFrom),
    toSpan(words, sourceFrom, comma),
    toSpan(words, comma + 1, sentence.to),
  ];
  return cue && source && content && hasVerb(words, comma + 1, sentence.to)
    ? { statement: { cue, source, content: [content] }, sentence, pattern: 'according' }
    : null;
}

const longestPer = 8;

/** "The state would reply within two weeks, per the solicitor." */
export function findPer({ words }: QuotedDocument, sentence: SentenceRange): PatternStatement | null {
  const { from, to } = sentence;
  for (let per = to - 2; per > from + leastContent && to - per < longestPer; per--) {
    const word = words[per];
    if (!word || word.isQuoted || !/^(?:per|as)$/.test(word.looks.lowerText)) continue;
    const behind = word.looks.lowerText === 'as' ? per + 2 : per + 1;
    const isPer = behind === per + 1 || words[per + 1]?.looks.lowerText === 'per';
    if (!isPer || !isComma(words[per - 1]) || hasVerb(words, behind, to) || !hasVerb(words, from, per))
      return null;
    const [cue, source, content] = [
      toSpan(words, per, behind),
      toSpan(words, behind, to),
      toSpan(words, from, per - 1),
    ];
    return cue && source && content
      ? { statement: { cue, source, content: [content] }, sentence, pattern: 'fronted' }
      : null;
  }
  return null;
}
