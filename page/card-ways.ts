import type { Article, Entity } from '../engine/model.ts';
import { reportError } from '../platform/errors.ts';
import { sendToBackground } from '../platform/send.ts';
import type { CardWays } from './overlay.ts';

/**
 * Where cards lead to, outside of the page's text: to the panel, to the reader's list, and out into the web, which is
 * asked for only when a link is used.
 */
export function createCardWays(
  toArticle: () => Article,
  onShowSpeaker: (speaker: Entity) => void,
  highlightWays: CardWays['highlightWays'],
): CardWays {
  return {
    onShowSpeaker,
    highlightWays,
    onOpenSaved(id) {
      sendToBackground('open-list', { id }).catch((thrown) =>
        reportError('opening an article of the list', thrown),
      );
    },
    // No page learns where the reader came from, nor gets hold of this one.
    onOpenLink: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
    async findOnList({ name, type }) {
      try {
        const { canonicalUrl } = toArticle();
        return await sendToBackground('find-in-list', { name, type, canonicalUrl });
      } catch (thrown) {
        reportError('looking a name up on the list', thrown);
        return null;
      }
    },
  };
}
