import type { ListItem } from '../saved-article.ts';
import { foldForSearch } from '../search/words.ts';
import { tallyBy } from './tally.ts';
import { type Top, toTop } from './top.ts';

/** Whose statements a publisher's articles carry. */
export interface PublisherSourcing {
  /** The publisher's. */
  readonly name: string;
  /** Articles with statements. */
  readonly articles: number;
  readonly statements: number;
  /** How many of the statements come from sources that have no name. */
  readonly anonymous: number;
  /** Sources, summed over the articles. */
  readonly sources: number;
}

/** How each publisher's statements divide, the publishers with most statements first. Articles without any do not count. */
export function sourcingByPublisher(items: readonly ListItem[]): Top<PublisherSourcing> {
  const quoting = items.flatMap(({ publisher, sourcing }) =>
    publisher && sourcing && sourcing.statements > 0 ? [{ publisher: publisher.name, ...sourcing }] : [],
  );
  const sums = new Map<string, { statements: number; anonymous: number; sources: number }>();
  const counted = tallyBy(
    quoting,
    ({ publisher }) => [publisher],
    (key, { statements, anonymous, sources }) => {
      const sum = sums.get(key) ?? { statements: 0, anonymous: 0, sources: 0 };
      sum.statements += statements;
      sum.anonymous += anonymous;
      sum.sources += sources;
      sums.set(key, sum);
    },
  );
  const publishers = counted.flatMap(({ name, articles }) => {
    const sum = sums.get(foldForSearch(name));
    return sum ? [{ name, articles, ...sum }] : [];
  });
  return toTop(publishers, [({ statements }) => statements]);
}
