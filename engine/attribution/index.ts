import type { Attribution, Entity } from '../model.ts';
import { finish } from '../text/finish.ts';
import type { Quotation } from '../text/quotation-marks.ts';
import { createWordReader } from '../text/word-looks.ts';
import { findSentenceAt, type QuotedDocument, readQuotedDocument } from './1-quotations.ts';
import { findStatements, type Statement } from './3-sources.ts';
import { createSpeakerFinder } from './4-speakers.ts';
import { isAnonymousSource } from './anonymous-sources.ts';
import { withContentEnds } from './content-ends.ts';
import { withHeadline } from './headline-statements.ts';
import { withIntroducedQuotations } from './introduced-quotations.ts';
import { withInverted } from './inverted-sentences.ts';
import { readAttributionModel } from './model-file.ts';
import { withNested } from './nested-statements.ts';
import { toQuotationKind } from './quotation-kind.ts';
import { withQuotedAsSaying } from './quoted-as-saying.ts';
import { reconcile, withAddressees, withWholeParagraphs } from './reconcile.ts';
import { findRelay } from './relays.ts';
import { findPatternStatements } from './sentence-patterns.ts';
import { withContinuedQuotations, withShapedQuotations } from './shaped-quotations.ts';
import { withSubjects } from './subjects.ts';
import { withTurns } from './turns.ts';
import { withWholeCues } from './whole-cues.ts';

export interface Attributor {
  /**
   * Every statement of a text with its cue, source and speaker, in order.
   *
   * @param text paragraphs separated by line ends
   * @param entities as found in the same text
   */
  attribute(text: string, entities: readonly Entity[]): readonly Attribution[];
  /** The same, with pauses: how a long text is read while others wait. */
  attributeInParts(text: string, entities: readonly Entity[]): Generator<void, readonly Attribution[]>;
}

/**
 * @param model the bytes of `assets/models/attribution.bin`
 * @param read what looks at words and remembers them; others may use it too
 * @throws Error when they are damaged
 */
export function createAttributor(model: Uint8Array, read = createWordReader()): Attributor {
  const network = readAttributionModel(model);

  function* attributeInParts(
    text: string,
    entities: readonly Entity[],
  ): Generator<void, readonly Attribution[]> {
    const document = readQuotedDocument(text, read);
    const tagged = yield* findStatements(document, entities, network);
    const patterns = findPatternStatements(document);
    yield;
    const introduced = withIntroducedQuotations(document, reconcile(tagged, patterns));
    const complete = withSubjects(document, withWholeCues(document, introduced));
    const whole = withWholeParagraphs(document, withAddressees(document, complete), patterns);
    const shaped = withContinuedQuotations(document, withShapedQuotations(document, whole));
    const headed = withHeadline(document, withInverted(document, withContentEnds(document, shaped)));
    const statements = withTurns(document, withNested(document, withQuotedAsSaying(document, headed)));
    yield;
    return toAttributions(document, statements, entities);
  }

  return { attribute: (text, entities) => finish(attributeInParts(text, entities)), attributeInParts };
}

function toAttributions(
  document: QuotedDocument,
  statements: readonly Statement[],
  entities: readonly Entity[],
): readonly Attribution[] {
  const findSpeaker = createSpeakerFinder(document, entities);
  const quotations: Quotation[] = document.paragraphs.flatMap((paragraph) => paragraph.quotations);
  return statements.map((statement) => {
    const { id, rule } = findSpeaker(statement);
    const words = statement.source ? document.text.slice(statement.source.start, statement.source.end) : '';
    return {
      kind: toQuotationKind(document.text, statement.content, quotations),
      content: statement.content,
      cue: statement.cue,
      source: statement.source,
      speaker: id,
      via: findRelay(statement, statements, document, entities),
      anonymous:
        statement.source !== null &&
        isAnonymousSource(words, sentenceAround(document, statement), rule === 'name' || rule === 'pronoun'),
      rule,
    };
  });
}

function sentenceAround(document: QuotedDocument, { cue }: Statement): string {
  const { text, words } = document;
  const sentence = findSentenceAt(document, cue.start);
  return sentence ? text.slice(words[sentence.from]?.start ?? 0, words[sentence.to - 1]?.end ?? 0) : '';
}
