/**
 * The English words within typing distance of a word of any label, computed from dictionary-en 4.0.0 (MIT AND BSD),
 * the Hunspell dictionary en_US made from SCOWL.
 */
export const englishRealWords = `
  abased abler abner across adapt adapter adapts adler adopted age alar alder aldo alert alger ali alien allen alley
  alpo alsop alter alto ans apes appealed appeased ara ares aron articled articles artworks asl avers aversion baaed
  bach baked bald baled ballsed banger banker banned banners bans banter bared baron base basel baser bases bashed
  basked basted bated bayed bead beading bell bella biased bibliographer bibliographic bibliographies bid bile bilk
  bill billed bind biog bird blag bldg blink blinks blob bloc blogs blot blow bog bold boner bonner boon boor bork
  born boron bossed bran bread breading britten brno bro bronc bronx bros brow brown bryon build bull bursa bused
  bussed byron caber cage caller canonically cans caper cara cased catted caver cell cia cit cite cites city clink
  clinks clog clover coder coin comer con consent cont contend contents contest context convent coped copier copies
  copped corer cork corks cost costed cotes cove coven covers covert coves covet covey cower coyer crass creditor
  creditors cress crops crosses crows cull cumber curse dabs dada dado dadoes dads dafter dagos dags dais dali damns
  dams dan dana dane danes dang dangs dank dar dare darin dario dark darn darns dart dat date dates dawns days dead
  deader deal deans deference del deli delia dells delta dens detracted diagrams dictations dill dink dins dior dir
  dish dist ditch dittos dodos doer does doll dolor donor dons doom doors dork dorks dost dotes dour dover dread
  dreading dross dull dumber duns dwell each eased econ ell ella emusic ere except excepted excerpts excreted ext
  extract extractor extricated fall fan fans farther feature features fell fella figured figures fill fink finks firs
  firsts fist flog flu foes fol foll fond fonts foo foot footnote footnoted foots footy fork forks form fort forte
  fortes fount four franc frank franz frog front fuel fulls fully furl furthers gage gees gere gild gilder gist gobs
  gods goer goers goose gooses gores gorse gross guess gull haber ham hans hare head headed headers headier heading
  healer hearer heater heaver hebe hell heme her hera herb herd herder hero herr hers hews hing hire hist hoes host
  hosted hour hover hull icons illustrations imaged imagined imagines imaging imago imagoes inf informational ink inks
  inspire inspires into ion iota iron jatos jell jews jink jinks join kans kara kari kayak kidder killdeer killed
  killer kilter kinder kink kinks kited kith lade lain languages lank laos lara lased lasso last lea lead leader
  leading leda lei leif leila leis lela lelia len lena lesa lest leta lick licks lie lied lief liens lies lieut lift
  liken lilt limn lin lina lind line linen lines ling lings lino lint lints linus lion lisa lisp lists liszt lit
  literate literati literature litterateur liven loan log login loins lois lon loon lorn lost lour lover lull lumber
  lust mach mage mages manner mans mara mari materials materiel maternal mead mere mews mien mild milder mink minks
  mist mont monte moor most motes mover mull musics nacho nah nash natch nazi nell nets new newsy newt newts next nita
  nodes noes nola nona nora noses not note noted nova noyes null number nurse oaken odell odor oink oinks olin ont
  onto opts origin originals originate origins our over overeat overs oversaw paar pace pacer paged pager pages paige
  pale paler pamper pane pans papa papers papery par paras parc pare parer pares park parka parr parry pars part
  particle past pasted pate pauper pave payer peeper pepper permissions peru pest pesto pews phage phobos phonograph
  photographed photographer photographs photography photon photons pictured pink pinks piper pita pitas pith pius plug
  plugs plum plums plush poet polished poor popper pork port ported pose posed posh posit posited poss postage poster
  posts posy pot pots potted pouf pours pout pouted preference preferences primacy prom pron psst pst public
  publications publisher publishers publishes pull pulls purse pus quell quelled quells quite quoited quot quota
  quotations quotes quoth rad rage raper reader readings reads ready readying real ream reaming reap reaping rear
  rearing recd recitations red redding reed referees referenced referent referents reid rend rending repainted repast
  repented rephotograph report reported repose republication republishes resin resit retracted reverence reverenced
  reverences rink rinks riposted rita road roes rom ron ross rota rover sabers sabre safer sage sager sail saner sans
  sara sari saver screenshots sell sere sews sham sink sinks sited slink slinks slog slumber sober somber soto sour
  sourced starry stony store stork storm stormy summer sumner sumter sure surge surya suse sweet take taker takes
  taller tam tanner tans taper tara tare team teat tell tent test tests testy tet tex texted texts thad thai than thar
  that thaw the thea thee them then there thew they tho thumbnails tide tie tilde tired tires toes token tomato tonto
  tore tory totes toto tour trades tradition traduced traducer tram transited transition transitions translate
  translates tread treading tron tull twat twee tweed tween tweets twit tyre umber unlace ursa vans vars veers vera
  verb verbs vern versa verse versions verso vert very vet vets videos vie vied vies views vireo vita votes wage waken
  waller wanner well were wham where width wild wilde wilder wink winks wish wist wit witch withe wits witt woes wok
  woks wonk wonks wont word words wore worm worms worn wort yell yews york your ypres zara
`
