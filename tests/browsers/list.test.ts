import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ListItem, SavedRecord } from '../../library/saved-article.ts';
import { createMadeRecord } from '../../tools/bench/list/made-records.ts';
import { importRecords } from '../../tools/screens/surface.ts';
import { browserNames } from './launch.ts';
import { click, fill, listStatus, press, reload, rowTitles, storedItems } from './options-page.ts';
import { useBrowser } from './with-browser.ts';

/*
 * The list on the options page, in real browsers: found by filters, operators and the words of the texts, in an order,
 * by addresses that can be gone back, and changed many at once. What it shows is compared with what the records say.
 */

const count = 40;
/** A word that no made article has, of which one article's text speaks. */
const rareWord = 'kittiwake';
const rare = 7;

/** Forty made articles; one speaks of a bird at its end, another is not read, noted and tagged. */
async function makeRecords(): Promise<readonly SavedRecord[]> {
  const records = await Promise.all(Array.from({ length: count }, (_, i) => createMadeRecord(i)));
  return records.map((record, i) => {
    const { item, body } = record;
    if (i === rare && body) {
      const text = `${body.article.text} A ${rareWord} cried.`;
      return { ...record, body: { ...body, article: { ...body.article, text } } };
    }
    return i === 3
      ? { ...record, item: { ...item, readAt: null, tags: ['two words'], note: 'Ask Olga' } }
      : record;
  });
}

const records = await makeRecords();
const items = records.map(({ item }) => item);
const authorOf = (index: number): string => items[index]?.authors[0] ?? '';
const personOf = (index: number): string =>
  items[index]?.names.find(({ type }) => type === 'person')?.name ?? '';
const dayOf = (item: ListItem): string => item.published?.iso.slice(0, 10) ?? '';
const middleDay = items[20] ? dayOf(items[20]) : '';

/** What is typed, and which articles it must leave. */
const searches: readonly (readonly [query: string, isWanted: (item: ListItem, index: number) => boolean])[] =
  [
    [`author:"${authorOf(5)}"`, ({ authors }) => authors.includes(authorOf(5))],
    [`from:"${items[5]?.publisher?.name}"`, ({ publisher }) => publisher?.name === items[5]?.publisher?.name],
    [`person:"${personOf(9)}"`, ({ names }) => names.some(({ name }) => name === personOf(9))],
    [`before:${middleDay}`, (item) => dayOf(item) < middleDay],
    [`after:${middleDay} is:unread`, (item) => dayOf(item) >= middleDay && item.readAt === null],
    ['-is:unread', ({ readAt }) => readAt !== null],
    ['tag:"two words" has:note', (_item, i) => i === 3],
    ['section:Sport -section:World', ({ section }) => section === 'Sport'],
    [rareWord, (_item, i) => i === rare],
    [`"${rareWord} cried"`, (_item, i) => i === rare],
    [`"cried ${rareWord}"`, () => false],
    [`${rareWord} is:later`, () => false],
  ];

const found = (left: number): string => `${left} of ${count} articles`;

for (const name of browserNames) {
  describe(`in ${name}`, { timeout: 60_000 }, () => {
    const tested = useBrowser(name, new Map());
    const waitForStatus = (text: string) =>
      tested().options.waitFor(`${listStatus} === ${JSON.stringify(text)}`);
    const show = (hash: string) =>
      tested().options.evaluate(`(location.hash = ${JSON.stringify(hash)}, true)`);

    beforeAll(async () => {
      await importRecords(tested().options, records);
      await tested().options.bringToFront();
      await waitForStatus(`Articles: ${count}`);
    }, 60_000);

    test('operators and words find what the records say, the words of the texts among them', async () => {
      for (const [query, isWanted] of searches) {
        await tested().options.evaluate(fill('input[type=search]', query));
        await waitForStatus(found(items.filter(isWanted).length));
      }
      await tested().options.evaluate(fill('input[type=search]', rareWord));
      await waitForStatus(found(1));
      expect(await tested().options.evaluate(rowTitles)).toEqual([items[rare]?.title]);
      await tested().options.evaluate(fill('input[type=search]', ''));
      await waitForStatus(`Articles: ${count}`);
    });

    test('filters tell how many articles each leaves; each is a way that can be gone back and forth', async () => {
      const { options } = tested();
      await show('#/');
      await options.evaluate(press('Filters'));
      await options.waitFor("document.querySelector('#filters')");
      const ofSections =
        "[...document.querySelectorAll('#filters > div')].find((group) => group.querySelector('h2').textContent === 'Section')";
      const chips = `[...${ofSections}.querySelectorAll('button')].map((chip) => [chip.firstElementChild.textContent, Number(chip.querySelector('.count').textContent)])`;
      const ofSection = new Map<string, number>();
      for (const { section } of items) if (section) ofSection.set(section, (ofSection.get(section) ?? 0) + 1);
      expect(new Map(JSON.parse(JSON.stringify(await options.evaluate(chips))))).toEqual(ofSection);
      const first = String(await options.evaluate(`${chips}[0][0]`));
      await options.evaluate(`(${ofSections}.querySelector('button').click(), true)`);
      await waitForStatus(found(ofSection.get(first) ?? 0));
      // Choosing another section needs no counting anew; the sections' counts are as they were.
      await options.waitFor(`${ofSections}.querySelector('button').ariaPressed === 'true'`);
      expect(await options.evaluate(`${chips}.reduce((sum, [, count]) => sum + count, 0)`)).toBe(count);
      await options.evaluate(click('.article-title a'));
      await options.waitFor("document.querySelector('.reading h1')");
      await options.evaluate('(history.back(), true)');
      await options.waitFor("!document.querySelector('.reading') && location.hash.includes('section')");
      await options.evaluate('(history.back(), true)');
      await waitForStatus(`Articles: ${count}`);
      await options.evaluate('(history.forward(), true)');
      await waitForStatus(found(ofSection.get(first) ?? 0));
      await options.evaluate(press('Filters'));
    });

    test('the order is the one that is chosen, and stands in the address', async () => {
      const { options } = tested();
      const byText = (a = '', b = ''): number => (a < b ? -1 : Number(a > b));
      const orders: Readonly<Record<string, (a: ListItem, b: ListItem) => number>> = {
        saved: (a, b) => byText(b.savedAt, a.savedAt),
        'published-first': (a, b) => byText(a.published?.iso, b.published?.iso),
        title: (a, b) => (a.title ?? '').localeCompare(b.title ?? '', 'en', { numeric: true }),
        words: (a, b) => b.words - a.words,
      };
      await show('#/');
      for (const [order, compare] of Object.entries(orders)) {
        await options.evaluate(fill('.list-controls select', order, 'change'));
        // Articles that are alike in it may stand either way.
        const [best] = [...items].sort(compare);
        const isBest = items.filter((item) => best && compare(item, best) === 0).map(({ title }) => title);
        await options.waitFor(`${JSON.stringify(isBest)}.includes(${rowTitles}[0])`);
        const shown = v.parse(v.array(v.string()), await options.evaluate(rowTitles));
        const inOrder = shown.flatMap((title) => items.filter((item) => item.title === title));
        expect(inOrder.length).toBeGreaterThan(4);
        expect(inOrder.toSorted(compare)).toEqual(inOrder);
        if (order !== 'saved') expect(await options.evaluate('location.hash')).toBe(`#/?sort=${order}`);
      }
    });

    test('several articles are tagged, marked as read and deleted at once, and the deletion is undone', async () => {
      const { options } = tested();
      await show('#/?q=is:unread');
      const unread = items.filter(({ readAt }) => readAt === null).length;
      await waitForStatus(found(unread));
      await options.evaluate(
        "([...document.querySelectorAll('.article-row')].slice(0, 3).forEach((row) => row.querySelector('input').click()), true)",
      );
      await options.waitFor("document.querySelector('.selection-bar strong').textContent === 'Selected: 3'");
      await options.evaluate(press(`Select all ${unread}`));
      await options.waitFor(
        `document.querySelector('.selection-bar strong').textContent === 'Selected: ${unread}'`,
      );
      await options.evaluate("document.querySelector('.selection-bar summary').click()");
      await options.evaluate(fill('.tags-input', 'at once, sea'));
      await options.press('Enter');
      const tagged = `${storedItems}.then((all) => all.filter(({ tags }) => tags.includes('at once') && tags.includes('sea')).length)`;
      await options.waitFor(`${tagged}.then((tagged) => tagged === ${unread})`);
      expect(
        await options.evaluate(
          `${storedItems}.then((all) => all.find(({ id }) => id === ${JSON.stringify(items[3]?.id)}).tags)`,
        ),
      ).toEqual(['two words', 'at once', 'sea']);
      await options.evaluate(press('Mark as read', '.selection-bar'));
      await options.waitFor(`${storedItems}.then((all) => all.every(({ readAt }) => readAt))`);
      await waitForStatus(found(0));
      // What was selected stays so, though it is out of sight now.
      await options.evaluate(press('Delete', '.selection-bar'));
      await options.waitFor(
        `document.querySelector('.toast')?.textContent.includes('Deleted articles: ${unread}')`,
      );
      await show('#/');
      await waitForStatus(`Articles: ${count - unread}`);
      await options.evaluate(press('Undo', '.toast'));
      await waitForStatus(`Articles: ${count}`);
      expect(
        await options.evaluate(
          `${storedItems}.then((all) => all.filter(({ removedAt }) => removedAt !== null).length)`,
        ),
      ).toBe(0);
    });

    test('a search is kept, found again after a reload, and forgotten', async () => {
      const { options } = tested();
      await show('#/?q=tag:sea&sort=title');
      await options.waitFor(press('Keep this search'));
      await options.waitFor("document.querySelector('.list-pane .chip a')?.textContent === 'tag:sea'");
      await show('#/');
      await options.evaluate(reload);
      await options.waitFor("!window.isOld && document.querySelector('.list-pane .chip a')");
      await options.evaluate(click('.list-pane .chip a'));
      await options.waitFor("location.hash.includes('sort=title')");
      await waitForStatus(found(items.filter(({ readAt }) => readAt === null).length));
      await options.evaluate(click('.list-pane .chip button'));
      await options.waitFor("!document.querySelector('.list-pane .chip')");
      await waitForStatus(found(items.filter(({ readAt }) => readAt === null).length));
    });

    test('how a text is set, and where its reader was, are kept', async () => {
      const { options } = tested();
      const id = items[rare]?.id;
      await show(`#/?read=${id}`);
      await options.waitFor("document.querySelector('.reading .text')");
      await options.evaluate(fill('.typography-fields select', 'sans', 'change'));
      await options.waitFor("document.querySelector('.reading').dataset.font === 'sans'");
      await options.evaluate(fill('.typography-fields input', '26'));
      await options.waitFor(
        "document.querySelector('.reading').style.getPropertyValue('--reading-size') === '26px'",
      );
      await options.waitFor(
        "chrome.storage.local.get('settings').then(({ settings }) => settings?.typography?.size === 26)",
      );
      await options.evaluate('(scrollTo({ top: 900, behavior: "instant" }), true)');
      // Where it is now, and not where the larger letters had taken it before.
      await options.waitFor(`(async () => {
        const { top, height } = document.querySelector('.reading .text').getBoundingClientRect();
        const { position } = (await ${storedItems}).find(({ id }) => id === ${JSON.stringify(id)});
        return Math.abs(position - (innerHeight - top) / height) < 0.02;
      })()`);
      await options.evaluate(reload);
      await options.waitFor("!window.isOld && document.querySelector('.reading .text')");
      expect(
        await options.evaluate(
          "[document.querySelector('.reading').dataset.font, document.querySelector('.reading').style.getPropertyValue('--reading-size')]",
        ),
      ).toEqual(['sans', '26px']);
      await options.waitFor('Math.abs(scrollY - 900) < 60');
    });
  });
}
