/**
 * Top-level domains that posts link to often; kept by hand, so a domain under a rare one is not recognised without `www.`.
 * Those that are file extensions as well (`.md`, `.rs`, `.py`, `.sh`, `.zip`) stand in the list below.
 */
export const commonTopLevelDomains: ReadonlySet<string> = new Set(
  (
    'com org net edu gov mil int info biz name pro museum coop aero jobs mobi travel cat asia tel ' +
    'io co me tv fm ly gg im to gl be us ca mx br ar cl pe ve uy ec cr uk ie fr de nl lu ch at it es pt se no dk fi is ' +
    'cz sk hu ro bg gr tr ua by ru su kz ee lv lt hr si eu il ae sa eg za ng ke ma pk bd lk np ' +
    'kr jp cn tw hk mo sg my th vn id ph au nz kp mn ' +
    'dev app blog xyz tech online site website page cloud email news media social chat club wiki space world today life ' +
    'design studio art graphics photography agency company business solutions systems network digital software ' +
    'academy education school university science foundation community live video games guru ninja rocks codes computer ' +
    'engineering technology tools works zone link click run build google amazon microsoft'
  ).split(' ')
)

/** Top-level domains that end file names as often: believed only behind `www.`. */
export const fileLikeTopLevelDomains: ReadonlySet<string> = new Set(
  'ai cc do gd in la md me mov pl ps pub py rs sh so st tf ts vi zip'.split(' ')
)

/** Endings that are no top-level domain and that fingers make of one. */
export const misspeltTopLevelDomains: ReadonlyMap<string, string> = new Map([
  ['con', 'com'],
  ['comm', 'com'],
  ['coom', 'com'],
  ['ccom', 'com'],
  ['cmo', 'com'],
  ['ocm', 'com'],
  ['vom', 'com'],
  ['xom', 'com'],
  ['cpm', 'com'],
  ['c0m', 'com'],
  ['ogr', 'org'],
  ['rog', 'org'],
  ['orgg', 'org'],
  ['orrg', 'org'],
  ['0rg', 'org'],
  ['nte', 'net'],
  ['ent', 'net'],
  ['nett', 'net']
])
