import * as v from 'valibot';
import type { Finding } from './source-rules.ts';

/** One language's messages, as browsers read them. */
export const messagesSchema = v.record(
  v.string(),
  v.object({
    message: v.string(),
    description: v.optional(v.string()),
    placeholders: v.optional(v.record(v.string(), v.object({ content: v.string() })), {}),
  }),
);
export type Messages = v.InferOutput<typeof messagesSchema>;
type Message = Messages[string];

/** How long browsers and stores let texts be, in UTF-16 units. */
const longest: Readonly<Record<string, number>> = { extension_name: 75, extension_description: 132 };

/** Chrome's message names. */
const properKey = /^[A-Za-z0-9_@]+$/;

/** The places where something is put in: $1 to $9, or by name; names mean one of those. */
function toSlots({ message, placeholders }: Message): readonly string[] {
  const named = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  const slots = [...message.matchAll(/\$(?:([A-Za-z0-9_@]+)\$|(\d))/g)].map(([, name, number]) =>
    name === undefined ? `$${number}` : (named.get(name.toLowerCase()) ?? `$${name}$ without a meaning`),
  );
  return [...new Set(slots)].sort();
}

/** Whether there is anything in a message to translate. */
const hasWords = ({ message }: Message): boolean =>
  /\p{L}/u.test(message.replace(/\$[A-Za-z0-9_@]+\$|\$\d/g, ''));

/** What is wrong with one message by itself, as what to do about it. */
function* findFaults(key: string, message: Message): Generator<string> {
  if (!properKey.test(key)) yield 'Name it with letters, digits and "_" alone, as browsers want it.';
  if (message.message.trim() === '') yield 'Say something, or delete the message.';
  if (message.message !== message.message.trim())
    yield 'Leave spaces at its ends out: put what it is joined with into a message with $1 and $2.';
  const most = longest[key];
  if (most !== undefined && message.message.length > most)
    yield `Shorten it to ${most} characters: it has ${message.message.length}.`;
  const broken = toSlots(message).find((slot) => slot.includes(' '));
  if (broken !== undefined) yield `Define the placeholder: ${broken}.`;
  if (key === 'text_direction' && !/^(ltr|rtl)$/.test(message.message)) yield 'Say "ltr" or "rtl".';
}

/**
 * Compares the languages of the interface as a set: every message in each of them, with the same things put in, said in
 * that language, and within what browsers and stores allow.
 *
 * @param locales each language's messages, by its folder; "en" is what the others are compared with
 * @param same keys whose messages may equal the English: in all languages, and by language
 */
export function findLocaleFaults(
  locales: Readonly<Record<string, Messages>>,
  same: { readonly inAll: readonly string[]; readonly byLocale: Readonly<Record<string, readonly string[]>> },
): Finding[] {
  const { en: english = {}, ...others } = locales;
  return [
    ...findEnglishFaults(english),
    ...Object.entries(others).flatMap(([locale, messages]) => {
      const mayEqual = [...same.inAll, ...(same.byLocale[locale] ?? [])];
      return compare(locale, messages, english, mayEqual);
    }),
  ];
}

const toFinding = (locale: string, key: string, fix: string): Finding => ({
  file: `public/_locales/${locale}/messages.json`,
  line: 1,
  fix: `${key}: ${fix}`,
});

function findEnglishFaults(english: Messages): Finding[] {
  return Object.entries(english).flatMap(([key, message]) => {
    const faults = [...findFaults(key, message)];
    if (!message.description?.trim()) faults.push('Describe it for those who translate it.');
    const plural = key.replace(/_one$/, '_other');
    if (plural !== key && !english[plural]) faults.push(`Add ${plural}, which other counts are said with.`);
    return faults.map((fix) => toFinding('en', key, fix));
  });
}

function compare(
  locale: string,
  messages: Messages,
  english: Messages,
  mayEqual: readonly string[],
): Finding[] {
  const surplus = Object.keys(messages).filter((key) => !english[key]);
  return [
    ...surplus.map((key) => toFinding(locale, key, 'Delete it: there is no such message in English.')),
    ...Object.entries(english).flatMap(([key, original]) => {
      const message = messages[key];
      if (!message) return toFinding(locale, key, 'Translate it: it is missing.');
      const faults = [...findFaults(key, message)];
      const [wanted, found] = [toSlots(original).join(' '), toSlots(message).join(' ')];
      if (wanted !== found)
        faults.push(`Put in ${wanted || 'nothing'}, as the English does, not ${found || 'nothing'}.`);
      const isSame = message.message === original.message && hasWords(original);
      if (isSame && !mayEqual.includes(key))
        faults.push('Translate it, or name it in tools/check/same-in-all.ts if the word is the same.');
      if (!isSame && mayEqual.includes(key) && key !== 'text_direction')
        faults.push('Take it out of tools/check/same-in-all.ts: it differs from the English.');
      return faults.map((fix) => toFinding(locale, key, fix));
    }),
  ];
}
