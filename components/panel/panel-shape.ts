import { useEffect, useState } from 'preact/hooks';
import type { ViewSettings } from '../../platform/view-settings.ts';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** How wide a docked panel may be, and is unless the reader says otherwise, in CSS pixels. */
export interface PanelWidths {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** Where the panel stands and how large it is there, in CSS pixels: its width at a side, its height at the bottom. */
export interface PanelShape {
  readonly place: ViewSettings['panel']['side'] | 'bottom';
  readonly size: number;
  readonly least: number;
  readonly most: number;
  /** Whether it is too low for a head of its own: all of it scrolls then. */
  readonly isLow: boolean;
}

/** The share of the window's width that a docked panel leaves to the page at least. */
const leftToPage = 0.4;
/** A sheet's height as shares of the window's. */
const sheet = { least: 0.25, usual: 0.56, usualOfLow: 0.75, most: 0.92 };
/** Heights at and below which the head scrolls away, in CSS pixels: a page at 200 % zoom, or a sheet pulled down. */
const lowWindow = 420;
const lowSheet = 340;

const clamp = (value: number, from: number, to: number): number =>
  Math.round(Math.max(from, Math.min(value, to)));

/** A narrow window gets a sheet at its bottom; one that is low as well keeps the panel at its side while it can. */
const hasSheet = ({ width, height }: WindowSize): boolean => width <= 480 || (width <= 640 && height >= 480);

/**
 * The panel's shape in a window.
 *
 * @param panel what the reader wants where the window has room for it
 * @param pulled the height that the reader has pulled the sheet to, as a share of the window's; null for none
 */
export function toPanelShape(
  window: WindowSize,
  panel: ViewSettings['panel'],
  widths: PanelWidths,
  pulled: number | null,
): PanelShape {
  if (hasSheet(window)) {
    const [least, most] = [Math.round(window.height * sheet.least), Math.round(window.height * sheet.most)];
    const usual = window.height <= lowWindow ? sheet.usualOfLow : sheet.usual;
    const size = clamp(window.height * (pulled ?? usual), least, most);
    return { place: 'bottom', size, least, most, isLow: size <= lowSheet };
  }
  const most = clamp(window.width * (1 - leftToPage), widths.least, widths.most);
  const size = clamp(panel.width, widths.least, most);
  return { place: panel.side, size, least: widths.least, most, isLow: window.height <= lowWindow };
}

const measureWindow = (): WindowSize => ({ width: innerWidth, height: innerHeight });

/** The window's size, followed while the view is there. */
export function useWindowSize(): WindowSize {
  const [size, setSize] = useState(measureWindow);
  useEffect(() => {
    const measure = (): void => setSize(measureWindow());
    addEventListener('resize', measure, { passive: true });
    return () => removeEventListener('resize', measure);
  }, []);
  return size;
}
