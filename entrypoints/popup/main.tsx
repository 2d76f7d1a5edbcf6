import { render } from 'preact';
import { LanguageContext } from '../../components/i18n.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { reportError } from '../../platform/errors.ts';
import { interfaceLanguage, translate } from '../../platform/i18n.ts';
import { findActiveTab } from '../../platform/tabs.ts';
import { createPopupSession } from './popup-session.ts';

const language = { t: translate, locale: interfaceLanguage() };
document.documentElement.lang = language.locale;
document.documentElement.dir = translate('text_direction');

async function open(root: Element): Promise<void> {
  const session = createPopupSession(await findActiveTab(), language, (props) =>
    render(
      <LanguageContext.Provider value={language}>
        <PopupView {...props} />
      </LanguageContext.Provider>,
      root,
    ),
  );
  await session.start();
}

const root = document.querySelector('#root');
if (root) open(root).catch((thrown) => reportError('opening the popup', thrown));
