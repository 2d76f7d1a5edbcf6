import type { EntityType } from '../engine/model.ts';
import type { ViewSettings } from '../platform/view-settings.ts';

/** What a reader wants marked. */
export type ShownMarks = ViewSettings['marks'];

/** Whether names of a type are marked at all. */
export const isTypeShown = ({ hidden }: ShownMarks, type: EntityType): boolean => !hidden.includes(type);

/** Whether one of an entity's mentions is marked. @param mention its number in the text, from 0 */
export const isMentionShown = (shown: ShownMarks, type: EntityType, mention: number): boolean =>
  isTypeShown(shown, type) && (mention === 0 || !shown.firstOnly);

/** Whether statements are marked. */
export const areStatementsShown = ({ hidden }: ShownMarks): boolean => !hidden.includes('quotation');
