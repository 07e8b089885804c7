/**
 * Words that are easily taken for a misspelt label, kept by hand: inflected forms of the labels themselves, product
 * names, and words of languages for which no word list may be shipped.
 */
export const realWordsByHand: Readonly<Record<string, string>> = {
  en: `
    course courses score scores force forces sauce sauces resource resources resourced sourced sourcing outsource outsourced
    coarse scouse spruce sucre search sorcerer sorcery sourcer sourcery sourcegraph sourceforge sourcehut preference
    preferences deference reverence conference inference inferences difference referee referees referer referrer referral
    referrals edit edits editor creditor creditors credly reddit origin origins originate originator regional marginal
    station dictation notation distribution contribution attribute attributes transition transaction transactions font
    fonts forte monte puente form forms from demo deno build author photos images articles posts links format formed
    fourth sort oracle orbital virginal aboriginal reprint repository creed brennen kayak quella sumner sorace sourcery
  `,
  de: `
    quellt qualle quallen quälle quelltext quellcode originale originalen originell originaler referent referenten
    reverenz reverenzen präferenz literat literaten besetzung umsetzung übersetzungen übersetzerin zersetzung build bilder
    bildung fotos titelbilder nachweis hinweise verweise beweise ausweise konferenz quote quoten
  `,
  fr: `
    ressource ressources sourcé sourcée sourcés sourcer souche sourde sourds course courses préférence préférences
    référencé référencée référencer révérence déférence référent référents conférence inférence crédité crédits créditer
    crédite éditer édition éditions citations récitation excitation traductions traducteurs tradition bibliothèque
    forme force sucre
  `,
  es: `
    puente fuerte frente fuertes frentes puentes suerte preferencia preferencias reverencia diferencia diferencias
    conferencia inferencia citar cinta ficha créditos editor traductores tradición originales texto cuenta gente fuete vai
  `,
  pt: `
    ponte fone fones forte fortes frente fontes monte preferência preferências reverência diferença conferência
    inferência citações créditos traduções tradição original originais ficha conta fronte vai
  `,
  it: `
    ponte monte conte forte fronte fondo fondi conti forti fanti fante fonde fondere riferimenti crediti creduti originali
    citazioni traduzioni tradizione eccitazione preferimento vai
  `,
  nl: 'bron brons brom broon bronnen brommen referent preferentie preferenties vertalingen verwijzen vertaalt literaire',
  sv: 'källan källorna källar källare kalla kallor kulla referensen referenten preferens preferenser original skälla',
  da: 'kilden kilderne kildes kilte kilder kille milde vilde referencen præference præferencer oversætter',
  no: 'kilden kildene kiler kilde milde snilde referansen preferanse preferanser oversatte',
  fi: 'lähteen lähteestä lähteenä lähteitä lähdettä lähdön lähden lähdet lähtee lähti viitteen viitteitä kuvan',
  pl: 'źródłem źródle źródeł źródłami źródłach żródlany zarodek autorem przepisy przypis odnośnik odnośnika',
  cs: 'zdroji zdrojů zdrojem zdrojích zdrojový stroj stroje zdravé zdraví reference preference referencí literatury',
  sk: 'zdroji zdrojov zdrojom zdrojoch stroj stroje',
  hu: 'forrása forrást forrásból forrásai forrni fordít fordítása hivatkozása irodalmi forma',
  ro: 'sursele sursei surselor bursa cursa versa surde surprize referință preferințe',
  tr: `
    kaynağı kaynaktan kaynakta kaynakları kaynağın kaynama kaymak kaynat oynak konak alıntılar çevir çevirme referansı
    tercih yazık
  `,
  vi: 'người ngon ngọn người nguồi thảm dịch',
  id: 'sember sumbu sumbar lumber ember sumberdaya referensial preferensi rujuk',
  ru: `
    источника источнику источником источнике источников источникам оригинала оригинале оригинальный оригиналы перевода
    переводе переводы перевозчик литературы литературе материал материала сноска примечание библиотека ссылок приводы
    переход привод провод
  `,
  uk: 'джерелом джерелі джерел джерелу оригіналу перекладу переклади літератури приклад приклади',
  bg: 'източника източникът източниците превода преводи оригинала литературата превоз',
  sr: 'извора извору изводи избор избори извод izvora izvoru izvod izvodi izbor izbori izvoz izvozi',
  el: 'πληγή πληγές πηγής πηγών πηγάδι αφορές αναφορά μεταφορά',
  ar: 'الصدر المصدرة مصادر المصادرة مصر الصور المصور المرجعي الراجع المراجعة',
  ko: `
    출력 출차 출세 출고 출제 출연 출전 출석 출시 출발 출구 출판 출입 출근 출신 출장 출타 출자 출하 출생 출산 출처리 근처 거처 철저
    상처 창고 차고 참가 창조 이용 운문 반역 번영 원조 원장 원래 원인 원리 원칙 원자 원만 원무 원목 원물 원군 원근 원산 원본글
    참고사료 참고자재 자료처리 원격 원반 원복 원분 원문들 원보 원볼 원북 참여자료 참가자료 참고서 원판 원번 본문 논문 전문 주문 질문 방문 소문
  `
}
