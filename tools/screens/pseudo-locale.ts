import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const messagesSchema = v.record(v.string(), v.looseObject({ message: v.string() }));

/** Not shown by Byline itself: what the browsers show, bounded in length, and what says which language it is. */
const ofManifest = /^(?:extension_name|extension_description|interface_language$)/;

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
};

/** What messages are made longer with: words of usual lengths. */
const padding = 'ver längéré wört ünd nöch éin länges ';

/** How much longer than the English a translation may be expected to be. */
const growth = 0.4;

const placeholder = /\$(?:\d|[A-Za-z_]+\$)/g;

/** A message as a translation into a wordy language might be: accented, 40 % longer, in brackets by which it is known. */
export function toPseudo(message: string): string {
  let text = '';
  let at = 0;
  const accent = (words: string): string =>
    words.replace(/[aeiouyAEIOU]/g, (letter) => accents[letter] ?? letter);
  for (const match of message.matchAll(placeholder)) {
    text += accent(message.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  text += accent(message.slice(at));
  const letters = message.replace(placeholder, '').length;
  const more = padding
    .repeat(Math.ceil(letters / padding.length))
    .slice(0, Math.max(1, Math.round(letters * growth)));
  return `[${text} ${more.trim()}]`;
}

/** Gives a built extension a made-up language instead of English, from left to right or from right to left. */
export function speakPseudo(extension: string, direction: 'ltr' | 'rtl'): void {
  const file = join(extension, '_locales/en/messages.json');
  const messages = v.parse(messagesSchema, JSON.parse(readFileSync(file, 'utf8')));
  for (const [key, entry] of Object.entries(messages)) {
    if (key === 'text_direction') entry.message = direction;
    else if (!ofManifest.test(key)) entry.message = toPseudo(entry.message);
  }
  writeFileSync(file, JSON.stringify(messages));
}
