import { expect, test } from 'vitest';
import { toRowCommand } from '../../../components/options/row-keys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['j', {}, { kind: 'go', by: 1 }],
  ['ArrowUp', {}, { kind: 'go', by: -1 }],
  ['ArrowDown', { shiftKey: true }, { kind: 'extend', by: 1 }],
  ['PageDown', {}, { kind: 'go', by: 7 }],
  ['End', {}, { kind: 'go', by: Number.POSITIVE_INFINITY }],
  ['Enter', {}, { kind: 'open' }],
  ['#', { shiftKey: true }, { kind: 'remove' }],
  ['a', { ctrlKey: true }, { kind: 'select-all' }],
  ['j', { ctrlKey: true }, null],
  ['a', {}, null],
  ['Tab', {}, null],
  ['constructor', {}, null],
])('the key %s with %o', (key, held, command) => {
  expect(toRowCommand({ ...plain, ...held, key }, 7)).toEqual(command);
});
