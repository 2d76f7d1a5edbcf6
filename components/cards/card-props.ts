import type { Analysis, Article, Entity } from '../../engine/model.ts';
import type { HighlightWays } from './highlight-card.tsx';
import type { ListOccurrences } from './list-occurrences.tsx';

/** What a card shows and does. */
export interface CardProps {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Where else an entity occurs on the reader's list; null while that is not known. */
  readonly occurrences: ListOccurrences | null;
  readonly onShowMention: (entity: Entity, mention: number) => void;
  readonly onShowStatement: (index: number) => void;
  /** Shows all that somebody says. */
  readonly onShowSpeaker: (speaker: Entity) => void;
  readonly onOpenSaved: (id: string) => void;
  readonly onOpenLink: (url: string) => void;
  /** What is done with the reader's own highlights. */
  readonly highlightWays: HighlightWays;
}
