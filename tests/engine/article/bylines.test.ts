import { describe, expect, test } from 'vitest';
import type { Article, Author } from '../../../engine/model.ts';
import { readNews } from './page.ts';

/** "Jane Doe, Political editor @Berlin" */
const show = ({ name, kind, role, place }: Author): string =>
  `${kind === 'person' ? '' : `${kind} `}${name}${role ? `, ${role}` : ''}${place ? ` @${place}` : ''}`;

const read = (printed: string, below = ''): Article =>
  readNews('', `<p class="byline">${printed}</p>${below}`);
const authorsOf = (article: Article): readonly string[] => article.authors?.value.map(show) ?? [];
const contributorsOf = (article: Article): readonly string[] => article.contributors.map(show);

describe('printed bylines in twelve languages', () => {
  test.each<[language: string, printed: string, authors: string[], contributors: string[]]>([
    [
      'English',
      'By Morag Linn and Ian Roy in Beijing, with Ann Lee',
      ['Morag Linn @Beijing', 'Ian Roy @Beijing'],
      ['Ann Lee, with'],
    ],
    ['German', 'Von Jürgen Müller, Berlin', ['Jürgen Müller @Berlin'], []],
    ['German', 'Text: Jürgen Müller, Fotos: Anna Schmidt', ['Jürgen Müller'], ['Anna Schmidt, photographer']],
    ['French', 'De notre correspondant à Berlin, Jean Dupont', ['Jean Dupont, correspondant @Berlin'], []],
    ['French', 'Par Élise Dupont (avec AFP)', ['Élise Dupont'], []],
    ['Spanish', 'Por José Peña, corresponsal en Madrid', ['José Peña, corresponsal @Madrid'], []],
    ['Portuguese', 'Por João Silva e Ana Costa', ['João Silva', 'Ana Costa'], []],
    ['Italian', 'di Anna Rossi', ['Anna Rossi'], []],
    ['Dutch', 'Door Jan de Vries, vertaling: Piet Bakker', ['Jan de Vries'], ['Piet Bakker, translator']],
    ['Polish', 'Autor: Jan Kowalski, Warszawa', ['Jan Kowalski @Warszawa'], []],
    ['Russian', 'Автор: Иван Петров, Москва', ['Иван Петров @Москва'], []],
    ['Chinese', '本报记者 李明 通讯员 王芳', ['李明', '王芳'], []],
    ['Chinese', '記者王大明／台北報導', ['王大明 @台北'], []],
    ['Japanese', '文・写真：山田太郎', ['山田太郎'], []],
    ['Arabic', 'بقلم محمد علي وأحمد حسن', ['محمد علي', 'أحمد حسن'], []],
  ])('%s: "%s"', (_, printed, authors, contributors) => {
    const article = read(printed);
    expect(authorsOf(article)).toEqual(authors);
    expect(contributorsOf(article)).toEqual(contributors);
    expect(article.byline?.value).toBe(printed);
  });
});

describe('who is who in a byline', () => {
  test.each([
    ['By Morag Linn, Political Editor', ['Morag Linn, Political Editor']],
    ['Morag Linn, Washington correspondent', ['Morag Linn, Washington correspondent']],
    ['By Morag Linn | Berlin', ['Morag Linn @Berlin']],
    ['By Reuters', ['agency Reuters']],
    ['dpa/lno', ['agency dpa/lno']],
    ['By The Editorial Board', ['desk The Editorial Board']],
    ['Von Redaktion', ['desk Redaktion']],
  ])('"%s"', (printed, authors) => {
    expect(authorsOf(read(printed))).toEqual(authors);
  });

  test('agencies are credited as wires, beside people as well', () => {
    expect(read('By Reuters').credits).toEqual([{ kind: 'wire', name: 'Reuters' }]);
    expect(read('Par Élise Dupont (avec AFP)').credits).toEqual([{ kind: 'wire', name: 'AFP' }]);
  });

  test('an author page is an absolute address of the web', () => {
    const urlOf = (href: string) => read(`By <a href="${href}">Morag Linn</a>`).authors?.value[0]?.url;
    expect(urlOf('/people/morag-linn')).toBe('https://isle-post.example/people/morag-linn');
    expect(urlOf('javascript:void(0)')).toBeNull();
    expect(urlOf('mailto:morag@isle-post.example')).toBeNull();
  });
});

describe('contributors', () => {
  test.each([
    ['Translated by Piet Bakker', ['Piet Bakker, translator']],
    ['Photographs by Anna Schmidt', ['Anna Schmidt, photographer']],
    ['Übersetzung: Piet Bakker', ['Piet Bakker, translator']],
    ['Traduit de l’anglais par Élise Dupont', ['Élise Dupont, translator']],
    ['Illustrations by Ann Lee', ['Ann Lee, illustrator']],
    ['Edited by Ann Lee and Bob Ray', ['Ann Lee, editor', 'Bob Ray, editor']],
  ])('below the byline: "%s"', (line, contributors) => {
    expect(contributorsOf(read('By Morag Linn', `<p>${line}</p>`))).toEqual(contributors);
  });

  test('"as told to" names who wrote it down', () => {
    const article = read('By Mary Sutter, as told to Morag Linn');
    expect(authorsOf(article)).toEqual(['Mary Sutter']);
    expect(contributorsOf(article)).toEqual(['Morag Linn, as told to']);
  });

  test('an author is no contributor, and a photograph’s credit none either', () => {
    const figure =
      '<figure><img src="/a.jpg"><figcaption>The pier. Photo: Anna Schmidt</figcaption></figure>';
    expect(contributorsOf(read('By Morag Linn', `<p>Edited by Morag Linn</p>${figure}`))).toEqual([]);
  });
});
