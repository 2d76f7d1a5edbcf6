import { browser } from 'wxt/browser';
import type { Translate } from '../components/i18n.ts';

/** The reader's language, from `_locales`; up to nine substitutions fill $1 to $9. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String)) || key;

/** The interface language, for dates, numbers and plural rules (BCP 47). */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
