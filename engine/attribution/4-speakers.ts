import type { Entity, EntityId, Span } from '../model.ts';
import { firstEndingBehind } from '../text/binary-search.ts';
import type { QuotedDocument } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { findBody, isBodyNoun } from './body-nouns.ts';
import { findGenders } from './genders.ts';
import { findNamed } from './named-source.ts';
import type { PlacedMention } from './placed-mentions.ts';
import { findRole } from './roles.ts';
import { findTurnSpeaker } from './turns.ts';

/** A statement's speaker, and what decided. */
export interface Speaker {
  readonly id: EntityId | null;
  readonly rule: 'name' | 'pronoun' | 'role' | 'none';
}

const pronoun = /^(he|she|they|it)$/i;
/** Weights of what makes an entity the likely owner of a pronoun; chosen on the training articles' patterns. */
const weights = {
  sameSentence: 1,
  lastSpeaker: 2.5,
  perSentenceAway: -0.8,
  sentenceInitial: 1.2,
  quoted: -3,
  perMention: 0.15,
};
const furthest = 6;
const leastMargin = -3.5;

/** Finds the speakers of statements in order: each may be the next one's "he". */
export function createSpeakerFinder(document: QuotedDocument, entities: readonly Entity[]) {
  const mentions: PlacedMention[] = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => a.start - b.start);
  const genders = findGenders(document, mentions);
  let lastSpeaker: Entity | null = null;

  return (statement: Statement): Speaker => {
    const speaker = find(statement);
    const entity = speaker.id === null ? undefined : entities[speaker.id];
    if (entity) lastSpeaker = entity;
    return speaker;
  };

  function find({ source }: Statement): Speaker {
    if (!source) return { id: null, rule: 'none' };
    const words = document.text.slice(source.start, source.end);
    const named = findNamed(document.text, mentions, source);
    if (named) return { id: named.id, rule: 'name' };
    const labelled = findTurnSpeaker(document.text, source, entities);
    if (labelled !== undefined) return toSpeaker(labelled, 'role');
    if (pronoun.test(words)) return toSpeaker(findOwner(source, words.toLowerCase()), 'pronoun');
    const body =
      isInHeadline(source) && isBodyNoun(words)
        ? firstOrganization()
        : findBody(document.text, mentions, source, lastSpeaker);
    return toSpeaker(body ?? findByRole(source, words), 'role');
  }

  /** Whom a headline calls by kind is named first below it. */
  function firstOrganization(): Entity | null {
    return mentions.find(({ entity }) => entity.type === 'organization')?.entity ?? null;
  }

  function findOwner(source: Span, word: string): Entity | null {
    if (word === 'it' || word === 'they') return null;
    const gender = word === 'she' ? 'f' : 'm';
    const sentence = sentenceAt(source.start);
    const scores = new Map<Entity, number>();
    for (const mention of mentions) {
      if (mention.start >= source.start) break;
      const away = sentence - sentenceAt(mention.start);
      if (mention.entity.type !== 'person' || away > furthest) continue;
      if ((genders.get(mention.entity) ?? gender) !== gender) continue;
      const score =
        away * weights.perSentenceAway +
        (away === 0 ? weights.sameSentence : 0) +
        (isSentenceInitial(mention) ? weights.sentenceInitial : 0) +
        (isQuoted(mention) ? weights.quoted : 0);
      scores.set(
        mention.entity,
        Math.max(scores.get(mention.entity) ?? Number.NEGATIVE_INFINITY, score) + weights.perMention,
      );
    }
    if (lastSpeaker?.type === 'person' && (genders.get(lastSpeaker) ?? gender) === gender)
      scores.set(lastSpeaker, (scores.get(lastSpeaker) ?? -2) + weights.lastSpeaker);
    const [best] = [...scores].sort(([, a], [, b]) => b - a);
    return best && best[1] > leastMargin ? best[0] : null;
  }

  /** "the president", "the spokeswoman": whoever was last called so, beside the name. */
  function findByRole(source: Span, words: string): Entity | null {
    const role = findRole(words);
    if (role === null) return null;
    const people = mentions.filter(({ entity }) => entity.type === 'person');
    const before = people.filter(({ start }) => start < source.start).reverse();
    // A headline names nobody before: who is called so first below it is meant.
    const candidates = isInHeadline(source) ? people : before;
    return (
      candidates.find((mention) => role.isTitle(document.text, mention))?.entity ??
      candidates.find((mention) => role.isNear(document.text, mention))?.entity ??
      null
    );
  }

  function isInHeadline({ end }: Span): boolean {
    const [first, second] = document.paragraphs;
    return (
      first !== undefined &&
      second !== undefined &&
      end <= first.end &&
      !/[.!?]$/.test(document.text.slice(first.start, first.end))
    );
  }

  function wordAt(offset: number): number {
    return firstEndingBehind(document.words, offset);
  }

  function sentenceAt(offset: number): number {
    return document.words[wordAt(offset)]?.sentence ?? 0;
  }

  function isQuoted(span: Span): boolean {
    return document.words[wordAt(span.start)]?.isQuoted ?? false;
  }

  function isSentenceInitial(span: Span): boolean {
    const word = wordAt(span.start);
    const sentence = document.sentences[document.words[word]?.sentence ?? 0];
    return sentence !== undefined && word - sentence.from <= 3;
  }
}

const toSpeaker = (entity: Entity | null, rule: 'pronoun' | 'role'): Speaker =>
  entity ? { id: entity.id, rule } : { id: null, rule: 'none' };
