import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** The name of a message in `_locales`. */
export type MessageKey = keyof typeof messages;

/** Turns a message's name into the reader's words. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** What views need to speak the reader's language: handed in by the entrypoint, since views do not know the browser. */
export interface Language {
  readonly t: Translate;
  /** BCP 47, for `Intl`. */
  readonly locale: string;
}

export const LanguageContext = createContext<Language>({ t: (key) => key, locale: 'en' });

export const useLanguage = (): Language => useContext(LanguageContext);
