import { describe, expect, it } from 'vitest';
import { readQuotedDocument } from '../../../engine/attribution/1-quotations.ts';
import type { Statement } from '../../../engine/attribution/3-sources.ts';
import { withContentEnds } from '../../../engine/attribution/content-ends.ts';
import { createWordReader } from '../../../engine/text/word-looks.ts';

/** What is left of a content, given a text in which [ ] stand round it and { } round the cue. */
function endOf(marked: string): string {
  const text = marked.replace(/[[\]{}]/gu, '');
  const place = (sign: string) => marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/gu, '').length;
  const statement: Statement = {
    cue: { start: place('{'), end: place('}') },
    source: null,
    content: [{ start: place('['), end: place(']') }],
  };
  const [found] = withContentEnds(readQuotedDocument(text, createWordReader()), [statement]);
  const [piece] = found?.content ?? [];
  return piece ? text.slice(piece.start, piece.end) : '';
}

describe('where a content ends', () => {
  it.each([
    ['She {denied} [that it had been sold and] left.', 'that it had been sold'],
    ['She {said} [they had no access to the] capital.', 'they had no access to the capital'],
    ['She {said} [it would rise.  Facing] the prospect of a long winter he left the room.', 'it would rise.'],
    ['She {said} [it would rise. It would fall] again.', 'it would rise. It would fall again'],
    ['She {said} [it would rise] again and left.', 'it would rise'],
  ])('%s', (marked, expected) => {
    expect(endOf(marked)).toBe(expected);
  });
});
