/**
 * Misspellings of the English label words, from words.csv of crate-ci/typos (MIT OR Apache-2.0). `?` marks those
 * that may also be meant for a word that is no label. The plural of a listed word with `s` added is not listed
 * again.
 */
export const misspellingsFromTypos: Readonly<Record<string, string>> = {
  acknowledgement:
    'acknoledgement acknolwedgement acknowedgement acknoweldgement acknowiedgement acknowladgement acknowldegement acknowledgemnt acknowlegdement acknowlegement acknownledgement ackowledgement aknowledgement awknowledgement',
  acknowledgment:
    'acknodledgment acknoledgment acknowldgment acknowledget acknowlegment acknowlement acknownledgment acknwoledegment aknowledgment',
  adapted: 'adapated adapd? adaped? adaptated adaptee adatpted addapted adpapted adpated apapted apdated?',
  article: 'arcticle aritcle artcile artcle artical artice articel artilce',
  attribution:
    'atribution attrbiution attrbution attribbution attribiution attribtion attribtuion attribtution attribuition attribuito attriburtion attributin? attributo attributrion attrirbution attriubtion attriubution attriution? attrribution atttribution',
  attributions: 'attriutions',
  author: 'auhtor auther authoer authro authror authur autohor',
  authors: 'authos?',
  based: 'absed? baased? baed baesd basied basod besed bsaed',
  bibliography: 'bilbliography',
  citation: 'citalion',
  courtesy: 'couresty courtesey courtesty courtey courtsey curtesy?',
  credit: 'crdit creadit',
  credits: 'credis credists cresits',
  crosspost: 'corsspost crosspot',
  excerpt: 'exceirpt exceprt excrept exerpt experct? exurpt',
  excerpted: 'expercted?',
  from: 'ffrom fom? fomr? frmo frok froma frome fromm fromt? fron? fropm frpm frrom ofrom',
  further:
    'fhurter firther fruther furether furher furhter furser fursther furtehr furter furthe furthere furthher furthur furuther futer? futher futherize thurver',
  image: 'iamge imaghe imapge imgage imge imnage',
  inspired: 'inpired inpsired insipred inspirerad inspried insprired',
  link: 'lik? limk linke?',
  links: 'linke? lins?',
  original:
    'oiginal orgiginal orginal orginial orgininal oridinal? origanal origial origianal origianl origiginal origina? originall? originas? origingal originial origininal originl originnal origional orignal orignial origninal origonal oringal oringinal oritinal orriginal otiginal roiginal',
  originally:
    'oiginally orgiginally orginally orginially origanally origanaly origially origianally origianaly origianlly origiginally originaaly originall? originaly originary originially originlly originnally origionally orignally orignially origninally origonally oringally roiginally',
  photo: 'foto phote',
  photograph: 'fotograf fotograph photogragh photograh',
  post: 'poost psot',
  published:
    'pubilshed pubished publiched publihsed publised publisehd publisged publishd publisheed publshed publsihed pulished puplished ublished',
  quotation: 'qoutation quatation quotaion',
  quote: 'qoute',
  quoted: 'qoted qouoted qouted quoteed quotted',
  reading: 'raeding readig readnig readning reding',
  reference:
    'eference? reerence refeence refence refenence refenrence referance referce? referebnce referece referecen referecence referecne referemce referenace referenc referencd? referene? referenece referenence referennce referens? referense? referenz refererence referernce refernce? referncence refernece refernnce referrence refertence refference refrence refrerence renference rererence? rerference reverece? rference',
  references:
    'referebces referefences referenceas referenecs referenes referens? referense? referentes referenzes refernces revereces',
  reposted: 'repostd repoted? repsoted respoted',
  resource:
    'esource recource? reosource reosurce reource rescource reseource resoiurce resoource resorce resorece resoruce resouce resourcd? resourcde? resourcse? resourcsed? resoure resourece resourse? respource resrouce ressource resuorce resurce resurse? rsource?',
  resources: 'recources resourcees resourcs? resourcse? resourecs resourse? resourses',
  source:
    'cource? ource? rsource? scource? soiurce soource sorce? soruce? souce soucre sourc sourcd? sourcde? sourcee sourcen sourcs? sourcse? sourct soure? sourec sourece soursce sourse srouce',
  sources: 'scources soufces sourcs? sourcse?',
  translated:
    'tanslated tranlated tranlsated transalated transalted transated translatied transolated traslalated traslated trasnlated trnaslated',
  translation:
    'rranslation tanslation tranalation tranlation tranlsation transaition? transalation transaltion transation? transcation? translaction translatation translatin? translatoin translatron transolation traslalation traslation trasnlation trnaslation',
  translations: 'tranlastion translastion translatin?',
  translator:
    'tanslator tranlator tranlsator transalator transaltor transator translater translatio transtator traslator trasnlator trnaslator',
  via: 'vai?',
  website: 'wbsite webiste webite websit webste webstie webstite wesbite wesite'
}

/**
 * More of them, collected for this project from public posts. `?` as above.
 */
export const misspellingsByHand: Readonly<Record<string, string>> = {
  author: 'arthor athor authour',
  bibliography: 'bibliograpy biblograhpy biblography',
  citation: 'ciation citaton citiation cittation',
  courtesy: 'courtosy',
  credit: 'creddit credti creidt',
  credits: 'credist',
  excerpt: 'excertp',
  excerpted: 'exerpted',
  link: 'likn lnik',
  originally: 'orginaly',
  permalink: 'permalnk permlink',
  reference: 'reffrence refrance',
  repost: 'repsot',

  source:
    'aource dource osurce siurce soirce sokrce sourcce sourcr sourcw sourve sourxe souurce soyrce spurce sroucre suorce',
  translated: 'translatd transleted translted'
}
