import type { EntityType } from '../../engine/model.ts';
import type { MessageKey } from '../i18n.ts';

/** What one entity of a type is called on screen. */
export const entityTypeNames: Readonly<Record<EntityType, MessageKey>> = {
  person: 'type_person',
  organization: 'type_organization',
  place: 'type_place',
  group: 'type_group',
  work: 'type_work',
  event: 'type_event',
  product: 'type_product',
};
