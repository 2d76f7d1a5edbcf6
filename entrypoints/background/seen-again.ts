import { type ComparedArticle, toCompared } from '../../engine/summary.ts';
import { countChanges } from '../../library/changes.ts';
import { readBody } from '../../library/library-reader.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** How much of a saved article is not what its page says now; nothing where it cannot be read. */
export async function countChangesOf(id: string, seen: ComparedArticle): Promise<number> {
  const body = await readBody(extensionStorage, id);
  return body?.ok ? countChanges(toCompared(body.value.article), seen) : 0;
}
