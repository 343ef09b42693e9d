import type { Analysis, Outlook } from '../../graph/analysis/analysis.ts'
import { listHearer, listTeller } from './list-news.ts'
import type { ListNews } from './list-news.ts'

type Lists = {
  readonly findings: Analysis['findings']['findings']
  readonly answered: Analysis['findings']['answered']
  readonly notRun: Analysis['findings']['notRun']
  readonly initiatives: Analysis['initiatives']
  readonly themes: Analysis['themes']
  readonly ghosts: Analysis['ghosts']
  readonly toAsk: Analysis['toAsk']
  readonly cover: readonly [Analysis['cover']]
  readonly whatIf: readonly [{ readonly is: Analysis['whatIf'] }]
}

type NewsOf<L> = L extends readonly (infer T)[] ? ListNews<T> : never

/** An analysis as it goes to the page: only what is new since the last one. */
export type AnalysisNews = { readonly [name in keyof Lists]: NewsOf<Lists[name]> } & {
  readonly asOf: Outlook['lens']['asOf']
}

/** Tells one analysis after another. */
export const analysisTeller = (): ((analysis: Analysis) => AnalysisNews) => {
  const tell = {
    findings: listTeller<Lists['findings'][number]>(),
    answered: listTeller<Lists['answered'][number]>(),
    notRun: listTeller<Lists['notRun'][number]>(),
    initiatives: listTeller<Lists['initiatives'][number]>(),
    themes: listTeller<Lists['themes'][number]>(),
    ghosts: listTeller<Lists['ghosts'][number]>(),
    toAsk: listTeller<Lists['toAsk'][number]>(),
    cover: listTeller<Lists['cover'][number]>(),
    whatIf: listTeller<Lists['whatIf'][number]>(),
  }
  return ({ findings, initiatives, themes, ghosts, toAsk, cover, whatIf }) => ({
    asOf: findings.asOf,
    findings: tell.findings(findings.findings),
    answered: tell.answered(findings.answered),
    notRun: tell.notRun(findings.notRun),
    initiatives: tell.initiatives(initiatives),
    themes: tell.themes(themes),
    ghosts: tell.ghosts(ghosts),
    toAsk: tell.toAsk(toAsk),
    cover: tell.cover([cover]),
    whatIf: tell.whatIf([{ is: whatIf }]),
  })
}

/** Hears what `analysisTeller` tells. */
export const analysisHearer = (): ((news: AnalysisNews) => Analysis) => {
  const hear = {
    findings: listHearer<Lists['findings'][number]>(),
    answered: listHearer<Lists['answered'][number]>(),
    notRun: listHearer<Lists['notRun'][number]>(),
    initiatives: listHearer<Lists['initiatives'][number]>(),
    themes: listHearer<Lists['themes'][number]>(),
    ghosts: listHearer<Lists['ghosts'][number]>(),
    toAsk: listHearer<Lists['toAsk'][number]>(),
    cover: listHearer<Lists['cover'][number]>(),
    whatIf: listHearer<Lists['whatIf'][number]>(),
  }
  let last: Analysis['findings'] | undefined
  return (news) => {
    const [cover] = hear.cover(news.cover)
    if (cover === undefined) throw new Error('an analysis without a sheet of who is needed')
    const findings = {
      asOf: news.asOf,
      findings: hear.findings(news.findings),
      answered: hear.answered(news.answered),
      notRun: hear.notRun(news.notRun),
    }
    if (last === undefined || !isSame(last, findings)) last = findings
    return {
      findings: last,
      initiatives: hear.initiatives(news.initiatives),
      themes: hear.themes(news.themes),
      ghosts: hear.ghosts(news.ghosts),
      toAsk: hear.toAsk(news.toAsk),
      cover,
      whatIf: hear.whatIf(news.whatIf)[0]?.is ?? null,
    }
  }
}

const isSame = (one: Analysis['findings'], other: Analysis['findings']): boolean =>
  one.asOf === other.asOf &&
  one.findings === other.findings &&
  one.answered === other.answered &&
  one.notRun === other.notRun
