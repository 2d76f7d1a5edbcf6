import type { LinkingCase } from './linking-case.ts';

/** How people are called again: by surname, by first name, by title, in another spelling. */
export const peopleCases: readonly LinkingCase[] = [
  {
    pattern: 'a surname after the full name',
    text: '[Sophie Hatt]p1 spoke first. Then [Hatt]p1 left.',
    name: 'Sophie Hatt',
  },
  {
    pattern: 'a family name that stands first',
    text: '[Xi Jinping]p1 arrived. [Xi]p1 smiled.',
    name: 'Xi Jinping',
  },
  {
    pattern: 'a surname in a headline above the full name',
    text: '[Xi]p1 proposes reform\n\n[Xi Jinping]p1 spoke.',
    name: 'Xi Jinping',
  },
  {
    pattern: 'a title before the surname',
    text: 'President [Joyce Banda]p1 met the press. President [Banda]p1 was brief.',
  },
  { pattern: 'a first name alone', text: '[Malala Yousafzai]p1 wrote it. [Malala]p1 was eleven.' },
  {
    pattern: 'a surname with particles',
    text: '[Ursula von der Leyen]p1 agreed. “No,” [von der Leyen]p1 added.',
  },
  {
    pattern: 'the bare surname without its particles',
    text: '[Ursula von der Leyen]p1 agreed, and [Leyen]p1 signed.',
  },
  { pattern: 'a Dutch particle in capitals', text: '[Virgil van Dijk]p1 scored. [Van Dijk]p1 ran off.' },
  {
    pattern: 'an Arabic name with bin',
    text: '[Mohammed bin Salman]p1 flew home. [bin Salman]p1 said nothing.',
  },
  {
    pattern: 'an Arabic article with a hyphen',
    text: '[Bashar al-Assad]p1 denied it. [Al-Assad]p1 has ruled since 2000.',
  },
  { pattern: 'an Irish surname', text: '[Sinéad O’Connor]p1 sang. [O’Connor]p1 was 56.' },
  { pattern: 'straight and curly apostrophes', text: "[Sinéad O’Connor]p1 sang. [O'Connor]p1 was 56." },
  { pattern: 'accents that come and go', text: '[Recep Tayyip Erdoğan]p1 spoke. [Erdogan]p1 left.' },
  { pattern: 'a tilde that comes and goes', text: '[Enrique Peña Nieto]p1 spoke. [Pena Nieto]p1 left.' },
  { pattern: 'hyphens that come and go', text: '[Kim Jong-un]p1 waved. [Kim Jong Un]p1 waved back.' },
  { pattern: 'a Korean family name', text: '[Moon Jae-in]p1 was there. [Moon]p1 spoke.' },
  {
    pattern: 'a Hungarian name in its own order',
    text: '[Orbán Viktor]p1 nyert; in English, [Viktor Orbán]p1 won.',
  },
  {
    pattern: 'a middle initial',
    text: '[George Bush]p1 wrote. [George W. Bush]p1 signed.',
    name: 'George W. Bush',
  },
  {
    pattern: 'middle names in full',
    text: '[Nestor Roncaglia]p1, later [Nestor Carlos Roncaglia]p1, agreed.',
    name: 'Nestor Carlos Roncaglia',
  },
  { pattern: 'initials before a surname', text: '[J. K. Rowling]p1 wrote it. [Rowling]p1 was poor.' },
  { pattern: 'Jr. is not a surname', text: '[Robert Kennedy Jr.]p1 ran. [Kennedy]p1 lost.' },
  {
    pattern: 'a name in capitals',
    text: '[TRUMP]p1 SIGNS ORDER\n\n[Donald Trump]p1 signed.',
    name: 'Donald Trump',
  },
  {
    pattern: 'the same full name in capitals',
    text: '[DONALD TRUMP]p1 WINS\n\n[Donald Trump]p1 won.',
    name: 'Donald Trump',
  },
  {
    pattern: 'two people of one surname, the later one meant',
    text: '[Bill Clinton]p1 came, then [Hillary Clinton]p2. [Clinton]p2 spoke.',
  },
  {
    pattern: 'two people of one surname, the earlier one meant where only he was named',
    text: '[Bill Clinton]p1 came. [Clinton]p1 spoke. Later [Hillary Clinton]p2 came.',
  },
  {
    pattern: 'two people of one first name',
    text: '[John Kerry]p1 met [John McCain]p2. [McCain]p2 frowned; [Kerry]p1 did not.',
  },
  {
    pattern: 'full names that share a surname stay apart',
    text: '[Bo Xilai]p1 and [Bo Guagua]p2 were seen.',
  },
  {
    pattern: 'full names that share a first name stay apart',
    text: '[Maria Ressa]p1 and [Maria Sharapova]p2 were seen.',
  },
  { pattern: 'a stranger of one name', text: '[Pelé]p1 watched [Neymar]p2.' },
  { pattern: 'a name inside another word is nothing', text: '[Lee Hsien Loong]p1 spoke to [Leeson]p2.' },
  {
    pattern: 'a person and a place of one name',
    text: '[Michael Jordan]p1 flew to [Jordan]l2. [Jordan]p1 played there.',
  },
  { pattern: 'a person and a paper of one name', text: '[Julian Guardian]p1 writes for the [Guardian]o2.' },
  {
    pattern: 'a line break inside a name',
    text: '[Meng\nHongwei]p1 left. [Meng]p1 returned.',
    name: 'Meng Hongwei',
  },
  { pattern: 'the same one-word name', text: '[Shakira]p1 sang, and [Shakira]p1 danced.' },
  {
    pattern: 'a woman with a husband of the same surname, by her title',
    text: '[Musa Bello]p1 was jailed. His wife, [Hauwa Bello]p2, wept. Mr [Bello]p1 did not. Mrs [Bello]p2 left.',
  },
  {
    pattern: 'a brother and a sister of one surname, by pronouns and titles',
    text: '[Benazir Shah]p1 sold her car. [Bilal Shah]p2 kept his. Ms [Shah]p1 has the ticket; Mr [Shah]p2 has money.',
  },
  {
    pattern: 'a title that one of two namesakes was given before',
    text: 'Mrs [Joseph]p1 sells milk. [Marva Joseph]p1 sells bread. [Kester Joseph]p2 left. Mrs [Joseph]p1 stayed.',
  },
  {
    pattern: 'a surname that another has as half of hers',
    text: '[Ralston Charles]p1 met [Philippa Charles-Baptiste]p2. [Charles]p1 spoke; [Charles-Baptiste]p2 did not.',
  },
  {
    pattern: 'two full names of which the one spoken of last is meant',
    text: '[Min-jun Chae]p1 left. [Dong-sik Chae]p2 came, and [Chae]p2 spoke. “No,” [Chae]p2 said.',
  },
  {
    pattern: 'a maiden name that comes and goes',
    text: '[Hillary Rodham Clinton]p1 ran. [Hillary Clinton]p1 lost. [Hillary Rodham]p1 was her name before.',
  },
  {
    pattern: 'a Spanish double surname by both',
    text: '[Andrés Manuel López Obrador]p1 won. [López Obrador]p1 smiled. [López]p1 left.',
    name: 'Andrés Manuel López Obrador',
  },
  {
    pattern: 'a politician by his initials',
    text: '[Andrés Manuel López Obrador]p1 won. “[AMLO]p1 is here,” they sang.',
    name: 'Andrés Manuel López Obrador',
  },
  { pattern: 'two first names', text: '[Rosa Elena Herrera]p1 spoke. “[Rosa Elena]p1 is right,” he said.' },
  {
    pattern: 'a Portuguese name by its last and by its first part',
    text: '[Luiz Inácio Lula da Silva]p1 won. [Lula]p1 wept. [Lula da Silva]p1 is 77.',
  },
  { pattern: 'a Portuguese particle', text: '[João dos Santos]p1 ran. [dos Santos]p1 fell.' },
  {
    pattern: 'one Arabic article for another',
    text: '[Abdel Fattah el-Sisi]p1 flew. [al-Sisi]p1 landed. [Sisi]p1 spoke.',
  },
  {
    pattern: 'one Arabic spelling for another',
    text: '[Mohammed Hussein]p1 wrote. [Muhammad Husayn]p1 signed.',
  },
  { pattern: 'Muhammads of different families', text: '[Mohammed Hussein]p1 met [Muhammad Issa]p2.' },
  {
    pattern: 'a first part of an Arabic name',
    text: 'Sheikh [Mohammed bin Hamad Al Thani]p1 sent word. [Mohammed bin Hamad]p1 is 40.',
  },
  {
    pattern: 'a nom de guerre',
    text: '[Fathi Omar]p1, known as [Abu Khaled]p1, fled. [Abu Khaled]p1 is 50.',
  },
  { pattern: 'a stage name', text: '[Mighty Pelican]p1, whose real name is [Winston Hyacinth]p1, sang.' },
  { pattern: 'a short first name', text: '[William Hague]p1 spoke. [Bill Hague]p1 was tired.' },
  { pattern: 'short first names of others', text: '[William Hague]p1 met [Bob Hague]p2.' },
  { pattern: 'an initial for a first name', text: '[Om Prakash Gupta]p1 built it. [O. P. Gupta]p1 sold it.' },
  { pattern: 'a letter without its dot', text: '[Cem Yıldırım]p1 ran. [Yildirim]p1 won.' },
  {
    pattern: 'a title inside the name',
    text: '[Dr Priya Raman]p1 wrote. [Priya Raman]p1 signed. Dr [Raman]p1 left.',
  },
  {
    pattern: 'a father who is not meant by the surname alone',
    text: '[Raghav Gupta]p1 lives there. His late father, [Om Gupta]p2, built it. [Gupta]p1 sold it.',
  },
  {
    pattern: 'a father as the elder',
    text: '[Min-jun Chae]p1 left. His father, [Dong-sik Chae]p2, came. The elder [Chae]p2 is 81. [Chae]p1 is 40.',
  },
  {
    pattern: 'a son as the younger',
    text: '[Khalifa el-Mansouri]p1 spoke. His son, [Saddam el-Mansouri]p2, did not. The younger [el-Mansouri]p2 left.',
  },
  {
    pattern: 'a nickname in the middle',
    text: '[Ferdinand “Ding” Aguilar]p1 left. Brother [Ding]p1 prayed.',
  },
];
