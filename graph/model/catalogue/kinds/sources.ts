import { choice, date, openChoices, text, texts } from '../fields.ts'
import { keptFields } from '../shared-fields.ts'
import type { KindTable } from '../spec.ts'

export const sourceKinds: KindTable<'source' | 'contact_moment'> = {
  source: {
    label: { nl: 'bron', fr: 'source', en: 'source' },
    plural: { nl: 'bronnen', fr: 'sources', en: 'sources' },
    help: {
      nl: 'Waar je iets vandaan hebt: een gesprek, een verslag, een inventaris. Nooit het gesprek zelf.',
      fr: 'D’où vient une information\u202f: un entretien, un rapport, un inventaire. Jamais l’entretien même.',
      en: 'Where you have something from: a talk, a report, an inventory. Never the talk itself.',
    },
    fields: {
      name: text({ nl: 'naam', fr: 'nom', en: 'name' }),
      subkind: choice('source_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      date: date({ nl: 'datum', fr: 'date', en: 'date' }),
      url: text({ nl: 'webadres', fr: 'adresse web', en: 'web address' }),
      themes: openChoices('theme', { nl: 'thema’s', fr: 'thèmes', en: 'themes' }),
      mentions: texts(
        {
          nl: 'genoemd, nog niet op de kaart',
          fr: 'cités, pas encore sur la carte',
          en: 'mentioned, not on the map yet',
        },
        {
          nl: 'Namen van organisaties en groepen die hier genoemd zijn. Van bewoners alleen de rol.',
          fr: 'Noms d’organisations et de groupes cités ici. Pour les habitants, seulement le rôle.',
          en: 'Names of organisations and groups that were mentioned here. Of residents the role only.',
        },
      ),
      areaNote: text({ nl: 'over welk gebied', fr: 'sur quelle zone', en: 'about which area' }),
      ...keptFields,
    },
  },
  contact_moment: {
    label: { nl: 'bevraging', fr: 'consultation', en: 'questioning' },
    plural: { nl: 'bevragingen', fr: 'consultations', en: 'questionings' },
    help: {
      nl: 'Een keer dat een groep of actor iets gevraagd werd. Zonder namen van deelnemers.',
      fr: 'Une fois où l’on a interrogé un groupe ou un acteur. Sans noms de participants.',
      en: 'One time that a group or actor was asked something. Without names of participants.',
    },
    fields: {
      date: date({ nl: 'datum', fr: 'date', en: 'date' }),
      subkind: choice('contact_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      purpose: text({ nl: 'waarvoor', fr: 'dans quel but', en: 'what for' }),
      feedback: choice(
        'feedback',
        { nl: 'teruggekoppeld', fr: 'retour donné', en: 'told back' },
        {
          nl: 'Hoorde de groep wat er met haar antwoorden gebeurde?',
          fr: 'Le groupe a-t-il su ce qu’on a fait de ses réponses\u202f?',
          en: 'Did the group hear what was done with its answers?',
        },
      ),
      feedbackOn: date({ nl: 'teruggekoppeld op', fr: 'retour donné le', en: 'told back on' }),
      gaveBack: text({
        nl: 'wat de groep terugkreeg',
        fr: 'ce que le groupe a reçu',
        en: 'what the group got back',
      }),
      ...keptFields,
    },
  },
}
