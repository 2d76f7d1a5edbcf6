import type { ComponentChildren } from 'preact';
import type { LeftOut, LeftOutKind } from '../../engine/model.ts';
import { toNumberFormat } from '../common/formats.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** The kinds in the order in which readers may miss them: text first, furniture last. */
const kindNames: readonly (readonly [LeftOutKind, MessageKey])[] = [
  ['other', 'left_out_other'],
  ['pull-quote', 'left_out_pull_quote'],
  ['caption', 'left_out_caption'],
  ['credit', 'left_out_credit'],
  ['embed', 'left_out_embed'],
  ['notice', 'left_out_notice'],
  ['biography', 'left_out_biography'],
  ['byline', 'left_out_byline'],
  ['date', 'left_out_date'],
  ['tags', 'left_out_tags'],
  ['read-more', 'left_out_read_more'],
  ['related', 'left_out_related'],
  ['newsletter', 'left_out_newsletter'],
  ['advertisement', 'left_out_advertisement'],
  ['comments', 'left_out_comments'],
  ['share', 'left_out_share'],
  ['navigation', 'left_out_navigation'],
];

/** Only their number is told: nobody reads them one by one. */
const counted: ReadonlySet<LeftOutKind> = new Set<LeftOutKind>(['comments', 'share', 'navigation']);

const sum = (boxes: readonly LeftOut[]): number => boxes.reduce((all, { count }) => all + count, 0);

/** What stands beside the article's text and was left out of it, by kind, folded up; nothing where nothing was. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { t, locale } = useLanguage();
  if (leftOut.length === 0) return null;
  const number = toNumberFormat(locale);
  return (
    <details class="left-out">
      <summary>
        {t('left_out_title')} <span class="count">{number.format(sum(leftOut))}</span>
      </summary>
      <ul class="left-out-kinds">
        {kindNames.map(([kind, name]) => {
          const boxes = leftOut.filter((one) => one.kind === kind);
          if (boxes.length === 0) return null;
          const title = (
            <>
              {t(name)} <span class="count">{number.format(sum(boxes))}</span>
            </>
          );
          return <li key={kind}>{counted.has(kind) ? title : <Kind title={title} boxes={boxes} />}</li>;
        })}
      </ul>
    </details>
  );
}

/** How much of one kind is shown: a page may have links without end. */
const mostBoxes = 20;
const mostLines = 12;

interface KindProps {
  readonly title: ComponentChildren;
  readonly boxes: readonly LeftOut[];
}

/** The texts of one kind, each with the element that it stands in. */
function Kind({ title, boxes }: KindProps) {
  return (
    <details>
      <summary>{title}</summary>
      <ul class="evidence">
        {boxes.slice(0, mostBoxes).map(({ text, at }, i) => (
          <li key={i}>
            {text
              .split('\n')
              .slice(0, mostLines)
              .map((line, row) => (
                <span key={row} class="raw">
                  {line}
                </span>
              ))}
            <code class="quiet">{at}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
