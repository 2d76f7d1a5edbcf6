import { type ComponentChild, render } from 'preact';
import { LanguageContext } from '../../components/i18n.ts';
import { WelcomeIntro, WelcomeSteps } from '../../components/welcome/welcome-view.tsx';
import { interfaceLanguage, translate } from '../../platform/i18n.ts';
import { createWelcomeSession } from './welcome-session.ts';

const language = { t: translate, locale: interfaceLanguage() };
document.documentElement.lang = language.locale;
document.documentElement.dir = translate('text_direction');
// After the sample's own title, which pages of articles have.
document.title = `${document.title.replace(/ \| .*/, '')} | ${translate('welcome_title')}`;

function draw(place: string, view: ComponentChild): void {
  const root = document.querySelector(place);
  if (root) render(<LanguageContext.Provider value={language}>{view}</LanguageContext.Provider>, root);
}

draw('#intro', <WelcomeIntro />);
draw('#sample-note', translate('welcome_sample'));
createWelcomeSession(language, (props) => draw('#steps', <WelcomeSteps {...props} />)).start();

// The very script that reads other pages: the sample is read, marked and explained as every article is.
const reader = document.createElement('script');
reader.src = '/reader.js';
document.body.append(reader);
