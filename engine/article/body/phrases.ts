/**
 * What furniture says of itself, in the commonest languages of news sites: each pattern is a class of lines that
 * stand in or beside an article and are none of it. They are features for the learned scores, never filters.
 */
const furniturePhrases: readonly RegExp[] = [
  // Invitations to read something else.
  /^(?:read (?:more|also|next|the full)|also read|see also|more (?:on|from|about|stories)|related|recommended|you (?:may|might) (?:also|like)|don't miss|most (?:read|popular|viewed)|trending|up next|watch( also)?:|listen|lesen sie|mehr zum|auch interessant|lire aussi|à lire|sur le même|lee también|te puede interesar|leia (?:mais|também)|leggi anche|lees ook|läs (?:mer|också)|czytaj|читайте)/i,
  // Invitations to subscribe, sign in, pay, give.
  /(?:subscribe|sign up|newsletter|log ?in|register (?:now|for)|create an account|abonnieren|abonnez|suscr[ií]b|inscreva|iscriviti|donate|support (?:us|our)|become a member|get (?:our|the) (?:latest|app)|in your inbox|free trial)/i,
  // Rights, terms, cookies.
  /(?:©|\(c\) \d{4}|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|terms of (?:use|service)|privacy policy|cookie)/i,
  // Sharing.
  /^(?:share|tweet|facebook|twitter|whatsapp|linkedin|e-?mail|print|pinterest|copy link|teilen|drucken|partager|compartir|follow us|folgen)\b/i,
  // Comments.
  /(?:leave a (?:comment|reply)|\d+ comments?|comments? (?:are closed|policy)|post a comment|join the (?:conversation|discussion)|kommentare?\b|commentaires?\b|comentarios?\b|your email address|powered by)/i,
  // Bylines, dates, labels.
  /^(?:by|von|par|por|di|door|av)\s+\p{Lu}/u,
  /^(?:published|updated|posted|last (?:updated|modified)|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado)\b/i,
  /^(?:tags?|topics|categor(?:y|ies)|filed under|posted in|schlagwörter|themen|mots-clés|etiquetas)\b\s*:?/i,
  // Credits and captions.
  /^(?:photos?|image|picture|foto|bild|credit|source|quelle|illustration|video)\s*(?:by|credit)?\s*[:/|]/i,
  /(?:getty images|\bafp\b|reuters|shutterstock|associated press|\bdpa\b|file photo|istock|unsplash|picture alliance)[^.]{0,40}$/i,
  // Advertisements.
  /^(?:advertisement|anzeige|werbung|publicidad|publicité|sponsored|ad$|story continues below|article continues|continue reading|scroll to continue)/i,
  // About the author.
  /\b(?:is a (?:freelance|staff|senior|reporter|writer|journalist|contributor|columnist|professor)|follow (?:him|her|them|me) on|can be reached at|contributed to this (?:report|story)|reporting by|editing by|the author is)\b/i,
  // Time to read.
  /\b(?:ago|vor \d+ (?:stunden|minuten|tagen)|il y a \d+|hace \d+)\b|^\d+\s*(?:min(?:ute)?s?\.?|minuten?)\s*(?:read|lesezeit|de lectura)?$/i,
];

/** The bits of the phrases that are asked for by name. */
export const Furniture = { subscription: 1 << 1, dateLabel: 1 << 6 } as const;

export const phraseCount = furniturePhrases.length;

/** Text past this is read no further: furniture says at once what it is. */
const mostRead = 400;

const isAnchored = ({ source }: RegExp): boolean => source.startsWith('^');

/** Any of the phrases that may stand anywhere: looking for them costs most, and few blocks have one. */
const anyInside = new RegExp(
  furniturePhrases
    .filter((phrase) => !isAnchored(phrase))
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Which of these phrases a text has, a bit for each. */
export function findFurniture(text: string): number {
  const beginning = text.slice(0, mostRead);
  const hasInside = anyInside.test(beginning);
  let found = 0;
  for (let i = 0; i < phraseCount; i++) {
    const phrase = furniturePhrases[i];
    if (phrase && (hasInside || isAnchored(phrase)) && phrase.test(beginning)) found |= 1 << i;
  }
  return found;
}
