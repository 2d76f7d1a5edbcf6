/**
 * Words that tell that somebody says, thinks or decides something, as stems: a hint to the cue tagger, never a
 * filter. A word counts when one of these is its stem, up to "s", "es", "ed", "d", "ing".
 */
const stems =
  'say said tell told add ask answer reply explain argue claim insist stress warn note point admit acknowledge concede deny confirm announce declare state report write wrote tweet post suggest propose recommend urge call demand request pledge promise vow threaten agree accept reject refuse criticize criticise condemn praise accuse blame believe think thought hope expect fear know knew feel felt want plan intend predict estimate forecast conclude find found show reveal disclose describe quote cite mention recall remember joke quip shout whisper respond testify allege assert maintain contend complain express voice order rule decide decide support oppose back endorse indicate signal according speak spoke discuss comment remark emphasize emphasise reiterate repeat observe tout hail boast lament'.split(
    ' ',
  );

const known = new Set(
  stems.flatMap((stem) => [
    stem,
    `${stem}s`,
    `${stem}es`,
    `${stem}ed`,
    `${stem}d`,
    `${stem}ing`,
    `${stem.replace(/e$/, '')}ing`,
    `${stem.replace(/y$/, 'i')}ed`,
    `${stem.replace(/y$/, 'i')}es`,
  ]),
);

export const isSayingWord = (lowerText: string): boolean => known.has(lowerText);
