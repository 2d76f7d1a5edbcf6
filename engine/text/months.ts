/**
 * Month names and their common abbreviations, January first, folded (lower case, no accents, no full stop), in the
 * languages whose news sites print dates in words. One row a month; a language more is a word more in each row.
 * Order within a row: English, German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Russian,
 * Turkish, Indonesian, Czech, Finnish, Greek, Arabic.
 */
const rows: readonly string[] = [
  'january jan januar jaenner janner janvier janv enero ene janeiro gennaio genn gen januari stycznia styczen января январь янв ocak leden ledna tammikuuta tammikuu ιανουαριου يناير كانون الثاني',
  'february feb febr februar fevrier fevr fev febrero fevereiro febbraio febbr februari lutego luty февраля февраль фев subat unor unora helmikuuta helmikuu φεβρουαριου فبراير شباط',
  'march mar marz maerz mrz mars marzo marco maart mart marca marzec марта март мар maret brezen brezna maaliskuuta maaliskuu μαρτιου مارس آذار',
  'april apr avril avr abril abr aprile april kwietnia kwiecien апреля апрель апр nisan duben dubna huhtikuuta huhtikuu απριλιου أبريل ابريل نيسان',
  'may mai mayo maio maggio magg mei maj maja мая май mayis kveten kvetna toukokuuta toukokuu μαιου مايو أيار',
  'june jun juni juin junio junho giugno czerwca czerwiec июня июнь июн haziran cerven cervna kesakuuta kesakuu ιουνιου يونيو يونيه حزيران',
  'july jul juli juillet juil julio julho luglio lipca lipiec июля июль июл temmuz cervenec cervence heinakuuta heinakuu ιουλιου يوليو يوليه تموز',
  'august aug august aout agosto ago ag augustus augusti sierpnia sierpien августа август авг agustus agustos srpen srpna elokuuta elokuu αυγουστου أغسطس اغسطس آب',
  'september sept sep septembre septiembre setiembre setembro set settembre sett wrzesnia wrzesien сентября сентябрь сен сент eylul zari syyskuuta syyskuu σεπτεμβριου سبتمبر أيلول',
  'october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika pazdziernik октября октябрь окт ekim rijen rijna lokakuuta lokakuu οκτωβριου أكتوبر اكتوبر تشرين الأول',
  'november nov novembre noviembre novembro listopada listopad ноября ноябрь ноя kasim marraskuuta marraskuu νοεμβριου نوفمبر تشرين الثاني',
  'december dec dezember dez decembre diciembre dic dezembro dicembre desember desembre grudnia grudzien декабря декабрь дек desember aralik prosinec prosince joulukuuta joulukuu δεκεμβριου ديسمبر كانون الأول',
];

const monthByName: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row, i) => row.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** The month (1 to 12) that a word names, or null. Case, accents and a closing full stop do not matter. */
export function toMonth(word: string): number | null {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  return monthByName.get(folded) ?? monthByName.get(word.toLowerCase()) ?? null;
}
