/** What stands for a word's beginning, its end, and its end or a number, in the words below. */
const marks: Readonly<Record<string, string>> = {
  '<': '(?:^|[-_\\s])',
  '>': '(?:$|[-_\\s])',
  '#': '(?:$|[-_\\s\\d])',
};

const toPattern = (words: string): RegExp =>
  new RegExp(words.replace(/ /g, '|').replace(/[<>#]/g, (mark) => marks[mark] ?? mark));

/** A letter in five bits. Other characters share them with letters, which costs a needless look and nothing else. */
const bits = 5;
const mask = (1 << bits) - 1;
const placeOf = (a: number, b: number, c: number): number => (a << (2 * bits)) | (b << bits) | c;

/** The letters that a word begins with for sure, three at most. */
function beginningOf(word: string): string {
  const [letters = ''] = /[a-z]+/.exec(word) ?? [];
  const isLastOptional = word[word.indexOf(letters) + letters.length] === '?';
  return (isLastOptional ? letters.slice(0, -1) : letters).slice(0, 3);
}

/**
 * For each three letters, a bit for each list that has a word beginning with them: most names have none, and a few
 * hundred of them, a page's worth, against two dozen patterns are a good part of all that reading costs.
 */
function toHints(lists: readonly string[]): Int32Array {
  const hints = new Int32Array(1 << (3 * bits));
  lists.forEach((words, list) => {
    for (const word of words.split(' ')) {
      const [a = 0, b = 0, c] = [...beginningOf(word)].map((letter) => letter.charCodeAt(0) & mask);
      const from = placeOf(a, b, c ?? 0);
      for (let at = from; at <= (c === undefined ? from + mask : from); at++)
        hints[at] = (hints[at] ?? 0) | (1 << list);
    }
  });
  return hints;
}

/**
 * A function that reads what the class and id of a box say.
 *
 * @param lists words, divided by blanks, and the bits that a name with one of them has; at most 32 lists
 */
export function createWordReader(
  lists: readonly (readonly [words: string, says: number])[],
): (names: string) => number {
  const patterns = lists.map(([words, says]) => ({ pattern: toPattern(words), says }));
  const hints = toHints(lists.map(([words]) => words));

  function findLists(names: string): number {
    let found = 0;
    let a = 0;
    let b = 0;
    for (let i = 0; i <= names.length; i++) {
      const c = i < names.length ? names.charCodeAt(i) & mask : 0;
      found |= hints[placeOf(a, b, c)] ?? 0;
      a = b;
      b = c;
    }
    return found;
  }

  return (names) => {
    let said = 0;
    const likely = findLists(names);
    if (likely === 0) return said;
    // camelCase is read as words, as sites write both "articleBody" and "article-body".
    const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    patterns.forEach(({ pattern, says }, list) => {
      if (likely & (1 << list) && pattern.test(words)) said |= says;
    });
    return said;
  };
}
