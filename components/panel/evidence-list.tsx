import type { Evidence } from '../../engine/model.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { shorten } from './conflict.ts';

/** How many places, and how much of each, are shown at most: a page may repeat itself without end. */
const mostPlaces = 8;
const longestRaw = 200;

const originNames: Readonly<Record<Evidence['origin'], MessageKey>> = {
  'json-ld': 'origin_json_ld',
  meta: 'origin_meta',
  microdata: 'origin_microdata',
  element: 'origin_element',
  url: 'origin_url',
  text: 'origin_text',
  'site-rule': 'origin_site_rule',
  import: 'origin_import',
};

/** Places of the page, each with what stands there. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useLanguage();
  return (
    <ul class="evidence">
      {evidence.slice(0, mostPlaces).map(({ origin, at, raw }, i) => (
        <li key={i}>
          <span class="raw">{shorten(raw, longestRaw)}</span>
          <span class="quiet">
            {t(originNames[origin])} <code>{at}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
