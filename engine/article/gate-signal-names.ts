/* Names are for training and tests alone: in a file of their own, they stay out of the script that runs on every page. */

/** What a page has besides text, in a fixed order: shops, services and lists are made of other things than articles. */
const furnitureSignalNames = [
  'page class of a post',
  'page class of a page',
  'page class of a shop',
  'words of the headline',
  'links that ask to act',
  'share of headings that are links',
  'code',
  'figures',
  'forms',
  'buttons',
  'drawings',
  'prices or praise in a class',
  'contents in a class',
  'related in a class',
] as const;

/**
 * What the gate looks at: few signals, each read without layout and without walking the whole page. All are numbers
 * between 0 and about 1, in a fixed order (`gateSignalNames`), the one that the trees were trained with.
 */
export const gateSignalNames = [
  'json-ld article type',
  'json-ld other type',
  'og:type article',
  'og:type other',
  'published date in metadata',
  'author in metadata',
  'article element',
  'several article elements',
  'one h1',
  'paragraph mass',
  'long paragraphs',
  'share of links in paragraphs',
  'links a paragraph',
  'time element',
  'byline words in a class',
  'path is home',
  'path depth',
  'path slug length',
  'path has a date or number',
  'path of a forum',
  'path of a shop',
  'path of documentation',
  'path of a listing',
  'path of articles',
  'price or cart',
  'code blocks',
  'inputs',
  'headings a paragraph',
  'comments or replies many',
  'byline printed',
  'date printed',
  'date label printed',
  'article words in a class',
  'length of long paragraphs',
  'long paragraphs beside each other',
  'long paragraphs near each other',
  ...furnitureSignalNames,
] as const;
