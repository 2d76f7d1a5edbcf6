import { render } from 'preact';
import { LanguageContext } from '../../components/i18n.ts';
import { OptionsView } from '../../components/options/options-view.tsx';
import { interfaceLanguage, translate } from '../../platform/i18n.ts';
import { createOptionsSession } from './options-session.ts';

const root = document.querySelector('#root');
const language = { t: translate, locale: interfaceLanguage() };
document.documentElement.lang = language.locale;
document.documentElement.dir = translate('text_direction');
document.title = translate('options_title');

createOptionsSession(language, (props) => {
  if (!root) return;
  render(
    <LanguageContext.Provider value={language}>
      <OptionsView {...props} />
    </LanguageContext.Provider>,
    root,
  );
});
