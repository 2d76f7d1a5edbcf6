import { render } from 'preact';
import { LanguageContext } from '../../components/i18n.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { interfaceLanguage, translate } from '../../platform/i18n.ts';
import { createPopupSession } from './popup-session.ts';

const root = document.querySelector('#root');
const language = { t: translate, locale: interfaceLanguage() };
document.documentElement.lang = language.locale;

const session = createPopupSession(language, ({ page, site }) => {
  if (!root) return;
  render(
    <LanguageContext.Provider value={language}>
      <PopupView page={page} site={site} {...session} />
    </LanguageContext.Provider>,
    root,
  );
});
void session.start();
