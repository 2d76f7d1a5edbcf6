import { expect, test } from 'vitest';
import { decodeReferences } from '../../../engine/text/character-references.ts';

test.each([
  ['Houston&#39;s ferry', "Houston's ferry"],
  ['Python, SQL &#x26; AI', 'Python, SQL & AI'],
  ['Fish &amp; chips', 'Fish & chips'],
  ['&unknown; &#0; &#x110000; R&D;', '&unknown; &#0; &#x110000; R&D;'],
  ['&amp;amp;', '&amp;'],
])('%s', (escaped, plain) => {
  expect(decodeReferences(escaped)).toBe(plain);
});
