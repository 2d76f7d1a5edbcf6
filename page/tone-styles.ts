import { reportError } from '../platform/errors.ts';
import { sendToBackground } from '../platform/send.ts';
import type { Tone } from './tones.ts';

/** The tones whose style sheets this page has: the light one comes with the reader, Byline's own pages have all. */
const had = new Set<Tone>(['light']);
const isOwnPage = location.protocol.endsWith('-extension:');

/**
 * Asks for the style sheet of a tone, once. Most pages have grounds of one tone, and Chromium matches every name of a
 * sheet with every element of a page: those of all four at once are a long task in a large one.
 */
export function takeTone(tone: Tone): void {
  if (tone === 'light' || had.has(tone) || isOwnPage) return;
  had.add(tone);
  sendToBackground('paint-tone', { tone }).catch((thrown) => {
    had.delete(tone);
    reportError('taking the colours of the marks into the page', thrown);
  });
}
