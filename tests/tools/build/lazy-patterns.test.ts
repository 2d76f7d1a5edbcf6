import { describe, expect, it } from 'vitest';
import { makePatternsLazy } from '../../../tools/build/lazy-patterns.ts';

describe('makePatternsLazy', () => {
  it('takes patterns with classes of letters out of where they are used, on the first line', () => {
    const made = makePatternsLazy("// One\nconst isUpper = (text) => /^\\p{Lu}\\/'/u.test(text);\n", 'a.ts');
    expect(made?.split('\n').slice(1)).toEqual(['const isUpper = (text) => lazy_pattern_0.test(text);', '']);
    expect(made).toContain(`const lazy_pattern_0 = new LazyPattern("^\\\\p{Lu}\\\\/'", "u");`);
  });

  it('makes patterns lazy that are put together when the module loads', () => {
    const made = makePatternsLazy("const word = new RegExp(['a', 'b'].join('|'), 'iu');", 'a.ts');
    expect(made).toContain("const word = new LazyPattern(['a', 'b'].join('|'), 'iu');");
  });

  it('leaves other patterns, and texts that look like them, as they are', () => {
    const source = "const a = /x/gi; const b = '/\\\\p{L}/u'; const c = new RegExp('x', 'i'); // /\\p{L}/u";
    expect(makePatternsLazy(source, 'a.ts')).toBeNull();
  });
});
