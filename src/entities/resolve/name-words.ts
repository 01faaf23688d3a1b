/** Words of organisations', products' and places' names that decide which part of a name may stand for it. Folded. */
const set = (words: string): Set<string> => new Set(words.split(/\s+/).filter(word => word !== ''))

/** Say what kind of firm or body it is and no more: a name without them is the same name. */
export const DESIGNATORS =
  set(`inc incorporated corp corporation co company companies ltd limited llc llp lp plc gmbh ag sa
  nv bv ab as asa oy oyj spa srl sarl sas kk kgaa se pty pvt pte bhd sdn berhad tbk pt group grupo gruppe groupe holding
  holdings enterprises international global worldwide ai labs tech technology technologies the and of com`)

/** Behind a firm's name they say which part of it, or that it is another body: "Google" is not "Google Maps". */
export const DIVISIONS =
  set(`maps cloud pay play drive docs mail photos music tv prime news web services studios studio
  pictures ventures research foundation deepmind translate search ads android capital wallet watch phone store apps games
  college school university museum hospital airport station times post journal herald gazette tribune weekly magazine
  institute cup stadium arena tower street road avenue bridge united city fc`)

/** Behind a firm's name they say which of its firms: "Netflix India". */
export const COUNTRIES =
  set(`america usa us uk britain england scotland ireland canada mexico brazil argentina chile colombia
  peru europe germany france italy spain portugal poland russia ukraine turkey israel egypt africa nigeria kenya ghana asia
  india pakistan bangladesh china japan korea taiwan thailand vietnam malaysia singapore indonesia philippines australia
  zealand arabia emirates nordic nordics latin`)

/** Before a name they make it another one: "West Virginia", "New York". */
export const DIRECTIONS = set(
  'north south east west northern southern eastern western new upper lower central',
)

/** Say of an app's name what it is. */
export const KINDS_OF_APP = set(
  'app application browser project platform software engine os suite linux website site',
)

/** Stand in front of a name and say what kind of thing it is: what follows may stand alone. */
export const CLASSIFIERS =
  set(`team cyclone hurricane storm typhoon tropical banco bank grupo autos auto club fc ac sc afc
  operation project mission mv ms uss hms rv ss cafe restaurant hotel casa editorial minera bodegas cervecería cerveceria
  fundacion fundação companhia compagnie société societe lake mount mt`)

/** Works and plants, which are called by the name in front: "Palisades" for "Palisades Nuclear Plant". */
export const FACILITIES =
  set(`nuclear power plant generating mine reactor refinery smelter dam prison jail shipyard ranch
  estate factory gigafactory`)

/** Say what kind of body a name is of and may be left out of it anywhere: "Penn State University", "Labour Party". */
export const BODY_NOUNS =
  set(`service department force university college party club fc cf sc afc corps association
  society organization organisation institute agency soccer football`)

/** Nouns that are no name of their own even when they stand in one: never a short form by themselves. */
export const GENERIC =
  set(`bank fund city energy group university college school ministry department office agency authority
  commission council court house party union association federation institute foundation company service services
  system systems network club team league cup games festival national international american european north south east
  west new old great royal central general first united world global public private international technology media
  digital health financial business trade development air home power water food street park hall centre center committee
  congress parliament senate board bureau force police army navy government state republic kingdom federal supreme high
  democratic liberal labour labor conservative republican green people`)
