import { everyScreenIn } from './every-screen.ts'

everyScreenIn('nl', { colours: true })
