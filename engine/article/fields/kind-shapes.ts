import type { ArticleKind, Origin } from '../../model.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import type { PageReading } from '../page-reading.ts';
import { isRecord, listOf, textOf, typesOf } from '../signals/json-ld.ts';
import type { JsonLdNode, PageSignals } from '../signals/page-signals.ts';

/** A kind that shows in how an article is built, with what shows it. */
export interface ShapeOfKind {
  readonly kind: ArticleKind;
  readonly origin: Origin;
  readonly at: string;
  readonly raw: string;
}

/** The shapes in which kinds show where nobody names them; the text's topic is none of them. */
export function findKindShapes(
  { signals, blocks, body }: PageReading,
  authors: readonly string[],
): readonly ShapeOfKind[] {
  const text = body.flatMap((i) => blocks[i] ?? []);
  const last = body.at(-1) ?? -1;
  const end = blocks.slice(Math.max(0, last - linesAtEnd), last + linesAtEnd);
  return [readPressRelease(text, end), readRating(signals, authors), readConversation(text)].flatMap(
    (shape) => shape ?? [],
  );
}

const releaseLine =
  /^(?:for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate|para publicación inmediata|para divulgação imediata)\b/iu;
const wireDateline =
  /(?:\/PRNewswire|\bPRNewswire\b|\bBusiness ?Wire\b|\bGLOBE ?NEWSWIRE\b|\bACCESSWIRE\b|\bEINPresswire\b|\(ots\)|\bPRWEB\b)/i;
const aboutLine =
  /^(?:About|ABOUT|Über|ÜBER|À propos d(?:e|u|es)|A propos d(?:e|u|es)|Acerca de|Sobre|Informazioni su|Over|Om)\s+(?:the\s+)?\p{Lu}[^.!?]{1,60}:?$/u;
const contactLine =
  /^(?:(?:media|press|pr)\s*(?:&\s*\w+\s*)?(?:contacts?|enquiries|inquiries)|contacts? (?:for )?(?:media|press)|pressekontakt|medienkontakt|ansprechpartner(?:in)? (?:für die )?presse|rückfragen(?:hinweis)?|contacts? (?:de )?presse|contacto (?:de )?prensa|contato (?:de )?imprensa|contatti stampa|ufficio stampa|perscontact|presskontakt)\b/iu;

const linesAtStart = 4;
const linesAtEnd = 12;
const shortestAbout = 60;

/** What companies and offices send out: it says so, comes by a wire, or ends with who they are and whom to call. */
function readPressRelease(body: readonly PageBlock[], end: readonly PageBlock[]): ShapeOfKind | null {
  const start = body.slice(0, linesAtStart);
  const release = start.find(({ text }) => releaseLine.test(text));
  if (release)
    return { kind: 'press-release', origin: 'text', at: 'first lines', raw: release.text.slice(0, 200) };
  const wired = start.find(({ text }) => wireDateline.test(text.slice(0, 150)));
  if (wired) return { kind: 'press-release', origin: 'text', at: 'dateline', raw: wired.text.slice(0, 150) };
  // A footer's links say the same; there, no text follows.
  const about = end.find(
    ({ text, linked }, i) =>
      aboutLine.test(text) && linked === 0 && (end[i + 1]?.text.length ?? 0) >= shortestAbout,
  );
  const contact = end.find(({ text, linked }) => contactLine.test(text) && linked < text.length / 2);
  return about && contact
    ? {
        kind: 'press-release',
        origin: 'text',
        at: 'last lines',
        raw: `${about.text} … ${contact.text.slice(0, 100)}`,
      }
    : null;
}

/** A rating that the article's author gives: not one of readers or customers, nor their average. */
function readRating({ jsonLdAll, jsonLd }: PageSignals, authors: readonly string[]): ShapeOfKind | null {
  const ratingOf = (node: JsonLdNode | undefined) => listOf(node?.['reviewRating'])[0];
  const names = new Set(authors.map(foldForComparison));
  const isByAuthor = (node: JsonLdNode): boolean =>
    listOf(node['author']).some((author) => names.has(foldForComparison(textOf(author) ?? '')));
  const rated = jsonLdAll.filter((node) => typesOf(node).includes('Review') && isRecord(ratingOf(node)));
  const [only] = rated.length === 1 ? rated.filter((node) => node !== jsonLd[0] && isByAuthor(node)) : [];
  // A page whose only statement is a review may show what customers say of it.
  const own = jsonLd.slice(0, 1).find((node) => typesOf(node).some((type) => type !== 'Review'));
  const rating = ratingOf(own) ?? ratingOf(only);
  return isRecord(rating)
    ? {
        kind: 'review',
        origin: 'json-ld',
        at: 'reviewRating',
        raw: String(rating['ratingValue']).slice(0, 20),
      }
    : null;
}

const fewestQuestions = 4;
const leastShare = 0.2;

/** Questions in bold between answers, or lines that begin with who speaks, in turns. */
function readConversation(body: readonly PageBlock[]): ShapeOfKind | null {
  const lines = body.filter(({ shape }) => shape === 'paragraph' || shape === 'quote');
  const found = findTurns(lines) ?? findQuestions(lines);
  return found
    ? { kind: 'interview', origin: 'text', at: 'questions and answers', raw: found.slice(0, 200) }
    : null;
}

const speaker = /^(\p{Lu}[\p{L}.’'-]{0,20}(?:\s\p{Lu}[\p{L}.’'-]{1,20}){0,3})\s?[:：]\s+\S/u;

/**
 * Two names that take turns at the beginning of paragraphs, one of which asks: "Q: … A: …", "Isle Post: … Berg: …".
 * Lists of labels and values have names as well, but nobody asks there.
 */
function findTurns(lines: readonly PageBlock[]): string | null {
  const named = lines.flatMap(({ text }) => {
    const name = speaker.exec(text.slice(0, 100))?.[1];
    return name ? [{ name, text }] : [];
  });
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < fewestQuestions - 1) return null;
  const turns = named.filter(({ name }) => name === first[0] || name === second[0]);
  const changes = turns.filter(({ name }, i) => i > 0 && turns[i - 1]?.name !== name).length;
  if (changes < turns.length * 0.6 || turns.length < lines.length * leastShare) return null;
  const asker = [first, second].find(([name, count]) => {
    const questions = turns.filter((turn) => turn.name === name && /[?？]/.test(turn.text));
    // "Q:" also heads the questions that readers of a manual ask.
    const isPerson = name.length > 2 || areAsked(questions.map(({ text }) => text));
    return questions.length >= count / 2 && isPerson;
  });
  return asker ? (turns[0]?.text ?? null) : null;
}

/** Whoever is interviewed is spoken to; lists of common questions are asked by the reader ("How do I …?"). */
const spokenTo =
  /(?<!\p{L})(?:[Yy]ou|[Yy]ours?|[Yy]ourself|Sie|Ihre?[nmrs]?|Ihnen|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Uu]sted(?:es)?|[Tt]ú|[Tt]e|[Ss]us?|[Vv]ocê|[Ss]eus?|[Ss]uas?|[Ll]ei|[Ss]u[oa]|u|uw|jij?|jouw|[Nn]i|[Dd]u|[Вв]ы|[Вв]ас|[Вв]ам|[Вв]аш\p{L}*)(?!\p{L})/u;
const reader =
  /(?<!\p{L})(?:I|[Mm]y|[Ii]ch|[Mm]eine?[nmrs]?|[Mm]on|[Mm]es|[Mm]is?|[Mm]eu|[Mm]inha|[Mm]i[oa]|[Mm]ijn|[Ii]k)(?!\p{L})/u;

function areAsked(questions: readonly string[]): boolean {
  const asked = questions.filter((text) => spokenTo.test(text)).length;
  const asking = questions.filter((text) => reader.test(text)).length;
  return asked >= questions.length * 0.4 && asking <= questions.length * 0.25;
}

function findQuestions(lines: readonly PageBlock[]): string | null {
  const questions = lines.flatMap(({ text, bold }, i) => {
    const isQuestion =
      /[?？]["'”’»)]?$/.test(text) && text.length < 600 && bold >= text.replace(/\s/g, '').length * 0.9;
    const answer = lines[i + 1];
    return isQuestion && answer && answer.bold < answer.text.length / 2 ? [text] : [];
  });
  const isMuch = questions.length >= fewestQuestions && questions.length >= lines.length * leastShare;
  return isMuch && areAsked(questions) ? (questions[0] ?? null) : null;
}
