import { beforeEach, expect, test, vi } from 'vitest';
import { createCurrentView } from '../../page/current-view.ts';
import { sendToBackground } from '../../platform/send.ts';
import { defaultView } from '../../platform/view-settings.ts';

vi.mock(import('../../platform/send.ts'), () => ({ sendToBackground: vi.fn(), sendToTab: vi.fn() }));

const send = vi.mocked(sendToBackground);
const at = (side: 'start' | 'end', width: number) => ({ ...defaultView, panel: { side, width } });
const show = vi.fn();

beforeEach(() => {
  show.mockReset();
  send.mockReset();
});

test('what is changed here is shown at once, and late news of an older change does not undo it', async () => {
  const answers: ((view: typeof defaultView) => void)[] = [];
  send.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const view = createCurrentView(at('end', 380), show);
  view.change({ panel: { side: 'end', width: 396 } });
  view.change({ panel: { side: 'start', width: 396 } });
  view.stored(at('end', 396));
  expect(view.now.panel.side).toBe('start');
  answers[0]?.(at('end', 396));
  await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(2));
  answers[1]?.(at('start', 396));
  await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(3));
  expect(view.now.panel).toEqual({ side: 'start', width: 396 });
});

test('what is changed elsewhere is taken over', () => {
  const view = createCurrentView(at('end', 380), show);
  view.stored(at('start', 500));
  expect(show).toHaveBeenCalledWith(at('start', 500));
  expect(view.now).toEqual(at('start', 500));
});
