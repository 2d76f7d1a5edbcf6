import type { CopyCitationProps } from '../components/common/copy-citation.tsx';
import {
  type CitationStyle,
  formatCitation,
  toCitationKey,
  toCitedFacts,
  toCslItem,
} from '../engine/citation/index.ts';
import type { Article } from '../engine/model.ts';
import { copyRich } from '../platform/clipboard.ts';

/**
 * The citation of the article in view, and the way to copy it.
 *
 * @param getCited the article, and when its page was read, ISO 8601
 */
export function citing(
  getCited: () => { readonly article: Article; readonly seenAt: string },
): CopyCitationProps {
  const cite = (style: CitationStyle) => {
    const { article, seenAt } = getCited();
    const facts = toCitedFacts(article, seenAt);
    return formatCitation(toCslItem(facts, toCitationKey(facts)), style);
  };
  return {
    toCitation: (style) => cite(style).text,
    onCopyCitation: async (style) => copyRich(cite(style)),
  };
}
