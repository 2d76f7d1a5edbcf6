import type { Analysis, Article, Attribution, Entity, EntityType } from './model.ts';

/** Words a minute at which people read news in English (Brysbaert 2019, rounded down for the screen). */
const readingSpeed = 220;

/** One who speaks in an article, with the statements that are theirs. */
export interface SpeakerSummary {
  /** The entity's name, or the words by which the text calls an unnamed source. */
  readonly name: string;
  readonly entity: Entity | null;
  readonly isAnonymous: boolean;
  /** Indexes into `Analysis.attributions`, in order. */
  readonly statements: readonly number[];
  /** Share of all words in contents that are theirs, 0 to 1. */
  readonly share: number;
}

export interface SourcingSummary {
  readonly speakers: readonly SpeakerSummary[];
  readonly statements: number;
  readonly anonymousStatements: number;
  /** Statements for which the text names no source at all. */
  readonly unattributed: number;
}

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

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

/** Who speaks in an article and how much, those who say most first. */
export function summarizeSourcing(
  { text }: Pick<Article, 'text'>,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
): SourcingSummary {
  const groups = new Map<
    string,
    { name: string; entity: Entity | null; isAnonymous: boolean; statements: number[]; words: number }
  >();
  let allWords = 0;
  let unattributed = 0;
  attributions.forEach((attribution, i) => {
    const words = wordsIn(text, attribution);
    allWords += words;
    const entity = attribution.speaker === null ? null : (entities[attribution.speaker] ?? null);
    if (!entity && !attribution.source) {
      unattributed += 1;
      return;
    }
    const called = attribution.source ? text.slice(attribution.source.start, attribution.source.end) : '';
    const key = entity ? `#${entity.id}` : called.toLowerCase();
    const group = groups.get(key) ?? {
      name: entity?.name ?? called,
      entity,
      isAnonymous: attribution.anonymous,
      statements: [],
      words: 0,
    };
    group.statements.push(i);
    group.words += words;
    groups.set(key, group);
  });
  const speakers = [...groups.values()]
    .sort((a, b) => b.words - a.words)
    .map(({ words, ...group }) => ({ ...group, share: words / Math.max(1, allWords) }));
  return {
    speakers,
    statements: attributions.length,
    anonymousStatements: attributions.filter(({ anonymous }) => anonymous).length,
    unattributed,
  };
}
