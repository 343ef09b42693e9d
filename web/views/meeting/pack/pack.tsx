import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Checkbox, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { calendarOf, datesOf } from '../../../../graph/meeting/calendar.ts'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { download, fileName } from '../../../documents/download.ts'
import { OnPaper } from '../../../documents/on-paper.tsx'
import { useSnapshot } from '../../../state/use-document.tsx'
import { useLanguage } from '../../../words/language.ts'
import { languagesOf } from '../languages-of.ts'
import { T, useT } from '../room.ts'
import type { Pack as Packed } from './pack-of.ts'
import { PackPage } from './pack-page.tsx'
import { packStyle } from './pack-style.ts'
import { Posters } from './posters.tsx'
import { usePackPages } from './use-pack-pages.ts'
import { reportOf } from './report-of.ts'
import { pointsOf } from './points-of.tsx'
import { plainText } from './plain-text.ts'

/** Makes the pack: on paper, as a file, as text, and the dates for a calendar. */
export const Pack = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const language = useLanguage()
  const own = languagesOf(meeting)
  const first = own[0] ?? language
  const [chosen, setChosen] = useState<string>(own.length > 1 ? 'both' : first)
  const [large, setLarge] = useState(false)
  const [printed, setPrinted] = useState(0)
  const made = own.filter((each) => chosen === 'both' || each === chosen)
  const languages = (made.length === 0 ? [first] : made).join(' ')
  const { pack, pages } = usePackPages(meeting.meeting.id, first, languages)
  if (pack === undefined) return null
  const name = fileName(nameIn(meeting.meeting, language))
  /** One file that needs nothing else, with its name after that of the meeting. */
  const saveFile = async (file: ReactNode, after: string): Promise<void> => {
    const { renderToStaticMarkup } = await import('react-dom/server')
    const html = new Blob([`<!doctype html>${renderToStaticMarkup(file)}`], { type: 'text/html' })
    download(html, `${[name, after].filter(Boolean).join('-')}.html`)
  }
  const savePage = async (): Promise<void> => {
    const { PackFile } = await import('./pack-file.tsx')
    await saveFile(<PackFile pages={pages} large={large} title={name} />, '')
  }
  const saveScript = async (): Promise<void> => {
    const { ScriptFile } = await import('./pack-file.tsx')
    const file = <ScriptFile pages={pages} large={large} title={name} />
    await saveFile(file, fileName(t('meeting.pack-script-name')))
  }
  const saveReport = async (): Promise<void> => {
    const report = reportOf(snapshot, meeting.meeting.id)
    if (report === undefined) return
    const { ReportFile } = await import('./pack-file.tsx')
    const file = <ReportFile pages={pages} report={report} large={large} title={name} />
    await saveFile(file, fileName(t('meeting.pack-report-name')))
  }
  const saveWord = async (): Promise<void> => {
    const { docxOf } = await import('./pack-docx.ts')
    // The words of a picture are in the language of its page.
    const drawn = await Promise.all(
      pages.map(async (page) => ({ page, pictures: await pointsOf(page.pictures) })),
    )
    download(await docxOf(drawn), `${name}.docx`)
  }
  const copyText = async (): Promise<void> => {
    const text = pages.map((page) => plainText(page.pack, page.language, first, page.say))
    try {
      await navigator.clipboard.writeText(text.join('\n\n— — —\n\n'))
      notifications.show({ message: t('meeting.pack-copied') })
    } catch {
      notifications.show({ color: 'red', message: t('meeting.pack-not-copied') })
    }
  }
  const saveCalendar = (): void => {
    const dates = datesOf(meeting.meeting, meeting.actions)
    const file = calendarOf(dates, new Date().toISOString())
    download(new Blob([file], { type: 'text/calendar' }), `${name}.ics`)
  }
  return (
    <Stack gap="md">
      <LeftOut pack={pack} />
      <Group>
        {own.length > 1 && (
          <SegmentedControl
            aria-label={t('meeting.pack-in')}
            value={chosen}
            onChange={setChosen}
            data={[
              ...own.map((each) => ({ value: each, label: t(`meeting.language.${each}`) })),
              { value: 'both', label: t('meeting.pack-both') },
            ]}
          />
        )}
        <Checkbox
          label={t('meeting.pack-large')}
          checked={large}
          onChange={(event) => setLarge(event.currentTarget.checked)}
        />
      </Group>
      <Group>
        <Button onClick={() => setPrinted(printed + 1)}>
          <T id="meeting.pack-print" />
        </Button>
        <Button variant="default" onClick={() => void savePage()}>
          <T id="meeting.pack-page" />
        </Button>
        <Button variant="default" onClick={() => void saveWord()}>
          <T id="meeting.pack-word" />
        </Button>
        <Button variant="default" onClick={() => void copyText()}>
          <T id="meeting.pack-text" />
        </Button>
        <Button variant="default" onClick={() => void saveScript()}>
          <T id="meeting.pack-script" />
        </Button>
        <Button variant="default" onClick={() => void saveReport()}>
          <T id="meeting.pack-report" />
        </Button>
        <Button variant="default" onClick={saveCalendar}>
          <T id="meeting.pack-calendar" />
        </Button>
      </Group>
      <Posters languages={pages.map((page) => page.language)} />
      {printed > 0 && (
        <OnPaper size="A4 portrait" times={printed}>
          <style>{packStyle(large)}</style>
          {pages.map((page) => (
            <PackPage key={page.language} {...page} />
          ))}
        </OnPaper>
      )}
    </Stack>
  )
}

const LeftOut = ({ pack: { persons, others } }: { readonly pack: Packed }): ReactNode => (
  <Text role="status">
    <T id="meeting.pack-what" values={{ persons, others }} />
  </Text>
)
