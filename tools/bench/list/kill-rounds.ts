import * as v from 'valibot';
import type { ExtensionBrowser, Page } from '../../browsers/driver.ts';
import { killBrowser } from './kill-browser.ts';
import { createChange, type SeenList, type TriedChange } from './tried-changes.ts';

/** What comes of killing a browser, or its background, again and again while the list is changed. */
export interface KillReport {
  kills: number;
  /** Changes that were answered before. */
  acknowledged: number;
  /** Changes that were on their way when all stopped, and those of them that are wholly there and not there at all. */
  cut: number;
  cutThere: number;
  cutNotThere: number;
  /** What is not as it must be, in words; none of it is the aim. */
  readonly faults: string[];
}

/** How the extension is found and how it is stopped. */
export interface KillSetting {
  /** Starts the browser, always on the same profile. */
  launch(): Promise<ExtensionBrowser>;
  readonly profile: string;
  /** Whether the background alone is stopped; the browser goes on. */
  readonly isBackgroundOnly: boolean;
  /** Numbers from 0 to 1, by which the moments are chosen. */
  readonly random: () => number;
}

/** The list as storage holds it, with all that does not fit together in it. */
const look = `(async () => {
  const stored = await chrome.storage.local.get(null);
  const list = {}, faults = [];
  for (const [key, value] of Object.entries(stored)) {
    const [kind, id] = key.split(':');
    if (kind === 'journal' || kind === 'damaged') faults.push('left behind: ' + key);
    if ((kind === 'body' || kind === 'version') && !stored['item:' + id]) faults.push('without an item: ' + key);
    if (kind !== 'item') continue;
    const body = stored['body:' + id] ?? null;
    const versions = Object.keys(stored).filter((other) => other.startsWith('version:' + id + ':')).length;
    if (value.versions !== versions) faults.push('versions of ' + id + ': ' + value.versions + ' said, ' + versions + ' there');
    if (value.isStub !== (body === null)) faults.push('stub with a body, or article without: ' + id);
    if (body && body.highlights.length !== value.highlights) faults.push('highlights of ' + id);
    list[id] = { tags: value.tags, note: value.note, isRemoved: value.removedAt !== null, isStub: value.isStub,
      ending: body && body.article.text.slice(-20), highlights: value.highlights, versions };
  }
  return { list, faults };
})()`;
const lookSchema = v.object({
  list: v.record(
    v.string(),
    v.object({
      tags: v.array(v.string()),
      note: v.string(),
      isRemoved: v.boolean(),
      isStub: v.boolean(),
      ending: v.nullable(v.string()),
      highlights: v.number(),
      versions: v.number(),
    }),
  ),
  faults: v.array(v.string()),
});

const toText = (list: SeenList): string =>
  JSON.stringify(
    Object.keys(list)
      .sort()
      .map((id) => [id, Object.entries(list[id] ?? {}).sort(([a], [b]) => a.localeCompare(b))]),
  );

/** Which articles two lists do not agree on, for a person who looks for the reason. */
function toDifference(expected: SeenList, found: SeenList): string {
  const ids = new Set([...Object.keys(expected), ...Object.keys(found)]);
  const different = [...ids].filter((id) => JSON.stringify(expected[id]) !== JSON.stringify(found[id]));
  const shown = different
    .slice(0, 2)
    .map((id) => `${id}: expected ${JSON.stringify(expected[id])}, found ${JSON.stringify(found[id])}`);
  return [`${different.length} differ`, ...shown].join('; ');
}

const send = (message: TriedChange['messages'][number]): string =>
  `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => { if (!reply?.ok) throw new Error(JSON.stringify(reply)); return true; })`;

/** Makes changes one after the other until one of them is cut off. @returns that one, and the list before it */
async function changeUntilCut(
  page: Page,
  begun: { readonly list: SeenList; readonly number: number },
  isStopped: () => boolean,
  sending: () => void,
): Promise<{ list: SeenList; number: number; cut: TriedChange | null }> {
  let { list, number } = begun;
  for (;;) {
    const change = await createChange(number++, list);
    if (isStopped()) return { list, number, cut: null };
    try {
      for (const message of change.messages) {
        const answered = page.evaluate(send(message));
        sending();
        await answered;
      }
    } catch (thrown) {
      if (!isStopped()) throw thrown;
      return { list, number, cut: change };
    }
    list = change.apply(list);
  }
}

/** The stop comes with one of this many messages… */
const messagesUntil = 12;
/** …so many milliseconds after it was sent, at most: what one message changes takes about as long. */
const delayUntil = 60;

/** Starts the browser; one on a busy machine may need another try. */
async function open(setting: KillSetting): Promise<{ browser: ExtensionBrowser; page: Page }> {
  for (let tries = 1; ; tries++) {
    const browser = await setting.launch();
    try {
      return { browser, page: await browser.openOptions() };
    } catch (thrown) {
      if (tries === 3) throw thrown;
      await killBrowser(setting.profile);
      await browser.close().catch(() => undefined);
    }
  }
}

/** Kills, starts again and looks at the list, `kills` times. */
export async function killAgainAndAgain(setting: KillSetting, kills: number): Promise<KillReport> {
  const report: KillReport = { kills: 0, acknowledged: 0, cut: 0, cutThere: 0, cutNotThere: 0, faults: [] };
  let list: SeenList = {};
  let number = 0;
  let { browser, page } = await open(setting);
  while (report.kills < kills) {
    let isStopped = false;
    let messages = Math.floor(setting.random() * messagesUntil);
    let reach = (): void => undefined;
    const moment = new Promise<void>((resolve) => {
      reach = resolve;
    });
    const sending = (): void => {
      if (messages-- === 0) setTimeout(reach, setting.random() * delayUntil);
    };
    const changing = changeUntilCut(page, { list, number }, () => isStopped, sending);
    // One that fails by itself ends all.
    await Promise.race([moment, changing]);
    isStopped = true;
    await (setting.isBackgroundOnly ? browser.stopBackground() : killBrowser(setting.profile));
    report.kills += 1;
    const before = number;
    const outcome = await changing;
    ({ list, number } = outcome);
    report.acknowledged += number - before - 1;
    if (!setting.isBackgroundOnly) {
      await browser.close().catch(() => undefined);
      ({ browser, page } = await open(setting));
    }
    list = await settle(page, report, list, outcome.cut);
  }
  await browser.close();
  return report;
}

/** Lets the background bring in order what was cut off, and compares. @returns the list as it is */
async function settle(
  page: Page,
  report: KillReport,
  list: SeenList,
  cut: TriedChange | null,
): Promise<SeenList> {
  // The first change or question after a stop carries on, or throws away, what was on its way.
  await page.evaluate(send({ byline: 'find-saved', ask: { canonicalUrl: 'https://nowhere.example/' } }));
  const found = v.parse(lookSchema, await page.evaluate(look));
  report.faults.push(...found.faults);
  const isAsBefore = toText(found.list) === toText(list);
  const isWith = cut !== null && toText(found.list) === toText(cut.apply(list));
  if (cut) {
    report.cut += 1;
    if (isWith) report.cutThere += 1;
    else if (isAsBefore) report.cutNotThere += 1;
  }
  if (!isAsBefore && !isWith)
    report.faults.push(
      `after kill ${report.kills}, cut: ${cut?.name ?? 'nothing'}; to the list without it: ${toDifference(list, found.list)}; with it: ${cut ? toDifference(cut.apply(list), found.list) : ''}`,
    );
  return found.list;
}
