import { z } from 'zod'

/*
 * Imported before everything else. The page forbids text to become code or markup (its
 * Content-Security-Policy with Trusted Types), and two libraries try to:
 *
 * - zod compiles its checks to functions where it may; here it is told not to try.
 * - Mantine hands its style sheets to React as the inner HTML of `<style>`. A style sheet has no `<`,
 *   and text without `<` cannot become an element, wherever it lands: such text passes, all other is
 *   refused.
 */
z.config({ jitless: true })

type Policies = {
  createPolicy(name: string, rules: { createHTML(text: string): string }): unknown
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }

trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (text.includes('<')) throw new TypeError('Text is only ever text.')
    return text
  },
})
