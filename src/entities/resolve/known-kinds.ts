import type { EntityType } from '../../tree.ts'
import type { Surface } from './fold.ts'

/** Names and parts of names that say by themselves what they name, whatever the text around made of them. Folded. */
const phrases = (list: string): string[] =>
  list.split(/\s*,\s*|\s*\n\s*/).filter(name => name !== '')

/** Countries that no person, firm or team is called; a country's government and its national team are still a place. */
const COUNTRIES = new Set(
  phrases(`afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh,
  belarus, belgium, belize, benin, bhutan, bolivia, bosnia and herzegovina, botswana, brazil, brunei, bulgaria,
  burkina faso, burundi, cambodia, cameroon, canada, cape verde, central african republic, chile, china, colombia,
  costa rica, croatia, cuba, cyprus, czech republic, czechia, democratic republic of the congo, denmark, djibouti,
  dominican republic, east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia, eswatini,
  ethiopia, fiji, finland, france, gabon, gambia, germany, ghana, great britain, greece, guatemala, guinea, guinea bissau,
  guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast,
  jamaica, japan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya,
  lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova,
  monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger,
  nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan, palestine, panama, papua new guinea,
  paraguay, peru, philippines, poland, portugal, puerto rico, qatar, republic of ireland, romania, russia,
  russian federation, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia,
  solomon islands, somalia, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname,
  sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, trinidad and tobago, tunisia, turkey,
  turkmenistan, uae, uganda, ukraine, united arab emirates, united kingdom, united states, united states of america,
  uruguay, us, usa, uzbekistan, vanuatu, vatican city, venezuela, vietnam, wales, yemen, yugoslavia, zambia, zimbabwe`),
)

/** Days that are kept. */
const HOLIDAYS = new Set(
  phrases(`christmas, christmas day, christmas eve, easter, easter sunday, good friday, lent, ramadan, eid, eid al fitr,
  eid al adha, diwali, hanukkah, passover, yom kippur, rosh hashanah, thanksgiving, black friday, halloween, new year,
  new years day, new years eve, lunar new year, chinese new year, independence day, labor day, labour day, memorial day,
  veterans day, mothers day, fathers day, valentines day, st patricks day, boxing day, may day, all saints day,
  ash wednesday, pentecost, nowruz, songkran, holi, martin luther king day, juneteenth`),
)

const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm'])

/** What a name's own words say that it is; undefined for most names. */
export function kindOf({ key, words }: Surface): EntityType | undefined {
  if (COUNTRIES.has(key)) return 'place'
  if (HOLIDAYS.has(key)) return 'event'
  return words.length === 2 && STORMS.has(words[0]!) ? 'event' : undefined
}
