import type { Entity, KnownName } from '../model.ts';
import { finish } from '../text/finish.ts';
import { createWordReader } from '../text/word-looks.ts';
import { linkMentions, type Mention } from './4-link.ts';
import { agreeOnTypes } from './agree-types.ts';
import { agreeWithCompanies } from './company-short-names.ts';
import { findMentions } from './find-mentions.ts';
import { addKnownNames } from './known-names.ts';
import { layOver } from './lay-over.ts';
import { lexiconBits } from './lexicon.ts';
import { readEntityModel } from './model-file.ts';
import { findNewspapers } from './newspapers.ts';
import { addAddressed, trimPeople } from './person-edges.ts';
import { findQuotedTitles } from './quoted-titles.ts';
import { addTeams } from './score-lines.ts';

/** Words that name more than companies. */
const otherBits =
  lexiconBits.country | lexiconBits.region | lexiconBits.city | lexiconBits.common | lexiconBits.ambiguous;

export interface EntityRecognizer {
  /**
   * Who and what a text names, mentions of one entity gathered.
   *
   * @param text paragraphs separated by line ends
   * @param known names that the text is likely to use, from the page round it
   * @returns entities in the order of their first mentions; an entity's id is its index
   */
  recognize(text: string, known?: readonly KnownName[]): readonly Entity[];
  /** The same, with pauses every thousand words or so: how a long text is read while others wait. */
  recognizeInParts(text: string, known?: readonly KnownName[]): Generator<void, readonly Entity[]>;
}

/**
 * @param model the bytes of `assets/models/entities.bin`
 * @param read what looks at words and remembers them; others may use it too
 * @throws Error when they are damaged
 */
export function createEntityRecognizer(model: Uint8Array, read = createWordReader()): EntityRecognizer {
  const unpacked = readEntityModel(model);
  const isOther = (word: string): boolean => (unpacked.lexicon(read(word).lower) & otherBits) !== 0;

  function* recognizeInParts(
    text: string,
    known: readonly KnownName[] = [],
  ): Generator<void, readonly Entity[]> {
    const tagged = yield* findMentions(text, unpacked, read);
    const agreed = agreeWithCompanies(text, agreeOnTypes(text, applyRules(text, tagged)), isOther);
    return linkMentions(text, addKnownNames(text, agreed, known));
  }

  return {
    recognize: (text, known) => finish(recognizeInParts(text, known)),
    recognizeInParts,
  };
}

/** What rules know better than the tagger: where people's names begin, papers, titles in quotation marks, the sides of a result. */
function applyRules(text: string, tagged: readonly Mention[]): readonly Mention[] {
  const papers = findNewspapers(text).map((span) => ({ ...span, type: 'organization' as const }));
  const titles = findQuotedTitles(text).map((span) => ({ ...span, type: 'work' as const }));
  return addTeams(text, layOver(layOver(addAddressed(text, trimPeople(text, tagged)), papers), titles));
}
