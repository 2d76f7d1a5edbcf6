import { toId } from '../../library/keys.ts';
import { createStub } from '../../library/records.ts';
import type { ListItem, SavedRecord } from '../../library/saved-article.ts';

/** Stories that run for months, each with its people, organisations and places; all of them made up. */
const stories = [
  {
    section: 'Transport',
    people: ['Elin Haugland', 'Marcus Oyelaran', 'Priya Raghunathan', 'Tom Sutcliffe'],
    organizations: ['Harbour Authority', 'Northern Ferries', 'Island Council'],
    places: ['Storholm', 'Kelby'],
  },
  {
    section: 'Business',
    people: ['Hana Matsuura', 'Diego Larrañaga', 'Wen Jiahui'],
    organizations: ['Meridian Bank', 'Central Bank', 'Ministry of Finance', 'Copper Exchange'],
    places: ['Singapore', 'Santiago'],
  },
  {
    section: 'Politics',
    people: ['Aoife Brennan', 'Samuel Okonkwo-Reyes', 'Ingrid Castellano', 'Yusuf Demir'],
    organizations: ['Parliament', 'Electoral Commission', 'Reform Alliance'],
    places: ['Brussels', 'Lisbon'],
  },
  {
    section: 'Science',
    people: ['Noor Abdallah', 'Pieter van der Meulen'],
    organizations: ['Institute for Polar Research', 'Space Agency', 'World Health Organization'],
    places: ['Geneva', 'Svalbard'],
  },
  {
    section: 'Courts',
    people: ['Lucinda Featherstonehaugh', 'Karim Benyahia', 'Rosa Almeida'],
    organizations: ['Supreme Court', 'Ministry of Justice', 'Interpol'],
    places: ['The Hague', 'Lyon'],
  },
  {
    section: 'Climate',
    people: ['Mele Taufa', 'Jonas Lindqvist', 'Chidi Nwosu'],
    organizations: ['Green Fund', 'United Nations', 'Energy Agency'],
    places: ['Nairobi', 'Suva', 'Geneva'],
  },
] as const;

const publishers = [
  ['The Kelby Courier', 'kelby.example', 0.06],
  ['Evening Ledger', 'ledger.example', 0.12],
  ['Meridian Times', 'meridian.example', 0.22],
  ['Storholm Daily', 'storholm.example', 0.03],
  ['World Dispatch', 'dispatch.example', 0.31],
  ['The Consolidated Metropolitan and Provincial Advertiser', 'advertiser.example', 0.17],
  ['Science Notebook', 'notebook.example', 0.01],
  ['Capital Post', 'capital.example', 0.26],
] as const;

const authors = [
  'Ruth Adeyemi',
  'Oskar Blum',
  'Camille Durand',
  'Iris Fontaine',
  'Gareth Llewellyn-Price',
  'Mina Park',
  'Sofia Quiroga',
  'Viktor Tanaka',
];

/** Every word of the made articles, for tests that look for words which no message has said. */
export const madeListWords = JSON.stringify([stories, publishers, authors]);

/** Numbers from 0 to 1 that are the same each time (Park and Miller's generator). */
function createRandom(): () => number {
  let state = 42;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

type Choose = <T>(things: readonly T[], steepness?: number) => T;

/** Who and what an article of a story names, and now and then somebody of another. */
function makeNames(story: (typeof stories)[number], random: () => number, toOne: Choose): ListItem['names'] {
  const chances = [
    ...story.people.map((name) => ({ name, type: 'person' as const, chance: 0.6 })),
    ...story.organizations.map((name) => ({ name, type: 'organization' as const, chance: 0.5 })),
    ...story.places.map((name) => ({ name, type: 'place' as const, chance: 0.6 })),
    { name: toOne<string>(toOne(stories).people), type: 'person' as const, chance: 0.2 },
    { name: toOne<string>(toOne(stories).places), type: 'place' as const, chance: 0.4 },
  ].filter(({ chance }) => random() < chance);
  const unique = new Map(chances.map(({ name, type }) => [name, { name, type }]));
  return [...unique.values()].map(({ name, type }) => ({
    ...{ name, type, mentions: 1 + Math.floor(random() * 6) },
    statements: type !== 'place' && random() < 0.4 ? 1 + Math.floor(random() * 3) : 0,
  }));
}

function makeSourcing(random: () => number, anonymity: number): ListItem['sourcing'] {
  const statements = Math.floor(random() * 14);
  const anonymous = Math.round(statements * anonymity * (0.5 + random()));
  return { statements, sources: Math.ceil(statements / 2), anonymous };
}

/**
 * Articles as a reader would have put on the list over a year, with what lists know of them and without a text.
 *
 * @param now when the last one was saved
 */
export async function makeList(count: number, now: Date): Promise<SavedRecord[]> {
  const random = createRandom();
  const toOne: Choose = (things, steepness = 1) => {
    const thing = things[Math.floor(random() ** steepness * things.length)];
    if (thing === undefined) throw new Error('nothing to choose from');
    return thing;
  };
  const records: SavedRecord[] = [];
  for (let i = 0; i < count; i++) {
    const url = `https://news.example/${i}`;
    const story = toOne(stories, 1.4);
    // Some weeks bring more than others.
    const days = Math.max(0, 360 * random() ** 1.3 + 6 * Math.sin(i));
    const savedAt = new Date(now.getTime() - days * 86_400_000).toISOString();
    const [name, domain, anonymity] = toOne(publishers, 1.5);
    const item = {
      ...createStub({ url, title: null, tags: [], savedAt }, await toId(url), now).item,
      isStub: false,
      readAt: random() < 0.6 ? now.toISOString() : null,
      title: `${story.section}: ${story.people[0]}`,
      authors: [toOne(authors, 1.6)],
      publisher: { name, domain },
      section: story.section,
      published: { iso: savedAt.slice(0, 10), precision: 'day' as const, zone: null },
      words: 300 + Math.floor(random() * 900),
      names: makeNames(story, random, toOne),
      sourcing: makeSourcing(random, anonymity),
    };
    records.push({ item, body: null, versions: [] });
  }
  return records;
}
