import { expect, test } from 'vitest';
import { readNews } from './page.ts';

const deck = 'After nine years without a ship, half the island came to see it.';

test.each<[string, string, string, string | null]>([
  ['a subheading', '', `<h2>${deck}</h2>`, deck],
  ['a box called so', '', `<p class="standfirst">${deck}</p>`, deck],
  ['a description of the headline', '', `<p class="headline__description">${deck}</p>`, deck],
  ['nothing that only metadata say', `<meta name="description" content="${deck}">`, '', null],
  [
    'no teaser that trails off',
    '',
    '<aside><p>Before you go, we thought you would like these...</p></aside>',
    null,
  ],
  ['nothing', '', '', null],
])('the deck is read from %s', (_, head, above, expected) => {
  expect(readNews(head, above).deck?.value ?? null).toBe(expected);
});
