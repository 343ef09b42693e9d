import type { ReactNode } from 'react'
import { Group } from '@mantine/core'
import { ColoursSwitch } from './colours-switch.tsx'
import classes from './home.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { Spark } from './spark.tsx'

/** The bar above the first screen. */
export const HomeBar = (): ReactNode => (
  <header className={classes['bar']}>
    <Spark />
    <span className={classes['name']}>Vonk</span>
    <Group gap="xs" ml="auto">
      <LanguageSwitch />
      <ColoursSwitch />
    </Group>
  </header>
)
