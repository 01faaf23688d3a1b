import type { EntityType } from '../../tree.ts'
import type { Surface } from './fold.ts'

/** What a recogniser may take for a name and is none when it stands alone. Folded: lower case, without stops. */
const list = (words: string): string[] =>
  words.split(/\s*,\s*|\s*\n\s*/).filter(word => word !== '')

const CALENDAR =
  list(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may,
june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, today, yesterday, tomorrow, spring, summer, autumn, fall, winter`)

const PEOPLES =
  list(`afghan, african, albanian, algerian, american, angolan, arab, arabic, argentine, argentinian, armenian,
asian, australian, austrian, azerbaijani, bahraini, bangladeshi, belarusian, belgian, bolivian, bosnian, brazilian,
british, bulgarian, burmese, cambodian, cameroonian, canadian, catalan, chilean, chinese, colombian, congolese, croatian,
cuban, czech, danish, dutch, ecuadorian, egyptian, emirati, english, eritrean, estonian, ethiopian, european, fijian,
filipino, finnish, french, gambian, georgian, german, ghanaian, greek, guatemalan, haitian, hispanic, honduran,
hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, israeli, italian, ivorian, jamaican, japanese,
jordanian, kazakh, kenyan, korean, kosovar, kurdish, kuwaiti, kyrgyz, lao, latin, latino, latvian, lebanese, liberian,
libyan, lithuanian, macedonian, malawian, malaysian, malian, maltese, mauritanian, mexican, moldovan, mongolian,
moroccan, mozambican, namibian, nepali, nepalese, nicaraguan, nigerian, norwegian, omani, pakistani, palestinian,
panamanian, paraguayan, persian, peruvian, philippine, polish, portuguese, qatari, romanian, russian, rwandan, saudi,
scottish, senegalese, serbian, singaporean, slovak, slovakian, slovenian, somali, south african, south korean,
north korean, spanish, sri lankan, sudanese, swahili, swedish, swiss, syrian, taiwanese, tajik, tanzanian, thai, tibetan,
tunisian, turkish, turkmen, ugandan, ukrainian, uruguayan, uzbek, venezuelan, vietnamese, welsh, western, yemeni,
zambian, zimbabwean, americans, europeans, asians, africans, russians, germans, israelis, palestinians, iranians, indians,
ukrainians, canadians, australians, arabs, kurds, britons, christian, christians, muslim, muslims, jewish, jew, jews, hindu,
hindus, buddhist, buddhists, catholic, catholics, protestant, sunni, shia, shiite, sikh, islamic, islamist, democrat,
democrats, republican, republicans, conservative, conservatives, liberal, liberals, communist, socialist, tory, tories`)

const TITLES =
  list(`president, vice president, prime minister, minister, premier, chancellor, governor, mayor, senator,
congressman, congresswoman, representative, secretary, secretary of state, attorney general, ambassador, general, admiral,
colonel, captain, sergeant, professor, doctor, judge, justice, sheriff, king, queen, prince, princess, pope, bishop,
archbishop, imam, rabbi, sheikh, chairman, chairwoman, chief executive, chief executive officer, director, manager, coach,
editor, reporter, founder, spokesman, spokeswoman, ceo, cfo, cto, coo, cmo, cio, vp, svp, evp, mp, mps, pm, dr, mr, mrs,
ms, miss, sir, lord, lady, staff writer, staff, editors, correspondent`)

const COMMON =
  list(`ai, it, iot, tv, gdp, ipo, ipos, pr, hr, vr, ar, xr, ml, llm, llms, api, apis, sms, gps, dna, rna, ev,
evs, usb, pc, pcs, id, ids, faq, rss, pdf, url, diy, rd, ngo, ngos, ok, est, edt, pst, pdt, gmt, utc, cet, bst, am, bc, ad,
internet, web, i, we, us dollar, covid, covid 19, q, a, qa, q1, q2, q3, q4, news, photo, image, video, update, share,
advertisement, read more, full story, story, summary, breaking, exclusive, live, watch, god, state, nation, government,
earth day, state department spokesman, north, south, east, west, the, a, an, this, that, these, those, he, she, they, it`)

const ALWAYS = new Set([...TITLES, ...COMMON])
const UNLESS_PERSON = new Set(CALENDAR)
const UNLESS_TEAM = new Set(PEOPLES)

/** Probability from which "Liberals" and "Indians" are believed to be a party or a team. */
const SURE = 0.9

/** Sums of money as papers write them ("RM300", "Rs500", "KSh1.5m"); a letter alone before a number may be a road. */
const MONEY =
  /^(?:RM|Rs|Rp|Tk|K[Ss]h|T[Ss]h|U[Ss]h|RMB|USD|EUR|GBP|JPY|CNY|INR|AUD|CAD|NZD|SGD|HKD|CHF|MYR|IDR|PHP|THB|VND|KRW|NGN|KES|ZAR|GHS|EGP|BRL|MXN|AED|SAR|QAR|PKR|BDT|LKR)\.?\d[\d,.]*(?:k|m|bn|b|mn|tn)?$/

/** Is a folded word that of a people ("French") or of its country in front of a name ("U.S.")? */
export function isOfPeople(word: string): boolean {
  return UNLESS_TEAM.has(word) || word === 'us' || word === 'uk' || word === 'eu'
}

/** Does a surface name nothing when it stands alone? A month may be a person's name, a people a team's. */
export function isNoName({ key, text }: Surface, type: EntityType, p: number): boolean {
  if (key === '' || ALWAYS.has(key) || MONEY.test(text)) return true
  if (UNLESS_PERSON.has(key)) return type !== 'person'
  return UNLESS_TEAM.has(key) && !(type === 'organization' && p >= SURE)
}
