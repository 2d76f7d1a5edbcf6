import { createGrounds, drawnIn } from './grounds.ts';
import { createShadowStyles } from './shadow-styles.ts';
import type { Tone } from './tones.ts';

/** What Byline marks. Registered under these names on light grounds, as most pages have, and with a tone on others. */
export const markNames = [
  'byline-quotation',
  'byline-person',
  'byline-organization',
  'byline-place',
  'byline-group',
  'byline-work',
  'byline-event',
  'byline-product',
  'byline-highlight',
  'byline-current',
] as const;
export type MarkName = (typeof markNames)[number];

/** The name under which marks on grounds of a tone are registered; public/highlights.css and those beside it paint them. */
export type HighlightName = MarkName | `${MarkName}-${Exclude<Tone, 'light'>}`;

export const toHighlightName = (name: MarkName, tone: Tone): HighlightName =>
  tone === 'light' ? name : `${name}-${tone}`;

export const tones = ['light', 'mid-light', 'mid-dark', 'dark'] as const satisfies readonly Tone[];

/**
 * Paints ranges with the CSS Custom Highlight API: nothing is inserted into the page. The page shares the registry,
 * so the names carry a prefix and no data; and it is never iterated, since Firefox refuses that to content scripts.
 */
export interface Highlights {
  /** Paints these ranges, and no others, under a name, each in the colours of the ground it stands on. */
  show(name: MarkName, ranges: readonly Range[]): void;
}

/**
 * Everything painted is gone once the signal is aborted. Painted anew when the page changes its theme.
 *
 * @param takeTone told of each tone that marks are painted in
 */
export function createHighlights(takeTone: (tone: Tone) => void, signal: AbortSignal): Highlights {
  const shown = new Map<MarkName, readonly Range[]>();
  const takeStyles = createShadowStyles(signal);
  const grounds = createGrounds(() => {
    for (const [name, ranges] of shown) paint(name, ranges);
  }, signal);

  signal.addEventListener('abort', () => {
    for (const name of markNames)
      for (const tone of tones) CSS.highlights.delete(toHighlightName(name, tone));
  });

  /** All styles are read before anything is painted. */
  function paint(name: MarkName, ranges: readonly Range[]): void {
    const byTone: Record<Tone, Range[]> = { light: [], 'mid-light': [], 'mid-dark': [], dark: [] };
    for (const range of ranges) {
      const { startContainer } = range;
      const element = startContainer instanceof Text ? drawnIn(startContainer) : null;
      if (element) byTone[grounds.toneOf(element)].push(range);
    }
    for (const tone of tones) {
      if (byTone[tone].length > 0) takeTone(tone);
      register(name, tone, byTone[tone]);
    }
  }

  return {
    show(name, ranges) {
      if (signal.aborted) return;
      shown.set(name, ranges);
      for (const range of ranges) takeStyles(range.startContainer);
      paint(name, ranges);
    },
  };
}

/** Where marks overlap: the current one over names, names over the reader's own highlights, those over quotations. */
const priorities: Partial<Record<MarkName, number>> = {
  'byline-quotation': 1,
  'byline-highlight': 2,
  'byline-current': 4,
};

/** Puts ranges, and no others, under a name of a tone. */
function register(name: MarkName, tone: Tone, ranges: readonly Range[]): void {
  const key = toHighlightName(name, tone);
  if (ranges.length === 0 && tone !== 'light') {
    CSS.highlights.delete(key);
    return;
  }
  const highlight = new Highlight();
  // One by one: a call takes only so many arguments, and a hostile page may hold any number of names.
  for (const range of ranges) highlight.add(range);
  highlight.priority = priorities[name] ?? 3;
  CSS.highlights.set(key, highlight);
}
