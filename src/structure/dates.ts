/** A date that stands in a text. */
export interface FoundDate {
  /** Range in the text, with the words that lead to it ("Published: ", "Updated on ") and a time beside it. */
  start: number
  end: number
  /** YYYY-MM-DD, with a time where its zone is plain; absent where day, month or year are not certain. */
  iso?: string
  /** "Updated", "Last modified": not the day of publication. */
  update: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?'
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const ZONE = '(?:[A-Z]{1,4}T|UTC|GMT|Z)\\b'
const TIME = `\\d{1,2}(?:[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\b\\.?)?|\\s?[ap]\\.?m\\b\\.?)(?:\\s?(?:hrs|hours)\\b)?(?:\\s?\\(?${ZONE}\\)?)?`
const LEAD =
  '(?:(?:first |originally )?(?:published|posted|created|written|filed|released|date|on|dated)|(?:last |most recently )?(?:updated|modified|edited|revised|reviewed))'
const DATE = new RegExp(
  `(?:\\b(?<lead>${LEAD})(?: (?:on|at|by))?:?(?:\\s\\.)?\\s+)?(?:(?<before>${TIME}),?\\s+(?:on\\s+)?)?(?:${WEEKDAY},?\\s+)?(?:` +
    `(?<month>${MONTH})\\s+(?<day>${DAY})(?!\\d|:)(?:,?\\s+(?<year>\\d{4}))?` +
    `|\\b(?<day2>${DAY})\\s+(?:of\\s+)?(?<month2>${MONTH})(?:,?\\s+(?<year2>\\d{4}))?` +
    `|\\b(?<year3>\\d{4})[-/](?<month3>\\d{2})[-/](?<day3>\\d{2})(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?` +
    `|\\b(?<a>\\d{1,2})(?<mark>[./-])(?<b>\\d{1,2})\\k<mark>(?<year4>\\d{4}|\\d{2})\\b(?![./-]\\d)` +
    `)(?:(?:,|\\s(?:at|-|–|—|\\||·))?\\s+(?<after>${TIME}))?`,
  'giu',
)
/**
 * Every date has two numbers with a mark between, or a number beside a month: without either the long pattern has nothing
 * to look for. It folds case as Unicode does, to which the long s is an s.
 */
const MONTH_BEGINS = '(?:jan|feb|mar|apr|may|jun|jul|aug|[sſ]ep|oct|nov|dec)'
const MAY_HOLD_DATE = new RegExp(
  `\\d[./-]\\d|${MONTH_BEGINS}[a-zſ]*\\.?\\s+\\d|\\d(?:[a-zſ]{2})?\\s+(?:of\\s+)?${MONTH_BEGINS}`,
  'i',
)
/** Hours from UTC of the zones whose letters mean one thing in a newspaper's time stamp. */
const ZONES: Record<string, string> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  JST: '+09:00',
  HKT: '+08:00',
  NZST: '+12:00',
  NZDT: '+13:00',
}

/** Finds the dates of a short line (a byline, a time stamp); to be kept from whole paragraphs. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  if (!MAY_HOLD_DATE.test(text)) return found
  for (const match of text.matchAll(DATE)) {
    const groups = match.groups!
    const date: FoundDate = {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      update: /updat|modif|edit|revis|review/i.test(groups.lead ?? ''),
    }
    const iso = toIso(groups)
    if (iso) date.iso = iso
    found.push(date)
  }
  return found
}

function toIso(groups: Record<string, string | undefined>): string | null {
  const named = groups.month ?? groups.month2
  let year = groups.year ?? groups.year2 ?? groups.year3
  let day = groups.day ?? groups.day2 ?? groups.day3
  let month = named ? String(MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1) : groups.month3
  if (groups.a) {
    year = groups.year4
    ;[day, month] = [groups.a, groups.b]
    // Slashes are read in two ways; dots always put the day first.
    if (groups.mark !== '.') {
      if (Number(groups.b) > 12) [day, month] = [groups.b, groups.a]
      else if (Number(groups.a) <= 12 && groups.a !== groups.b) return null
    }
  }
  if (year?.length !== 4 || !day || !month) return null
  const [m, d] = [Number.parseInt(month, 10), Number.parseInt(day, 10)]
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  const date = `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return date + toTime(groups.before ?? groups.after ?? '')
}

/** "9:21 a.m. EST" as "T09:21-05:00"; empty where the zone is not plain. */
function toTime(text: string): string {
  const match =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s?(?:([ap])\.?m\.?)?.*?([A-Z]{1,4})?\)?$/.exec(text)
  const zone = match?.[4] ? ZONES[match[4]] : undefined
  if (!match || !zone) return ''
  let hour = Number(match[1])
  if (match[3]) hour = (hour % 12) + (match[3] === 'p' ? 12 : 0)
  return hour > 23 ? '' : `T${String(hour).padStart(2, '0')}:${match[2] ?? '00'}${zone}`
}
