/**
 * Patterns that cost nothing before they are used, and little on texts of Latin letters. Browsers gather the classes
 * `\p{…}` anew, thousands of letters each, whenever a pattern is parsed, which happens three times before it runs at
 * full speed: a page that is read once pays for all of that. The build makes these of the engine's patterns
 * (tools/build/lazy-patterns.ts); the sources say what each matches.
 */

/** What else than Latin-1 and the marks of punctuation that print adds to it. */
const isForeign = /[^\t-\xff\u2000-\u206f]/;

let lastText = '';
let isLastForeign = false;

/** Several patterns look at one text, mostly one after another. */
function isForeignText(text: string): boolean {
  if (text === lastText) return isLastForeign;
  lastText = text;
  isLastForeign = isForeign.test(text);
  return isLastForeign;
}

const cased = 'A-Za-zµÀ-ÖØ-öø-ÿ';
/** The classes among the letters that `isForeign` lets pass, as upper and lower case differ, and where they do not. */
const classes: Readonly<Record<string, readonly [string, string]>> = {
  L: [`${cased}ªº`, `${cased}ªº`],
  Lu: ['A-ZÀ-ÖØ-Þ', cased],
  Ll: ['a-zµß-öø-ÿ', cased],
  Lo: ['ªº', 'ªº'],
  N: ['0-9²³¹¼-¾', '0-9²³¹¼-¾'],
  M: ['', ''],
  'sc=Han': ['', ''],
  'sc=Hiragana': ['', ''],
  'sc=Katakana': ['', ''],
  'sc=Hangul': ['', ''],
};

/** The pattern that matches the same in Latin text, its classes written out; null if there is none. */
function writeOutClasses(source: string, flags: string): string | null {
  const way = flags.includes('i') ? 1 : 0;
  let isInside = false;
  let isKnown = true;
  const latin = source.replace(/\\p\{([^}]+)\}|\\[^p]|[[\]]|[\ud800-\udfff]/g, (part, name?: string) => {
    if (name !== undefined) {
      const letters = classes[name]?.[way];
      isKnown &&= letters !== undefined;
      return isInside ? (letters ?? '') : `[${letters}]`;
    }
    if (part === '[') isInside = true;
    else if (part === ']') isInside = false;
    // Half of a letter is one only where letters are read whole.
    else if (part.length === 1) isKnown = false;
    return part;
  });
  return isKnown && !/\\[Pu]\{|\\P/.test(source) ? latin : null;
}

/** Stands in for a regular expression in all that the engine does with one. */
export class LazyPattern {
  readonly flags: string;
  lastIndex = 0;
  readonly source: string;
  /** Whether it looks on from where it found something last. */
  readonly #goesOn: boolean;
  #whole: RegExp | null = null;
  #latin: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    this.#goesOn = /[gy]/.test(flags);
  }

  test(text: string): boolean {
    const pattern = this.#for(text);
    if (!this.#goesOn) return pattern.test(text);
    pattern.lastIndex = this.lastIndex;
    const isFound = pattern.test(text);
    this.lastIndex = pattern.lastIndex;
    return isFound;
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#for(text);
    if (!this.#goesOn) return pattern.exec(text);
    pattern.lastIndex = this.lastIndex;
    const match = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return match;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#for(text));
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return text.matchAll(this.#for(text));
  }

  [Symbol.replace](text: string, by: string | ((part: string, ...groups: string[]) => string)): string {
    const pattern = this.#for(text);
    return typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by);
  }

  [Symbol.search](text: string): number {
    return text.search(this.#for(text));
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#for(text), limit);
  }

  #for(text: string): RegExp {
    if (isForeignText(text)) return this.#wholePattern();
    this.#latin ??= this.#toLatin();
    return this.#latin;
  }

  #wholePattern(): RegExp {
    this.#whole ??= new RegExp(this.source, this.flags);
    return this.#whole;
  }

  #toLatin(): RegExp {
    const latin = writeOutClasses(this.source, this.flags);
    return latin === null ? this.#wholePattern() : new RegExp(latin, this.flags.replace('u', ''));
  }
}
