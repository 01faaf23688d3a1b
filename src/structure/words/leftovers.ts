/**
 * What web pages leave behind when they are copied, by form: each pattern takes a whole line, in small letters, without
 * punctuation at its ends.
 */
export const LEFTOVERS: readonly RegExp[] = [
  /^(?:share|save|print|e-?mail|tweet|like|pin|copy link|comments?|reply|report|subscribe|advertisement|advert|ads?|sponsored(?: content)?|promoted|loading|menu|search|home|image|video|audio|gallery|log ?in|sign (?:in|up|out)|register|donate|follow|whats ?app|facebook|twitter|x|linkedin|reddit|telegram|instagram|youtube|pinterest|flipboard|bluesky|threads|print this page|opinion|breaking(?: news)?|live|exclusive|podcast|newsletters?|premium|members only|close|more|next|previous|top stories|trending(?: now)?|latest(?: news)?|latest stories|editors?'? picks?|related|recommended|popular)$/,
  /^(?:share|tweet|post|send|pin|e-?mail|print|save|bookmark|listen to|copy|gift|report) (?:this|the|it|on|via|by|to|with|a|an)\b.{0,50}$/,
  /^(?:skip|jump|back|go|return|scroll) (?:to|down|up)\b.{0,40}$/,
  /^(?:sign|signed) (?:up|in)\b.{0,90}$/,
  /^(?:subscribe|register|log in|follow|join|download|donate|support|get (?:the|our|more|alerts|breaking|unlimited)|enter your|become a|create an|try|buy|start your|click|tap|swipe|accept|manage|watch|view|see|read|listen|hear|play|load|show|hide|continue|leave|add|write|post|have your|report|correct|tip|contact|accept)\b (?:.{0,25}\b)?(?:newsletters?|inbox|e-?mail|app|alerts?|now|today|free|account|access|subscription|subscribers?|member|membership|comments?|reading|here|more|cookies?|content|preferences|settings|settings|gallery|photos?|pictures|slideshow|post|story|article|below|us|on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google news)|list|correction|typo|error|errors|link|trial|offer|journalism|address|the editors?|twitter|facebook|instagram|telegram)\b.{0,40}$/,
  /^(?:advertisement|advert|story continues|article continues|continue reading|continues below|content continues)\b.{0,50}$/,
  /^(?:related|see also|read (?:more|next|also|this next)|more (?:on|from|in|about|stories|news|like)|also (?:read|on|in|see)|recommended|you (?:may|might) also|most (?:read|popular|viewed|shared|commented|recent|watched)|editors?'? (?:picks?|choice)|trending|popular|up next|don't miss|must read|what to read next|next (?:article|story|post|up)|previous (?:article|story|post)|in case you missed|top stories|latest (?:news|stories|content|headlines|from)|explore more|keep reading|further reading|best of|watch|listen|more|photo gallery|gallery|video|in pictures|topics?|tags?|filed under|categories|category|keywords?|share|labels?)\b(?: ?:.*|.{0,45})$/,
  /^(?:\(?\d[\d,.]*k? ?\)?|no|leave a|add a|view|show|hide|load|all|read|post a)? ?(?:\w+ )?(?:comments?|replies|shares?|likes|views|retweets|reactions)(?: ?\(?\d*\)?)?(?: so far)?$/,
  /^\d{1,3}[- ]?min(?:ute)?s?(?: read(?:ing time)?| to read)?$/,
  /^(?:estimated )?(?:reading|read) time\b.{0,25}$/,
  /^(?:last )?updated .{0,12}\bago$|^\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago$/,
  /^(?:copyright\b|©|\(c\)|all rights reserved).{0,120}$|(?:all rights reserved|unauthori[sz]ed redistribution).{0,40}$/,
  /^(?:terms|privacy|cookie|cookies|accessibility|contact us|about us|help|advertise|careers|sitemap)\b(?:.{0,60})?(?:policy|use|service|conditions|settings|notice|us|\|).{0,60}$|^(?:terms of use|privacy policy|cookie policy|contact us|about us|sitemap|accessibility)$/,
  /^home(?: ?[/>»›|] ?[^/>»›|]+){1,6}$/,
  /^(?:we|this (?:site|website)) uses? cookies\b.{0,200}$/,
  /^(?:this (?:article|story|post) (?:was |is )?(?:originally |first )?(?:published|appeared|posted|part of)|originally published|reprinted with|this content)\b.{0,160}$/,
  /^(?:reply|like|share|report|flag|quote)(?: ?[·|•,/] ?(?:reply|like|share|report|flag|quote|edit|link))+$/,
  /^.{1,40} says ?:.{1,200}$/,
  /^have (?:you been affected|you got|a (?:tip|story|question)|your say)\b.{0,100}$/,
]

/** Captions and credits: what stands under (or instead of) a picture. */
export const CAPTIONS: readonly RegExp[] = [
  /^[([]?(?:figure|fig\.?|table|chart|map|diagram|exhibit|plate|image|photo|screenshot)\s?#?\d{1,3}\b.{0,250}$/,
  /^[([]?(?:photo(?:graph)?s?|images?|pictures?|picture|illustrations?|credits?|video|graphic|chart|map|figure|fig\.?|caption|file photo|image (?:credit|caption|source|copyright)|photo (?:credit|by|courtesy)|source|above|pictured)\b ?(?:credits?|captions?|courtesy(?: of)?|by|copyright|source|via|from)? ?(?::|by\b|©|courtesy).{0,200}$/,
  /^(?:file (?:photo|picture|image|pic)|getty images|shutterstock|reuters|afp|ap photo|associated press|istock(?:photo)?|unsplash|wikimedia commons|stock (?:photo|image)|handout|courtesy photo|image)$/,
  /^.{0,220}[([ ](?:photo|image|picture|photograph|credit|illustration|ap photo|source)s?\b ?[:/ ].{1,70}[)\]]?$/,
  /^[([]?(?:ap|afp|epa|reuters|getty|getty images|pa|shutterstock|bloomberg|xinhua)[ /](?:photo|images?|file|via).{0,60}$/,
  /^.{1,40}\/(?:ap|afp|epa|reuters|getty(?: images)?|pa|shutterstock|bloomberg|xinhua|aap|anp|dpa|efe)\b.{0,20}$/,
]
