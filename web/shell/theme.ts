import {
  Badge,
  Checkbox,
  Combobox,
  Input,
  Menu,
  MultiSelect,
  Pill,
  Radio,
  Select,
  Switch,
  TagsInput,
  createTheme,
} from '@mantine/core'
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'

/** The one warm accent. The ninth shade carries white words at 5.9 : 1. */
const warm: MantineColorsTuple = [
  '#fff3ed',
  '#fce8df',
  '#f8cbb6',
  '#f3a988',
  '#ee8a60',
  '#e67243',
  '#dc5a24',
  '#d9480f',
  '#b8360a',
  '#8f2a08',
]

const mostOptions = 100

/** Calm paper, one warm accent, thin borders, one family of corners. */
export const theme = createTheme({
  primaryColor: 'warm',
  colors: { warm },
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  fontFamily: "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, monospace",
  fontSizes: { xs: '12.5px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Badge: Badge.extend({ defaultProps: { variant: 'default' } }),
    // So that a style sheet can give every input its border, whatever its component is called.
    Input: Input.extend({ classNames: { wrapper: 'vonk-input' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
    // A closed list is not in the page: a form with seven of them is drawn anew at every edit.
    Combobox: Combobox.extend({ defaultProps: { keepMounted: false } }),
    Radio: Radio.extend({ defaultProps: { size: 'md' } }),
    Switch: Switch.extend({ defaultProps: { size: 'md' } }),
    Pill: Pill.extend({ defaultProps: { size: 'md' } }),
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    // Of thousands of names only the first that fit what was typed are drawn.
    Select: Select.extend({ defaultProps: { limit: mostOptions } }),
    MultiSelect: MultiSelect.extend({ defaultProps: { limit: mostOptions } }),
    TagsInput: TagsInput.extend({ defaultProps: { limit: mostOptions } }),
  },
})

/** Colours by their use, on which every room draws; `--vonk-…` in style sheets. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1a2230',
    '--mantine-color-dimmed': '#55606d',
    '--mantine-color-placeholder': '#626d7a',
    '--mantine-color-error': '#b3261e',
    // 3.2 : 1 on white, so that where one can type is seen by everybody.
    '--mantine-color-default-border': '#848e99',
    '--vonk-canvas': '#fbfbf9',
    '--vonk-panel': '#ffffff',
    '--vonk-border': '#dfe3e8',
    '--vonk-ink': '#1a2230',
    '--vonk-chosen': '#fce8df',
    '--vonk-chosen-ink': '#8f2a08',
    '--vonk-good': '#00704f',
    '--vonk-warn': '#8a4b00',
  },
  dark: {
    '--mantine-color-body': '#1b1e24',
    '--mantine-color-text': '#e8eaee',
    '--mantine-color-dimmed': '#a9b2bd',
    '--mantine-color-placeholder': '#98a2ae',
    '--mantine-color-error': '#ff9c91',
    '--mantine-color-default': '#22262d',
    '--mantine-color-default-hover': '#2b3038',
    '--mantine-color-default-border': '#7d8792',
    '--vonk-canvas': '#16181d',
    '--vonk-panel': '#1b1e24',
    '--vonk-border': '#363c46',
    '--vonk-ink': '#e8eaee',
    '--vonk-chosen': '#45281b',
    '--vonk-chosen-ink': '#ffc9af',
    '--vonk-good': '#5fd0a7',
    '--vonk-warn': '#f2b45c',
  },
})
