import { useLanguage } from '../i18n.ts';
import { toLanguageName } from './language-name.ts';

/** Says that an article was not searched for names and statements, and why: an empty list would say that it has none. */
export function OtherLanguageNote({ language }: { readonly language: string }) {
  const { t, locale } = useLanguage();
  return (
    <div class="notice stack tight" role="note">
      <p>
        {language === 'und'
          ? t('other_language_unknown')
          : t('other_language', toLanguageName(language, locale))}
      </p>
      <p class="quiet">{t('other_language_what')}</p>
    </div>
  );
}
