/** Words that bylines are made of. */

/** What stands before the authors: "By", "Words:", "Posted by". */
export const LEAD =
  /^(?:[—–-]\s*)?(?:(?:written|words|text|texts|reported|reporting|report|story|posted|published|compiled|article|analysis|review|reviewed|interview|interviewed|photographs?|edited|translated|adapted|contributed|opinion|commentary|submitted|authored|guest post)\s+(?:and \w+ )?by\b|(?:written by|words|text|texts|reporting|report|interview|authors?)\s*:|by\b:?|text\b|from\b|with\b)[\s:.]*/iu

/** Words of outlets, desks, sections and plain language, which persons are not called by. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  'staff reporter reporters correspondent correspondents editor editors editorial desk press news newspaper times post herald courier gazette tribune chronicle observer standard star echo monitor dispatch register globe mirror argus mail telegraph express independent bulletin advocate examiner sentinel inquirer broadcasting journal daily guardian agency agencies reuters bureau team contributor contributors columnist writer writers service media magazine review today office university institute council department ministry company inc ltd group business politics sport sports technology science world health opinion culture education security music economy market markets january february july september october november december monday tuesday wednesday thursday friday saturday sunday the for in on at of with how why what is are to'.split(
    ' ',
  ),
)

/** Words that names of outlets begin with, behind an author's name; a person may be called by some. */
export const OUTLETS: ReadonlySet<string> = new Set(
  'associated bloomberg special sky fox canadian australian'.split(' '),
)

/** What an author is, behind the name: "Retail Correspondent". */
export const ROLE =
  /^(?:staff|senior|chief|special|guest|associate|deputy|executive|contributing|political|business|science|health|technology|sports?|retail|money|court|royal|home|foreign|world|economics?|environment|education|industry|markets?|crime|legal|social|our)?\s*(?:\w+\s)?(?:reporters?|correspondents?|editors?|writers?|columnists?|contributors?|producers?|analysts?|critics?|staff|bureau chief|fellow|intern|director|manager)\b/i

/** The same before the name: "Court Reporter Jane Roe". */
export const ROLE_BEFORE =
  /^(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Reporter|Correspondent|Editor|Writer|Columnist|Contributor|Producer|Analyst|Critic)s? (?=\p{Lu})/u
