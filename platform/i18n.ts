import { browser } from 'wxt/browser';
import type { Translate } from '../components/i18n.ts';

/** The reader's language, from `_locales`; up to nine substitutions fill $1 to $9. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String)) || key;

/**
 * The language that the interface speaks, for dates, numbers and plural rules (BCP 47): the browser's own, with its
 * region, where there are messages in it; else that of the messages that stand in for it, so that dates and words agree.
 */
export function interfaceLanguage(): string {
  const [wanted, spoken] = [browser.i18n.getUILanguage(), translate('interface_language')];
  return wanted.split('-')[0] === spoken.split('-')[0] ? wanted : spoken;
}
