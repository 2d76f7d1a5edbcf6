import type { ListItem } from '../saved-article.ts';
import type { Query, TextPart } from './query.ts';
import { holdsPhrase, holdsWord, joinFolded } from './words.ts';

/**
 * What a word is worth by where it stands: in the title; in a name (authors, tags, who is named, publisher, section); in
 * the deck or the note. Whatever else was found has it in its text.
 */
const worth = { title: 8, name: 4, about: 2, text: 1 } as const;

/** Where words are looked for, folded once and kept as long as the record. */
interface FoldedPlaces {
  readonly title: string;
  readonly name: string;
  readonly about: string;
}
const known = new WeakMap<ListItem, FoldedPlaces>();

function foldPlaces(item: ListItem): FoldedPlaces {
  const there = known.get(item);
  if (there) return there;
  const { title, url, authors, tags, names, publisher, section, deck, note } = item;
  const places = {
    title: joinFolded([title ?? url]),
    name: joinFolded([...authors, ...tags, ...names.map(({ name }) => name), publisher?.name, section]),
    about: joinFolded([deck, note]),
  };
  known.set(item, places);
  return places;
}

function rate({ title, name, about }: FoldedPlaces, { words, isPhrase }: TextPart): number {
  const holds = (text: string, word: string): boolean =>
    isPhrase ? holdsPhrase(text, words) : holdsWord(text, word);
  let sum = 0;
  for (const word of isPhrase ? words.slice(0, 1) : words) {
    if (holds(title, word)) sum += worth.title;
    else if (holds(name, word)) sum += worth.name;
    else sum += holds(about, word) ? worth.about : worth.text;
  }
  return sum;
}

/**
 * Found articles by how well they answer a query's words: each word counts by the best place that it stands in (`worth`).
 * Those that are alike stay in the order in which they are given. One look at each article, whatever is asked.
 */
export function rankArticles(found: readonly ListItem[], query: Query): readonly ListItem[] {
  const asked = query.flatMap((part) => (part.kind === 'text' && !part.isExcluded ? [part] : []));
  if (asked.length === 0) return found;
  return found
    .map((item) => {
      const places = foldPlaces(item);
      return { item, rating: asked.reduce((sum, part) => sum + rate(places, part), 0) };
    })
    .sort((a, b) => b.rating - a.rating)
    .map(({ item }) => item);
}
