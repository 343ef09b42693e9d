import type { ReactNode } from 'react'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { isLanguage, languages } from '../../graph/model/language.ts'
import { languageNames, setLanguage, useLanguage } from '../words/language.ts'
import { useT } from '../words/say.tsx'

/** Speaks Dutch, French or English from now on. */
export const LanguageSwitch = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          px="sm"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t('shell.language', { language: languageNames[language] })}
        >
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={language}
          onChange={(next) => {
            if (isLanguage(next)) setLanguage(next)
          }}
        >
          {languages.map((each) => (
            <Menu.RadioItem key={each} value={each} lang={each}>
              {languageNames[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
