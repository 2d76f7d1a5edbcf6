import { useState } from 'preact/hooks';
import type { Analysis, Article } from '../../engine/model.ts';
import { toNumberFormat } from '../common/formats.ts';
import { StatementText } from '../common/statement-text.tsx';
import { useLanguage } from '../i18n.ts';

/** How many statements of one speaker are shown at once, and how much of each. */
const firstShown = 3;
const longestShown = 220;

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Indexes into `Analysis.attributions`. */
  readonly statements: readonly number[];
  readonly onShowStatement: (index: number) => void;
}

/** Statements, each a way to its place in the page; the end of a long list is shown when it is asked for. */
export function StatementList({ statements, ...props }: Props) {
  const { t, locale } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  // One more takes no more room than the button that would show it.
  const isShort = isWhole || statements.length <= firstShown + 1;
  const shown = isShort ? statements : statements.slice(0, firstShown);
  return (
    <>
      <ul class="statements">
        {shown.map((index) => (
          <Statement key={index} {...props} index={index} />
        ))}
      </ul>
      {!isShort && (
        <button type="button" class="plain more" onClick={() => setWhole(true)}>
          {t('show_more', toNumberFormat(locale).format(statements.length - firstShown))}
        </button>
      )}
    </>
  );
}

function Statement({
  article,
  analysis,
  index,
  onShowStatement,
}: Omit<Props, 'statements'> & { readonly index: number }) {
  const attribution = analysis.attributions[index];
  if (!attribution) return null;
  return (
    <li>
      <button type="button" class="plain statement" onClick={() => onShowStatement(index)}>
        <StatementText
          article={article}
          analysis={analysis}
          attribution={attribution}
          longest={longestShown}
        />
      </button>
    </li>
  );
}
