/**
 * The words of bylines in the languages that pages are read in: what stands before names, between them, and after
 * the last. Longer forms stand before the shorter ones they begin with.
 */

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Words that names follow even without a colon. */
const beforeNames = oneOf(
  // English
  String.raw`(?:(?:this )?(?:article|post|guest post|story|piece|blog)(?: was)? )?(?:originally )?(?:written|reported|posted|published|authored|contributed|submitted|created|shared|compiled|reviewed|as told to)(?: and photographed)? by`,
  String.raw`(?:story|stories|words|text|article|interview|analysis|opinion|commentary|essay|column|review|report|photos? and text)(?: and (?:photos?|photographs|pictures|images))? by`,
  'by',
  // German
  String.raw`(?:(?:ein )?(?:gast)?(?:beitrag|kommentar|bericht|artikel|interview|essay|analyse|kolumne|porträt|reportage)|text(?: und fotos?)?|geschrieben|verfasst|veröffentlicht|aufgezeichnet|erstellt|gepostet) von`,
  String.raw`die fragen stellten?|das (?:gespräch|interview) führten?|von`,
  // French
  String.raw`(?:écrit|rédigé|publié|posté|propos recueillis|texte|article|un article|une enquête|un reportage) par`,
  'par',
  // Spanish, Portuguese
  String.raw`(?:escrito|redactado|publicado|elaborado|redigido|postado|reportagem|texto|artículo) por`,
  'por',
  // Italian, Dutch, Swedish, Danish, Norwegian, Polish, Indonesian, Turkish
  String.raw`a cura di|scritto da|pubblicato da|intervista di|articolo di|testo di|di`,
  String.raw`geschreven door|gepubliceerd door|(?:een )?(?:artikel|interview|verhaal) van|tekst door|door`,
  String.raw`skriven av|publicerad av|text av|skrevet af|skrevet av|tekst af|av|af`,
  'napisane przez|opublikowane przez|przez|ditulis oleh|oleh|yazan|kirjoittanut',
  // Arabic
  'بقلم|كتبت|كتب|تحرير|إعداد',
);

/** Words that stand before names, mostly with a colon, and that are other things elsewhere. */
const nouns = oneOf(
  String.raw`authors?(?:\(s\))?|about the authors?|writers?|contributors?|contributed by|columnists?|reporters?|words`,
  String.raw`autor(?::?innen|inn?en|in|en)?|verfasser(?:in)?|text|interview|protokoll|bericht|redaktion(?=\s*:)`,
  String.raw`auteures?|auteurs?|autrices?|textes?|rédaction(?=\s*:)`,
  String.raw`autor(?:es|as|a)|textos?|(?:redacción|redação)(?=\s*:)|autori|autrice|autore|testo|auteurs?|tekst|skribent|skribenter`,
  'autorka|autorzy|tekst|opracowała?|rozmawiała?|автор(?:ы|ка)?|текст|подготовила?|беседовала?|penulis|yazar|haber',
  'المؤلف|الكاتبة|الكاتب|المحررة|المحرر',
  // Japanese, Chinese
  String.raw`取材・文|文・写真|執筆者?|著者|筆者|文責|ライター`,
  String.raw`(?:本报|本報|本刊|本网|特约|特約|实习|實習|见习)?(?:记者|記者)|通讯员|通訊員|作者|撰文|撰稿人?|文字|文`,
);

const afterLabel = String.raw`(?:\s*[:：●◎=]\s*|\s*[／/]\s*(?=[\u3040-\u9fff])|\s+|(?<=[\u3040-\u9fff])|$)`;

const label = new RegExp(`^(?:${beforeNames}|${nouns})${afterLabel}`, 'iu');

/** The length of the label that a text begins with ("By ", "Text: ", "記者"), 0 where there is none. */
export function labelLength(text: string): number {
  const length = label.exec(text)?.[0].length ?? 0;
  // A label that nothing follows ("Redaktion", "Reporter") is what somebody signs with.
  return length < text.length || /[:：]\s*$/.test(text) ? length : 0;
}

const weakLabel = /^(?:de|di|da|text|texte|av|af|door|door:|interview|bericht|haber|redaktion)\s/iu;

/** The most words that may follow "by" where they are not written as names are. */
const mostLooseWords = 3;

/** Whether a text says that it names its writer: a label, then what could be names ("By mail, send …" does not). */
export function isLabelledByline(text: string): boolean {
  const length = labelLength(text);
  if (length === 0 || length >= text.length) return false;
  const rest = text.slice(length);
  if (weakLabel.test(text) && !/[:：]\s*$/.test(text.slice(0, length))) return false;
  return !/^\p{Ll}/u.test(rest) || rest.split(' ').length <= mostLooseWords;
}

/** Whether a text is a label and nothing else ("Author", "Written by:"): what follows it are the names. */
export const isBareLabel = (text: string): boolean =>
  text.length <= 40 && labelLength(text.endsWith(':') ? text : `${text}:`) >= text.length;

/** What ends a byline's names: a date, a source, a place, another part, a way to reach the writer. */
export const endOfNames = new RegExp(
  [
    String.raw`\s*\b(?:source|published|updated|posted|last (?:updated|modified|edited|reviewed)|first published|modified|reviewed by|fact[- ]checked|medically reviewed)\b(?=[\s:])`,
    String.raw`\s*\b(?:photo(?:graph)?s? (?:by|:)|photos?:|pictures? by|edited by|editing by|translated by|illustrat\p{L}+(?: by| von|:)|(?:mit )?(?:fotos?|bilder)(?: von|:)|übersetz\p{L}+|traducción|traduction|tradu\p{L}+ (?:par|por)|traduzione|vertaling|contributing|with additional|additional reporting)(?=[\s:]|$)`,
    String.raw`\s+(?:via|for the|for|on|at|in|aus|à|в|из|special to|on behalf of|as told to|im interview|with|mit|avec|con|med|met)\s`,
    String.raw`\s+am(?=\s(?:\d|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))|\s+vor(?=\s\d)|\s+(?:follow|folgen|alle artikel|all articles|view profile|view all posts|says:|schreibt:)(?=\s|$)`,
    String.raw`,\s*(?:corresponsal|enviad[oa]|correspondant|envoyée?s?|corrispondente|inviat[oa]|correspondente|korrespondent|корреспондент|собкор)`,
    String.raw`[／/\s][\u4e00-\u9fff]{2,6}(?:报道|報導|報道|电|電)|\s*[\u4e00-\u9fff]{1,4}[：:]|\s*(?:发自|發自)`,
    String.raw`\s[|•●⋅·–—-]\s|[\t\n]|https?:|@|\((?!\p{L}+\)\s\p{L}{2,}(?:$|,))|（`,
    String.raw`\d{1,2}[./:h]\d{2}|\b(?:19|20)\d\d\b`,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}\b`,
    String.raw`\b\d{1,2}\.?\s+\p{L}{3,10}\.?\s+(?:19|20)\d\d|\s+\d+\s`,
  ].join('|'),
  'iu',
);

/** What stands between two names of a byline. Arabic writes its "and" onto the next word. */
export const betweenNames =
  /\s*[,;&|/／、，・+؛،]\s*(?:(?:and|und|et|y|e|&)\s+(?=[\p{Lu}\p{Lo}]))?|\s(?:and|AND|And|und|UND|et|ET|y|Y|e|E|og|och|en|EN|ja|i|и|ve|dan)\s(?=[\p{Lu}\p{Lo}])|\s(?:و\s|و(?=\p{Lo}+\s\p{Lo}))/u;

/** Words of offices and jobs: a piece made of them is a role, not a name. */
export const roleWord =
  /\b(?:reporter|correspondent|editors?|editor-in-chief|staff|writer|columnist|contributor|journalist|producer|photographer|analyst|bureau|chief|desk|team|newsroom|admin|administrator|redaktion|redaktionen|redaction|redacción|rédaction|redazione|online|news|media|agency|agencies|press|service|services|group|magazine|times|post|daily|today|network|university|professor|ph\.?d|m\.?d|director|manager|ceo|founder|intern|guest|author|follow|subscribe|share|comments?|read|more|view|all|posts?|profile|bio|contact|email|twitter|facebook|minutes?|ago|updated|published|copyright|inc|llc|ltd|gmbh|www|blog|website|official|unknown|anonymous|correspondente|corresponsal|correspondant|periodista|journaliste|giornalista|dziennikarz|redactor(?:a)?|redakteur(?:in)?|korrespondent(?:in)?|freelance|senior|deputy|associate|executive|managing|assistant|special|political|national|health|science|business|sports?|politics|technology|environment|webmaster|categories|category|undefined)\b/iu;

/** Words that an office begins with, after a name and without a comma. */
export const officeStart =
  /\s(?:senior|sr\.?|chief|staff|deputy|associate|executive|managing|assistant|contributing|guest|reporter|editor|writer|correspondent|contributor|columnist|journalist|redakteur(?:in)?|autor(?:in)?|head|director|product|content|marketing|founder|for)\b/iu;

/** "From our correspondent in Berlin, …" before names: the office and the place. */
export const ourOwn =
  /^(?:(?:from |de |da |do |dal |dalla |van |von |od |от )?(?:our|notre|nos|nuestr[oa]s?|nosso|nossa|nostro|nostra|unser(?:e[mnr]?)?|onze|naszego|нашего)\s)(\p{L}+)(?:\s(?:in|à|en|em|a|aus|w|в|te)\s(\p{Lu}[\p{L}' -]*?))?\s*[,:]\s*/iu;
