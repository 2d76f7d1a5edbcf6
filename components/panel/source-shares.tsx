import type { ClassSummary, SpeakerClass } from '../../engine/summary.ts';
import { toNumberFormat } from '../common/formats.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { toPercent } from './percent.ts';

/** What a class of speakers is called. */
const speakerClassNames: Readonly<Record<SpeakerClass, MessageKey>> = {
  person: 'speakers_person',
  institution: 'speakers_institution',
  unnamed: 'speakers_unnamed',
  unclear: 'speakers_unclear',
};

/** How what is said divides between named people, institutions and those without a name: a bar, and the same as a table. */
export function SourceShares({ classes }: { readonly classes: readonly ClassSummary[] }) {
  const { t, locale } = useLanguage();
  const number = toNumberFormat(locale);
  return (
    <section class="stack tight">
      <div class="share-bar" aria-hidden="true">
        {classes.map(({ class: name, share }) => (
          <div key={name} class={`speakers-${name}`} style={{ flexGrow: share }} />
        ))}
      </div>
      <table class="shares">
        <caption class="visually-hidden">{t('shares_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shares_speakers')}</th>
            <th scope="col">{t('shares_sources')}</th>
            <th scope="col">{t('shares_statements')}</th>
            <th scope="col">{t('shares_share')}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <tr key={one.class}>
              <th scope="row">
                <span class={`swatch speakers-${one.class}`} aria-hidden="true" />
                {t(speakerClassNames[one.class])}
              </th>
              <td>{one.speakers > 0 ? number.format(one.speakers) : '–'}</td>
              <td>{number.format(one.statements)}</td>
              <td>{toPercent(one.share, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
