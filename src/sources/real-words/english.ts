/**
 * The English words within typing distance of a word of any label, computed from dictionary-en 4.0.0 (MIT AND BSD),
 * the Hunspell dictionary en_US made from SCOWL.
 */
export const englishRealWords = `
  abased abler abner across adapt adapter adapts adler adopted alar alder aldo alert alger ali allen alley alsop alter
  apes appealed appeased ares articled articles artworks asl aversion baaed baked bald baled ballsed banger banker
  banned banners banter bared base basel baser bases bashed basked basted bated bayed beading bella biased
  bibliographer bibliographic bibliographies bid bile blag blinks blob blot bog bold boner bonner born bossed bran
  breading britten brno bro build bursa bused bussed caber caller canonically caper cased catted caver cia cit cite
  cites city clinks clover coder comer consent contend contents contest context convent coped copier copies copped
  corer corks costed cotes cove coven covers covert coves covet covey cower coyer crass creditor creditors cress crops
  crosses crows cumber curse dabs dada dado dadoes dads dafter dagos damns dams dan dana dane danes dar dare dario
  dark dat date dates dawns deader deans deference del deli delia dells delta dens detracted diagrams dictations dill
  dins dior dittos dodos doer doll dolor dons dorks dotes dour dover dread dreading dross dull dumber duns dwell eased
  ella emusic except excepted excerpts excreted extract extractor extricated fall farther feature features fell fella
  figured figures fill finks firs firsts fist foll fond fonts foo foot footnote footnoted foots forks form forte
  fortes front furthers gees gilder gods goers gores gorse gross haber hare headed headers headier heading healer
  hearer heater heaver her hera herd herder hero herr hers hire hosted hover illustrations imaged imagined imagines
  imaging imago imagoes inf informational inks inspire inspires into ion jatos jinks kayak kidder killdeer killed
  killer kilter kinder kinks kited lade lain languages lank lased last lea leader leading lei leis len lest licks lie
  liken lin line lines lings lino lints linus lion liszt lit literate literati literature litterateur loan lon loon
  lost lover lumber lust mage mages manner materials materiel maternal milder minks monte motes mover musics nah nash
  new nita nodes noes nora noses not note noted noyes number nurse oaken odor oinks olin onto origin originals
  originate origins over overeat oversaw paar pacer paged pager pages paler pamper papers papery par paras pare parer
  pares pars particle past pasted pate pauper pave payer peeper pepper permissions peru pest pesto phobos phonograph
  photographed photographer photographs photography photon photons pictured pinks piper pitas poet polished poor
  popper ported posed posited postage poster posy pot pots potted pouf pout pouted preference preferences primacy pst
  public publications publisher publishers publishes purse pus quell quelled quells quite quoited quot quota
  quotations quotes quoth rad raper reader readings reads readying reaming reaping rear rearing recitations red
  redding reed referees referenced referent referents reid rending repainted repast repented rephotograph report
  reported repose republication republishes resin resit retracted reverence reverenced reverences rinks riposted road
  ross rover sabers sabre safer sager saner saver screenshots sinks sited slinks slumber sober somber sourced starry
  stony store stork storm stormy summer sumner sumter sure surge surya suse sweet take taker takes taller tam tanner
  taper test tests testy tet tex texted texts than the thea thee them they tho thumbnails tilde token tomato tonto
  tory totes trades tradition traduced traducer transited transition transitions translate translates tread treading
  twat twee tweed tween tweets twit umber unlace ursa vars veers vera versa verse versions vets videos vie vies views
  vireo votes waken waller wanner wilde wilder winks wit wok woks wonks words worm worms ypres
`
