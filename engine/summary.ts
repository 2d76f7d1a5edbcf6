import type { Analysis, Article, Attribution, Entity, EntityType, QuotationKind } from './model.ts';

/** Words a minute at which people read news in English (Brysbaert 2019, rounded down for the screen). */
const readingSpeed = 220;

/**
 * What a speaker is: a named person; an institution, which is whatever else has a name (organisations, groups, places,
 * documents); somebody whom the text does not name; or unclear, where nothing says which of these ("he", "the
 * minister", or no words at all).
 */
export type SpeakerClass = (typeof speakerClasses)[number];
export const speakerClasses = ['person', 'institution', 'unnamed', 'unclear'] as const;

/** One who speaks in an article, with the statements that are theirs. */
export interface SpeakerSummary {
  /** The entity's name, or the words by which the text calls an unnamed source. */
  readonly name: string;
  readonly entity: Entity | null;
  readonly isAnonymous: boolean;
  readonly class: SpeakerClass;
  /** Indexes into `Analysis.attributions`, in order. */
  readonly statements: readonly number[];
  /** How many statements of each kind. */
  readonly kinds: Readonly<Record<QuotationKind, number>>;
  /** Share of all words in contents that are theirs, 0 to 1. */
  readonly share: number;
}

/** What the speakers of one class say between them. */
export interface ClassSummary {
  readonly class: SpeakerClass;
  readonly speakers: number;
  readonly statements: number;
  /** Share of all words in contents that are theirs, 0 to 1. */
  readonly share: number;
}

export interface SourcingSummary {
  readonly speakers: readonly SpeakerSummary[];
  /** The classes that speak here, in the order of `speakerClasses`; their shares add up to 1. */
  readonly classes: readonly ClassSummary[];
  readonly statements: number;
  readonly anonymousStatements: number;
  /** Statements for which the text names no source at all. */
  readonly unattributed: number;
  /** Whether several statements all come from one source, as far as the text says where they come from. */
  readonly isSingleSource: boolean;
}

/** Scripts that put no blank between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | null = null;

/** How many words a text has; where no blanks part them, as the browser's dictionaries part them (UAX 29). */
export function countWords(text: string): number {
  if (!unspaced.test(text)) return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}

/** Minutes that the article takes to read, at least one. */
export const toReadingMinutes = (words: number): number => Math.max(1, Math.round(words / readingSpeed));

/** The entities of one type, those named most often first. */
export function entitiesOfType(
  entities: readonly Entity[],
  ...types: readonly EntityType[]
): readonly Entity[] {
  return entities
    .filter(({ type }) => types.includes(type))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

const wordsIn = (text: string, { content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);

interface Speaker {
  readonly name: string;
  readonly entity: Entity | null;
  readonly isAnonymous: boolean;
  readonly class: SpeakerClass;
  readonly statements: number[];
  readonly kinds: Record<QuotationKind, number>;
  words: number;
}

const isUnattributed = ({ speaker, source }: Attribution): boolean => speaker === null && source === null;

function classOf(entity: Entity | null, isAnonymous: boolean): SpeakerClass {
  if (isAnonymous) return 'unnamed';
  if (!entity) return 'unclear';
  return entity.type === 'person' ? 'person' : 'institution';
}

/**
 * Who makes a statement. An official who is not to be named is none of those who are, whatever office is behind them.
 */
function toSpeaker(text: string, entities: readonly Entity[], attribution: Attribution): Speaker {
  const { source, anonymous: isAnonymous } = attribution;
  const called = source ? text.slice(source.start, source.end).replace(/\s+/g, ' ') : '';
  const behind = attribution.speaker === null ? null : (entities[attribution.speaker] ?? null);
  const entity = isAnonymous && called ? null : behind;
  return {
    name: entity?.name ?? called,
    entity,
    isAnonymous,
    class: classOf(entity, isAnonymous),
    statements: [],
    kinds: { direct: 0, indirect: 0, mixed: 0 },
    words: 0,
  };
}

const keyOf = ({ entity, name }: Pick<Speaker, 'entity' | 'name'>): string =>
  entity ? `#${entity.id}` : name.toLowerCase();

/** Who speaks in an article and how much, those who say most first. */
export function summarizeSourcing(
  { text }: Pick<Article, 'text'>,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
): SourcingSummary {
  const groups = new Map<string, Speaker>();
  let [allWords, unattributedWords] = [0, 0];
  attributions.forEach((attribution, i) => {
    const words = wordsIn(text, attribution);
    allWords += words;
    if (isUnattributed(attribution)) {
      unattributedWords += words;
      return;
    }
    const found = toSpeaker(text, entities, attribution);
    const speaker = groups.get(keyOf(found)) ?? found;
    speaker.statements.push(i);
    speaker.kinds[attribution.kind] += 1;
    speaker.words += words;
    groups.set(keyOf(found), speaker);
  });
  const toShare = (words: number): number => words / Math.max(1, allWords);
  const speakers = [...groups.values()]
    .sort((a, b) => b.words - a.words)
    .map(({ words, ...speaker }) => ({ ...speaker, share: toShare(words) }));
  const unattributed = attributions.filter(isUnattributed).length;
  return {
    speakers,
    classes: toClasses(speakers, { statements: unattributed, share: toShare(unattributedWords) }),
    statements: attributions.length,
    anonymousStatements: attributions.filter(({ anonymous }) => anonymous).length,
    unattributed,
    isSingleSource: speakers.length === 1 && attributions.length - unattributed > 1,
  };
}

/** @param unattributed what nobody is said to have said, which counts as unclear */
function toClasses(
  speakers: readonly SpeakerSummary[],
  unattributed: Pick<ClassSummary, 'statements' | 'share'>,
): readonly ClassSummary[] {
  return speakerClasses.flatMap((name) => {
    const those = speakers.filter((speaker) => speaker.class === name);
    const rest = name === 'unclear' ? unattributed : { statements: 0, share: 0 };
    const statements = those.reduce((sum, speaker) => sum + speaker.statements.length, rest.statements);
    const share = those.reduce((sum, speaker) => sum + speaker.share, rest.share);
    return statements > 0 ? [{ class: name, speakers: those.length, statements, share }] : [];
  });
}

/** What is compared of two readings of one article. */
export interface ComparedArticle {
  readonly title: string | null;
  readonly deck: string | null;
  /** ISO 8601, as precise as the page states it. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly text: string;
}

/** What an article says to its readers, to be compared with what it says later. */
export const toCompared = ({ title, deck, published, modified, text }: Article): ComparedArticle => ({
  title: title?.value ?? null,
  deck: deck?.value ?? null,
  published: published?.value.iso ?? null,
  modified: modified?.value.iso ?? null,
  text,
});
