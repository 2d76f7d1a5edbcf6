import { weighCompanies } from './companies.ts';
import type { TaggedSentence } from './document-evidence.ts';
import type { WordMemory } from './document-memory.ts';
import { weighHeadlines } from './headline-names.ts';
import type { Lexicon } from './lexicon.ts';
import { addMissedPeople } from './missed-people.ts';
import { splitExchanged, weighContexts } from './name-contexts.ts';

/**
 * What rules know better than the tagger of names that are also something else: people called like months and towns,
 * companies called like words, headlines in Title Case, and names that the words beside them explain.
 *
 * @param memory what the document says of each word form, by its lower case
 */
export function weighSentences(
  found: readonly TaggedSentence[],
  memory: ReadonlyMap<string, WordMemory>,
  lexicon: Lexicon,
): readonly TaggedSentence[] {
  const whole = found.map((one) => addMissedPeople(splitExchanged(one), lexicon));
  return weighHeadlines(weighCompanies(weighContexts(whole, lexicon), memory, lexicon), memory, lexicon);
}
