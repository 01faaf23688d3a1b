/**
 * Abbreviations that take a full stop, by what may follow them. Lower case, without the last stop.
 */

const set = (words: string) => new Set(words.split(' '))

/** Stand before a name: a sentence does not end after them. */
export const BEFORE_NAME = set(
  'mr mrs ms messrs mx dr prof rev revd fr sr br hon gov lt col maj capt cpt cmdr cmdt cdr adm brig gen sgt cpl pvt sen sens rep reps pres amb atty supt insp det asst assoc st ste mt ft vs v viz cf e.g i.e eg ie approx ca pt lt.col lt.gov maj.gen brig.gen lt.gen ph m.p mme mlle mons sra srta pfc spc ssgt vp hr drs profs gens govs cos resp esp incl excl al repub dem',
)

/** Stand before a number ("No. 5", "Jan. 3"); before anything else most of them are ordinary words. */
export const BEFORE_NUMBER = set(
  'no nos fig figs vol vols p pp para paras art arts sec secs ch chap ver pt pts ex eq eqs ref refs jan feb mar apr jun jul aug sep sept oct nov dec c ca approx tel ext max min lot rs rm',
)

/** May stand inside a sentence as well as at its end: the next word decides. */
export const ANYWHERE = set(
  'inc corp co cos ltd llc llp plc bros assn assoc dept div est mfg intl natl univ inst comm jr sr esq ph.d phd m.d b.a m.a b.sc m.sc ll.b ll.m d.c u.s u.k u.n e.u u.s.a u.s.s.r a.m p.m am pm etc ave blvd rd hwy sq n.y n.j n.h n.m n.c s.c n.d s.d w.va r.i d.c l.a b.c a.d hr hrs mins sec secs lb lbs oz ft yd yds km cm mm kg kgs cu mph gal qt pg pgs vol ed eds trans repr dist lat temp tel ext s.a n.v b.v a.g s.p.a pty pvt pte gmbh bhd sdn op cit ibid misc rm apt bldg ste cong attn mob fax pop al b d r m',
)

/** As `ANYWHERE`, but ordinary words when they begin with a small letter: months, days, states. */
export const CAPITALISED = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif cal colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta',
)

/** A single capital after one of these is no initial: "Group A. Germany lost." */
export const LETTERED = set(
  'group plan type class vitamin grade division section exhibit appendix part hepatitis factor option',
)

/** Names that end in an exclamation or a question mark. */
export const NAMES_WITH_MARK = new Set([
  'yahoo',
  'jeopardy',
  'yum',
  'joomla',
  'chips ahoy',
  'oklahoma',
])

/**
 * Words that, with a capital, begin a sentence rather than a name: after an abbreviation that may stand anywhere,
 * they mean that the sentence ended with it.
 */
export const STARTERS = set(
  'the a an this that these those he she it they we you i his her its their our my your there here in on at by for from with without as of to into after before during since until while when where why how who what which if unless although though because however but and or nor so yet then thus still also even just only some many most all both each every no not none few several other others another one two three is are was were will would can could should may might must do does did has have had according meanwhile moreover furthermore nevertheless instead earlier later last next now today yesterday tomorrow despite among under over between about more much such let please thanks once perhaps maybe officials police people mr mrs ms dr mayor',
)

/** Verbs after a quotation: '"Why?" Ada Lovett asked.' */
export const SAYING = set(
  'said says asked asks added adds told wrote writes replied replies cried shouted joked tweeted',
)
