/** What stands in or near an article and is none of its text; 'other' is what nothing tells apart. */
export type LeftOutKind =
  | 'caption'
  | 'credit'
  | 'pull-quote'
  | 'read-more'
  | 'related'
  | 'newsletter'
  | 'comments'
  | 'biography'
  | 'share'
  | 'advertisement'
  | 'byline'
  | 'date'
  | 'tags'
  | 'navigation'
  | 'notice'
  | 'embed'
  | 'other';

/** How it was told what a block is: by its element and class, by its own words, by what it stands with. */
export type LeftOutRule =
  | 'element'
  | 'class'
  | 'words'
  | 'repeats-text'
  | 'heading'
  | 'neighbours'
  | 'links'
  | 'none';

/**
 * A box or line that was left out of the text, with what it was taken for. Comments, menus and share buttons are
 * summed up: `text` then holds the first of them alone.
 */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** Its blocks, a line each; shortened where it is long. */
  readonly text: string;
  /** How many blocks of the page it stands for. */
  readonly count: number;
  /** Where it stands to the article's text. */
  readonly place: 'above' | 'within' | 'below';
  readonly rule: LeftOutRule;
  /** The element of its first block: "aside.newsletter". */
  readonly at: string;
}
