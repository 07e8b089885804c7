/** Words and phrases that stand like a label, or resemble one, and are spelt right: nothing may be found in them. */
export const wordsThatAreNoSlips: Readonly<Record<string, readonly string[]>> = {
  en: `
    Course|Courses|Score|Scores|Force|Sauce|Resource|Resources|Sourced|Sourcing|Outsource|Coarse|Scouse|Spruce|Sucre|Search
    Sorcerer|Sorcery|Open source|Source code|Source Code|Source map|Power source|Data source|Preference|Preferences|Deference
    Reverence|Conference|Inference|Difference|Referee|Referer|Referrer|Referral|Edit|Editor|Creditor|Credly|Reddit|Origin
    Origins|Regional|Marginal|Station|Dictation|Notation|Distribution|Contribution|Attribute|Attributes|Transition
    Transaction|Transactions|Font|Fonts|Forte|Monte|Puente|Sourcegraph|SourceForge|SourceHut|Sourcery|Form|Forms|Format|Photos
    Demo|Deno|Build|Note|Notes|Title|Series|Page|Links|Posts|Podcast|Slides|Docs|Documentation|Download|Code|Website|Repo|Twitter
    GitHub|LinkedIn|Video|Book|Paper|Thread|Author|Update|Edited|Excerpts|Feature|Texts|Text|Oracle|Creed|Course notes
    Resource list|Release notes|Source tree|Sort order|Reduce|Secure|Sure|Sour|Soar|Sores|Score card|Sausage|Surface|Second
    Preview|Reverse|Refresh|Refactor|References|Original|Optional|Organic|Oregon|Credits|Credit card|Edition|Citizens|Citadel
    Translating|Translates|Translucent|Attrition|Tribulation|Bibliophile|Courteous|Curtsy|Public|Publisher|Vis|Vie|VIS|Bean|Born
  `.split(/[|\n]/),
  ko: '출력|출차|출고|출제|출연|출전|출석|출시|출발|출구|출판|출입|근처|거처|철저|상처|창고|차고|참가|창조|이용|운문|반역|번영|원조|원장|원래|원인|원리|원칙|본문|논문|전문|질문|참고|참조|참여|코드|결과|주제|날짜|처음|주석|입력|출근|참가자료|인증|번호|원격'.split(
    '|'
  ),
  ja: '原因|原理|応用|関連|原則|参数|出力|出口|出発|参加|引数|記録|資料|転職|翻案|出版|画面|記号|情報|原点|出店|リング|原稿|参画|元気|掲示|引用符|出演|出荷'.split(
    '|'
  ),
  zh: '下载|论文|源码|资源|原因|原理|原则|参数|参加|下载地址|论文链接|开源地址|项目地址|源代码|来往|来自于|连接|装载|文件|参考文件|出租|出口|出版|图片|图标|转换|转账|译文|原创|作品|翻页|编辑|引言|引擎|摘要|數據|連接|資源'.split(
    '|'
  ),
  de: 'Quelltext|Quellcode|Qualle|Umsetzung|Besetzung|Bilder|Bildung|Nachweis|Hinweise|Verweise|Konferenz|Präferenz|Originale|Literat|Uebersetzung|Autorin|Titelbilder|Fotos|Referent|Reverenz|Quote'.split(
    '|'
  ),
  fr: 'Ressources|Ressource|Course|Préférence|Révérence|Souche|Sourde|Conférence|Édition|Éditeur|Récitation|Tradition|Forme|Force|Sucre|Traducteurs|Référent|Crédits|Excitation|Bibliothèque'.split(
    '|'
  ),
  es: 'Puente|Fuerte|Frente|Suerte|Preferencia|Diferencia|Conferencia|Cinta|Ficha|Editor|Tradición|Cuenta|Gente|Enlaces|Autor|Texto'.split(
    '|'
  ),
  ru: 'Источника|Источником|Материал|Приводы|Переход|Сноска|Оригинальный|Примечание|Библиотека|Переводы|Ссылка|Автор|Провод|Оригиналы'.split(
    '|'
  )
}
