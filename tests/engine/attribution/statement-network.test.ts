import { describe, expect, it } from 'vitest';
import { readAttributionModel } from '../../../engine/attribution/model-file.ts';
import { createAnalyzer } from '../../../engine/index.ts';
import { readModels } from '../../../tools/model-files.ts';

const models = readModels();
const analyzer = createAnalyzer(models);

const tell = (text: string): string[] =>
  analyzer.attribute(text, analyzer.recognize(text)).map(({ source, cue, content }) => {
    const slice = (span: { start: number; end: number } | null) =>
      span ? text.slice(span.start, span.end) : '–';
    return `${slice(source)} | ${slice(cue)} | ${content.map(slice).join(' … ')}`;
  });

describe('the network that finds statements', () => {
  it.each([
    [
      'The harbour will close in May, Mayor Ilse Brandt said on Monday.',
      'Mayor Ilse Brandt | said | The harbour will close in May',
    ],
    [
      '“We have waited long enough,” said Tom Reyes, who owns a bakery there.',
      'Tom Reyes, who owns a bakery there | said | “We have waited long enough,”',
    ],
    [
      'Prices fell by a tenth last year, according to the finance ministry.',
      'the finance ministry | according to | Prices fell by a tenth last year',
    ],
  ])('reads %s', (text, statement) => {
    expect(tell(text)).toContain(statement);
  });

  it('finds the same in a text of many stretches, wherever a paragraph stands', () => {
    const paragraph = 'The harbour will close in May, Mayor Ilse Brandt said on Monday.';
    const filler = Array.from({ length: 60 }, (_, i) => `The road of ${i + 3} miles goes along the coast.`);
    const text = [...filler, paragraph, ...filler].join('\n\n');
    expect(tell(text)).toContain('Mayor Ilse Brandt | said | The harbour will close in May');
  });

  it('finds nothing where there is nothing', () => {
    expect(tell('')).toEqual([]);
    expect(tell('…')).toEqual([]);
  });

  it('is refused when its file is cut off', () => {
    expect(() => readAttributionModel(models.attribution.subarray(0, 5_000))).toThrow(/ends too early/);
  });
});
