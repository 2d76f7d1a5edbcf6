import { expect, test } from 'vitest';
import { toPercent } from '../../../components/panel/percent.ts';

test.each([
  [0, '0%'],
  [0.001, '1%'],
  [0.5, '50%'],
  [0.999, '99%'],
  [1, '100%'],
])('a share of %f is %s', (share, text) => {
  expect(toPercent(share, 'en')).toBe(text);
});
