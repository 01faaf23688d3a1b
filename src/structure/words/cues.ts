/** Words by what they tell of a short line; small letters. A word stands in one group at most. */
const GROUPS = {
  /** What a page asks its reader to do. */
  action:
    'share tweet save print subscribe register login log sign join follow download donate click tap swipe scroll skip jump enter accept manage bookmark listen watch view browse buy upgrade unlock install support try claim redeem reply flag pin copy email mail send forward load hide show expand collapse close open',
  /** What it sells or sends. */
  offer:
    'newsletter newsletters inbox subscription subscriber subscribers membership member members account app alerts notifications trial offer offers premium free unlimited access password username cookies cookie consent preferences settings deals discount shop',
  network:
    'facebook twitter instagram linkedin whatsapp telegram youtube pinterest reddit tiktok snapchat bluesky threads mastodon flipboard messenger tumblr discord weibo rss podcast spotify x',
  more: 'more related recommended popular trending next previous latest read also see most editors picks choice gallery slideshow topics topic tags tag filed categories category headlines stories articles article story',
  talk: 'comment comments replies likes shares views conversation discuss discussion feedback correction correct typo error report tip tips contact questions',
  law: 'copyright rights reserved terms privacy policy conditions disclaimer cookies sitemap accessibility advertise advertisement advertisements advertising advert ad ads sponsored sponsor promoted promotion affiliate commission paid partner',
  time: 'min mins minute minutes hour hours ago today yesterday updated published posted last read reading modified edited estimated first',
  press:
    'staff reporter reporters correspondent correspondents editor editors editorial desk writer writers contributor contributors columnist bureau newsroom agency agencies reuters afp ap bloomberg pa dpa xinhua',
  picture:
    'photo photos photograph photographs photographer image images picture pictures pictured caption credit credits courtesy getty shutterstock istock unsplash wikimedia illustration graphic chart infographic file handout video audio screenshot screenshots screen logo diagram snapshot view scene portrait skyline poster cover selfie figure left right above below centre center',
  role: 'by with from written words text reported compiled edited translated interview posted author authors photography analysis opinion review',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  site: 'home menu search top back page site website continue below main content navigation subscribe',
} as const

export type Cue = keyof typeof GROUPS
export const CUES = Object.keys(GROUPS) as Cue[]
/** The number of the first group in `CUES` that holds a word. */
export const CUE_OF: ReadonlyMap<string, number> = new Map(
  CUES.toReversed().flatMap((cue): [string, number][] =>
    GROUPS[cue].split(' ').map(word => [word, CUES.indexOf(cue)]),
  ),
)

const set = (words: string) => new Set(words.split(' '))

/** Words that sentences are built with and that titles have few of. */
export const FUNCTION_WORDS: ReadonlySet<string> = set(
  'a an the this that these those of in on at to by for with from as into over under about after before between against during through and or but nor so if when while because although though than then not no i you he she it we they me him her us them my your his its our their who whom whose which what where why how there here all some any each every both few many much more most other such only own same too very just also even still yet again once',
)
/** Verbs that make a line a sentence. */
export const FINITE_VERBS: ReadonlySet<string> = set(
  "is are was were am be been being has have had do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't said says told tells asked added it's he's she's that's there's we're they're you're i'm we've i've they've let's",
)
export const PRONOUNS: ReadonlySet<string> = set(
  "i you he she it we they me him her us them i'm i've we're we've you're they're it's he's she's",
)
export const DETERMINERS: ReadonlySet<string> = set(
  'a an the this that these those my your his her its our their some any each every no another',
)
export const LINKERS: ReadonlySet<string> = set(
  'but and or so yet however meanwhile still also then if when while although because since as after before in on at for with by to from during despite there here now today that this it he she they we i you',
)
export const QUESTION_WORDS: ReadonlySet<string> = set(
  'who what when where why how which whose is are was were do does did can could will would should has have',
)
/** Heads of sections that many articles use as they are. */
export const COMMON_HEADINGS: ReadonlySet<string> = new Set(
  `background|introduction|conclusion|conclusions|overview|context|analysis|resources|references|bibliography|further reading|acknowledgements|acknowledgments|notes|sources|next steps|what's next|what next|what comes next|what happens next|what happens now|the future|looking ahead|looking forward|the bottom line|final thoughts|in summary|summary|results|methods|methodology|discussion|findings|recommendations|about the author|about the authors|faq|frequently asked questions|why it matters|how it works|getting started|the problem|the solution|the challenge|challenges|the way forward|lessons learned|key takeaways|the basics|requirements|installation|reaction|reactions|timeline|history|the reaction|the background|the numbers|the road ahead|what it means|what this means|what we know|what we don't know|what they said|the verdict|verdict|thanks|credits|links|events|news|team|pros and cons|pros|cons|features|updates|statistics|case study|examples|benefits|tips|appendix|contact`.split(
    '|',
  ),
)
