import { spawnSync } from 'node:child_process'

/** What the other summarisers get: the text of the article, and its sentences without agency prefixes. */
export interface SummaryCase {
  sentences: readonly string[]
}

/** Sentences that every peer is asked for. */
const SENTENCES = 3

/** Summaries by node-summarizer, of the body as one text; null where the folder has it not. */
export function nodeSummarizer(
  folder: string,
  cases: readonly SummaryCase[],
  way: 'frequency' | 'rank',
): string[][] | null {
  const script = `
    const { SummarizerManager } = require('node-summarizer')
    const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'))
    const run = async () => {
      const out = []
      for (const { sentences } of cases) {
        const manager = new SummarizerManager(sentences.join(' '), ${SENTENCES})
        try {
          const { summary } = ${way === 'frequency' ? 'manager.getSummaryByFrequency()' : 'await manager.getSummaryByRank()'}
          out.push([summary || ''])
        } catch { out.push([]) }
      }
      process.stdout.write('\\u0001' + JSON.stringify(out))
    }
    run()`
  return answerOf(spawn(process.execPath, ['-e', script], cases, folder))
}

/** Summaries by what wink-nlp finds most important, of the body as one text; null where the folder has it not. */
export function winkNlp(folder: string, cases: readonly SummaryCase[]): string[][] | null {
  const script = `
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
    const { its } = nlp
    const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'))
    const out = cases.map(({ sentences }) => {
      const doc = nlp.readDoc(sentences.join(' '))
      const texts = doc.sentences().out()
      return doc.out(its.sentenceWiseImportance)
        .sort((a, b) => b.importance - a.importance || a.index - b.index)
        .slice(0, ${SENTENCES})
        .map(({ index }) => index)
        .sort((a, b) => a - b)
        .map(index => texts[index])
    })
    process.stdout.write('\\u0001' + JSON.stringify(out))`
  return answerOf(spawn(process.execPath, ['-e', script], cases, folder))
}

const SUMY = (name: string, module: string) => `
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.${module} import ${name} as Summarizer
from sumy.nlp.stemmers import Stemmer
import re
class Words:
    def to_words(self, text): return re.findall(r"\\w+", text)
def summary(sentences):
    document = ObjectDocumentModel([Paragraph([Sentence(s, Words()) for s in sentences])])
    return [str(s) for s in Summarizer(Stemmer("english"))(document, ${SENTENCES})]`

/** The function `summary(sentences)` in Python. lede takes a budget of characters: about our length. */
const PYTHON = {
  lexrank: SUMY('LexRankSummarizer', 'lex_rank'),
  lsa: SUMY('LsaSummarizer', 'lsa'),
  lede: `
from lede import summarize
def summary(sentences): return [summarize(" ".join(sentences), max_length=350).summary]`,
}

/** Summaries by a Python package; null where Python or the package is missing. */
export function pythonSummaries(
  way: keyof typeof PYTHON,
  cases: readonly SummaryCase[],
): string[][] | null {
  const script = `
import json, sys
${PYTHON[way]}
def safely(sentences):
    try: return summary(sentences)
    except Exception: return []
out = [safely(case["sentences"]) for case in json.load(sys.stdin)]
sys.stdout.write("\\x01" + json.dumps(out))`
  return answerOf(spawn('python3', ['-c', script], cases))
}

function spawn(command: string, args: string[], cases: readonly SummaryCase[], cwd?: string) {
  const input = JSON.stringify(cases.map(({ sentences }) => ({ sentences })))
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28, ...(cwd && { cwd }) } as const
  return spawnSync(command, args, options)
}

/** What follows the mark: some packages print of their own accord. */
function answerOf({ status, stdout }: { status: number | null; stdout: string }) {
  const at = stdout.indexOf('\u0001')
  return status === 0 && at >= 0 ? (JSON.parse(stdout.slice(at + 1)) as string[][]) : null
}
