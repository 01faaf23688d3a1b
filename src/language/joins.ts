/** Word lists of the tokenizer: what a mark joins to a word and what a hyphen does not. */

const set = (words: string) => new Set(words.split(' '))

/** Abbreviations, at most five letters long, whose full stop belongs to them wherever they stand. */
export const ABBREVIATED = set(
  'Mr Mrs Ms Dr Prof Rev Hon St Mt Ft Jr Sr Inc Corp Co Cos Ltd Bros Pty Pte Gen Sen Rep Gov Lt Col Capt Sgt Maj Adm Cmdr Amb Messrs Mme Univ Dept Assn Intl Ph',
)

/** Behind a hyphen, these are said of a name and are no part of it ("Nairobi-based"). */
export const SPLIT_TAILS = set(
  'based led backed controlled style like held born owned run made built funded wide related sponsored bound era area only trained listed linked friendly free focused educated affiliated allied appointed approved aligned brokered centric compatible dominated dependent designed developed driven enabled financed headquartered inspired installed issued leaning licensed loving majority mediated native occupied operated organized organised oriented powered produced registered ruled specific speaking supplied supported themed type used wing written winning obsessed mandated imposed facing hosted branded critical savvy class flagged compliant protected directed planned eligible themed',
)

/** Before a hyphen, these are said of a name and are no part of it ("anti-Trump"). */
export const SPLIT_HEADS = set('anti pro non ex pre post then mid ultra quasi pseudo')

/** Words with such a head that are joined all the same. */
export const JOINED_HEADS = set('post-dispatch post-gazette post-intelligencer pre-raphaelite')
