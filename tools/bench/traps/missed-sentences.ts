/** The same for what the recogniser gets wrong today, so that its share is known and whoever betters it sees where. */
export const missedSentences: Readonly<Record<string, readonly string[]>> = {
  'a headline in Title Case': [
    'Central Bank Raises Rates To Fight Inflation In [Turkey]l\n\nThe central bank raised its main rate to 42 percent, saying that prices in [Turkey]l would rise further.',
    'Two Dead, Dozens Injured After Bus Plunges Into Ravine In Northern [Peru]l\n\nA bus carrying 60 passengers fell into a ravine in northern [Peru]l, police said.',
  ],
  'a table of results': [
    '100m final: 1. [Usain Bolt]p ([Jamaica]l) 9.81; 2. [Justin Gatlin]p ([USA]l) 9.89; 3. [Andre De Grasse]p ([Canada]l) 9.91',
    '[Mumbai Indians]o 187-5 ([Rohit Sharma]p 78) beat [Chennai Super Kings]o 160-9 by 27 runs.',
  ],
  'a name at the start of a sentence': [
    '[Unilever]o said profits fell. [Nestlé]o said the same a day later.',
  ],
  'other names of people and of places': [
    'The election in [Georgia]l was won by [Georgia Meloni]p’s allies, a paper in [Tbilisi]l wrote.',
    'Judge [Sydney Brown]p adjourned the hearing until the witness arrives from [Sydney]l.',
    '[Chad Johnson]p, a coach from [Ohio]l, said that he had never been to [Chad]l.',
  ],
  'O’ in a name': ["Goalkeeper [Shay O'Malley]p kept a clean sheet for [Cork City]o."],
  'Ó and other Irish letters in a name': [
    '[Éamon Ó Cuív]p said that islands such as [Inis Mór]l need a doctor.',
  ],
  'ñ and other Spanish letters in a name': [
    'The mayor of [A Coruña]l, [Inés Núñez]p, opened the bridge.',
    'Striker [Íñigo Ibáñez]p left [Peñarol]o for [Lanús]o.',
  ],
  'a name of one word': ['Fans of [Shakira]p queued all night in [Barranquilla]l.'],
  'people whose names are months': ['[April Jones]p was five when she went missing in [Wales]l.'],
  'a word that is also a brand': [
    'Bolt by bolt, the bridge was taken apart. Oracle bones were found below it.',
    'Total losses came to six million. Apple growers were hit hardest.',
  ],
  'a brand that is a word': [
    'Prosecutors want [Meta]o and [Amazon]o to hand over the data.',
    '[Shell]o will sell its wells in the delta, and [Total]o may follow.',
    'Drivers for [Uber]o and [Bolt]o blocked roads in [Nairobi]l.',
    'Customers of [Orange]o in [Senegal]l could not make calls on Sunday.',
    'The regulator fined [Visa]o; [Apple]o was let off.',
  ],
};
