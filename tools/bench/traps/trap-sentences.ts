/**
 * Sentences of our own for what misleads name taggers, of different regions and shapes: person p, organization o, place l,
 * group g. Each is a text of its own; a line break ends a line. An abbreviation at a name's end stands without its full stop,
 * as the corpora have it.
 */
export const trapSentences: Readonly<Record<string, readonly string[]>> = {
  'a headline in Title Case': [
    'Opposition Leader Rejects Results As Votes Are Counted In [Zambia]l\n\nThe opposition leader [Chanda Mulenga]p rejected the results of the vote in [Zambia]l on Sunday.',
    '[Samsung]o To Build New Chip Plant In [Texas]l\n\n[Samsung]o said it would build a second plant near [Austin]l.',
    'Court Sends [Najib Razak]p Back To Jail Over Missing Millions\n\nThe former prime minister [Najib Razak]p was taken from court in [Kuala Lumpur]l.',
  ],
  'a headline in capitals': [
    'FLOODS KILL DOZENS IN [PAKISTAN]l\n\nAt least 40 people died in floods in [Pakistan]l, officials said on Friday.',
    '[RAMAPHOSA]p FIRES MINISTER OVER FRAUD\n\nPresident [Cyril Ramaphosa]p has dismissed a minister, his office said.',
    'POLICE SEIZE TWO TONNES OF COCAINE IN [ECUADOR]l\n\nPolice in [Ecuador]l seized two tonnes of cocaine at the port of [Guayaquil]l.',
    '[TOYOTA]o CUTS OUTPUT AS CHIP SHORTAGE BITES\n\n[Toyota]o will cut its output in [Japan]l by a third.',
  ],
  'a table of results': [
    '[Kaizer Chiefs]o 1-1 [Orlando Pirates]o\n[Mamelodi Sundowns]o 3-0 [SuperSport United]o',
    'Second round: [Naomi Osaka]p ([Japan]l) beat [Coco Gauff]p ([USA]l) 6-3, 6-4',
    '1. [Kenya]l 9 gold, 4 silver\n2. [Ethiopia]l 5 gold, 6 silver\n3. [Uganda]l 2 gold, 1 silver',
  ],
  'a name at the start of a sentence': [
    'Nothing moved. [Lagos]l was under curfew, and the markets stayed shut.',
    'The vote was close. [Mensah]p won it by 300 ballots, and [Kwame Mensah]p thanked his mother.',
    'The bill passed. [Brazil]l has 27 states, and each may set its own rules.',
    'No one was hurt. [Tanaka]p, the driver, was questioned by police in [Osaka]l.',
  ],
  'a common word at the start of a sentence': [
    'Villagers fled. Soldiers came at night. Schools have been closed since.',
    'Bank staff walked out on Tuesday. Union members joined them. Talks failed.',
    'Rain is forecast. Boats stayed in port. Fishing is banned until spring.',
    'Nurses want more pay. Voters have not been asked yet. Hope is fading.',
  ],
  'Jordan the man': [
    '[Jordan Henderson]p passed to the winger. [Jordan]p then left the pitch with a knee injury.',
    'Investigators say that [Jordan Williams]p, 24, was driving. [Jordan]p told officers that he had not slept.',
    'The actor [Michael B. Jordan]p wrote the script. [Jordan]p also directed it.',
    '[Vernon Jordan]p, a lawyer, died on Monday. Mr [Jordan]p had advised three presidents.',
  ],
  'Jordan the country': [
    'The king of [Jordan]l flew to [Cairo]l for talks.',
    'Trucks wait for days at the border between [Iraq]l and [Jordan]l.',
    '[Jordan]l has taken in more than a million refugees since 2011, the [United Nations]o says.',
    'Officials in [Jordan]l said that water would be rationed in [Amman]l.',
  ],
  'other names of people and of places': ['The singer [Paris Jackson]p performed in [Paris]l on Saturday.'],
  'a newspaper': [
    'The money was sent to [Cyprus]l, [Le Monde]o reported, citing court papers.',
    '“I am innocent,” she told [The Straits Times]o by telephone.',
    'Both the [Daily Nation]o and [The Standard]o printed the photograph on their front pages.',
    '[The Hindu]o said in an editorial that the law should be withdrawn.',
    'He started as a reporter at [El País]o and later edited the [Buenos Aires Times]o.',
  ],
  'a news agency': [
    'Three miners were rescued, state news agency [Xinhua]o said.',
    'Troops have entered the city, [Reuters]o reported, quoting a witness.',
    'The ship was seized on Sunday, according to the [Fars News Agency]o.',
    '[Yonhap]o said that the missile flew 500 kilometres before it fell into the sea.',
  ],
  'a capital that says something': [
    '[Washington]l said that it would not send troops.',
    'The islands are claimed by [Beijing]l, and [Manila]l has protested.',
    '[Moscow]l denied the charge, while [Kyiv]l called for new sanctions.',
    'Relations between [Islamabad]l and [New Delhi]l have been cold since the attack.',
  ],
  'al- in a name': [
    'The cleric [Moqtada al-Sadr]p told his followers to go home.',
    '[Ayman al-Zawahiri]p was killed in [Kabul]l. [Al-Zawahiri]p was 71.',
    '[Iraqi]g prime minister [Mustafa al-Kadhimi]p survived the attack, his office said.',
    'Sheikh [Tamim bin Hamad Al Thani]p received the envoy in [Doha]l.',
  ],
  'bin and ibn in a name': [
    'The film maker [Nasser bin Khalid]p was freed after a year.',
    '[Malaysian]g officer [Ahmad bin Ismail]p signed for the army.',
    '[Salman bin Abdulaziz]p became king in 2015 after the death of [Abdullah bin Abdulaziz]p.',
    'Doctors at the hospital treated [Osama bin Laden]p’s driver.',
  ],
  'van, de and von in a name': [
    'The trainer [Louis van Gaal]p praised [Virgil van Dijk]p.',
    'Finance minister [Eva de Wit]p told parliament in [The Hague]l that taxes would rise.',
    '[Ursula von der Leyen]p, who leads the [European Commission]o, flew to [Kyiv]l.',
    'The writer [Marlene van Niekerk]p grew up near [Caledon]l.',
  ],
  'O’ in a name': [
    'Counsel for the family, [Siobhán O’Neill]p, asked for an adjournment.',
    'Mr [O’Sullivan]p was arrested in [Limerick]l. [Dermot O’Sullivan]p has denied the charge.',
    'The choir sang a tune by [Turlough O’Carolan]p.',
  ],
  'Ó and other Irish letters in a name': [
    'The party’s leader, [Caoimhghín Ó Caoláin]p, stepped down after 13 years.',
    'A report by [Niamh Ní Bhroin]p of [Dublin City University]o blames the owners.',
    '[Pádraig Ó Riain]p was fined in [Galway]l on Thursday.',
  ],
  'ñ and other Spanish letters in a name': [
    'Former president [Enrique Peña Nieto]p lives in [Madrid]l.',
    'Police in [Viña del Mar]l arrested [Begoña Muñoz]p.',
  ],
  'a Chinese name': [
    'Foreign ministry spokeswoman [Mao Ning]p told reporters in [Beijing]l that talks would go on.',
    '[Zhang Wei]p, a farmer from [Henan]l, lost two cows. [Zhang]p has asked for help.',
    'The tennis player [Peng Shuai]p had not been seen for weeks.',
    'Professor [Chen Guangyu]p of [Fudan University]o said that growth would slow.',
    '[Taiwan]l’s president [Tsai Ing-wen]p landed in [Belize]l.',
  ],
  'a Korean name': [
    '[Kim Jong Un]p inspected a factory, state media said.',
    'The director [Bong Joon-ho]p thanked his crew. [Bong]p is 50.',
    'Prosecutors questioned [Park Geun-hye]p for 14 hours at their office in [Seoul]l.',
    '[Hyundai]o chairman [Chung Eui-sun]p met workers in [Ulsan]l.',
  ],
  'a Hungarian name': [
    '[Orbán Viktor]p spoke first, and [Magyar Péter]p answered him.',
    'The swimmer [Katinka Hosszú]p trained in [Baja]l.',
    'Foreign minister [Péter Szijjártó]p flew to [Ankara]l.',
    'The novelist [Krasznahorkai László]p was born in [Gyula]l.',
  ],
  'a name of one word': [
    'The rapper [Stormzy]p spoke at the funeral in [Croydon]l.',
    'The forward [Hulk]p signed for [Atlético Mineiro]o.',
    '[Suharto]p ruled [Indonesia]l for three decades. Students brought [Suharto]p down.',
  ],
  initials: [
    'The economist [B. R. Shenoy]p disagreed with [P. C. Mahalanobis]p.',
    'Chief Minister [M.K. Stalin]p opened the school in [Chennai]l.',
    '[A.P.J. Abdul Kalam]p was buried in [Rameswaram]l.',
    'The judge, [J.D. Okafor]p, refused bail.',
  ],
  'Jr. behind a name': [
    'Former senator [Ferdinand Marcos Jr]p. won by a landslide.',
    '[Martin Luther King Jr]p. spoke in [Memphis]l the night before.',
    'The driver, [Carlos Sainz Jr]p., was unhurt.',
    'Winger [Vinícius Jr]p. scored twice for [Real Madrid]o.',
  ],
  'a title without a name': [
    'The Prime Minister told the Speaker that the Attorney General was ill.',
    'Neither the Archbishop nor the Mayor would comment.',
    'The Chief Justice swore in the President, and the Vice President watched.',
    'A spokesman for the Defence Minister said that the General had resigned.',
  ],
  'months and weekdays': [
    'The law takes effect on Saturday, the first of April.',
    'Between June and August, prices rose; since September they have been falling.',
    'By Wednesday evening the fire was out. Thursday was quiet.',
    'The talks, planned for October, were put off until December, then January.',
  ],
  'people whose names are months': [
    'Mrs [May]p lost the vote. [Theresa May]p then resigned.',
    '[June Oladipo]p, a nurse, said that the ward was full in June.',
    'The coach, [Augusto March]p, resigned in March.',
  ],
  'a word that is also a brand': [
    'She applied for a visa in March and ate an orange on the way.',
    'Target prices were missed. Shell was found in the sand. Gap years are popular.',
  ],
};
