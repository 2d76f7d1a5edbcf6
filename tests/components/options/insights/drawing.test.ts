import { expect, test } from 'vitest';
import { fitText } from '../../../../components/options/insights/fit-text.ts';
import {
  layOutNetwork,
  limitNetwork,
  toLabelBox,
} from '../../../../components/options/insights/network-layout.ts';
import { toNextMark } from '../../../../components/options/insights/use-roving.ts';
import { createDateText, toDates } from '../../../../components/options/insights/week-chart.tsx';
import { toBinText } from '../../../../components/options/insights/week-figure.tsx';

test('a name that is too long is cut with an ellipsis, never through a letter', () => {
  const measure = (text: string) => text.length;
  expect(fitText('Jane Doe', 8, measure)).toBe('Jane Doe');
  expect(fitText('Jane Doe', 6, measure)).toBe('Jane…');
  expect(fitText('👩‍👩‍👧x', 2, measure)).toBe('…');
});

test('arrow keys go from mark to mark and stop at the ends, mirrored where one reads from right to left', () => {
  const at = (key: string, mark: number, isRightToLeft = false) => toNextMark(key, mark, 3, isRightToLeft);
  expect([at('ArrowDown', 0), at('ArrowRight', 2), at('ArrowUp', 0), at('End', 0), at('Home', 2)]).toEqual([
    1, 2, 0, 2, 0,
  ]);
  expect([at('ArrowLeft', 0, true), at('ArrowRight', 1, true), at('ArrowDown', 0, true)]).toEqual([1, 0, 1]);
  expect(at('Tab', 0)).toBeNull();
});

test('an axis has months, or weeks where the months are too few', () => {
  const weeks = ['2026-05-04', '2026-05-11', '2026-05-18'];
  const days = [new Date('2026-05-05'), new Date('2026-05-07')];
  expect(toDates(weeks, days, 2).map((date) => date.toISOString().slice(0, 10))).toEqual([
    '2026-05-04',
    '2026-05-18',
  ]);
  const months = [new Date('2025-12-01'), new Date('2026-01-01'), new Date('2026-02-01')];
  expect(toDates(weeks, months, 2)).toBe(months);
  expect(months.map(createDateText(months, 'en'))).toEqual(['Dec', '2026', 'Feb']);
  expect(toBinText('2026-05-04', '2026-05-11', 'week', 'en').replace(/\s/g, ' ')).toBe('May 4 – 10, 2026');
});

const network = {
  nodes: Array.from({ length: 12 }, (_, i) => ({
    name: `Name ${i}`,
    type: 'person' as const,
    articles: 20 - i,
  })),
  pairs: Array.from({ length: 11 }, (_, i) => ({ from: i, to: i + 1, together: 2, overlap: 0.3 })),
};

test('a network lies within its drawing, always in the same way, and labels cover no other', () => {
  const widths = network.nodes.map(() => 60);
  const placed = layOutNetwork(network, 700, 400, widths);
  expect(layOutNetwork(network, 700, 400, widths)).toEqual(placed);
  for (const { x, y } of placed) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(700);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(400);
  }
  const boxes = placed.flatMap((node) => (node.side ? [toLabelBox(node, node.side, 60)] : []));
  expect(boxes.length).toBeGreaterThan(8);
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });
});

test('where there is little room the names in most articles are drawn, none of them alone', () => {
  const { nodes, pairs } = limitNetwork(network, 4);
  expect(nodes.map(({ name }) => name)).toEqual(['Name 0', 'Name 1', 'Name 2', 'Name 3']);
  expect(pairs.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});
