import type { Span } from '../model.ts';

/** Words of offices, by which a text calls people once it has named them. */
const roleWord =
  /\b(president|minister|prime minister|premier|mayor|governor|senator|chairman|chairwoman|chair|chief|head|director|secretary|general|commissioner|ambassador|spokesman|spokeswoman|spokesperson|ceo|founder|professor|coach|captain|judge|lawyer|attorney|king|queen|pope|bishop|candidate|leader|official|analyst|manager|author|doctor|colonel|sheriff|congressman|congresswoman|representative|vice president|deputy|economist|activist|singer|actor|actress|player|billionaire|businessman|nominee|republican|democrat)s?\b/giu;

/** By what a source is called, and how to tell who else is called so. */
export interface Role {
  /** "President Obama", "Ana Berg, the mayor": whether the role belongs to the name at a place and to nothing else. */
  readonly isTitle: (text: string, name: Span) => boolean;
  /** Whether it stands somewhere round the name. */
  readonly isNear: (text: string, name: Span) => boolean;
}

const farBefore = 60;
const farBehind = 80;

/** The role in "the mayor", "his lawyer"; null where a source is none ("a senator", "officials"). */
export function findRole(source: string): Role | null {
  // "Aides to the senator" are no senator: what describes a source is not its role.
  const [head = ''] = source.split(/\s(?:of|for|to|from|with|in|at)\s/u);
  const role = [...head.matchAll(roleWord)].at(-1)?.[0].toLowerCase().replace(/s$/, '');
  const isKnown = /^(?:the|his|her|their|mr|this)\b|^\p{Lu}/iu.test(source);
  if (role === undefined || !isKnown || /\b(?:a|an|some|many|several|officials|analysts)\b/i.test(source))
    return null;
  const isFormer = /\bformer\b/i.test(source);
  return {
    isTitle: (text, name) =>
      isInFront(role, isFormer, before(text, name)) || isBehind(role, behind(text, name)),
    isNear: (text, name) =>
      findWord(role, before(text, name) + text.slice(name.start, name.end + farBehind)) >= 0,
  };
}

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - farBefore), start);
const behind = (text: string, { end }: Span): string => text.slice(end, end + farBehind);

const letter = /[\p{L}\p{N}]/u;

/** Where a word or words in small letters stand last in a text, however written; -1 where they do not. */
function findWord(word: string, text: string): number {
  const lower = text.toLowerCase().replaceAll('\n', ' ');
  for (let at = lower.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(word, at - 1)) {
    const isWhole = !letter.test(lower[at - 1] ?? ' ') && !letter.test(lower[at + word.length] ?? ' ');
    if (isWhole) return at;
  }
  return -1;
}

/** A vice president is no president, and a former one is meant only by that word. */
const otherHolder = /(?:^|[^\p{L}])(?:vice|deputy|assistant)[\s-]$/iu;
const formerHolder = /(?:^|[^\p{L}])(?:former|ex)[\s-]$/iu;
const firstNames = /^\s(?:\p{Lu}[\p{L}.’-]*\s){0,2}$/u;

function isInFront(role: string, isFormer: boolean, text: string): boolean {
  const at = findWord(role, text);
  if (at < 0 || !firstNames.test(text.slice(at + role.length))) return false;
  const head = text.slice(0, at);
  return !otherHolder.test(head) && (isFormer || !formerHolder.test(head));
}

/** ", the long-serving [mayor]" */
const description = /^,\s(?:[\p{L}’'-]+\s){0,4}$/u;

function isBehind(role: string, text: string): boolean {
  const clause = /^,[^,.;:]*/u.exec(text)?.[0] ?? '';
  const at = findWord(role, clause);
  return at >= 0 && description.test(clause.slice(0, at));
}
