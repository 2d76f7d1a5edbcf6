import { useLanguage } from '../i18n.ts';

/** What stands in for an article's parts until it is read, one line for a line: label, title, deck, facts, names. */
const parts: readonly { readonly name: string; readonly lines: readonly string[] }[] = [
  { name: 'headline', lines: ['45%', '95%', '60%', '80%'] },
  { name: 'facts', lines: ['60%', '75%', '70%', '50%'] },
  { name: 'analysis-glance', lines: ['50%', '80%', '72%', '64%'] },
  { name: 'facts', lines: ['65%', '60%', '90%'] },
];

/** The popup before it knows the page: as tall as what is about to come, so that nothing jumps. */
export function PopupSkeleton({ expects }: { readonly expects: 'article' | 'page' }) {
  const { t } = useLanguage();
  const shown = expects === 'article' ? parts : parts.slice(0, 1);
  return (
    <div class="stack popup-skeleton" role="status" aria-label={t('popup_loading')}>
      {shown.map(({ name, lines }, i) => (
        <div key={i} class={name}>
          {lines.map((inlineSize, line) => (
            <div key={line} class="skeleton" style={{ inlineSize }} />
          ))}
        </div>
      ))}
    </div>
  );
}
