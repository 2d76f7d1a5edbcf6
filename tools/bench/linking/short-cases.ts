/**
 * Short texts with their mentions in brackets, each followed by its type's first letter and the number of its entity.
 * Each is of another pattern; `name`, where given, is what the first entity is called.
 */
export interface LinkingCase {
  readonly pattern: string;
  readonly text: string;
  readonly name?: string;
}

export const linkingCases: readonly LinkingCase[] = [
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
    pattern: 'an acronym after the words',
    text: 'The [World Health Organization]o1 met. The [WHO]o1 warned.',
    name: 'World Health Organization',
  },
  {
    pattern: 'an acronym before the words',
    text: 'The [WHO]o1 warned. The [World Health Organization]o1 met.',
    name: 'World Health Organization',
  },
  { pattern: 'an acronym in brackets', text: 'The [African Union]o1 ([AU]o1) met.', name: 'African Union' },
  { pattern: 'an acronym that counts small words', text: 'The [Department of Justice]o1 sued. [DOJ]o1 won.' },
  {
    pattern: 'an acronym that leaves small words out',
    text: 'The [Communist Party of China]o1 ruled. The [CPC]o1 met.',
  },
  { pattern: 'an acronym with full stops', text: 'The [United Nations]o1 met. The [U.N.]o1 voted.' },
  { pattern: 'with and without full stops', text: 'The [U.S.]l1 agreed. The [US]l1 signed.' },
  {
    pattern: 'an abbreviation that only the text explains',
    text: 'The [Economic Community of West African States]o1 ([ECOWAS]o1) met. [ECOWAS]o1 voted.',
  },
  {
    pattern: 'an abbreviation with small letters',
    text: 'The [University of Technology]o1 ([UTech]o1) closed.',
  },
  { pattern: 'brackets that explain nothing', text: '[Barcelona]o1 ([UEFA]o2) won.' },
  { pattern: 'an acronym that spells something else', text: 'The [World Bank]o1 met the [IMF]o2.' },
  {
    pattern: 'an acronym of a country',
    text: 'The [United Arab Emirates]l1 signed. The [UAE]l1 paid.',
    name: 'United Arab Emirates',
  },
  { pattern: 'a country by its long name', text: 'The [United States of America]l1 voted. The [US]l1 won.' },
  { pattern: 'a country by another name', text: '[Britain]l1 left. The [UK]l1 stayed out.' },
  { pattern: 'an article in front', text: '[The Hague]l1 is in the [Netherlands]l2. [Hague]l1 judges sat.' },
  {
    pattern: 'a paper with its article',
    text: '[The New York Times]o1 wrote. The [New York Times]o1 corrected.',
  },
  {
    pattern: 'a company with and without its form',
    text: '[Huawei Technologies Co. Ltd.]o1 denied. [Huawei Technologies]o1 sued.',
  },
  {
    pattern: 'an agency by its first word',
    text: '[Xinhua]o1 wrote. The [Xinhua News Agency]o1 reported.',
    name: 'Xinhua News Agency',
  },
  {
    pattern: 'a body and its organ stay apart',
    text: '[Interpol]o1 met at the [Interpol General Assembly]o2.',
  },
  { pattern: 'a city and its police stay apart', text: '[Nairobi]l1 slept. The [Nairobi Police]o2 did not.' },
  { pattern: 'a country and its people stay apart', text: '[China]l1 won. The [Chinese]g2 cheered.' },
  { pattern: 'a people in singular and plural', text: 'An [American]g1 won. [Americans]g1 cheered.' },
  { pattern: 'peoples that end in s', text: 'The [Swiss]g1 voted. A [Swiss]g1 paper wrote.' },
  {
    pattern: 'a bare kind of thing is not linked by guess',
    text: 'The [Ministry of Defence]o1 met. The [Ministry]o2 declined.',
  },
  {
    pattern: 'ministries of two countries stay apart',
    text: 'The [Chinese Foreign Ministry]o1 replied to the [Foreign Ministry]o2.',
  },
  { pattern: 'two cities that share a word', text: '[New York]l1 beat [New Delhi]l2.' },
  { pattern: 'a city and a state of one word more', text: '[Mexico]l1 moved to [Mexico City]l2.' },
  {
    pattern: 'a line break inside a name',
    text: '[Meng\nHongwei]p1 left. [Meng]p1 returned.',
    name: 'Meng Hongwei',
  },
  { pattern: 'the same one-word name', text: '[Shakira]p1 sang, and [Shakira]p1 danced.' },
  {
    pattern: 'an event by its acronym',
    text: 'At the [Africa Cup of Nations]e1 they won. [ACN]e1 is next year.',
  },
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
    pattern: 'a company by its first word',
    text: '[Halcyon Health Systems]o1 fell. [Halcyon Health]o1 rose. [Halcyon]o1 closed.',
    name: 'Halcyon Health Systems',
  },
  {
    pattern: 'a first word of two companies',
    text: '[Hanseong Battery]o1 fell, [Hanseong Shipping]o2 rose. [Hanseong]o3 closed.',
  },
  { pattern: 'a club by its town', text: '[Leeds United]o1 won. [Leeds]o1 sang.' },
  {
    pattern: 'a team and its union stay apart',
    text: '[Zambia]o1 won. The [Zambia Teachers Union]o2 was glad.',
  },
  {
    pattern: 'a commission by what it is',
    text: 'The [European Commission]o1 met. The [Commission]o1 voted.',
  },
  {
    pattern: 'a commission where there are two',
    text: 'The [European Commission]o1 met the [Election Commission]o2. The [Commission]o3 voted.',
  },
  { pattern: 'a chamber by its first word', text: 'The [Chamber of Deputies]o1 met. The [Chamber]o1 voted.' },
  {
    pattern: 'a court without its country',
    text: 'The [Supreme Court of India]o1 sat. The [Supreme Court]o1 rose.',
  },
  {
    pattern: 'a ministry with its name turned round',
    text: 'The [Ministry of Commerce]o1 met. The [Commerce Ministry]o1 voted.',
  },
  {
    pattern: 'a ministry of another name',
    text: 'The [Ministry of Commerce]o1 met the [Health Ministry]o2.',
  },
  { pattern: 'an acronym of beginnings', text: 'The [Korean Film Council]o1 met. [KOFIC]o1 voted.' },
  {
    pattern: 'an acronym in another language’s order',
    text: 'The [National Liberation Front]o1 ([FLN]o1) met. The [FLN]o1 voted.',
  },
  {
    pattern: 'an acronym that the text gives in words',
    text: 'The [Attorney’s Office]o1, known as the [FGR]o1, met.',
  },
  {
    pattern: 'initials of three words as an acronym',
    text: '[Human Rights Watch]o1 wrote. [HRW]o1 counted.',
  },
  {
    pattern: 'an island with and without the word',
    text: '[Skerry Island]l1 lies low. [Skerry]l1 was flooded.',
  },
  { pattern: 'a state with and without the word', text: 'He left [Jigawa State]l1. [Jigawa]l1 is dry.' },
  { pattern: 'a country in parts by its common name', text: '[South Korea]l1 won. [Korea]l1 sang.' },
  { pattern: 'a country that is no part of another', text: '[South Sudan]l1 met [Sudan]l2.' },
  { pattern: 'an old and a new name of a country', text: '[Myanmar]l1, once [Burma]l1, voted.' },
  { pattern: 'an official name of a country', text: 'The [Russian Federation]l1 signed. [Russia]l1 paid.' },
  { pattern: 'a town that was renamed', text: '“In [Bombay]l1,” he said. [Mumbai]l1 was dark.' },
  {
    pattern: 'a capital is not its government',
    text: '[Moscow]l1 denied it. The [Kremlin]o2 did not. [Russia]l3 paid.',
  },
  { pattern: 'a storm with and without the word', text: '[Hurricane Odette]e1 came. [Odette]e1 went.' },
  {
    pattern: 'a cup with and without its year',
    text: 'The [2022 World Cup]e1 is over. The [World Cup]e1 was hot.',
  },
  {
    pattern: 'a headline with a company’s short name',
    text: '[Corvida]o1 sued\n\n[Corvida Medical Devices]o1 was sued.',
    name: 'Corvida Medical Devices',
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
  {
    pattern: 'a body without its country',
    text: 'The [Philippine Coast Guard]o1 came. The [Coast Guard]o1 left.',
  },
];
