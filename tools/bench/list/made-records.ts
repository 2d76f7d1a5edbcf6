import type { Analysis, Article, Block, Entity, Field, Span } from '../../../engine/model.ts';
import { toId } from '../../../library/keys.ts';
import { createRecord } from '../../../library/records.ts';
import type { SavedRecord } from '../../../library/saved-article.ts';
import { createRandom } from '../../train/crf.ts';

/*
 * Made-up articles with the sizes of real ones: about 800 words in 16 paragraphs, a dozen names, eight statements, and
 * words as rare as those of real texts. The same number gives the same article, on every machine.
 */

const firstNames =
  'Agnes Boris Clara Dmitri Elena Farouk Greta Hassan Ingrid Jonas Katya Lars Mina Noor Otto Petra'.split(
    ' ',
  );
const lastNames =
  'Abbott Berger Castro Dumont Eriksen Farah Gruber Haddad Ivanova Jansen Kimura Lopez Moreau Novak Okafor Petrov Quist Rossi Sato Tanaka'.split(
    ' ',
  );
const places =
  'Accra Bergen Cairo Dublin Entebbe Florence Geneva Hanoi Istanbul Jakarta Kingston Lima Manila Nairobi Oslo Porto'.split(
    ' ',
  );
const sections = ['Politics', 'Business', 'World', 'Science', 'Culture', 'Sport'];
const papers = 'Herald Post Tribune Courier Gazette Observer Chronicle Dispatch'.split(' ');
const words =
  'about above after again agreed almost along already although among announced another answer appears area argued around asked average became because become before began being believe below better between board bridge budget building called cannot carried central century change charge children clear close coast common company complete contract control costs council country course court created crews current damage decided demand department described difference district during early economy election energy enough evening every evidence expected explain family farmers federal ferry figures final floods follow force former forward found further future general government ground group growth harbour health heavy higher history hospital houses however human hundred import increase industry inquiry interest island issue join journey judge known labour large later leader least level likely limited little living local longer machine main major market matter measure meeting member million minister minutes month morning moved national nearly network never north number offer office official once opened order other outside paid paper parliament party people percent period place plan plant point police policy port power present president press price private problem process produce project proposal protest public quarter question railway raise rather reached reason recent record reform region remain repair report rescue residents rest result return rising river rules safety school season second sector secure senior service seven several share shore short should signed since small social south space spending spokesman staff state station still storm street strike strong students summer support supply system taken talks taxes teachers tests their there thing third thousand through today together toward trade traffic train travel treaty trial under union until urged using value village visit vote wages waiting warned water weather week western while whole winter without women workers world would years young'.split(
    ' ',
  );

const saidBy = ['said', 'told reporters', 'argued', 'added', 'warned'];

function field<T>(value: T, raw: string): Field<T> {
  return {
    value,
    evidence: [
      { origin: 'json-ld', at: 'NewsArticle', raw },
      { origin: 'element', at: 'article > header', raw },
    ],
    conflicts: [],
  };
}

/** What the text of an article is made of while it is written. */
interface Draft {
  text: string;
  readonly blocks: Block[];
  readonly mentions: Map<string, Span[]>;
  readonly attributions: Analysis['attributions'][number][];
}

const pick = <T>(random: () => number, values: readonly [T, ...T[]] | readonly T[], fallback: T): T =>
  values[Math.floor(random() * values.length)] ?? fallback;

/** How many words the texts of the list have in all, besides the common ones: as many as ten thousand real articles. */
const vocabulary = 120_000;
const syllables = 'ba co der el fi gan ho in jur ka lo men nor ol pra qui ros sta tur ven'.split(' ');

/** A word of the vocabulary, the frequent ones short: a number to the base of twenty, written in syllables. */
function toWord(rank: number): string {
  let word = '';
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length] ?? '';
  return word;
}

/** Half of the words are common ones; the others are as frequent as their rank is low (Zipf's law). */
const pickWord = (random: () => number): string =>
  random() < 0.5
    ? pick(random, words, 'word')
    : toWord(Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1);

function sentence(random: () => number, length: number): string {
  const picked = Array.from({ length }, () => pickWord(random)).join(' ');
  return `${picked.charAt(0).toUpperCase()}${picked.slice(1)}.`;
}

/** Writes a paragraph of about fifty words; every other one is a statement by one of the people. */
function addParagraph(draft: Draft, random: () => number, people: readonly string[], number: number): void {
  const start = draft.text.length;
  const speaker = pick(random, people, 'Somebody');
  const place = pick(random, places, 'Oslo');
  const named = (name: string): void => {
    const at = draft.text.length;
    draft.text += name;
    const spans = draft.mentions.get(name) ?? [];
    spans.push({ start: at, end: draft.text.length });
    draft.mentions.set(name, spans);
  };
  if (number % 2 === 0) {
    const content = { start: start + 1, end: 0 };
    draft.text += `“${sentence(random, 14).slice(0, -1)},”`;
    content.end = draft.text.length - 1;
    draft.text += ' ';
    named(speaker);
    draft.text += ' ';
    const cue = { start: draft.text.length, end: 0 };
    draft.text += pick(random, saidBy, 'said');
    cue.end = draft.text.length;
    const source = draft.mentions.get(speaker)?.at(-1) ?? null;
    const speakerId = people.indexOf(speaker);
    draft.attributions.push({
      ...{ kind: 'direct', content: [content], cue, source, speaker: speakerId, via: null },
      ...{ anonymous: false, rule: 'network' },
    });
    draft.text += ' in ';
    named(place);
    draft.text += '. ';
  } else {
    draft.text += `${sentence(random, 12)} In `;
    named(place);
    draft.text += ', ';
    named(speaker);
    draft.text += ` ${sentence(random, 10).toLowerCase()} `;
  }
  draft.text += `${sentence(random, 14)} ${sentence(random, 12)}`;
  draft.blocks.push({ kind: 'paragraph', span: { start, end: draft.text.length } });
  draft.text += '\n\n';
}

function toAnalysis({ mentions, attributions }: Draft, people: readonly string[]): Analysis {
  const names = [...people, ...[...mentions.keys()].filter((name) => !people.includes(name))];
  const entities = names.map((name, id): Entity => {
    const type = people.includes(name) ? 'person' : 'place';
    return { id, type, name, mentions: mentions.get(name) ?? [] };
  });
  return { otherLanguage: null, entities, attributions, timexes: [], amounts: [] };
}

interface Head {
  readonly number: number;
  readonly author: string;
  readonly saved: Date;
}

/** The article of a text, with fields as pages state them. */
function toArticle(draft: Draft, random: () => number, { number, author, saved }: Head): Article {
  const paper = `${pick(random, places, 'Oslo')} ${pick(random, papers, 'Post')}`;
  const domain = `${paper.toLowerCase().replace(' ', '-')}.example`;
  const url = `https://${domain}/news/${number}`;
  const title = `${sentence(random, 9).slice(0, -1)} (${number})`;
  const iso = new Date(saved.getTime() - 86_400_000).toISOString();
  return {
    ...{ url, canonicalUrl: url, kind: 'news', kindEvidence: [] },
    language: field('en', 'en'),
    title: field(title, title),
    deck: field(sentence(random, 16), 'deck'),
    byline: field(`By ${author}`, `By ${author}`),
    authors: field([{ name: author, kind: 'person', role: null, place: null, url: null }], author),
    contributors: [],
    published: field({ iso, precision: 'second', zone: '+00:00' }, iso),
    modified: null,
    section: field(pick(random, sections, 'World'), 'section'),
    tags: [],
    publisher: field({ name: paper, domain }, paper),
    ...{ credits: [], dateline: null, images: [], parts: [] },
    ...{ text: draft.text.trimEnd(), blocks: draft.blocks },
  };
}

/** A made-up article, saved. @param number from 0; each has an address of its own */
export async function createMadeRecord(number: number): Promise<SavedRecord> {
  const random = createRandom(number + 1);
  const person = (): string => `${pick(random, firstNames, 'Agnes')} ${pick(random, lastNames, 'Abbott')}`;
  const people = [...new Set(Array.from({ length: 6 }, person))];
  const draft: Draft = { text: '', blocks: [], mentions: new Map(), attributions: [] };
  for (let paragraph = 0; paragraph < 16; paragraph++) addParagraph(draft, random, people, paragraph);
  const saved = new Date(Date.UTC(2022, 0, 1) + number * 4 * 3_600_000);
  const article = toArticle(draft, random, { number, author: person(), saved });
  const tags = random() < 0.4 ? [pick(random, words, 'word')] : [];
  const { item, body } = createRecord(
    { article, analysis: toAnalysis(draft, people), tags, note: '' },
    await toId(article.canonicalUrl),
    saved,
  );
  const readAt = random() < 0.5 ? new Date(saved.getTime() + 7_200_000).toISOString() : null;
  return { item: { ...item, readAt }, body, versions: [] };
}
