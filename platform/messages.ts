import * as v from 'valibot';
import {
  analysisSchema,
  articleSchema,
  attributionsSchema,
  bodyText,
  correctableFieldSchema,
  correctionSchema,
  entitiesSchema,
  entityTypeSchema,
  knownNamesSchema,
  placeSchema,
  verdictSchema,
} from '../library/article-schema.ts';
import {
  changeHighlights,
  type Highlight,
  type HighlightChange,
  highlightChangeSchema,
  highlightsSchema,
} from '../library/highlight.ts';
import {
  changeSchema,
  damagedEntrySchema,
  draftSchema,
  linkSchema,
  listItemSchema,
  savedIdSchema,
  savedRecordSchema,
  takenAwaySchema,
} from '../library/saved-article.ts';
import {
  comparedSchema,
  count,
  keptTabsSchema,
  occurrencesSchema,
  savedSummarySchema,
  shortcutsSchema,
} from './message-parts.ts';
import { message, type PartOf, stream } from './message-shapes.ts';
import { articleAddressSchema, settingsSchema, siteSchema } from './settings.ts';
import { commandNames } from './shortcuts.ts';
import { viewSettingsSchema } from './view-settings.ts';

/**
 * Every message of the system, on one page: who may send it, what is asked, what is answered. Both ends validate
 * what arrives with these schemas, and both ends' types are inferred from them. A handler table over a catalogue
 * (`router.ts`) that misses a message does not compile.
 */

const nothing = v.null();
const address = v.pipe(v.string(), v.maxLength(100_000));
const ids = v.pipe(v.array(savedIdSchema), v.maxLength(100_000));
/** How long the background has worked on an answer until now, loading included. */
const milliseconds = v.pipe(v.number(), v.minValue(0));
const yesNoOrToggle = v.nullable(v.boolean());

const overlayState = v.object({ overlayOn: v.boolean(), panelOpen: v.boolean() });
export type OverlayState = v.InferOutput<typeof overlayState>;

const pageReading = v.object({ ...overlayState.entries, article: articleSchema, verdict: verdictSchema });
export type PageReading = v.InferOutput<typeof pageReading>;

/** Answered by the background, the only writer of the list and of the settings. */
export const backgroundMessages = {
  /** The gate, from a page that is an article: light the icon and bring the reader in. */
  'article-found': message('pages', v.object({ url: address, verdict: verdictSchema }), nothing),
  /** Is this address on the list already? And, of what is seen there now: how much has changed since it was saved? */
  'find-saved': message(
    'pages',
    v.object({ canonicalUrl: address, seen: v.optional(comparedSchema) }),
    v.nullable(savedSummarySchema),
  ),
  /** Which saved articles, besides the one of this address, name somebody or something? */
  'find-in-list': message(
    'pages',
    v.object({
      name: v.pipe(v.string(), v.maxLength(10_000)),
      type: entityTypeSchema,
      canonicalUrl: address,
    }),
    occurrencesSchema,
  ),
  /** The passages that the reader has highlighted in the saved article of an address; null where it is not saved. */
  'find-highlights': message(
    'pages',
    v.object({ canonicalUrl: address }),
    v.nullable(v.object({ id: savedIdSchema, highlights: highlightsSchema })),
  ),
  /**
   * Put an article on the list, or bring its record up to date. Answered only after the write. `takenAway`: what the
   * reader took away of what was there; all else there stays.
   */
  save: message(
    'pages',
    v.object({ ...draftSchema.entries, takenAway: v.optional(takenAwaySchema) }),
    savedSummarySchema,
  ),
  /** The tags in use on the list, those on most articles first. */
  'list-tags': message('pages', nothing, v.pipe(v.array(v.string()), v.maxLength(500))),
  /** Put links on the list, to be read later; answered with how many are new. */
  'save-links': message(
    'extension',
    v.object({ links: v.pipe(v.array(linkSchema), v.maxLength(1000)) }),
    count,
  ),
  /** Put all open tabs on the list: articles are read, tabs that are not loaded become links, the rest is left out. */
  'keep-tabs': message('extension', nothing, keptTabsSchema),
  /** Change tags, note, read state or position of articles. */
  update: message('extension', v.object({ ids, change: changeSchema }), v.array(listItemSchema)),
  /** Change the passages that the reader has marked in an article; those that the change does not name stay. */
  'change-highlights': message(
    'pages',
    v.object({ id: savedIdSchema, change: highlightChangeSchema }),
    listItemSchema,
  ),
  /** Keep the analysis of a text that had none, as it was seen at a moment; a text that has changed since keeps its own. */
  'keep-analysis': message(
    'extension',
    v.object({ id: savedIdSchema, seenAt: v.pipe(v.string(), v.isoTimestamp()), analysis: analysisSchema }),
    nothing,
  ),
  /** Move to the bin. */
  remove: message('extension', v.object({ ids }), nothing),
  /** Bring back from the bin. */
  restore: message('extension', v.object({ ids }), nothing),
  /** Take out of the bin for good. */
  purge: message('extension', v.object({ ids }), nothing),
  /** Begin an import: records come in batches beside the list, and are on it all at once when it is completed. */
  'import-begin': message('extension', nothing, nothing),
  'import-batch': message(
    'extension',
    v.object({
      number: count,
      records: v.pipe(v.array(savedRecordSchema), v.maxLength(1000)),
      damaged: v.optional(v.pipe(v.array(damagedEntrySchema), v.maxLength(1000)), []),
    }),
    nothing,
  ),
  'import-commit': message(
    'extension',
    v.object({ batches: count }),
    v.object({ added: count, joined: count }),
  ),
  /** Give an import up: the list is as it was. */
  'import-cancel': message('extension', nothing, nothing),
  /** Make the list ready to be read: older records are brought up, the bin is emptied of what has lain there long. */
  'prepare-list': message('extension', nothing, nothing),
  /** Open the list in a tab, or one article of it, or what has changed in one. */
  'open-list': message(
    'pages',
    v.nullable(v.object({ id: savedIdSchema, view: v.optional(v.picklist(['read', 'changes'])) })),
    nothing,
  ),
  /** The keyboard shortcuts as they are bound; null where the browser has none. */
  'get-shortcuts': message('pages', nothing, v.nullable(shortcutsSchema)),
  /** Do in the tab that this comes from what a shortcut does: the welcome page lets readers try it. */
  'run-command': message('extension', v.object({ name: v.picklist(commandNames) }), nothing),
  /** Open the browser's page on which they are changed. */
  'change-shortcuts': message('pages', nothing, nothing),
  /** Bring the colours of marks on grounds of a tone into the page that this comes from. */
  'paint-tone': message('pages', v.object({ tone: v.picklist(['mid-light', 'mid-dark', 'dark']) }), nothing),
  /** Change how articles are shown. */
  'change-view': message('pages', v.partial(viewSettingsSchema), viewSettingsSchema),
  /** Change settings; answered with all of them. */
  'change-settings': message('extension', v.partial(settingsSchema), settingsSchema),
  /**
   * The reader says which place is right for a field on the site of the page that this comes from, or with null no
   * longer; answered with all that holds there.
   */
  'set-correction': message(
    'pages',
    v.object({ field: correctableFieldSchema, place: v.nullable(placeSchema) }),
    v.array(correctionSchema),
  ),
  /** Take back what was said of one field on one site. */
  'forget-correction': message(
    'extension',
    v.object({ site: siteSchema, field: correctableFieldSchema }),
    settingsSchema,
  ),
  /** The overlay by itself or not over one article. */
  'set-article-enabled': message(
    'extension',
    v.object({ url: articleAddressSchema, enabled: v.boolean() }),
    settingsSchema,
  ),
  /** Byline on or off on one site. */
  'set-site-enabled': message(
    'extension',
    v.object({ site: siteSchema, enabled: v.boolean() }),
    settingsSchema,
  ),
};

/**
 * Asked of the background through a port, answered in parts until all is said (`streams.ts`); closing the port takes
 * the question back.
 */
export const backgroundStreams = {
  /**
   * Who is named in this English text, and who says what. `known`: names that the page states beside its text. The
   * beginning's names come only of a long text, before all names; statements come last.
   */
  analyze: stream(
    v.object({ text: bodyText, known: knownNamesSchema }),
    v.variant('kind', [
      v.object({ kind: v.literal('first-names'), entities: entitiesSchema, ms: milliseconds }),
      v.object({ kind: v.literal('names'), entities: entitiesSchema, ms: milliseconds }),
      v.object({ kind: v.literal('statements'), attributions: attributionsSchema, ms: milliseconds }),
    ]),
  ),
};

/** Answered by the reader in a tab's page. */
export const readerMessages = {
  /** What the page was read as, at once; the analysis may still be on its way. */
  'get-reading': message('extension', nothing, pageReading),
  /** Who is named, as soon as all of that is known; null where the text is in a language in which that is not found. */
  'get-names': message('extension', nothing, v.nullable(entitiesSchema)),
  /** The analysis, as soon as it is there. */
  'get-analysis': message('extension', nothing, analysisSchema),
  /** Show or hide the marks (and, hiding, the panel); null toggles. */
  'set-overlay': message('extension', v.object({ on: yesNoOrToggle }), overlayState),
  /** Open or close the panel; opening turns the overlay on; null toggles. */
  'set-panel': message('extension', v.object({ open: yesNoOrToggle }), overlayState),
  /** Go to the next or the previous marked mention, with the keyboard's focus in its card; turns the overlay on. */
  'walk-mentions': message('extension', v.object({ step: v.picklist([1, -1]) }), nothing),
  /** Save the article in view, and tell how it went in the page. */
  'save-article': message('extension', nothing, nothing),
  /**
   * Leave the page as it was found: Byline was switched off here, or the address changed without a load. `shown`: the
   * tab's address now, and a reader that has read that very address stays; with null all leave.
   */
  leave: message('extension', v.object({ shown: v.nullable(address) }), nothing),
};

/** What the page shows of its own highlights, before the list has them, is made as the list makes it. */
export { changeHighlights, type Highlight, type HighlightChange };

/** One part of the answer to `analyze`. */
export type AnalysisPart = PartOf<typeof backgroundStreams.analyze>;
