import type { ListItem } from '../saved-article.ts';
import type { NameTally, NameType, TalliedName } from './name-tally.ts';
import { type Counted, tallyBy } from './tally.ts';
import { type Top, toTop } from './top.ts';

/** What articles state that they can be counted by. */
export type StatedFacet = 'publisher' | 'author' | 'section';

const readField: Readonly<Record<StatedFacet, (item: ListItem) => readonly string[]>> = {
  publisher: ({ publisher }) => (publisher ? [publisher.name] : []),
  author: ({ authors }) => authors,
  section: ({ section }) => (section === null ? [] : [section]),
};

/** In how many articles each publisher, author or section occurs, those in most first. Case and accents do not matter. */
export const countBy = (items: readonly ListItem[], facet: StatedFacet): Top<Counted> =>
  toTop(tallyBy(items, readField[facet]), [({ articles }) => articles]);

/** The names of one type, those in most articles first, then those mentioned most. */
export const mostMet = ({ names }: NameTally, type: NameType): Top<TalliedName> =>
  toTop(
    names.filter((one) => one.type === type),
    [({ articles }) => articles, ({ mentions }) => mentions],
  );

/** Whose statements there are most of, the most first, then those quoted in most articles. */
export const quotedMost = ({ names }: NameTally): Top<TalliedName> =>
  toTop(
    names.filter(({ statements }) => statements > 0),
    [({ statements }) => statements, ({ quotedIn }) => quotedIn],
  );
