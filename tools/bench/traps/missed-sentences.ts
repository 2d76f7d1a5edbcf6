/** The same for what the recogniser gets wrong today, so that its share is known and whoever betters it sees where. */
export const missedSentences: Readonly<Record<string, readonly string[]>> = {
  'other names of people and of places': [
    'The election in [Georgia]l was won by [Georgia Meloni]p’s allies, a paper in [Tbilisi]l wrote.',
  ],
  'a headline in Title Case': [
    'Hundreds Flee As Volcano Erupts In Eastern [Congo]l\n\nHundreds of people fled on Sunday as a volcano erupted in eastern [Congo]l.',
  ],
  'a table of results': [
    '[Lagos Lions]o 142-8 ([Tunde Ojo]p 41, [Femi Ade]p 30) beat [Accra Aces]o 98 by 44 runs.',
    '[Dhaka Dynamos]o 201-6 ([Litton Das]p 88) lost to [Sylhet Strikers]o 202-4 by 6 wickets.',
  ],
  'Ó and other Irish letters in a name': [
    'A statement by [Máire Ní Laoi]p of [Conradh na Gaeilge]o thanked the teachers.',
  ],
  'ñ and other Spanish letters in a name': ['Police in [Ñuñoa]l arrested [Nicolás Yáñez]p.'],
  'a name of one word': ['Mourners sang songs of [Fairuz]p in [Beirut]l.'],
  'a word that is also a brand': ['Boats on the [Amazon]l were stopped.'],
};
