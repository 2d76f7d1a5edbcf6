import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countMarks } from '../../components/common/mark-counts.ts';
import type { Attribution, Entity } from '../../engine/model.ts';
import { lineNames, lineOf, styleOf } from '../page/mark-styles.ts';

const tokens = readFileSync('assets/tokens.css', 'utf8');
const common = readFileSync('components/common/common.css', 'utf8');

/** What a token is in light and in dark. */
const tokenOf = (name: string) =>
  new RegExp(String.raw`--byline-${name}: light-dark\((?<light>.+), (?<dark>.+)\);`).exec(tokens)?.groups;

/** What common.css says of samples of a type, later rules over earlier ones. */
function sampleOf(type: string): Map<string, string> {
  const style = new Map<string, string>();
  for (const { groups } of common.matchAll(/(?<selectors>[^{}]+)\{(?<body>[^{}]*)\}/g)) {
    const selectors = (groups?.selectors ?? '').split(',').map((one) => one.trim());
    if (!selectors.some((one) => one === '.byline .entity' || one === `.byline .entity.${type}`)) continue;
    for (const [, property, value] of (groups?.body ?? '').matchAll(/([\w-]+): ([^;]+);/g))
      style.set(property ?? '', value ?? '');
  }
  return style;
}

describe('samples of marks in Byline’s own screens', () => {
  test.each(lineNames)('%s is underlined there as in pages', (name) => {
    const type = name.replace('byline-', '');
    const sample = sampleOf(type);
    const token = /var\(--byline-(?<name>\w+)\)/.exec(sample.get('text-decoration-color') ?? '')?.groups
      ?.name;
    const width = sample.get('text-decoration-thickness')?.replace('px', '');
    expect(`${width} ${sample.get('text-decoration-style') ?? 'solid'}`).toBe(lineOf(name, 'light').form);
    expect(tokenOf(token ?? '')).toEqual({
      light: lineOf(name, 'light').color,
      dark: lineOf(name, 'dark').color,
    });
    expect(sample.get('text-underline-offset')).toBe(styleOf(name).get('text-underline-offset'));
  });

  test('quotations have their ground', () => {
    expect(tokenOf('quotation')).toEqual({
      light: styleOf('byline-quotation').get('background-color'),
      dark: styleOf('byline-quotation-dark').get('background-color'),
    });
  });
});

describe('the counts beside the switches', () => {
  const span = { start: 0, end: 1 };
  const entities: Entity[] = [
    { id: 0, type: 'person', name: 'Mara Quist', mentions: [span, span, span] },
    { id: 1, type: 'person', name: 'Lund', mentions: [span] },
    { id: 2, type: 'place', name: 'Skerry', mentions: [span] },
  ];
  const statement = {
    content: [span],
    cue: null,
    source: null,
    speaker: 0,
    via: null,
    anonymous: false,
    rule: 'model',
  } as const;
  const attributions: Attribution[] = [
    { ...statement, kind: 'direct' },
    { ...statement, kind: 'mixed' },
    { ...statement, kind: 'indirect' },
  ];

  test('are of what is marked', () => {
    expect(countMarks(entities, attributions, false)).toMatchObject({
      person: 4,
      place: 1,
      work: 0,
      quotation: 2,
    });
  });
  test('are of names where only first mentions are marked', () => {
    expect(countMarks(entities, attributions, true)).toMatchObject({ person: 2, place: 1 });
  });
  test('say nothing of quotations before they are known', () => {
    expect(countMarks(entities, null, false).quotation).toBeNull();
  });
});
