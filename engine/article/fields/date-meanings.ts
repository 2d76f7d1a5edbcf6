/**
 * What a place says of its date: when published, when changed, when made (created, uploaded), of something else
 * (when a reader joined, when an offer ends), or nothing.
 */
export const dateMeanings = ['published', 'modified', 'made', 'other', 'unsaid'] as const;
export type DateMeaning = (typeof dateMeanings)[number];

const publishedName =
  /publi(?:sh|cat|c)|^(?:article[.:_]?)?(?:post(?:ed)?)[_.-]?(?:date|time|on)?$|pub[_-]?date|issued|original|^date$|^dc\.?(?:terms)?\.date$|release/;
const modifiedName = /modif|updat|revis|last[-_]?mod|chang|edited/;
const madeName = /creat|upload|captur|^(?:dc|dcterms|eprints)\./;
const otherName = /expir|found|death|valid|event|start|end[-_]?date|birth|joined|until|copyright|access/;

/** Names of properties that may hold a date. */
export const dateName =
  /date|time|publish|modif|updat|issued|created|revis|^post(?:ed)?$|day|timestamp|aktualisiert|datum/;

/** What the name of a property says: "datepublished", "article:modified_time", "dcterms.created". In lower case. */
export function toMeaning(name: string): DateMeaning {
  if (modifiedName.test(name)) return 'modified';
  if (publishedName.test(name)) return 'published';
  if (madeName.test(name)) return 'made';
  return otherName.test(name) ? 'other' : 'unsaid';
}

const between =
  '\\s*(?:on|am|le|el|il|op|at|w dniu|in|den|em|в)?\\s*[:：|]?\\s*(?:[^\\s\\d.,:：|]{2,10}[.,]{0,2}\\s*)?$';

/** Words before a printed date, in lower case, that say which date it is. */
const publishedLabel = new RegExp(
  `(?:published|posted|first published|publication date|originally created|released|written|veröffentlicht|erstellt|erschienen|publié|paru|mis en ligne|publicado|publicación|publicação|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|dodano|data publikacji|опубликовано|дата публикации|опубліковано|objavljeno|publikováno|vydáno|közzétéve|megjelent|publicat|yayınlanma|yayın|diterbitkan|đăng|发布|发表|發佈|發表|公開|掲載|投稿|配信|입력|등록|게시|작성|نشر|منتشر|date|datum|fecha|data)${between}`,
  'u',
);
const modifiedLabel = new RegExp(
  `(?:last (?:updated|modified|reviewed|edited|changed)|(?:medically )?reviewed|updated?|modified|revised|edited|aktualisiert|geändert|bearbeitet|stand|letzte änderung|mis(?:e)? à jour|modifié|actualizado|actualización|atualizado|aggiornato|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|обновлено|изменено|оновлено|ažurirano|aktualizováno|frissítve|actualizat|güncelleme|güncellenme|diperbarui|cập nhật|更新|修订|最終更新|수정|업데이트|تحديث|بروزرسانی)${between}`,
  'u',
);
/** Dates of readers' accounts, of offers and sources, which are nobody's day of publication. */
const otherLabel = new RegExp(
  `(?:joined|member since|registered|founded|established|born|died|last (?:visit|seen|active|online)|expires?|expired|valid (?:from|to|until|through)|until|through|deadline|due|ends?|starts?|accessed|retrieved|archived|since|received|accepted|collection date|mitglied seit|dabei seit|registriert|beigetreten|seit|bis|vom|abgerufen|consulté|depuis|jusqu'au|inscrit|miembro desde|registrado|consultado|hasta|desde|iscritto|fino al|lid sinds|dołączył|od dnia|регистрация|с нами с)${between}`,
  'u',
);

/** What the words before a printed date say of it, or null where they say nothing. */
export function toLabelled(before: string): DateMeaning | null {
  const end = before.slice(-60).toLowerCase();
  if (modifiedLabel.test(end)) return 'modified';
  if (publishedLabel.test(end)) return 'published';
  return otherLabel.test(end) ? 'other' : null;
}
