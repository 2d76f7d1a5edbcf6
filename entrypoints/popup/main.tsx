import { render } from 'preact';
import { LanguageContext } from '../../components/i18n.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { reportError } from '../../platform/errors.ts';
import { interfaceLanguage, translate } from '../../platform/i18n.ts';
import { createPopupSession } from './popup-session.ts';

const language = { t: translate, locale: interfaceLanguage() };
document.documentElement.lang = language.locale;
document.documentElement.dir = translate('text_direction');

const root = document.querySelector('#root');
if (root) {
  const session = createPopupSession(language, (props) => {
    render(
      <LanguageContext.Provider value={language}>
        <PopupView {...props} />
      </LanguageContext.Provider>,
      root,
    );
    // Each drawing's moment, for tools/bench/popup-opening.ts.
    const { page } = props;
    performance.mark(`byline-${page.kind}`);
    if (page.kind === 'article') performance.mark(`byline-${page.analysis.kind}`);
  });
  session.start().catch((thrown) => reportError('opening the popup', thrown));
}
