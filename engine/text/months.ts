/**
 * Month names and their common abbreviations, January first, in the languages whose news sites print dates in words.
 * One row a month; a language more is a word more in each row; a name of two words is joined by "_".
 * Order within a row: English, German, French, Spanish, Portuguese, Italian, Catalan, Romanian, Dutch, Scandinavian,
 * Icelandic, Filipino, Polish, Czech, Slovak, Slovene, Serbian, Russian, Ukrainian, Bulgarian, Lithuanian, Latvian,
 * Estonian, Finnish, Hungarian, Turkish, Indonesian, Malay, Greek, Arabic (Egypt and Gulf, Levant, Maghreb), Hebrew,
 * Persian (of Gregorian months), Hindi, Bengali, Thai. Croatian names are left out: its "listopad" is another month
 * than the Polish and Czech one.
 */
const rows: readonly string[] = [
  'january jan januar jaenner janner janvier janv enero ene janeiro gennaio genn gen gener ianuarie ian januari januar enero stycznia styczen sty leden ledna januara januarja јануар января январь янв січня січ януари sausio janvaris janvari jaanuar tammikuuta tammikuu januar ocak januari ιανουαριου ιανουαριος ιαν يناير كانون_الثاني جانفي ינואר ژانویه जनवरी জানুয়ারি জানুয়ারী มกราคม ม.ค',
  'february feb febr februar feber fevrier fevr fev febrero fevereiro febbraio febbr febrer februarie februari pebrero lutego luty lut unor unora februara februarja фебруар февраля февраль фев лютого лют февруари vasario februaris februari veebruar helmikuuta helmikuu februar subat pebruari φεβρουαριου φεβρουαριος φεβ فبراير شباط فيفري פברואר فوریه फरवरी ফেব্রুয়ারি ফেব্রুয়ারী กุมภาพันธ์ ก.พ',
  'march mar marz maerz mrz mars marzo marco marc martie maart mrt marts marso marca marzec brezen brezna marec mart март марта мар березня бер kovo martā marts martsi maaliskuuta maaliskuu marcius mart maret mac μαρτιου μαρτιος μαρ مارس آذار מרץ מרס मार्च মার্চ มีนาคม มี.ค',
  'april apr avril avr abril abr aprile aprilie apr kwietnia kwiecien kwi duben dubna aprila апреля апрель апр април квітня квіт balandzio aprilis aprili aprill huhtikuuta huhtikuu aprilis nisan απριλιου απριλιος απρ أبريل إبريل نيسان أفريل אפריל آوریل अप्रैल এপ্রিল เมษายน เม.ย',
  'may mai mayo maio maggio magg mag maig mei maj maja kveten kvetna maja maj мај мая май травня трав mayis geguzes maijs maija toukokuuta toukokuu majus mayis mei μαιου μαιος μαι مايو أيار ماي מאי مه मई মে พฤษภาคม พ.ค',
  'june jun juni juin junio junho giugno giu juny iunie iun hunyo czerwca czerwiec cze cerven cervna juna junija јун июня июнь июн червня черв юни birzelio junijs junija juuni kesakuuta kesakuu junius haziran ιουνιου ιουνιος ιουν يونيو يونيه يونية حزيران جوان יוני ژوئن जून জুন มิถุนายน มิ.ย',
  'july jul juli juillet juil julio julho luglio lug juliol iulie iul hulyo lipca lipiec lip cervenec cervence jula julija јул июля июль июл липня лип юли liepos julijs julija juuli heinakuuta heinakuu julius temmuz julai ιουλιου ιουλιος ιουλ يوليو يوليه يولية يوليوز تموز جويلية יולי ژوئیه جولای जुलाई জুলাই กรกฎาคม ก.ค',
  'august aug august aout agosto ago ag agost augustus augusti sierpnia sierpien sie srpen srpna augusta avgust avgusta август августа авг серпня серп rugpjucio augusts elokuuta elokuu augusztus agustos agu agustus ogos αυγουστου αυγουστος αυγ أغسطس آب أوت غشت אוגוסט اوت آگوست अगस्त আগস্ট สิงหาคม ส.ค',
  'september sept sep septembre septiembre setiembre setembro set settembre sett setembre septembrie setyembre wrzesnia wrzesien wrz zari septembra septembar септембар сентября сентябрь сен сент вересня вер септември rugsejo septembris septembri syyskuuta syyskuu szeptember szept eylul σεπτεμβριου σεπτεμβριος σεπ σεπτ سبتمبر أيلول شتنبر ספטמבר سپتامبر सितंबर सितम्बर সেপ্টেম্বর กันยายน ก.ย',
  'october oct oktober okt octobre octubre outubro out ottobre ott octombrie oktubre pazdziernika pazdziernik paz rijen rijna oktobra oktobar октобар октября октябрь окт жовтня жовт октомври spalio oktobris oktobri oktoober lokakuuta lokakuu ekim οκτωβριου οκτωβριος οκτ أكتوبر تشرين_الأول אוקטובר اکتبر अक्टूबर अक्तूबर অক্টোবর ตุลาคม ต.ค',
  'november nov novembre noviembre novembro noiembrie noi nobyembre listopada listopadu listopad lis novembra novembar новембар ноября ноябрь ноя листопада лист ноември lapkricio novembris novembri marraskuuta marraskuu kasim nopember νοεμβριου νοεμβριος νοε نوفمبر تشرين_الثاني نونبر נובמבר نوامبر नवंबर नवम्बर নভেম্বর พฤศจิกายน พ.ย',
  'december dec dezember dez decembre diciembre dic dezembro dicembre desembre decembrie desember disyembre grudnia grudzien gru prosinec prosince decembra decembar децембар декабря декабрь дек грудня груд декември gruodzio decembris decembri detsember joulukuuta joulukuu aralik disember δεκεμβριου δεκεμβριος δεκ ديسمبر كانون_الأول دجنبر דצמבר دسامبر दिसंबर दिसम्बर ডিসেম্বর ธันวาคม ธ.ค',
];

/**
 * Accents of Latin, Greek, Cyrillic, Arabic and Hebrew letters go; the vowel signs of Indic scripts and of Thai are
 * letters in all but name, and stay.
 */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670\u0640\u200c]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/\.$/, '')
    .replace(/[\s-]/g, '_');

/** Each name folded, with the place of its row; most are written as folding leaves them. */
const toNumbers = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap((row, i) =>
      row.split(' ').map((name): [string, number] => [/^[a-z_]+$/.test(name) ? name : fold(name), i + first]),
    ),
  );

const monthByName = toNumbers(rows, 1);

/** Hebrew writes "in" as a letter before the name: "בספטמבר". */
const hebrewIn = /^ב(?=\p{L}{3})/u;

/** The month (1 to 12) that a word names, or null. Case, accents and a closing full stop do not matter. */
export function toMonth(word: string): number | null {
  const folded = fold(word);
  return monthByName.get(folded) ?? monthByName.get(folded.replace(hebrewIn, '')) ?? null;
}

/**
 * Weekday names and abbreviations, Sunday first, in the order of languages above, as far as they are printed before
 * numeric dates.
 */
const weekdayRows: readonly string[] = [
  'sunday sun sonntag so dimanche dim domingo dom domenica diumenge duminica zondag zo sondag sunnudagur niedziela niedz nedele nedela nedelja недеља воскресенье вс неділя неделя sekmadienis svetdiena puhapaev sunnuntai su vasarnap pazar minggu ahad κυριακη الأحد ראשון یکشنبه रविवार রবিবার วันอาทิตย์',
  'monday mon montag mo lundi lun lunes segunda_feira lunedi dilluns luni maandag ma mandag man poniedzialek pon pondeli pondelok понедељак понедельник пн понеділок понеделник pirmadienis pirmdiena esmaspaev maanantai hetfo pazartesi senin isnin δευτερα الاثنين الإثنين שני دوشنبه सोमवार সোমবার วันจันทร์',
  'tuesday tue tues dienstag di mardi mar martes terca_feira martedi dimarts marti dinsdag tirsdag tir tisdag wtorek wt utery utorok torek уторак вторник вт вівторок antradienis otrdiena teisipaev tiistai kedd sali selasa τριτη الثلاثاء שלישי سهشنبه मंगलवार মঙ্গলবার วันอังคาร',
  'wednesday wed mittwoch mi mercredi mer miercoles mie quarta_feira mercoledi dimecres miercuri woensdag wo onsdag ons sroda sr streda sreda среда ср середа сряда treciadienis tresdiena kolmapaev keskiviikko szerda carsamba rabu τεταρτη الأربعاء רביעי چهارشنبه बुधवार বুধবার วันพุธ',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta_feira giovedi gio dijous joi donderdag torsdag tor czwartek czw ctvrtek stvrtok cetrtek четвртак четверг чт четвер четвъртък ketvirtadienis ceturtdiena neljapaev torstai csutortok persembe kamis khamis πεμπτη الخميس חמישי پنجشنبه गुरुवार বৃহস্পতিবার วันพฤหัสบดี',
  'friday fri freitag fr vendredi ven viernes vie sexta_feira venerdi divendres vineri vrijdag vr fredag fre piatek pt patek piatok petek петак пятница пт п’ятниця петък penktadienis piektdiena reede perjantai pentek cuma jumat jumaat παρασκευη الجمعة שישי جمعه शुक्रवार শুক্রবার วันศุกร์',
  'saturday sat samstag sa sonnabend samedi sam sabado sab sabato dissabte sambata zaterdag za lordag lor sobota sob sobota субота суббота сб събота sestadienis sestdiena laupaev lauantai szombat cumartesi sabtu σαββατο السبت שבת شنبه शनिवार শনিবার วันเสาร์',
];

const weekdayByName = toNumbers(weekdayRows, 0);

/** The weekday (0 is Sunday) that a word names, or null. */
export const toWeekday = (word: string): number | null => weekdayByName.get(fold(word)) ?? null;
