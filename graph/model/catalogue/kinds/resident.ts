import { onlyFor, text } from '../fields.ts'
import { agreedFields, informedFields } from '../shared-fields.ts'
import type { KindTable } from '../spec.ts'
import {
  askedFields,
  contactPreference,
  firstFields,
  lastFields,
  limitFields,
  workingLanguage,
} from './actor-fields.ts'

const groups = ['resident_group']

/**
 * People and informal groups who live here. Of a person there is a role name and what they chose to
 * bring, nothing else (domain §2.6); what tells about a group is only for groups.
 */
export const residentKinds: KindTable<'resident'> = {
  resident: {
    label: { nl: 'bewoner', fr: 'habitant', en: 'resident' },
    plural: { nl: 'bewoners', fr: 'habitants', en: 'residents' },
    help: {
      nl: 'Iemand die hier woont en als bewoner meedoet, of een groep bewoners zonder statuut. Noem personen bij hun rol.',
      fr: 'Quelqu’un qui habite ici et agit comme habitant, ou un groupe d’habitants sans statut. Désignez les personnes par leur rôle.',
      en: 'Someone who lives here and takes part as a resident, or a group of residents without legal form. Call people by their role.',
    },
    fields: {
      ...firstFields(
        'actor_subkind.resident',
        text(
          { nl: 'rolnaam', fr: 'nom de rôle', en: 'role name' },
          {
            nl: 'Een rol, geen echte naam: ‘trekker straatfeest’. Spreek die af met de persoon.',
            fr: 'Un rôle, pas un vrai nom\u202f: «\u202fmoteur de la fête de rue\u202f». Convenez-en avec la personne.',
            en: 'A role, no real name: “driver of the street party”. Agree on it with the person.',
          },
        ),
      ),
      ...agreedFields,
      ...informedFields,
      ...askedFields,
      workingLanguage: onlyFor(groups, workingLanguage),
      limitKinds: onlyFor(groups, limitFields.limitKinds),
      limitText: onlyFor(groups, limitFields.limitText),
      contactPreference: onlyFor(groups, contactPreference),
      ...lastFields,
    },
  },
}
