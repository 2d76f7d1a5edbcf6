import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeHighlights, type Highlight, highlightChangeSchema } from '../../library/highlight.ts';
import { createHighlighting } from '../../page/highlighting.ts';

const askSchema = v.object({ id: v.literal('ferry'), change: highlightChangeSchema });

/** What the list holds of the article; other windows write there too. */
let stored: readonly Highlight[] = [];
let isFull = false;

vi.mock('../../platform/send.ts', () => ({
  sendToBackground: vi.fn(async (_name: string, asked: unknown) => {
    if (isFull) throw new Error('full');
    stored = changeHighlights(stored, v.parse(askSchema, asked).change);
  }),
}));

const text = 'The ferry sails again, and the ferry is late.';
const settle = () => new Promise((resolve) => setTimeout(resolve));
const passages = (list: readonly Highlight[]): string[] => list.map(({ exact, note }) => exact + note);

async function open() {
  const failed = vi.fn();
  const one = createHighlighting(() => undefined, failed);
  one.take({ id: 'ferry', highlights: stored });
  return { one, failed };
}

beforeEach(() => {
  stored = [];
  isFull = false;
});

test('what two windows highlight, note and take away is all kept', async () => {
  const [{ one: here }, { one: there }] = [await open(), await open()];
  const ferry = here.add(text, { start: 4, end: 9 });
  await settle();
  const late = there.add(text, { start: 40, end: 44 });
  await settle();
  expect(passages(stored)).toEqual(['ferry', 'late']);
  here.setNote(ferry.id, '!');
  await settle();
  expect(passages(stored)).toEqual(['ferry!', 'late']);
  there.remove(late.id);
  await settle();
  expect(passages(stored)).toEqual(['ferry!']);
  there.undo();
  await settle();
  expect(passages(stored)).toEqual(['ferry!', 'late']);
});

test('several changes at once are stored one after the other', async () => {
  const { one } = await open();
  const first = one.add(text, { start: 4, end: 9 });
  one.add(text, { start: 31, end: 36 });
  one.setNote(first.id, '!');
  expect(passages(one.list)).toEqual(['ferry!', 'ferry']);
  await settle();
  expect(passages(stored)).toEqual(['ferry!', 'ferry']);
});

test('the last one that was taken away can be had back, once', async () => {
  const { one } = await open();
  const { id } = one.add(text, { start: 4, end: 9 });
  expect(one.canUndo).toBe(false);
  one.remove(id);
  await settle();
  // As when storage tells of the change.
  one.take({ id: 'ferry', highlights: stored });
  expect(one.canUndo).toBe(true);
  one.undo();
  expect(one.canUndo).toBe(false);
  await settle();
  expect(passages(stored)).toEqual(['ferry']);
});

test('what could not be stored is shown as it was, and told', async () => {
  const { one, failed } = await open();
  const { id } = one.add(text, { start: 4, end: 9 });
  await settle();
  isFull = true;
  one.remove(id);
  await settle();
  expect(passages(one.list)).toEqual(['ferry']);
  expect(failed).toHaveBeenCalledOnce();
  isFull = false;
  one.undo();
  await settle();
  expect(passages(stored)).toEqual(['ferry']);
});
