/**
 * How well pages are read that were copied from their first line to their last: `npm run bench -- pages`.
 *
 * The pages of `bench/whole-pages` were written for measuring, each as another kind of site has them; the model was trained
 * on none of them.
 */
import { PageTally, readPages } from './gold-pages.ts'

const tally = new PageTally()
for (const page of readPages()) tally.add(page)
const { pages, headline, deck, byline, outline, right, found, gold, junk, leaked } = tally
console.table({
  headline: `${headline} of ${pages}`,
  deck: `${deck} of ${pages}`,
  byline: `${byline} of ${pages}`,
  'all headings': `${outline} of ${pages}`,
  'headings F1': ((200 * right) / (found + gold)).toFixed(1),
  'false headings': String(found - right),
  'lines that leak': `${leaked} of ${junk}`,
  'paragraphs lost': `${tally.lost} of ${tally.paragraphs}`,
})
