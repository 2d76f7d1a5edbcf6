import * as v from 'valibot';
import type { Page } from '../browsers/driver.ts';
import { makeList } from './made-list.ts';
import { importRecords, runHere, type Surface, tellBackground } from './surface.ts';

/*
 * The options page with each of its views, on a list as readers have it; what is put on the list for that is taken away
 * again at the end, but for the article that was there.
 */

/** Goes to a view, and waits until it is there. @param sign a selector of something that it shows */
async function show(options: Page, hash: string, sign: string): Promise<void> {
  await options.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await options.waitFor(`document.querySelector(${JSON.stringify(sign)})`);
}

const click = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;

/** Goes through the options page's views. @param options where one article is on the list, with its text */
export async function* walkOptions(options: Page): AsyncGenerator<Surface> {
  const surface = (name: string): Surface => ({
    name: `options-${name}`,
    page: options,
    run: runHere(options),
  });
  await options.bringToFront();
  await show(options, '#/insights', 'main .empty');
  yield surface('insights-few');
  const records = await makeList(60, new Date());
  await importRecords(options, records);
  await options.waitFor("document.querySelector('main .network .dot')");
  yield surface('insights');
  const ids = records.map(({ item }) => item.id);
  yield* walkList(options, surface);
  yield* walkArticle(options, surface);
  await options.evaluate(tellBackground('remove', { ids: ids.slice(0, 3) }));
  await options.evaluate(`chrome.storage.local.set(${JSON.stringify(damaged)}).then(() => true)`);
  await show(options, '#/bin', '.damaged');
  await options.waitFor("document.querySelectorAll('.bin .removed-row').length > 3");
  yield surface('bin');
  await options.evaluate(
    `chrome.storage.local.remove(${JSON.stringify(Object.keys(damaged))}).then(() => true)`,
  );
  yield* walkInAndOut(options, surface);
  await options.evaluate(tellBackground('remove', { ids }));
  await options.evaluate(tellBackground('purge', { ids }));
  await show(options, '#/settings', 'main input[type=checkbox]');
  yield surface('settings');
  await options.evaluate("location.hash = '#/'");
}

type ToSurface = (name: string) => Surface;

/** The list, narrowed down with some of it selected, and its help. */
async function* walkList(options: Page, surface: ToSurface): AsyncGenerator<Surface> {
  await show(options, '#/', '.articles');
  yield surface('list');
  await show(options, '#/?q=is:unread', '.articles');
  await options.evaluate(click('[aria-controls=filters]'));
  await options.waitFor("document.querySelector('#filters button')");
  await options.evaluate(click('.article-row input'));
  await options.waitFor("document.querySelector('.selection-bar')");
  await options.evaluate(click('.selection-bar summary'));
  yield surface('list-filters');
  await options.evaluate(click('.article-row input'));
  await options.evaluate(click('[aria-controls=filters]'));
  await options.evaluate(click('[aria-controls=filters] + button'));
  await options.waitFor("document.querySelector('dialog[open]')");
  yield surface('list-help');
  await options.evaluate(click('dialog button'));
}

const bodySchema = v.object({
  id: v.string(),
  article: v.looseObject({ text: v.string(), title: v.nullable(v.looseObject({ value: v.string() })) }),
  analysis: v.unknown(),
});

/** The article that was read last, in the reader view with highlights and notes, and what has changed in it. */
async function* walkArticle(options: Page, surface: ToSurface): AsyncGenerator<Surface> {
  const stored =
    "chrome.storage.local.get(null).then((all) => Object.entries(all).filter(([key]) => key.startsWith('body:')).map(([, body]) => body).sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1))[0])";
  const { id, article, analysis } = v.parse(bodySchema, await options.evaluate(stored));
  const words = article.text.split(' ');
  const tell = (byline: string, ask: object) => options.evaluate(tellBackground(byline, ask));
  // Its page has changed since: words are put in, words are taken out, and the title is another.
  const changed = {
    ...article,
    text: [...words.slice(0, 20), ...words.slice(12, 30), ...words.slice(36)].join(' '),
    title: article.title && { ...article.title, value: article.title.value.split(' ').slice(1).join(' ') },
  };
  await tell('save', { article: changed, analysis: null, tags: [], note: '' });
  await tell('save', { article, analysis, tags: [], note: '' });
  const passages = [words.slice(14, 24).join(' '), words.slice(60, 63).join(' ')].map((exact, i) => {
    const start = article.text.indexOf(exact);
    const end = start + exact.length;
    const around = {
      prefix: article.text.slice(Math.max(0, start - 30), start),
      suffix: article.text.slice(end, end + 30),
    };
    const note = i === 0 ? words.slice(30, 50).join(' ') : '';
    return {
      ...{ id: `shown-${i}`, exact, start, end, note, createdAt: new Date().toISOString() },
      ...around,
    };
  });
  await tell('change-highlights', { id, change: { put: passages, removed: [] } });
  await show(options, `#/?read=${id}`, '.own-highlights li');
  await options.waitFor(
    "(CSS.highlights.get('byline-highlight')?.size ?? 0) + (CSS.highlights.get('byline-highlight-dark')?.size ?? 0) > 0",
  );
  yield surface('reader');
  await show(options, `#/changes/${id}`, '.changes ins');
  yield surface('changes');
}

/** What stands where a record should stand. */
const damaged = {
  'item:0000': { schema: 5, url: 'http://localhost/byline', note: 7 },
};

const rows = [
  'title,url,time_added,tags,status',
  ...Array.from({ length: 30 }, () => ',,1714765964,,unread'),
];

/** The way in and out, and what is said of a file of which every row is refused. */
async function* walkInAndOut(options: Page, surface: ToSurface): AsyncGenerator<Surface> {
  await show(options, '#/in-and-out', 'main input[type=file]');
  yield surface('in-and-out');
  await options.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(rows.join('\n'))}], 'pocket.csv'));
    const field = document.querySelector('input[type=file]');
    field.files = files.files;
    return field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await options.waitFor("document.querySelector('.report')");
  yield surface('import-report');
}
