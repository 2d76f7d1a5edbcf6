import type { Language, MessageKey } from '../i18n.ts';
import { toNumberFormat } from './formats.ts';

/** Messages that come as a pair, NAME_one and NAME_other, whose $1 is a number. */
export type PluralName = {
  [K in MessageKey]: K extends `${infer Name}_other`
    ? `${Name}_one` extends MessageKey
      ? Name
      : never
    : never;
}[MessageKey];

/**
 * "1 statement", "15 statements": a count in the reader's language. NAME_one is said where the language's own rules say
 * "one" (in French of 0 as well), NAME_other of every other count. A language without a singular, such as Chinese, is never
 * asked for NAME_one, and holds it all the same, with the words of NAME_other.
 */
export function toCount({ t, locale }: Language, name: PluralName, count: number): string {
  const number = toNumberFormat(locale).format(count);
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  return isOne ? t(`${name}_one`, number) : t(`${name}_other`, number);
}
