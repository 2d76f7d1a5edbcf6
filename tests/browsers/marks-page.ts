import type { MadePages } from '../../tools/serve/static-server.ts';

/** An article whose paragraphs stand on grounds of every tone and on a picture. */
export const groundsPath = '/marks/grounds';

/** The paragraphs' classes, and the tone that each one's ground is of, before the page turns dark and after. */
export const grounds = {
  plain: ['light', 'dark'],
  grey: ['mid-light', 'mid-light'],
  slate: ['mid-dark', 'mid-dark'],
  night: ['dark', 'dark'],
  picture: ['mid-dark', 'mid-dark'],
} as const;

/** Each its own words, since text that stands in a page twice is read once. */
const words: Readonly<Record<keyof typeof grounds, string>> = {
  plain:
    'Mara Quist of the World Health Organization flew from Geneva to Nairobi on Monday, a week before the Olympic Games, with two French doctors and a copy of “The Plague” by Albert Camus. “We have waited nine years for this, and Kenya cannot wait for another one,” Quist told reporters from Reuters at the airport, and showed them pictures on her iPhone.',
  grey: 'The Kenyan government said it would build two hospitals in Mombasa, which the European Union is to pay for. “It is a promise that we mean to keep,” said Wanjiru Odhiambo, who leads the ministry of health in Nairobi and ran the Red Cross in Uganda before the war.',
  slate:
    'Doctors in London and Paris had asked the United Nations for more since the spring. John Harlow, a surgeon at Imperial College, said that “half of what was sent to Sudan never came”, and that German and Dutch colleagues had seen the same in Ethiopia during the World Cup.',
  night:
    'In Brussels, Ursula Brandt of the European Commission defended the delay. “Nobody could have known how many would come,” she told the BBC on Thursday. Members of Oxfam stood outside with banners, and Swedish journalists counted three hundred of them.',
  picture:
    'Not all of it is new. Peter Lindqvist wrote in The Guardian that Sweden had sent the same ships to Somalia in 1992, and that the Norwegian navy had turned back off Yemen. “They sailed home with everything on board,” he wrote, and Amnesty International agreed.',
};

// A gradient is a picture to style sheets, and needs no file.
const styles = `
  body { font: 18px/1.65 Georgia, serif; margin: 0; background: #fffefb; color: #1a1a1a }
  html.night body { background: #14161a; color: #e6e3dc }
  h1, .byline { padding: 0 24px; max-width: 700px }
  p { margin: 0; padding: 14px 24px; max-width: 700px }
  .grey { background: #a8a8a4; color: #000 }
  .slate { background: #4e5a68; color: #fff }
  p.night { background: oklch(0.2 0.02 260); color: #f0f0f0 }
  .picture { background: linear-gradient(120deg, #103a2c, #4a2a10); color: #fff }
  a { color: inherit }
`;

const paragraphs = Object.entries(words)
  .map(
    ([name, text]) =>
      `<p class="${name}">${text.replace(/Nairobi|London|Brussels/, '<a href="#">$&</a>')}</p>`,
  )
  .join('');
const head =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quist flies to Nairobi - Isle Post</title><meta property="og:type" content="article"><meta property="og:site_name" content="Isle Post">';
const article = `<article><h1>Mara Quist flies to Nairobi</h1><p class="byline">By Morag Linn <time datetime="2026-05-02">2 May 2026</time></p>${paragraphs}</article>`;

/** The same article, in the closed shadow root of its site's own element. */
export const shadowPath = '/marks/shadow';
const shadow = `${head}</head><body><story-page></story-page><script>
  customElements.define('story-page', class extends HTMLElement {
    constructor() {
      super();
      const template = document.createElement('template');
      template.innerHTML = ${JSON.stringify(`<style>${styles}</style>${article}`)};
      this.attachShadow({ mode: 'closed' }).append(template.content.cloneNode(true));
    }
  });
</script></body></html>`;

export const marksPages: MadePages = new Map([
  [groundsPath, `${head}<style>${styles}</style></head><body>${article}</body></html>`],
  [shadowPath, shadow],
]);
