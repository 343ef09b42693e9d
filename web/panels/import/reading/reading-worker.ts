import { lineOf } from '../../../workers/line.ts'
import { serve } from './serve.ts'

serve(lineOf(self))
