import type { ArticleKind } from '../../model.ts';

/** What publishers call a kind of article, by where they write it. All in lower case; letters are compared without accents. */
export interface KindWords {
  readonly kind: Exclude<ArticleKind, 'news' | 'other'>;
  /** Types of schema.org, in JSON-LD and microdata. */
  readonly types: RegExp;
  /** Names of departments, labels over a headline, directories of an address: the whole name, never a part of it. */
  readonly names: string;
  /** First words of a byline or deck: "Ein Kommentar von", "A review by". */
  readonly openings: string;
  /** What headlines begin or end with, divided from the rest by a mark: "Opinion | …", "… – review". */
  readonly marks: string;
}

/**
 * The kinds, those first that readers must not take for anything else. Words of a topic are none: "review" in a slug may
 * be a review board's, "live" a concert's, "interview" one for a job, so that only whole names count.
 */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'sponsored',
    types: /^AdvertiserContentArticle$/i,
    names: [
      'sponsored|sponsored content|sponsored post|sponsored posts|sponsored article|sponsored story|sponsored by|paid content|paid post|paid posts|paid partnership|partner content|partnercontent|partner post|branded content|brand voice|brandvoice|brand studio|advertorial|advertorials|advertiser content|advertisement feature|advertising feature|promoted content|promoted post|promotional content|native advertising|brand post|brandpost|paid for by|in paid partnership',
      'anzeige|anzeigensonderveroffentlichung|sponsored post|gesponsert|gesponserter inhalt|bezahlter inhalt|bezahlte partnerschaft|bezahlter beitrag|unternehmensbeitrag|partnerinhalt|werbeanzeige|publireportage|verlagsspezial',
      'contenu sponsorise|article sponsorise|contenu de marque|publi redactionnel|publiredactionnel|publi reportage|publireportage|contenu partenaire|en partenariat avec',
      'contenido patrocinado|patrocinado|publirreportaje|publirreportajes|contenido de marca|brandstudio|publinota|remitido|espacio patrocinado',
      'conteudo patrocinado|publieditorial|informe publicitario|conteudo de marca|publipost|patrocinado por',
      'contenuto sponsorizzato|pubbliredazionale|publiredazionale|pubbliredazionali|sponsorizzato|articolo sponsorizzato',
      'gesponsord|gesponsorde inhoud|partnerbijdrage|betaalde inhoud|annonsorinnehall|sponsrat innehall|annonsorinnhold|annonceret indhold|annoncorbetalt indhold|kaupallinen yhteistyo|material sponsorowany|artykul sponsorowany|komercni sdeleni|на правах рекламы|партнерский материал|партнерскии материал|рекламный материал|спецпроект|sponsorlu icerik|赞助内容|推广|広告企画|タイアップ|협찬',
    ].join('|'),
    openings:
      'sponsored by|paid for by|presented by|in partnership with|brought to you by|advertorial|sponsored post by|this is a sponsored|this article is sponsored|this post is sponsored|this post was sponsored|gesponsert von|ein beitrag von unserem partner|contenu sponsorise par|patrocinado por|sponsorizzato da',
    marks:
      'sponsored|sponsored content|advertorial|anzeige|paid post|paid content|partner content|publireportage|publi redactionnel|contenido patrocinado|conteudo patrocinado|publirreportaje',
  },
  {
    kind: 'press-release',
    types: /^PressRelease$/i,
    names: [
      'press release|press releases|pressrelease|pressreleases|news release|news releases|media release|media releases|press statement|press statements|media statement|media statements|official statement|press notice|pr newswire|prnewswire|business wire|businesswire|globenewswire',
      'pressemitteilung|pressemitteilungen|pressemeldung|pressemeldungen|presseinformation|presseinformationen|presseaussendung|presseaussendungen|medienmitteilung|medienmitteilungen|pressemitteilungen reader',
      'communique de presse|communiques de presse|communique|communiques|comunicado de prensa|comunicados de prensa|comunicado|comunicados|nota de prensa|notas de prensa|boletin de prensa|nota a imprensa|notas a imprensa|comunicado de imprensa|comunicato stampa|comunicati stampa',
      'persbericht|persberichten|pressmeddelande|pressmeddelanden|pressemelding|pressemeldinger|pressemeddelelse|pressemeddelelser|tiedote|tiedotteet|informacja prasowa|komunikat prasowy|komunikaty prasowe|tiskova zprava|tiskove zpravy|пресс релиз|пресс релизы|прес реліз|прес релізи|basin bulteni|basin bultenleri|新闻稿|プレスリリース|ニュースリリース|보도자료|بيان صحفي',
    ].join('|'),
    openings:
      'for immediate release|press release|news release|media release|pressemitteilung|presseinformation|medienmitteilung|communique de presse|comunicado de prensa|nota de prensa|comunicato stampa|persbericht|пресс релиз',
    marks:
      'press release|news release|media release|pressemitteilung|communique de presse|comunicado de prensa|nota de prensa|comunicato stampa',
  },
  {
    kind: 'live',
    types: /^LiveBlogPosting$/i,
    names:
      'live blog|liveblog|liveblogs|live blogs|live updates|live update|live news|live coverage|live report|live ticker|liveticker|as it happened|news ticker|live story|le direct|en direct|suivez en direct|en vivo|en directo|minuto a minuto|ao vivo|tempo real|in diretta|la diretta|diretta live|direkte|liverapport|na zywo|relacja na zywo|онлаин трансляция|текстовая трансляция|canli anlatim|文字直播|直播|ライブブログ',
    openings:
      'follow live|live updates|follow our live|follow the latest|suivez en direct|sigue en directo|siga en vivo|acompanhe ao vivo',
    marks:
      'live|live blog|liveblog|live updates|live news|as it happened|liveticker|live ticker|newsblog|im liveticker|im liveblog|en direct|direct|en vivo|en directo|ao vivo|diretta|la diretta|na zywo',
  },
  {
    kind: 'opinion',
    types: /^OpinionNewsArticle$/i,
    names: [
      'opinion|opinions|op ed|op eds|oped|opinion columnists|opinion columns|opinion contributor|opinion contributors|opinion piece|editorial|editorials|editorial board|comment|comment is free|commentisfree|commentary|commentaries|columnist|columnists|viewpoint|viewpoints|letters to the editor|letter to the editor|guest column|guest columnist|guest essay|guest commentary|the editorial board|staff editorial|our view|leading article|op ed contributor|opinion essay|voices opinion',
      'meinung|meinungen|kommentar|kommentare|leitartikel|kolumne|kolumnen|gastbeitrag|gastbeitrage|gastkommentar|gastkommentare|glosse|glossen|standpunkt|standpunkte|essay meinung|kommentar meinung|debatte kommentar|meinung debatte|meinung und debatte',
      'tribune|tribunes|point de vue|points de vue|chronique|chroniques|edito|editos|editoriaux|libre opinion|idees opinions|debats|opinion debats|le billet|carte blanche|cartes blanches',
      'columna|columnas|columnistas|columnista|tribuna|tribunas|editoriales|columna de opinion|opinion y blogs|articulo de opinion|articulos de opinion|opiniao|coluna|colunas|colunistas|colunista|editoriais|artigo de opiniao|artigos de opiniao',
      'opinioni|editoriale|editoriali|commento|opinie|opinies|column|commentaar|hoofdredactioneel|opinie debat|ledare|ledare och debatt|debatt|asikt|asikter|kronika|kronikor|meninger|kronikk|kronikker|kronik|debatindlaeg|debat|mielipide|mielipiteet|paakirjoitus|kolumni|kolumnit',
      'komentarz|komentarze|felieton|felietony|komentare|nazory|komentar|мнение|мнения|колонка|колонки|колумнисты|авторские колонки|думка|думки|колонки|погляд|погляди|yazarlar|kose yazisi|kose yazilari|kose yazarlari|评论|观点|社论|社評|评论员|社説|オピニオン|論説|コラム|사설|칼럼|오피니언|افتتاحية|مقالات راي|راي|اراء',
    ].join('|'),
    openings:
      'opinion by|opinion|commentary by|an op ed by|editorial by|guest essay by|guest column by|a column by|by the editorial board|ein kommentar von|kommentar von|eine kolumne von|kolumne von|ein gastbeitrag von|gastbeitrag von|ein gastkommentar von|gastkommentar von|ein leitartikel von|leitartikel von|eine glosse von|ein essay von|ein standpunkt von|tribune de|une tribune de|une chronique de|chronique de|l edito de|edito de|columna de|una columna de|opinion de|coluna de|artigo de opiniao de|l editoriale di|editoriale di|il commento di|opinie van|een opinie van|column van|colonne de|kommentarz|felieton',
    marks:
      'opinion|opinion piece|op ed|oped|editorial|comment|commentary|column|guest column|guest commentary|viewpoint|kommentar|kolumne|meinung|leitartikel|gastkommentar|gastbeitrag|glosse|tribune|chronique|edito|editorial|opinion|columna|coluna|opiniao|editoriale|opinie|commentaar|ledare|debatt|kronikk|komentarz|felieton|мнение|колонка|社論|社论|社説|사설',
  },
  {
    kind: 'review',
    types: /^(?:ReviewNewsArticle|CriticReview)$/i,
    names: [
      'review|reviews|film review|film reviews|movie review|movie reviews|book review|book reviews|album review|album reviews|cd review|cd reviews|music review|music reviews|concert review|concert reviews|live review|live reviews|tv review|tv reviews|game review|game reviews|theater review|theater reviews|theatre review|theatre reviews|restaurant review|restaurant reviews|art review|art reviews|exhibition review|dance review|opera review|car review|car reviews|product review|product reviews|hotel review|hotel reviews|gear review|gear reviews|tech reviews|phone reviews|laptop reviews|headphone reviews|critic s notebook|critics picks|hands on review|first drive review|road test|road tests',
      'rezension|rezensionen|kritik|kritiken|filmkritik|filmkritiken|buchkritik|konzertkritik|theaterkritik|musikkritik|plattenkritik|serienkritik|tv kritik|opernkritik|restaurantkritik|buchrezension|buchrezensionen|testbericht|testberichte|nachtkritik|nachtkritiken|fahrbericht|fahrberichte',
      'critique|critiques|critique cine|critique cinema|critiques cinema|critique film|critique livre|critica|criticas|critica de cine|resena|resenas|resenha|resenhas|recensione|recensioni|recensie|recensies|filmrecensie|boekrecensie|recension|recensioner|anmeldelse|anmeldelser|arvostelu|arvostelut|arvio|arviot|recenzja|recenzje|recenze|рецензия|рецензии|рецензії|inceleme|elestiri|影评|书评|乐评|評測|评测|書評|レビュー|映画評|서평|리뷰|영화 리뷰',
    ].join('|'),
    openings:
      'review by|a review by|eine rezension von|rezension von|eine kritik von|critique de|critica de|recensione di|recensie van|recension av|anmeldelse av|рецензия',
    marks:
      'review|film review|movie review|book review|album review|music review|tv review|game review|concert review|theatre review|theater review|restaurant review|hands on review|rezension|kritik|filmkritik|testbericht|critique|critique cine|critica|resena|resenha|recensione|recensie|recension|anmeldelse|arvostelu|recenzja|рецензия|レビュー|リビュー',
  },
  {
    kind: 'interview',
    types: /^(?:Interview)$/i,
    names:
      'interview|interviews|the interview|the big interview|exclusive interview|an interview|q a|q and a|qa|in conversation|five questions|im gesprach|im interview|gesprach|interview der woche|das interview|entretien|entretiens|grand entretien|le grand entretien|l entretien|entrevista|entrevistas|la entrevista|intervista|interviste|l intervista|vraaggesprek|intervju|intervjuer|haastattelu|haastattelut|wywiad|wywiady|rozhovor|rozhovory|интервью|інтерв ю|roportaj|roportajlar|soylesi|专访|访谈|專訪|インタビュー|인터뷰|مقابلة|حوار|مقابلات',
    openings:
      'interview by|interviewed by|an interview with|in conversation with|interview|interview von|interview mit|ein interview von|ein gesprach von|das gesprach fuhrte|das interview fuhrte|die fragen stellte|propos recueillis par|entretien avec|entretien realise par|interview realisee par|entrevista de|entrevista con|entrevista a|entrevista com|intervista di|intervista a|intervista con|interview door|intervju av|wywiad|rozmawiala|rozmawial|rozmowa z|интервью с|беседовал|беседовала|专访',
    marks:
      'interview|exclusive interview|q a|q and a|qa|im interview|im gesprach|gesprach|entretien|entrevista|intervista|intervju|wywiad|интервью|专访|インタビュー|인터뷰',
  },
];

/** Agencies whose whole service is to pass on what companies and offices write themselves. */
export const pressWires =
  /(?:^|\.)(?:prnewswire\.com|prnewswire\.co\.uk|businesswire\.com|globenewswire\.com|newswire\.ca|accesswire\.com|einpresswire\.com|einnews\.com|prweb\.com|newswire\.com|openpr\.com|openpr\.de|lifepr\.de|pressebox\.de|presseportal\.de|presseportal\.ch|ots\.at|firmenpresse\.de|pressrelations\.de|idw-online\.de|eurekalert\.org|newsaktuell\.ch|cision\.com|prtimes\.jp|europapress\.net|comunicati-stampa\.net)$/i;
