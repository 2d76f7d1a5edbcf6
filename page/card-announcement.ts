import type { Language } from '../components/i18n.ts';
import type { Analysis, Article } from '../engine/model.ts';
import type { Hit } from './hit-testing.ts';

/** A card in one line, for a reader who hears that it has opened. */
export function toCardAnnouncement(
  hit: Hit,
  { t }: Language,
  article: Pick<Article, 'text'>,
  analysis: Pick<Analysis, 'entities'>,
): string {
  if (hit.kind === 'mention') {
    const { name, type, mentions } = hit.entity;
    return t('card_announce_mention', name, t(`type_${type}`), hit.mention + 1, mentions.length);
  }
  if (hit.kind === 'highlight')
    return hit.highlight.note ? t('highlight_announce', hit.highlight.note) : t('highlight_own');
  const { speaker, source, kind } = hit.attribution;
  const called = source ? article.text.slice(source.start, source.end) : t('source_unknown');
  const name = speaker === null ? called : (analysis.entities[speaker]?.name ?? called);
  return t('card_announce_statement', name, t(`kind_${kind}`));
}
