import type { EntityType } from '../../engine/model.ts';
import type { MessageKey } from '../i18n.ts';

/** What one entity of a type is called on screen. */
export const entityTypeNames: Readonly<Record<EntityType, MessageKey>> = {
  person: 'entity_type_person',
  organization: 'entity_type_organization',
  place: 'entity_type_place',
  group: 'entity_type_group',
  work: 'entity_type_work',
  event: 'entity_type_event',
  product: 'entity_type_product',
};
