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
  const key = isFormer ? `former ${role}` : role;
  const found = known.get(key) ?? createRole(role, isFormer);
  known.set(key, found);
  return found;
}

/** As many as there are words of offices. */
const known = new Map<string, Role>();

function createRole(role: string, isFormer: boolean): Role {
  // A vice president is no president, and a former one is meant only by that word.
  const others = ['vice', 'deputy', 'assistant', ...(isFormer ? [] : ['former', 'ex'])];
  const inFront = new RegExp(
    `(?<!\\b(?:${others.join('|')})[\\s-])\\b${role}\\s(?:\\p{Lu}[\\p{L}.’-]*\\s){0,2}$`,
    'iu',
  );
  const behind = new RegExp(
    `^,\\s(?:(?:the|a|an|its|their|who is|who was)\\s)?(?:[\\p{L}’'-]+\\s){0,3}${role}\\b`,
    'iu',
  );
  const anywhere = new RegExp(`\\b${role}\\b`, 'i');
  return {
    isTitle: (text, { start, end }) =>
      inFront.test(text.slice(Math.max(0, start - farBefore), start)) ||
      behind.test(text.slice(end, end + farBehind)),
    isNear: (text, { start, end }) =>
      anywhere.test(
        text
          .slice(Math.max(0, start - farBefore), end + farBehind)
          .split('\n')
          .join(' '),
      ),
  };
}
