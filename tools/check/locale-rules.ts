import type { Finding } from './source-rules.ts';

const messagesFile = 'public/_locales/en/messages.json';

/** Keys that are put together at run time: `error_${code}` is used with each code. */
const madeKeys = /`([a-z]+(?:_[a-z]+)*_)\$\{/g;

/** Keys that stand whole in code or manifest. */
const wholeKeys = /['"`]([a-z][a-z0-9]*(?:_[a-z0-9]+)*)['"`]|__MSG_([a-z0-9_]+)__/g;

/**
 * Finds messages that are defined and never used; a key that is used and not defined does not compile.
 *
 * @param keys the keys of the messages file
 * @param sources what stands in the files that may use them
 */
export function findUnusedMessages(keys: readonly string[], sources: readonly string[]): Finding[] {
  const code = sources.join('\n');
  const used = new Set([...code.matchAll(wholeKeys)].map((match) => match[1] ?? match[2] ?? ''));
  const beginnings = [...code.matchAll(madeKeys)].map((match) => match[1] ?? '');
  // A pair NAME_one, NAME_other is asked for by NAME.
  const isUsed = (key: string) =>
    used.has(key) ||
    used.has(key.replace(/_(one|other)$/, '')) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  return keys
    .filter((key) => !isUsed(key))
    .map((key) => ({
      file: messagesFile,
      line: 1,
      fix: `Nobody says "${key}": use the message or delete it.`,
    }));
}
