import { lineOf } from './line.ts'
import { serve } from './serve.ts'

serve(lineOf(self))
