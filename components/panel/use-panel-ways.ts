import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../engine/model.ts';
import { toPanelAction } from './panel-keys.ts';
import { type PanelTabName, panelTabs } from './panel-tabs.ts';
import { tabId } from './tabs.tsx';

/** Where in the panel the reader is led from elsewhere: to all that somebody says. */
export interface PanelGoal {
  readonly speaker: EntityId;
}

/** The id of a speaker's part of the Sources tab. */
export const speakerId = (speaker: EntityId): string => `byline-speaker-${speaker}`;

interface Ways {
  readonly frame: RefObject<HTMLElement | null>;
  /** Led to whenever there is another one; null where the reader was led nowhere. */
  readonly goal: PanelGoal | null;
  readonly setTab: (name: PanelTabName) => void;
  readonly onWalk: (step: 1 | -1) => void;
  readonly onToggleMarks: () => void;
  readonly onClose: () => void;
}

/** The ways through the panel besides clicks: its keys, the goals that the reader is led to, and the help sheet. */
export function usePanelWays({ frame, goal, setTab, onWalk, onToggleMarks, onClose }: Ways) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const focusIn = (selector: string): void =>
    frame.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  // What is to have the focus may only be there with the next drawing.
  const wanted = useRef<string | null>(null);
  const [, setTurn] = useState(0);
  useEffect(() => {
    const selector = wanted.current;
    wanted.current = null;
    const element = selector === null ? null : frame.current?.querySelector<HTMLElement>(selector);
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    element?.focus({ preventScroll: true });
  });
  const show = (name: PanelTabName, selector: string): void => {
    wanted.current = selector;
    setTurn((turn) => turn + 1);
    setHelpOpen(false);
    setTab(name);
  };
  useEffect(() => {
    if (goal) show('sources', `#${speakerId(goal.speaker)}`);
  }, [goal]);
  const toggleHelp = (): void => {
    if (isHelpOpen) focusIn('.help-button');
    setHelpOpen(!isHelpOpen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = toPanelAction(event);
    if (!action) return;
    // The key is used up: it neither scrolls nor starts the browser's own search.
    event.preventDefault();
    const tab = action.does === 'tab' ? panelTabs[action.index] : null;
    if (tab) show(tab.name, `#${tabId(tab.name)}`);
    if (action.does === 'filter') show('entities', '[data-byline-filter]');
    if (action.does === 'walk') onWalk(action.step);
    if (action.does === 'marks') onToggleMarks();
    if (action.does === 'help' || (action.does === 'close' && isHelpOpen)) toggleHelp();
    else if (action.does === 'close') onClose();
  };
  return { isHelpOpen, toggleHelp, onKeyDown };
}
