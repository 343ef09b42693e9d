import type { ReactNode } from 'react'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { isLanguage, languages } from '../../graph/model/language.ts'
import type { Language } from '../../graph/model/language.ts'
import { setLanguage, useLanguage } from '../words/language.ts'
import { useT } from '../words/say.tsx'

/** Each language in its own words, as who reads it would look for it. */
const names: { readonly [language in Language]: string } = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
}

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
          aria-label={t('shell.language', { language: names[language] })}
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
              {names[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
