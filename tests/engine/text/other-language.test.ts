import { describe, expect, it } from 'vitest';
import { findOtherLanguage } from '../../../engine/text/other-language.ts';

const english =
  'The council of the island voted on Tuesday to build a second pier, which will be paid for with the fees that ferries leave. Fishermen had asked for it since the storm of last winter, when their boats were driven ashore.';
const german =
  'Der Rat der Insel hat am Dienstag beschlossen, eine zweite Mole zu bauen, die mit den Gebühren der Fähren bezahlt wird. Die Fischer hatten seit dem Sturm im vergangenen Winter darum gebeten, als ihre Boote an Land getrieben wurden.';
const french =
  'Le conseil de l’île a décidé mardi de construire une deuxième jetée, payée avec les redevances des ferries. Les pêcheurs la demandaient depuis la tempête de l’hiver dernier, quand leurs bateaux avaient été jetés sur la côte.';
const spanish =
  'El consejo de la isla decidió el martes construir un segundo muelle, que se pagará con las tasas de los transbordadores. Los pescadores lo pedían desde la tormenta del invierno pasado, cuando sus barcos acabaron en la costa.';
const portuguese =
  'O conselho da ilha decidiu na terça-feira construir um segundo cais, que será pago com as taxas das balsas. Os pescadores pediam a obra desde a tempestade do inverno passado, quando os seus barcos foram lançados à costa.';
const polish =
  'Rada wyspy postanowiła we wtorek zbudować drugie molo, za które zapłacą opłaty promowe. Rybacy prosili o nie od burzy z zeszłej zimy, kiedy ich łodzie zostały wyrzucone na brzeg, a port był zamknięty przez trzy tygodnie.';
const russian =
  'Совет острова решил во вторник построить второй причал, который будет оплачен сборами с паромов. Рыбаки просили об этом со времени прошлогодней бури, когда их лодки выбросило на берег.';
const chinese =
  '岛上的议会星期二决定再建一座码头，费用由渡轮的收费支付。自去年冬天的风暴以来，渔民们一直要求这样做。';
const arabic =
  'قرر مجلس الجزيرة يوم الثلاثاء بناء رصيف ثان تدفع تكلفته من رسوم العبارات، وكان الصيادون يطالبون به منذ عاصفة الشتاء الماضي.';
const dutch =
  'De eilandraad besloot dinsdag een tweede pier te bouwen, die wordt betaald met de heffingen van de veerboten. De vissers vroegen er al om sinds de storm van afgelopen winter, toen hun boten op de kust werden geworpen.';

const results = `TENNIS RESULTS
Quarter-finals :
Anders Lindqvist ( Sweden ) beat Pedro Alvarado ( Chile ) 6-4 6-2
Marek Dvorak ( Czech Republic ) beat Adrian Popa ( Romania ) 7-5 7-5
Karel Kovac ( Slovakia ) beat Jan Hendriks ( Netherlands ) 6-3 6-4
Andriy Shevel ( Ukraine ) beat Luca Bernardi ( Italy ) 6-4 6-3`;
const wares = Array.from(
  { length: 12 },
  (_, i) => `Gran Crema Forte No. ${i}\nSale price €${i + 4},95\nAdd to Cart`,
).join('\n');

describe('the language of a text', () => {
  it.each([
    ['German', german, 'de'],
    ['French', french, 'fr'],
    ['Spanish', spanish, 'es'],
    ['Portuguese', portuguese, 'pt'],
    ['Polish', polish, 'pl'],
    ['Dutch', dutch, 'nl'],
    ['Russian', russian, 'ru'],
    ['Chinese', chinese, 'zh'],
    ['Arabic', arabic, 'ar'],
  ])('is told where it is %s', (_, text, tag) => {
    const found = findOtherLanguage(text, null);
    // Mandarin is one of several Chinese languages to those who count them.
    expect(found?.replace('cmn', 'zh').replace('arb', 'ar')).toBe(tag);
    expect(findOtherLanguage(text, tag)).toBe(tag);
  });

  it('is what the text shows, where the page declares another one', () => {
    expect(findOtherLanguage(german, 'en')).toBe('de');
    expect(findOtherLanguage(english, 'de-DE')).toBeNull();
  });

  it('goes by the page’s name where the text is not English', () => {
    expect(findOtherLanguage(german, 'de-AT')).toBe('de-AT');
  });

  it('is the text’s, not that of a quotation in it', () => {
    for (const quoted of [german, french, spanish, chinese, russian]) {
      expect(findOtherLanguage(`“${quoted}”\n\n${english}\n\n${english}`, 'en')).toBeNull();
      expect(findOtherLanguage(`${english}\n\n“${quoted}”\n\n${english}`, null)).toBeNull();
    }
    expect(
      findOtherLanguage(`${german}\n\n„The show must go on“, rief der Fischer.\n\n${german}`, 'de'),
    ).toBe('de');
  });

  it.each([
    ['an English text', english],
    ['English in capitals', english.toUpperCase()],
    ['nothing', ''],
    ['a short English sentence that looks like another language', 'Obama visita Berlin, Merkel applauds.'],
    ['a text under 200 characters', german.slice(0, 190)],
    ['a name in other letters', '習近平'],
    ['results', results],
    ['a list of wares', wares],
    ['numbers alone', '12 34 56 '.repeat(40)],
    ['names alone', 'Xi Jinping, Ban Ki-moon, José Mourinho, Jürgen Klopp, '.repeat(8)],
  ])('is no other one than English in %s', (_, text) => {
    for (const declared of [null, 'en', 'en-US', 'de']) expect(findOtherLanguage(text, declared)).toBeNull();
  });

  it('is told within linear time', () => {
    const started = performance.now();
    findOtherLanguage('ä'.repeat(2_000_000), null);
    findOtherLanguage('ein '.repeat(500_000), 'en');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
