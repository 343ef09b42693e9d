import { amount, story, text } from '../fields.ts'
import { keptFields } from '../shared-fields.ts'
import type { KindTable } from '../spec.ts'

/** How the map was once looked at, kept with it, so that it goes along when the map does. */
export const savedViewKinds: KindTable<'saved_view'> = {
  saved_view: {
    label: { nl: 'bewaarde weergave', fr: 'vue enregistrée', en: 'saved view' },
    plural: { nl: 'bewaarde weergaven', fr: 'vues enregistrées', en: 'saved views' },
    help: {
      nl: 'Een manier om naar de kaart te kijken, met een zin erbij: om terug te vinden of om te tonen.',
      fr: 'Une façon de regarder la carte, avec une phrase\u202f: à retrouver ou à montrer.',
      en: 'A way of looking at the map, with a sentence: to find again or to show.',
    },
    fields: {
      name: text({ nl: 'naam', fr: 'nom', en: 'name' }),
      sentence: story({
        nl: 'wat je erover zegt',
        fr: 'ce que vous en dites',
        en: 'what you say about it',
      }),
      looksAt: story({
        nl: 'wat er te zien is',
        fr: 'ce qu’on y voit',
        en: 'what is to be seen',
      }),
      place: amount({ nl: 'plaats in de rij', fr: 'place dans la suite', en: 'place in the row' }),
      ...keptFields,
    },
  },
}
