import type { Article, ArticleKind } from '../../engine/model.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** What readers call the kinds of articles. */
export const kindNames: Readonly<Record<ArticleKind, MessageKey>> = {
  news: 'kind_news',
  opinion: 'kind_opinion',
  live: 'kind_live',
  review: 'kind_review',
  interview: 'kind_interview',
  sponsored: 'kind_sponsored',
  'press-release': 'kind_press_release',
  other: 'kind_other',
};

/** Whether readers are told of the kind at first sight: plain news needs no label, opinion and advertising do. */
export const isKindTold = (kind: ArticleKind): boolean => kind !== 'news' && kind !== 'other';

/** The article's kind as a small label; nothing for plain news. */
export function KindLabel({ kind }: Pick<Article, 'kind'>) {
  const { t } = useLanguage();
  return isKindTold(kind) ? <span class={`kind ${kind}`}>{t(kindNames[kind])}</span> : null;
}
