import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../../engine/entities/4-link.ts';
import { scoreBCubed } from '../../../tools/bench/linking/b-cubed.ts';
import { readMarkedArticles } from '../../../tools/bench/linking/marked-articles.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';
import { linkingCases } from '../../../tools/bench/linking/short-cases.ts';

describe('mentions of one entity share it, mentions of others do not', () => {
  it.each(linkingCases)('$pattern', ({ text: marked, name }) => {
    const { text, names } = readMarkedText(marked);
    const linked = linkMentions(text, names);
    const found = names.map(
      ({ start }) => linked.find((entity) => entity.mentions.some((one) => one.start === start))?.id,
    );
    expect(toPartition(found)).toEqual(toPartition(names.map(({ type, number }) => type + number)));
    if (name !== undefined) expect(linked[0]?.name).toBe(name);
  });

  it('has a hundred patterns, no two alike', () => {
    expect(linkingCases.length).toBeGreaterThanOrEqual(100);
    expect(new Set(linkingCases.map(({ pattern }) => pattern)).size).toBe(linkingCases.length);
  });
});

describe('whole articles', () => {
  it.each(readMarkedArticles())('$name: names are gathered nearly as by hand', ({ text, names }) => {
    const key = new Map(names.map(({ start, type, number }) => [`${start}`, type + number]));
    const found = new Map(
      linkMentions(text, names).flatMap(({ id, mentions }) =>
        mentions.map(({ start }) => [`${start}`, `${id}`]),
      ),
    );
    expect(found.size).toBe(names.length);
    expect(scoreBCubed(key, found).f1).toBeGreaterThan(0.94);
  });

  it('are fourteen, of four hundred words or so and more than forty names each', () => {
    const articles = readMarkedArticles();
    expect(articles.length).toBeGreaterThanOrEqual(14);
    for (const { name, text, names } of articles) {
      expect(text.split(/\s+/).length, name).toBeGreaterThan(380);
      expect(names.length, name).toBeGreaterThan(40);
    }
  });
});

describe('entities', () => {
  it('stand in the order of their first mentions, with their index as id', () => {
    const { text, names } = readMarkedText('[Xi]p1 met [Meng Hongwei]p2 in [Lyon]l3. [Xi Jinping]p1 left.');
    expect(linkMentions(text, names).map(({ id, name }) => `${id} ${name}`)).toEqual([
      '0 Xi Jinping',
      '1 Meng Hongwei',
      '2 Lyon',
    ]);
  });

  it('are none where nothing is mentioned', () => {
    expect(linkMentions('Nothing.', [])).toEqual([]);
  });

  it('are gathered in linear time where every name is part of another', () => {
    const time = (count: number): number => {
      const marked = Array.from(
        { length: count },
        (_, i) => `[${'Ab '.repeat((i % 40) + 1)}C${i % 97}]p1`,
      ).join(' ');
      const { text, names } = readMarkedText(marked);
      const started = performance.now();
      linkMentions(text, names);
      return performance.now() - started;
    };
    time(500);
    const short = time(2000);
    expect(time(8000)).toBeLessThan(10 * short + 500);
  });

  it('are gathered in linear time even where thousands share a surname', () => {
    const marked = Array.from({ length: 20_000 }, (_, i) => `[Ann${i % 5000} Smith]p1 met [Smith]p1.`).join(
      ' ',
    );
    const { text, names } = readMarkedText(marked);
    const started = performance.now();
    linkMentions(text, names);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** Equal things become equal small numbers: what matters is which belong together, not what they are called. */
function toPartition(ids: readonly unknown[]): readonly number[] {
  const distinct = [...new Set(ids)];
  return ids.map((id) => distinct.indexOf(id));
}
