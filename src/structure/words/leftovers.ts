/**
 * A pattern for a whole line, with what a line it takes is sure to have: one of the words of `starts` (all letters before
 * anything else, a bracket left off) at its head, or one of the strings of `holds` in it. Few lines do, and a pattern that
 * is not tried is not compiled.
 */
export type Wording = { pattern: RegExp } & (
  | { starts: readonly string[]; holds?: undefined }
  | { starts?: undefined; holds: readonly string[] }
)

/** Words, as written with a space between. */
export const list = (words: string): readonly string[] => words.split(' ')

/**
 * What web pages leave behind when they are copied, by form; for lines in small letters, without punctuation at their
 * ends.
 */
export const LEFTOVERS: readonly Wording[] = [
  {
    starts: list(
      'ad ads advert advertisement audio bluesky breaking close comment comments copy donate e editor editors email exclusive facebook flipboard follow gallery home image instagram latest like linkedin live loading log login members menu more newsletter newsletters next opinion pin pinterest podcast popular premium previous print promoted recommended reddit register related reply report save search share sign sponsored subscribe telegram threads top trending tweet twitter video whats whatsapp x youtube',
    ),
    pattern:
      /^(?:share|save|print|e-?mail|tweet|like|pin|copy link|comments?|reply|report|subscribe|advertisement|advert|ads?|sponsored(?: content)?|promoted|loading|menu|search|home|image|video|audio|gallery|log ?in|sign (?:in|up|out)|register|donate|follow|whats ?app|facebook|twitter|x|linkedin|reddit|telegram|instagram|youtube|pinterest|flipboard|bluesky|threads|print this page|opinion|breaking(?: news)?|live|exclusive|podcast|newsletters?|premium|members only|close|more|next|previous|top stories|trending(?: now)?|latest(?: news)?|latest stories|editors?'? picks?|related|recommended|popular)$/,
  },
  {
    starts: list('bookmark copy e email gift listen pin post print report save send share tweet'),
    pattern:
      /^(?:share|tweet|post|send|pin|e-?mail|print|save|bookmark|listen to|copy|gift|report) (?:this|the|it|on|via|by|to|with|a|an)\b.{0,50}$/,
  },
  {
    starts: list('back go jump return scroll skip'),
    pattern: /^(?:skip|jump|back|go|return|scroll) (?:to|down|up)\b.{0,40}$/,
  },
  {
    starts: list('sign signed'),
    pattern: /^(?:sign|signed) (?:up|in)\b.{0,90}$/,
  },
  {
    starts: list(
      'accept add become buy click contact continue correct create donate download enter follow get have hear hide join leave listen load log manage play post read register report see show start subscribe support swipe tap tip try view watch write',
    ),
    pattern:
      /^(?:subscribe|register|log in|follow|join|download|donate|support|get (?:the|our|more|alerts|breaking|unlimited)|enter your|become a|create an|try|buy|start your|click|tap|swipe|accept|manage|watch|view|see|read|listen|hear|play|load|show|hide|continue|leave|add|write|post|have your|report|correct|tip|contact|accept)\b (?:.{0,25}\b)?(?:newsletters?|inbox|e-?mail|app|alerts?|now|today|free|account|access|subscription|subscribers?|member|membership|comments?|reading|here|more|cookies?|content|preferences|settings|settings|gallery|photos?|pictures|slideshow|post|story|article|below|us|on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google news)|list|correction|typo|error|errors|link|trial|offer|journalism|address|the editors?|twitter|facebook|instagram|telegram)\b.{0,40}$/,
  },
  {
    starts: list('advert advertisement article content continue continues story'),
    pattern:
      /^(?:advertisement|advert|story continues|article continues|continue reading|continues below|content continues)\b.{0,50}$/,
  },
  {
    starts: list(
      'also best categories category don editor editors explore filed further gallery in keep keyword keywords label labels latest listen more most must next photo popular previous read recommended related see share tag tags top topic topics trending up video watch what you',
    ),
    pattern:
      /^(?:related|see also|read (?:more|next|also|this next)|more (?:on|from|in|about|stories|news|like)|also (?:read|on|in|see)|recommended|you (?:may|might) also|most (?:read|popular|viewed|shared|commented|recent|watched)|editors?'? (?:picks?|choice)|trending|popular|up next|don't miss|must read|what to read next|next (?:article|story|post|up)|previous (?:article|story|post)|in case you missed|top stories|latest (?:news|stories|content|headlines|from)|explore more|keep reading|further reading|best of|watch|listen|more|photo gallery|gallery|video|in pictures|topics?|tags?|filed under|categories|category|keywords?|share|labels?)\b(?: ?:.*|.{0,45})$/,
  },
  {
    holds: list('comment replies share like view retweet reaction'),
    pattern:
      /^(?:\(?\d[\d,.]*k? ?\)?|no|leave a|add a|view|show|hide|load|all|read|post a)? ?(?:\w+ )?(?:comments?|replies|shares?|likes|views|retweets|reactions)(?: ?\(?\d*\)?)?(?: so far)?$/,
  },
  {
    holds: list('min'),
    pattern: /^\d{1,3}[- ]?min(?:ute)?s?(?: read(?:ing time)?| to read)?$/,
  },
  {
    starts: list('estimated read reading'),
    pattern: /^(?:estimated )?(?:reading|read) time\b.{0,25}$/,
  },
  {
    holds: list('ago'),
    pattern:
      /^(?:last )?updated .{0,12}\bago$|^\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago$/,
  },
  {
    holds: list('copyright © (c) reserved redistribution'),
    pattern:
      /^(?:copyright\b|©|\(c\)|all rights reserved).{0,120}$|(?:all rights reserved|unauthori[sz]ed redistribution).{0,40}$/,
  },
  {
    starts: list(
      'about accessibility advertise careers contact cookie cookies help privacy sitemap terms',
    ),
    pattern:
      /^(?:terms|privacy|cookie|cookies|accessibility|contact us|about us|help|advertise|careers|sitemap)\b(?:.{0,60})?(?:policy|use|service|conditions|settings|notice|us|\|).{0,60}$|^(?:terms of use|privacy policy|cookie policy|contact us|about us|sitemap|accessibility)$/,
  },
  {
    starts: list('home'),
    pattern: /^home(?: ?[/>»›|] ?[^/>»›|]+){1,6}$/,
  },
  {
    starts: list('this we'),
    pattern: /^(?:we|this (?:site|website)) uses? cookies\b.{0,200}$/,
  },
  {
    starts: list('originally reprinted this'),
    pattern:
      /^(?:this (?:article|story|post) (?:was |is )?(?:originally |first )?(?:published|appeared|posted|part of)|originally published|reprinted with|this content)\b.{0,160}$/,
  },
  {
    starts: list('flag like quote reply report share'),
    pattern:
      /^(?:reply|like|share|report|flag|quote)(?: ?[·|•,/] ?(?:reply|like|share|report|flag|quote|edit|link))+$/,
  },
  {
    holds: list('says'),
    pattern: /^.{1,40} says ?:.{1,200}$/,
  },
  {
    starts: list('have'),
    pattern: /^have (?:you been affected|you got|a (?:tip|story|question)|your say)\b.{0,100}$/,
  },
]

/** Captions and credits: what stands under (or instead of) a picture; for lines in small letters. */
export const CAPTIONS: readonly Wording[] = [
  {
    starts: list('chart diagram exhibit fig figure image map photo plate screenshot table'),
    pattern:
      /^[([]?(?:figure|fig\.?|table|chart|map|diagram|exhibit|plate|image|photo|screenshot)\s?#?\d{1,3}\b.{0,250}$/,
  },
  {
    starts: list(
      'above caption chart credit credits fig figure file graphic illustration illustrations image images map photo photograph photographs photos picture pictured pictures source video',
    ),
    pattern:
      /^[([]?(?:photo(?:graph)?s?|images?|pictures?|picture|illustrations?|credits?|video|graphic|chart|map|figure|fig\.?|caption|file photo|image (?:credit|caption|source|copyright)|photo (?:credit|by|courtesy)|source|above|pictured)\b ?(?:credits?|captions?|courtesy(?: of)?|by|copyright|source|via|from)? ?(?::|by\b|©|courtesy).{0,200}$/,
  },
  {
    starts: list(
      'afp ap associated courtesy file getty handout image istock istockphoto reuters shutterstock stock unsplash wikimedia',
    ),
    pattern:
      /^(?:file (?:photo|picture|image|pic)|getty images|shutterstock|reuters|afp|ap photo|associated press|istock(?:photo)?|unsplash|wikimedia commons|stock (?:photo|image)|handout|courtesy photo|image)$/,
  },
  {
    holds: list('photo image picture credit illustration source'),
    pattern:
      /^.{0,220}[([ ](?:photo|image|picture|photograph|credit|illustration|ap photo|source)s?\b ?[:/ ].{1,70}[)\]]?$/,
  },
  {
    starts: list('afp ap bloomberg epa getty pa reuters shutterstock xinhua'),
    pattern:
      /^[([]?(?:ap|afp|epa|reuters|getty|getty images|pa|shutterstock|bloomberg|xinhua)[ /](?:photo|images?|file|via).{0,60}$/,
  },
  {
    holds: list('/'),
    pattern:
      /^.{1,40}\/(?:ap|afp|epa|reuters|getty(?: images)?|pa|shutterstock|bloomberg|xinhua|aap|anp|dpa|efe)\b.{0,20}$/,
  },
]
