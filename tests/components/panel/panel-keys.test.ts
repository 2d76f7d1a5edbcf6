import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { panelKeys, toPanelAction } from '../../../components/panel/panel-keys.ts';

const { document, Element } = parseHTML(
  '<!doctype html><body><button></button><input type="text"><input type="checkbox"><textarea></textarea></body>',
);
beforeAll(() => void vi.stubGlobal('Element', Element));

const press = (key: string, target = 'button', change: Partial<KeyboardEvent> = {}) =>
  toPanelAction({
    ...{ key, ctrlKey: false, altKey: false, metaKey: false, isComposing: false },
    ...{ target: document.querySelector(target), ...change },
  });

describe('the panel’s keys', () => {
  test('are each told once, and each does something', () => {
    const keys = panelKeys.flatMap(({ keys }) => keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(press(key)).not.toBeNull();
    expect(press('3')).toEqual({ does: 'tab', index: 2 });
  });

  test('are text where the reader types, but for Escape', () => {
    for (const field of ['input[type=text]', 'textarea']) {
      expect(press('n', field)).toBeNull();
      expect(press('Escape', field)).toEqual({ does: 'close' });
    }
    expect(press('n', 'input[type=checkbox]')).toEqual({ does: 'walk', step: 1 });
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)(
    'leave what is pressed with %s alone',
    (held) => {
      expect(press('p', 'button', { [held]: true })).toBeNull();
    },
  );
});
