/**
 * The domain of Byline: what an article is, who and what it names, and who says what in it.
 * Everything here is readonly and JSON-safe, so that it crosses contexts (page, background, storage,
 * command line) and sits in fixtures unchanged. It imports nothing but its own parts, in `model/`.
 */

import type { MoneyAmount, Timex } from './model/time-and-money.ts';

export type { LeftOut, LeftOutKind, LeftOutRule } from './model/left-out.ts';
export type { MoneyAmount, Timex, TimexPrecision, TimexType } from './model/time-and-money.ts';

/** A stretch of `Article.text`: UTF-16 code units, `end` exclusive. The only coordinate system there is. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where in a page a value was read; `import`: told by the file that an article was imported from. */
export type Origin = 'json-ld' | 'meta' | 'microdata' | 'element' | 'url' | 'text' | 'site-rule' | 'import';

/** One place that states a value: `at` names the place ("meta[property=og:title]"), `raw` is what stood there. */
export interface Evidence {
  readonly origin: Origin;
  readonly at: string;
  readonly raw: string;
}

/** A value with the places it rests on, and the places that say otherwise. A value without evidence does not exist. */
export interface Field<T> {
  readonly value: T;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly conflicts: readonly Evidence[];
}

/** The fields of which a reader can say which place of a site's pages is right. */
export type CorrectableField = 'title' | 'authors' | 'published' | 'modified' | 'publisher' | 'section';

/** A reader's word on one site: for this field, believe what stands in this place. */
export interface Correction {
  readonly field: CorrectableField;
  readonly origin: Origin;
  readonly at: string;
}

export type ArticleKind =
  | 'news'
  | 'opinion'
  | 'live'
  | 'review'
  | 'interview'
  | 'sponsored'
  | 'press-release'
  | 'other';

/** A block of the body. Its text is `article.text.slice(span.start, span.end)`. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table';
  readonly span: Span;
  /** 1 to 6, headings only. */
  readonly level?: number;
}

/** A picture's caption: it stands among the blocks, but outside of `Article.text`, so it carries its own text. */
export interface CaptionBlock {
  readonly kind: 'caption';
  readonly text: string;
}

export type Block = TextBlock | CaptionBlock;

/**
 * A headed stretch of the body, or a post of a live blog; the stretch before the first heading has none. Block indexes
 * are inclusive.
 */
export interface Part {
  readonly heading: string | null;
  readonly level: number | null;
  /** When a live blog's post was published; null elsewhere. */
  readonly published: ArticleDate | null;
  readonly firstBlock: number;
  readonly lastBlock: number;
}

/** Whether a byline names somebody, a wire agency ("dpa", "Reuters"), or an office of the paper ("News desk"). */
export type AuthorKind = 'person' | 'agency' | 'desk';

export interface Author {
  readonly name: string;
  readonly kind: AuthorKind;
  /** "Political editor", "translator", "photographs", … as printed. */
  readonly role: string | null;
  /** Where they report from, as the byline says: "in Beijing". */
  readonly place: string | null;
  readonly url: string | null;
}

export type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'second';

/**
 * A moment as stated. `iso` has as many parts as `precision` says and carries an offset only where the page
 * states one; `zone` is that offset ("+08:00", "Z" is written "+00:00"), or null.
 */
export interface ArticleDate {
  readonly iso: string;
  readonly precision: DatePrecision;
  readonly zone: string | null;
}

export interface Publisher {
  readonly name: string;
  readonly domain: string;
}

/** Who besides the authors is credited: the paper named as source, a wire agency, a photographer or photo agency. */
export interface Credit {
  readonly kind: 'source' | 'wire' | 'photo';
  readonly name: string;
}

/** The place, and perhaps the agency, that a report begins with: "BEIJING (Xinhua) —". */
export interface Dateline {
  readonly place: string;
  readonly agency: string | null;
}

export interface ArticleImage {
  readonly url: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** A page read as an article. Fields that the page does not state are null, never guessed. */
export interface Article {
  readonly url: string;
  readonly canonicalUrl: string;
  readonly kind: ArticleKind;
  /** What the kind rests on; nothing where it is plain news because nothing says otherwise. */
  readonly kindEvidence: readonly Evidence[];
  readonly language: Field<string> | null;
  readonly title: Field<string> | null;
  readonly deck: Field<string> | null;
  /** The byline as printed. */
  readonly byline: Field<string> | null;
  readonly authors: Field<readonly Author[]> | null;
  /** Who is named for another part in it, in the byline or below the text: translators, photographers, editors, … */
  readonly contributors: readonly Author[];
  readonly published: Field<ArticleDate> | null;
  readonly modified: Field<ArticleDate> | null;
  readonly section: Field<string> | null;
  readonly tags: readonly string[];
  readonly publisher: Field<Publisher> | null;
  readonly credits: readonly Credit[];
  readonly dateline: Dateline | null;
  /** The leading picture is the first. */
  readonly images: readonly ArticleImage[];
  /** The text blocks joined by a blank line ("\n\n"); captions, title and deck are not in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** Whether a page is a news article: `score` runs from 0 to 1. */
export interface GateVerdict {
  readonly isArticle: boolean;
  readonly score: number;
}

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'work' | 'event' | 'product';

/** An entity's number within one analysis: its index in `Analysis.entities`. */
export type EntityId = number;

/** A name known from elsewhere than the text, such as the publisher's. */
export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
}

/** Who or what an article names, with every mention of it. `name` is the fullest form found in the text. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: readonly Span[];
}

export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** A statement tied to whoever made it. */
export interface Attribution {
  readonly kind: QuotationKind;
  /** What was said, in one piece or several ("…," she said. "…"). */
  readonly content: readonly Span[];
  /** The words that attribute it: "said", "according to". */
  readonly cue: Span | null;
  /** The words that name whoever said it, as they stand beside the cue ("she", "a senior official"). */
  readonly source: Span | null;
  /** The entity behind the source. */
  readonly speaker: EntityId | null;
  /** The outlet relaying somebody else's statement. */
  readonly via: EntityId | null;
  readonly anonymous: boolean;
  /** What decided, for the evidence shown: "model", "orphan-quotation", "question-answer", … */
  readonly rule: string;
}

export interface Analysis {
  /**
   * The language of a text in which nothing was looked for, because it is not English (BCP 47; "und"
   * where it is none that is known); null where they were.
   */
  readonly otherLanguage: string | null;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  /** In the order of the text, as are sums of money; neither is looked for in other languages. */
  readonly timexes: readonly Timex[];
  readonly amounts: readonly MoneyAmount[];
}
