import type { NerText } from '../../corpora/ner.ts';

type Random = () => number;

/** Words of people's and places' names, and whole names of organizations, to draw from. */
interface NamePools {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
}

const isNameWord = (word: string): boolean => /^\p{Lu}\p{L}+$/u.test(word);
const wordsOf = (name: string): readonly string[] => name.split(/[\s-]+/u);

type AllPools = NamePools & { readonly listed: ListedNames };

/** Names from elsewhere that are drawn beside the texts' own, for the shares of names that news of other places has. */
export interface ListedNames {
  readonly firstNames: readonly string[];
  /** Companies of one word. */
  readonly companies: readonly string[];
}

/** The share of draws from lists, where there is one. */
const listedShare = 0.3;

function collectPools(texts: readonly NerText[]): NamePools {
  const pools = {
    firstNames: new Set<string>(),
    lastNames: new Set<string>(),
    places: new Set<string>(),
    organizations: new Set<string>(),
  };
  for (const { text, spans } of texts) {
    for (const { type, fine, start, end } of spans) {
      const name = text.slice(start, end);
      const words = wordsOf(name);
      if (type === 'person' && words.length > 1) {
        words.forEach((word, i) => {
          if (isNameWord(word)) (i === 0 ? pools.firstNames : pools.lastNames).add(word);
        });
      } else if (type === 'place' && fine !== 'facility' && words.length <= 2 && words.every(isNameWord))
        pools.places.add(name);
      else if (type === 'organization' && words.length <= 6) pools.organizations.add(name);
    }
  }
  return {
    firstNames: [...pools.firstNames],
    lastNames: [...pools.lastNames],
    places: [...pools.places],
    organizations: [...pools.organizations],
  };
}

const draw = (pool: readonly string[], random: Random): string =>
  pool[Math.floor(random() * pool.length)] ?? '';

/**
 * Copies of texts with their names exchanged for others of the same type, alike throughout a text: so the tagger
 * learns what surrounds names instead of the names themselves.
 */
export function swapNames(texts: readonly NerText[], listed: ListedNames, random: Random): NerText[] {
  const pools = { ...collectPools(texts), listed };
  return texts.map((text) => swapInText(text, pools, random));
}

function swapInText({ id, text, spans }: NerText, pools: AllPools, random: Random): NerText {
  const swapped = new Map<string, string>();
  const instead = (key: string, pool: readonly string[], list: readonly string[] = []): string => {
    const known = swapped.get(key) ?? draw(list.length > 0 && random() < listedShare ? list : pool, random);
    swapped.set(key, known);
    return known;
  };
  let written = '';
  let at = 0;
  const moved: NerText['spans'] = [];
  for (const span of spans) {
    written += text.slice(at, span.start);
    at = span.end;
    const start = written.length;
    written += swapName(text.slice(span.start, span.end), span, pools, instead, swapped);
    moved.push({ ...span, start, end: written.length });
  }
  return { id: `${id} swapped`, text: written + text.slice(at), spans: moved };
}

function swapName(
  name: string,
  { type, fine }: NerText['spans'][number],
  pools: AllPools,
  instead: (key: string, pool: readonly string[], list?: readonly string[]) => string,
  swapped: ReadonlyMap<string, string>,
): string {
  const words = wordsOf(name);
  if (type === 'person')
    return name.replace(/\p{Lu}\p{L}+/gu, (word) =>
      words.length > 1 && words[0] === word
        ? instead(word, pools.firstNames, pools.listed.firstNames)
        : instead(word, pools.lastNames),
    );
  if (type === 'place' && fine !== 'facility')
    return wordsOf(name).every(isNameWord) ? instead(name, pools.places) : name;
  if (type === 'organization' && !/^\p{Lu}{2,6}$/u.test(name))
    return instead(name, pools.organizations, words.length === 1 ? pools.listed.companies : []);
  return name.replace(/\p{Lu}\p{L}+/gu, (word) => swapped.get(word) ?? word);
}
