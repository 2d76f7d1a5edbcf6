import type { LeftOutKind } from '../../model.ts';

/**
 * What lines beside an article say of themselves, in the languages of news sites: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Nordic, Polish, Czech, Russian, Ukrainian, Turkish, Chinese, Japanese, Korean, Arabic.
 * Written in plain lower-case words, phrases divided by "|"; letters are compared without accents, numbers are passed
 * over ("12 comments"), and so are marks.
 */
export interface KnownPhrases {
  readonly kind: LeftOutKind;
  /** Lines that are nothing but this; they name the box that they head. */
  readonly whole: string;
  /** First words of longer lines. */
  readonly opening: string;
}

/** The first that fits: a whole line before any opening, a longer opening before a shorter one. */
export const knownPhrases: readonly KnownPhrases[] = [
  {
    // Invitations to read on, and what heads lists of other stories. Inside the text they are its 'read more' lines.
    kind: 'related',
    whole: [
      'related|related articles|related stories|related posts|related news|related content|related links|related reading|related coverage|related video|related videos|related items|browse related|more|more on this|more on this story|more on this topic|more from this|more like this|more news|more stories|more articles|more posts|more to explorer|more to explore|more for you|more information|you might also like|you may also like|you may also be interested in|you might be interested in|you might also enjoy|recommended|recommended for you|recommended reading|recommended articles|read next|read more|read also|up next|see also|also read|see more|learn more|further reading|don t miss|dont miss|must read|must reads|most read|most popular|most viewed|most shared|most recent|popular|popular posts|popular now|popular stories|trending|trending now|trending news|trending stories|latest|latest news|latest stories|latest posts|latest articles|latest headlines|recent posts|recent articles|recent stories|recent news|top stories|top news|top news stories|editor s picks|editors picks|editor s choice|featured|featured articles|featured stories|in case you missed it|keep reading|continue reading|similar articles|similar posts|similar stories|other news|other stories|other articles|elsewhere|watch live|watch now|in this series|what to read next|what others are reading|next story|next article|previous story|external links|in other news|headlines|today s headlines|explore more|discover more|check out',
      'mehr zum thema|mehr dazu|mehr zu|mehr aus|mehr von|mehr lesen|weiterlesen|lesen sie auch|lesen sie mehr|lesen sie weiter|lesen sie jetzt|lesen sie mehr zum thema|lesetipp|lesetipps|auch interessant|auch spannend|auch lesenswert|das konnte sie auch interessieren|das konnte dich auch interessieren|das konnte sie interessieren|das konnte dich interessieren|das konnte ihnen auch gefallen|das interessiert andere leser|verwandte artikel|verwandte beitrage|verwandte themen|ahnliche artikel|ahnliche beitrage|ahnliche themen|weitere artikel|weitere beitrage|weitere meldungen|weitere themen|weitere nachrichten|weitere informationen|weitere infos|weiterfuhrende links|weiterfuhrende informationen|links|links zum thema|link tipps|zum thema|zum weiterlesen|passend dazu|passend zum thema|meistgelesen|meistgelesene artikel|am meisten gelesen|meist gelesen|beliebte artikel|beliebte beitrage|beliebt|empfehlungen|empfehlungen der redaktion|empfohlene artikel|neueste artikel|neueste beitrage|letzte beitrage|aktuelle artikel|aktuelle beitrage|aktuelle nachrichten|aktuelle themen|aktuelles|newsticker|top themen|themen des tages|unsere empfehlungen|nichts mehr verpassen|andere lasen auch|aus dem ressort|siehe auch|schlagzeilen|vorheriger artikel|nachster artikel',
      'a lire|a lire aussi|lire aussi|a lire egalement|lire egalement|lire la suite|a voir aussi|voir aussi|a decouvrir|a decouvrir aussi|sur le meme sujet|sur le meme theme|sur ce sujet|dans la meme rubrique|articles lies|articles similaires|articles connexes|articles recommandes|articles associes|articles recents|derniers articles|dernieres actualites|dernieres nouvelles|vous aimerez aussi|vous pourriez aussi aimer|vous pourriez aimer|cela pourrait vous interesser|ca pourrait vous interesser|en savoir plus|pour aller plus loin|plus d articles|plus d infos|plus d informations|les plus lus|les plus partages|les plus populaires|le plus lu|nos autres articles|autres articles|nos dossiers|a la une|notre selection|recommande pour vous|liens|liens utiles',
      'te puede interesar|te podria interesar|tambien te puede interesar|le puede interesar|puede interesarte|te recomendamos|le recomendamos|noticias relacionadas|articulos relacionados|notas relacionadas|contenidos relacionados|contenido relacionado|entradas relacionadas|temas relacionados|relacionado|relacionados|relacionadas|mas sobre|mas noticias|mas informacion|mas leidas|mas leidos|las mas leidas|lo mas leido|lo mas visto|mas vistas|lee tambien|lea tambien|leer tambien|leer mas|ver tambien|ver mas|vea tambien|segui leyendo|sigue leyendo|seguir leyendo|ultimas noticias|otras noticias|noticias recientes|recomendados|recomendadas|recomendado|destacados|en esta nota|para saber mas|saber mas|entradas recientes',
      'leia tambem|leia mais|leia ainda|veja tambem|veja mais|noticias relacionadas|artigos relacionados|materias relacionadas|posts relacionados|mais lidas|mais lidos|as mais lidas|mais noticias|mais sobre|relacionadas|saiba mais|voce tambem pode gostar|voce pode gostar|confira|confira tambem|ultimas noticias|artigos recentes|posts recentes|recomendados para voce|continue lendo|ultimas|veja a seguir',
      'leggi anche|leggi tutto|leggi di piu|articoli correlati|notizie correlate|contenuti correlati|correlati|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|ti potrebbero interessare|potrebbero interessarti|approfondimenti|per approfondire|i piu letti|piu letti|le piu lette|ultime notizie|vedi anche|guarda anche|altri articoli|dello stesso autore|articoli recenti|articoli simili|in evidenza',
      'lees ook|lees meer|lees verder|lees hier meer|gerelateerd|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|meer over|meer nieuws|meer lezen|ook interessant|bekijk ook|meest gelezen|zie ook|misschien vind je dit ook interessant|aanbevolen|laatste nieuws|verder lezen|recente berichten|meer informatie|net binnen',
      'las ocksa|las mer|las aven|relaterat|relaterade artiklar|relaterade inlagg|mer om|mer om amnet|mest last|mest lasta|senaste nytt|les ogsa|les mer|relaterte saker|relaterte artikler|mest lest|laes ogsa|laes mere|relaterede artikler|mest laeste|seneste nyt|lue myos|lue lisaa|luetuimmat|uusimmat',
      'czytaj takze|czytaj tez|czytaj rowniez|czytaj wiecej|przeczytaj takze|przeczytaj rowniez|zobacz takze|zobacz tez|zobacz rowniez|zobacz wiecej|powiazane|powiazane artykuły|powiazane tematy|podobne artykuły|podobne wpisy|najczesciej czytane|najpopularniejsze|polecane|polecamy|najnowsze|ctete take|cetli jste|souvisejici|souvisejici clanky|nejctenejsi|mohlo by vas zajimat',
      'читаите также|читаите еще|читать далее|читать еще|смотрите также|похожие|похожие статьи|похожие новости|похожие записи|по теме|еще по теме|материалы по теме|новости по теме|другие новости|последние новости|самое читаемое|популярное|рекомендуем|вам может понравиться|читаите також|читаите теж|схожі новини|останні новини|популярне|за темою|вас може зацікавити',
      'ilgili haberler|ilgili icerikler|benzer haberler|bunlar da ilginizi cekebilir|ilginizi cekebilir|diger haberler|son haberler|en cok okunanlar|相关阅读|相关新闻|相关文章|相关链接|延伸阅读|推荐阅读|热门新闻|更多新闻|相關新聞|延伸閱讀|推薦閱讀|熱門新聞|関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ記事|こちらもおすすめ|人気記事|アクセスランキング|新着記事|관련기사|관련 기사|관련 뉴스|추천 기사|많이 본 뉴스|인기 기사|اقرا ايضا|اقرا ايضًا|اقرا المزيد|مواضيع ذات صلة|اخبار ذات صلة|ذات صلة|الاكثر قراءة|شاهد ايضا',
    ].join('|'),
    opening: [
      'read more|read also|also read|read next|read the full|read our|read about|see also|related|more on|more from|more about|more stories|more news|more in|watch|watch more|learn more|don t miss|recommended|find out more|click here|continue reading|listen|listen to|check out|you may also|you might also|for more|previously|up next|in pictures|in depth|explore',
      'lesen sie|lesen sie auch|mehr zum thema|mehr zu|mehr uber|mehr aus|mehr dazu|mehr infos|auch interessant|siehe auch|zum thema|weitere informationen|weitere infos|hier geht es|hier geht s|hier finden sie|das konnte|horen sie|sehen sie',
      'lire aussi|a lire|lire|voir aussi|en savoir plus|sur le meme|plus d|retrouvez|ecoutez|decouvrez|vous aimerez',
      'lee tambien|lea tambien|leer mas|leer tambien|le puede interesar|te puede interesar|tambien te puede|ver mas|vea tambien|mira tambien|mas sobre|mas noticias de|otras noticias de|te recomendamos|le recomendamos|mas leidas|mas informacion|puedes leer',
      'leia tambem|leia mais|leia|veja tambem|veja mais|saiba mais|confira|mais sobre|assista|voce tambem pode',
      'leggi anche|leggi|vedi anche|guarda anche|ti potrebbe|potrebbe interessarti|scopri',
      'lees ook|lees meer|lees verder|meer over|meer van|bekijk ook|bekijk|zie ook|las ocksa|las mer|mer om|les ogsa|les mer|laes ogsa|lue myos|lue lisaa',
      'czytaj|czytaj takze|zobacz|przeczytaj|ctete|читаите также|читаите|смотрите также|ранее|по теме|читаите також|ilgili haber|相关阅读|延伸阅读|関連記事|あわせて読みたい|관련기사|관련 기사|اقرا ايضا|اقرا',
    ].join('|'),
  },
  {
    kind: 'newsletter',
    whole:
      'newsletter|newsletters|our newsletter|the newsletter|subscribe|subscribe now|subscribe today|subscribe to our newsletter|sign up|sign up now|sign in|log in|login|register|join now|join us|join our newsletter|get the newsletter|stay informed|stay updated|stay up to date|stay in the loop|stay connected|mailing list|email address|your email|your email address|enter your email|enter your email address|first name|last name|support us|donate|donate now|become a member|become a supporter|already a subscriber|newsletter abonnieren|newsletter anmelden|unser newsletter|newsletter anmeldung|jetzt abonnieren|jetzt anmelden|abonnieren|anmelden|registrieren|einloggen|e mail adresse|ihre e mail adresse|spenden|jetzt spenden|unterstutzen sie uns|abonnez vous|s abonner|je m abonne|m abonner|s inscrire|se connecter|inscrivez vous|recevez notre newsletter|la newsletter|adresse e mail|votre adresse e mail|faire un don|je fais un don|suscribete|suscribirse|suscribase|suscribite|inicia sesion|iniciar sesion|registrate|boletin|boletines|correo electronico|inscreva se|assine|assine ja|cadastre se|receba nossa newsletter|receba noticias|iscriviti|iscriviti alla newsletter|abbonati|accedi|schrijf je in|nieuwsbrief|aanmelden|inloggen|abonneren|nyhetsbrev|prenumerera|logga in|nyhedsbrev|tilmeld|uutiskirje|zapisz sie|zaloguj sie|подписаться|подпишитесь|рассылка|войти|підписатися|abone ol|bultene abone ol|订阅|登录|メルマガ登録|会員登録|ログイン|구독|구독하기|로그인|اشترك|النشرة البريدية',
    opening:
      'subscribe|sign up|sign in to|log in to|register for|get our|get the latest|get more|get unlimited|join our|join the newsletter|become a|already have an account|already a|support our|support independent|help us|enter your|thank you for subscribing|thanks for subscribing|newsletter|receive|delivered|this article is for subscribers|to continue reading|want to read more|we respect your privacy|no spam|unsubscribe|melde dich|melden sie sich|jetzt kostenlos|jetzt abonnieren|abonnieren sie|abonniere|newsletter|mit dem newsletter|registrieren sie|sie haben bereits|testen sie|unterstutzen sie|abonnez vous|inscrivez vous|recevez|deja abonne|pour lire la suite|cet article est reserve|soutenez|suscribete|suscribase|recibe|recibi|registrate|inscreva se|receba|assine|cadastre se|iscriviti|abbonati|ricevi|schrijf je in|meld je aan|ontvang|prenumerera|zapisz sie|подпишитесь|подписываитесь|підписуитесь|підпишіться|abone ol',
  },
  {
    kind: 'comments',
    whole:
      'comment|comments|no comments|no comments yet|add a comment|add comment|add comments|leave a comment|leave a reply|leave your comment|post a comment|write a comment|join the conversation|join the discussion|view comments|show comments|read comments|see comments|comments are closed|comments off|comments have been disabled|responses|response|replies|reply|discussion|thoughts on|be the first to comment|kommentar|kommentare|kommentare zum artikel|keine kommentare|noch keine kommentare|kommentar verfassen|kommentar schreiben|kommentieren|kommentieren sie hier|kommentare schreiben|hinterlasse jetzt einen kommentar|ihre meinung zu diesem thema|view comments|view story comments|schreibe einen kommentar|schreib einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|leserkommentare|diskutieren sie mit|diskussion|antworten|antwort|alle kommentare|ihre meinung|commentaire|commentaires|laisser un commentaire|poster un commentaire|ecrire un commentaire|ajouter un commentaire|aucun commentaire|reagir|reactions|repondre|vos reactions|comentario|comentarios|deja un comentario|dejar un comentario|deja una respuesta|sin comentarios|responder|comentar|comentarios cerrados|comentarios|deixe um comentario|deixe uma resposta|deixe seu comentario|nenhum comentario|comente|commento|commenti|lascia un commento|nessun commento|rispondi|reactie|reacties|reageer|geef een reactie|laat een reactie achter|plaats een reactie|beantwoorden|kommentarer|lamna ett svar|svara|kommenter|skriv en kommentar|kommentit|komentarze|komentarz|dodaj komentarz|odpowiedz|komentare|pridat komentar|diskuze|комментарии|комментарии|комментариев|комментировать|оставить комментарии|добавить комментарии|ответить|коментарі|yorum|yorumlar|yorum yap|评论|发表评论|留言|コメント|コメントを残す|댓글|댓글 쓰기|تعليقات|التعليقات|اضف تعليق|اترك تعليقا',
    opening:
      'comments on|comment on|responses to|thoughts on|replies to|leave a|post a comment|your email address will not be published|you must be logged in|log in to comment|deine e mail adresse wird nicht|ihre e mail adresse wird nicht|du musst angemeldet sein|votre adresse e mail ne sera pas|votre adresse de messagerie ne sera pas|vous devez etre connecte|tu direccion de correo electronico no|debes estar conectado|o seu endereco de email nao|il tuo indirizzo email non|je e mailadres wordt niet|kommentare zu|gedanken zu|antworten auf|un commentaire sur|commentaires sur|comentarios en|reacties op',
  },
  {
    kind: 'biography',
    whole:
      'about the author|about the authors|about the writer|about author|author bio|about me|meet the author|the author|written by|uber den autor|uber die autorin|uber die autoren|zum autor|zur autorin|zur person|der autor|die autorin|autoreninfo|a propos de l auteur|l auteur|qui suis je|sobre el autor|sobre la autora|acerca del autor|acerca de la autora|el autor|sobre o autor|sobre a autora|l autore|sull autore|informazioni sull autore|chi sono|over de auteur|over de schrijver|om forfattaren|om forfatteren|o autorze|об авторе|про автора|yazar hakkinda|关于作者|作者简介|著者について|筆者|この記事を書いた人|글쓴이|نبذة عن الكاتب',
    opening:
      'about the author|uber den autor|uber die autorin|a propos de l auteur|sobre el autor|sobre la autora|sobre o autor|sobre a autora|over de auteur|the author is|the writer is|der autor ist|die autorin ist|el autor es|la autora es|o autor e|a autora e|l auteur est|l autrice est|l autore e|об авторе',
  },
  {
    kind: 'share',
    whole:
      'share|shares|email|e mail|share this|share this article|share this story|share this post|share this page|share this entry|share article|share on|share on social|share via|share link|share with friends|sharing|share it|spread the word|spread the love|tweet|facebook|twitter|x|x twitter|facebook x|whatsapp|telegram|linkedin|pinterest|pin it|pin|reddit|tumblr|messenger|flipboard|bluesky|threads|mastodon|xing|pocket|vk|viber|line|wechat|instagram|youtube|rss|email this|e mail this|mail|copy link|link copied|copied|copy|print|print this|print article|print this page|save|save article|bookmark|like|like this|like loading|loading|follow|follow us|follow us on|follow me|connect with us|total|teilen|teile|artikel teilen|beitrag teilen|diesen artikel teilen|teilen mit|sharen mit|auf facebook teilen|auf twitter teilen|weiterleiten|weitersagen|drucken|merken|speichern|empfehlen|folgen|folge uns|folgen sie uns|gefallt mir|gefallt mir wird geladen|link kopieren|partager|partagez|partager cet article|partager l article|partager sur|imprimer|envoyer|suivez nous|copier le lien|enregistrer|j aime|compartir|comparte|compartilo|compartir en|comparte esta noticia|compartir articulo|imprimir|enviar|guardar|siguenos|copiar enlace|me gusta|compartilhe|compartilhar|partilhar|partilhe|copiar link|siga nos|curtir|condividi|condividi questo articolo|stampa|seguici|salva|mi piace|delen|deel dit artikel|deel|deel via|afdrukken|volg ons|bewaar|dela|dela artikeln|skriv ut|folj oss|del|del artikkelen|del artiklen|jaa|tulosta|udostepnij|podziel sie|drukuj|polub|sdilet|tisknout|поделиться|поделитесь|поделитесь с друзьями|печать|распечатать|скопировать ссылку|поширити|поділитися|paylas|yazdir|分享|分享到|打印|收藏|シェア|シェアする|ツイート|印刷|공유|공유하기|인쇄|مشاركة|شارك|طباعة|facebook twitter|facebook twitter linkedin',
    opening:
      'share on|share to|share this|share via|click to share|click to email|click to print|tweet this|pin on|email this|post to|send by|send to|open share|people shared|auf facebook|auf twitter|auf whatsapp|auf linkedin|auf pinterest|auf xing|uber|klick um auf|klicken um auf|klicke um auf|klick um dies|klicken um|zum teilen auf|hier klicken um|artikel teilen|teilen auf|teile auf|per mail|per e mail|per whatsapp|partager sur|partagez|cliquez pour partager|cliquer pour|compartir en|compartir por|comparte|haz clic para|haga clic para|compartilhar no|compartilhe|clique para|condividi su|fai clic|delen via|delen op|deel op|klik om|dela pa|klicka for att|del pa|udostepnij na|kliknij|поделиться в|нажмите чтобы|follow us|follow me|folgen sie uns|suivez|siguenos|siga|seguici|volg ons',
  },
  {
    kind: 'advertisement',
    whole:
      'ad|ads|advertisement|advertisements|advertising|advertise|advertise here|sponsored|sponsored content|sponsored links|sponsored by|paid content|paid post|promoted|promoted content|promotion|partner content|from our partners|from around the web|around the web|you may like|ads by|story continues below|story continues below advertisement|article continues below|article continues below advertisement|article continues after ad|advertisement continue reading the main story|continue reading the main story|scroll to continue|continues after advertisement|shop now|buy now|order now|book now|add to cart|add to basket|view deal|check price|anzeige|anzeigen|werbung|advertorial|nach der anzeige weiterlesen|gesponsert|gesponserte inhalte|partnerlinks|jetzt kaufen|jetzt bestellen|publicite|annonce|annonces|contenu sponsorise|la suite apres la publicite|publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|publicidade|publieditorial|conteudo patrocinado|continua depois da publicidade|continua apos a publicidade|pubblicita|annuncio|contenuto sponsorizzato|advertentie|advertenties|reklam|annons|artikeln fortsatter efter annonsen|reklama|artykuł sponsorowany|dalsza czesc artykułu pod materiałem wideo|materiał sponsorowany|реклама|на правах рекламы|reklamlar|广告|広告|スポンサーリンク|광고|اعلان|اعلانات',
    opening:
      'advertisement|sponsored by|anzeige|werbung|publicite|publicidad|publicidade|pubblicita|реклама|affiliate|story continues|article continues',
  },
  {
    kind: 'credit',
    whole: '',
    opening:
      'photo|photos|photo by|photograph|photographs|photography|photo credit|photo courtesy|image|image credit|image courtesy|images|picture|pictures|credit|illustration|illustration by|video|video by|graphic|source|foto|fotos|foto von|bild|bilder|bildquelle|bildnachweis|titelbild|beitragsbild|fotocredit|quelle|grafik|illustration von|photo de|credit photo|credits photo|crédits|credits|fotografia|imagen|fuente|imagem|fonte|foto di|immagine|beeld|bron|bilden|kuva|zdjecie|fot|zrodło|фото|источник|фотография|джерело|图片来源|图源|写真|사진|صورة',
  },
  {
    kind: 'byline',
    whole:
      'author|authors|autor|autorin|autor in|auteur|autore|von|by|text|words by|redaktion|автор|作者|記者|기자',
    opening:
      'author|authors|written by|words by|story by|reporting by|editing by|edited by|additional reporting|text|autor|autorin|auteur|autore|автор|作者|责任编辑|編輯|编辑|責任編輯|記者',
  },
  {
    kind: 'tags',
    whole:
      'tags|tag|topics|topic|related topics|related tags|in this story|in this article|categories|category|filed under|posted in|keywords|labels|sections|section|more on these topics|schlagworter|schlagworte|schlagwort|stichworte|themen|thema|themenseiten|kategorien|kategorie|rubrik|rubriken|mots cles|themes|thematiques|etiquettes|rubrique|rubriques|etiquetas|temas|tema|categorias|categoria|palabras clave|archivado en|seccion|tagi|kategorie|tematy|stitky|argomenti|categorie|trefwoorden|onderwerpen|amnen|etiketter|emner|теги|метки|темы|рубрики|категории|етикетки|теми|etiketler|标签|标签|タグ|カテゴリ|カテゴリー|태그|카테고리|وسوم|الكلمات الدلالية|sujets|en este articulo',
    opening:
      'tags|tagged|tagged with|tagged as|tagged in|topics|related topics|filed under|filed in|posted in|posted under|categories|category|keywords|labels|schlagworter|schlagworte|stichworte|themen|kategorie|kategorien|abgelegt unter|verschlagwortet mit|veroffentlicht in|mots cles|classe sous|etiquetas|temas|categorias|categoria|archivado en|publicado en|palavras chave|arquivado em|argomenti|archiviato in|tagi|kategorie|теги|метки|рубрика|рубрики|etiketler|标签|关键词|タグ|태그|aktuelle themen',
  },
  {
    kind: 'navigation',
    whole:
      'contents|table of contents|in this guide|on this page|jump to|skip to content|skip to main content|back to top|back to the top|top|back|back to|go back|home|menu|close|search|previous|next|previous post|next post|prev|older posts|newer posts|older|newer|view all|view all posts|all posts|show all|show more|load more|see all|view in list|view list|open in a new tab|expand|image|images|gallery|view gallery|photos|slideshow|play|play video|video|inhalt|inhaltsverzeichnis|nach oben|zum anfang|zuruck|zuruck zur startseite|weiter|vorheriger|nachster|startseite|suche|mehr anzeigen|alle anzeigen|bilder|bildergalerie|sommaire|table des matieres|haut de page|retour|retour en haut|accueil|precedent|suivant|rechercher|indice|contenido|contenidos|tabla de contenidos|volver|volver arriba|inicio|anterior|siguiente|buscar|voltar|voltar ao topo|proximo|sumario|indietro|torna su|precedente|successivo|terug|vorige|volgende|naar boven|inhoud|tillbaka|spis tresci|powrot|poprzedni|nastepny|назад|далее|наверх|содержание|目次|返回|返回顶部|上一篇|下一篇|前の記事|次の記事|목차|목록',
    opening:
      'previous post|next post|previous article|next article|previous story|next story|previous|next|back to|return to|skip to|jump to|go to|open in|view all|see all|show all|vorheriger|nachster|zuruck zu|zuruck zur|weiter zu|alle beitrage|article precedent|article suivant|retour a|entrada anterior|siguiente entrada|anterior|siguiente|post anterior|proximo post|articolo precedente|vorig bericht|volgend bericht|poprzedni|nastepny|предыдущая|следующая|上一篇|下一篇',
  },
  {
    kind: 'notice',
    whole:
      'report a correction|report a correction or typo|report a typo|report an error|report this|correction|corrections|editor s note|disclaimer|disclosure|copyright|all rights reserved|privacy policy|privacy|terms|terms of use|terms of service|terms and conditions|cookie policy|cookies|imprint|impressum|datenschutz|conoce the trust project|our standards|references|footnotes|sources|notes|alle rechte vorbehalten|fehler gefunden|quellen|quelle|tous droits reserves|mentions legales|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|新浪声明|版权声明|免责声明|無断転載禁止|무단전재 및 재배포 금지|جميع الحقوق محفوظة',
    opening:
      'copyright|c|all rights reserved|disclaimer|disclosure|editor s note|note to editors|correction|this article was originally published|this article was first published|this story was originally|originally published|this article was updated|this story has been updated|this post may contain|this article contains affiliate|we may earn|we independently|our editors independently|our journalism|our standards|if you see an error|see an error|found an error|spotted an error|got a story|got a tip|do you have|send us|contact us|have a tip|the views expressed|views expressed|opinions expressed|reprinted with|republish|this content is|this site uses|we use cookies|wir verwenden cookies|diese website|diese webseite|alle rechte|hinweis|fehler gefunden|haben sie einen fehler|transparenzhinweis|korrektur|nous utilisons|tous droits|les opinions exprimees|cet article a ete publie|todos los derechos|utilizamos cookies|este articulo fue publicado|esta nota habla de|las opiniones|conforme a los criterios|todos os direitos|este texto foi publicado|tutti i diritti|questo sito|alle rechten|все права|редакция не несет|если вы нашли ошибку|版权|本文来源|免责|声明|著作権|copyrightⓒ|저작권자|جميع الحقوق',
  },
];

/** What a longer text says that is not of the article, wherever in it the words stand. */
export const tellingWords: readonly { readonly kind: LeftOutKind; readonly words: RegExp }[] = [
  {
    kind: 'newsletter',
    words:
      /newsletter|nieuwsbrief|nyhetsbrev|in your inbox|to your inbox|straight to your|mailing list|free trial|unlimited access|abonnement\b|\babonnier|abonnez|suscr[ií]b|inscreva|\bassinant|iscriviti|abbonat|подпи[сш]|рассылк|メルマガ|구독/i,
  },
  {
    kind: 'notice',
    words:
      /©|\(c\) (?:19|20)\d\d|all rights reserved|alle rechte|tous droits|todos (?:los|os) d|tutti i diritti|privacy policy|terms (?:of|and)|recaptcha|cookies?\b|affiliate (?:links?|commission)|may earn a/i,
  },
  {
    kind: 'biography',
    words:
      /\b(?:is|was) (?:an? |the )?(?:[a-z’'-]+ ){0,4}(?:reporter|writer|journalist|editor|contributor|columnist|correspondent|author|blogger|photographer|freelancer|professor|founder|fellow)\b|follow (?:him|her|them|me) on|can be reached at|\b(?:ist|war) (?:[a-zäöü]+ ){0,4}(?:redakteur|autor|journalist|reporter|korrespondent|kolumnist|volontär)(?:in)?\b|\best (?:[a-zéè]+ ){0,3}(?:journaliste|rédact|correspondant|auteur)|\bes (?:[a-zéí]+ ){0,3}(?:periodista|redactor|escritor|autor|corresponsal)|\bé (?:[a-zéí]+ ){0,3}(?:jornalista|redator|escritor|repórter)|\bè (?:[a-zéí]+ ){0,3}giornalista|\bis (?:[a-z]+ ){0,3}(?:redacteur|verslaggever|journaliste?)\b/i,
  },
  {
    kind: 'comments',
    words:
      /join the (?:conversation|discussion)|to (?:post|leave|write) (?:a )?comments?|powered by disqus|moderation queue/i,
  },
  {
    kind: 'navigation',
    words: /^(?:←|«|‹|<|→|»|>)|(?:→|»|›)$/,
  },
];
