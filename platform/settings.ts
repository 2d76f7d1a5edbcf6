import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Correction } from '../engine/model.ts';
import { correctableFieldSchema, placeSchema } from '../library/article-schema.ts';
import { defaultTypography, defaultView, typographySchema, viewSettingsSchema } from './view-settings.ts';

const settingsKey = 'settings';

/** A host name in lower case. */
export const siteSchema = v.pipe(v.string(), v.maxLength(253), v.toLowerCase());

/** A correction with the site that it was made on. */
const siteCorrectionSchema = v.object({
  site: siteSchema,
  field: correctableFieldSchema,
  ...placeSchema.entries,
});
export type SiteCorrection = v.InferOutput<typeof siteCorrectionSchema>;

/** An article's address, as the list knows it. */
export const articleAddressSchema = v.pipe(v.string(), v.maxLength(100_000));

/** A search that the reader keeps: its query, and the order of what it finds (`library/search/sort.ts`). */
const savedSearchSchema = v.object({
  query: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  sort: v.pipe(v.string(), v.maxLength(40)),
});
export type SavedSearch = v.InferOutput<typeof savedSearchSchema>;

/** What a reader has set. */
export const settingsSchema = v.object({
  ...viewSettingsSchema.entries,
  typography: typographySchema,
  /** Whether the overlay opens by itself on an article. */
  overlay: v.boolean(),
  /** Whether the icon shows how many articles on the list are unread. */
  unreadBadge: v.boolean(),
  /** Hosts on which Byline does nothing. */
  disabledSites: v.pipe(v.array(siteSchema), v.maxLength(10_000)),
  /** Articles over which Byline lays nothing by itself, by canonical address; the last one switched off is last. */
  disabledArticles: v.pipe(v.array(articleAddressSchema), v.maxLength(1000)),
  /** Which places of a site's pages the reader has said are right; one a site and field. */
  corrections: v.pipe(v.array(siteCorrectionSchema), v.maxLength(10_000)),
  /** In the order in which they were kept. */
  searches: v.pipe(v.array(savedSearchSchema), v.maxLength(100)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const defaults: Settings = {
  ...defaultView,
  typography: defaultTypography,
  overlay: false,
  unreadBadge: false,
  disabledSites: [],
  disabledArticles: [],
  corrections: [],
  searches: [],
};

/** What is stored, field by field: a damaged field falls back to its default and takes no other with it. */
const storedSchema = v.fallback(
  v.object({
    marks: v.fallback(settingsSchema.entries.marks, defaults.marks),
    panel: v.fallback(settingsSchema.entries.panel, defaults.panel),
    typography: v.fallback(settingsSchema.entries.typography, defaults.typography),
    overlay: v.fallback(settingsSchema.entries.overlay, defaults.overlay),
    unreadBadge: v.fallback(settingsSchema.entries.unreadBadge, defaults.unreadBadge),
    disabledSites: v.fallback(settingsSchema.entries.disabledSites, defaults.disabledSites),
    disabledArticles: v.fallback(settingsSchema.entries.disabledArticles, defaults.disabledArticles),
    corrections: v.fallback(settingsSchema.entries.corrections, defaults.corrections),
    searches: v.fallback(settingsSchema.entries.searches, defaults.searches),
  }),
  defaults,
);

/** The settings as stored, defaults filled in. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return v.parse(storedSchema, stored[settingsKey]);
}

/** Writes all settings. Called by the background alone, one change after the other. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: settings });
}

/** Calls back with the settings whenever they change, until the signal is aborted. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (settingsKey in changes) void readSettings().then(changed);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** What the reader has said of one site's pages. */
export const correctionsOn = ({ corrections }: Settings, site: string | null): readonly Correction[] =>
  corrections
    .filter((correction) => correction.site === site)
    .map(({ field, origin, at }) => ({ field, origin, at }));

/** The host that a page address belongs to, as settings name it ("www." left out), or null for other addresses. */
export function toSite(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return null;
  return parsed.hostname.replace(/^www\./, '');
}
