import type { ReactNode } from 'react'
import { Stack, Text, Title } from '@mantine/core'
import type { MessageId } from '../words/words.ts'
import { T } from '../words/say.tsx'
import type { RichValues } from '../words/say.tsx'
import classes from './view-page.module.css'

type ViewPageProps = {
  readonly title: MessageId
  /** What there is to see, in one or two sentences. */
  readonly lead: MessageId
  readonly values?: RichValues
  /** A table needs more room than text. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A view that is no map: its name, what it shows, and what it shows. */
export const ViewPage = (props: ViewPageProps): ReactNode => (
  <Stack className={classes['page']} data-wide={props.wide === true || undefined} gap="md">
    <Title order={1} className={classes['title']}>
      <T id={props.title} />
    </Title>
    <Text c="dimmed" maw={760}>
      <T id={props.lead} {...(props.values !== undefined && { values: props.values })} />
    </Text>
    {props.children}
  </Stack>
)

/** What stands where nothing is known yet: what it would show, and how to begin. */
export const NothingYet = ({ id }: { readonly id: MessageId }): ReactNode => (
  <Text className={classes['nothing']}>
    <T id={id} />
  </Text>
)

type PartProps = { readonly title: MessageId; readonly children: ReactNode }

/** A part of a view, with a heading. */
export const Part = ({ title, children }: PartProps): ReactNode => {
  const id = title.replaceAll('.', '-')
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} className={classes['part']}>
        <T id={title} />
      </Title>
      {children}
    </section>
  )
}
