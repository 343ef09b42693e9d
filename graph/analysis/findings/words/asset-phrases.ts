import type { Words } from '../../../model/language.ts'

/** What somebody is looking for or has, with its article: the labels of the vocabulary do not fit in a sentence. */
export const assetPhrases: { readonly [key: string]: Words } = {
  room_weekday: { nl: 'een lokaal overdag', fr: 'un local en journée', en: 'a room by day' },
  room_evening: {
    nl: 'een lokaal voor ’s avonds',
    fr: 'un local en soirée',
    en: 'a room in the evening',
  },
  kitchen: { nl: 'een keuken', fr: 'une cuisine', en: 'a kitchen' },
  storage: { nl: 'opslagruimte', fr: 'un espace de stockage', en: 'storage' },
  garden: {
    nl: 'een tuin of buitenruimte',
    fr: 'un jardin ou un espace extérieur',
    en: 'a garden or outdoor space',
  },
  minibus: {
    nl: 'een minibus of vervoer',
    fr: 'un minibus ou un transport',
    en: 'a minibus or transport',
  },
  tools: { nl: 'materiaal', fr: 'du matériel', en: 'equipment' },
  bike_repair: {
    nl: 'fietsherstel',
    fr: 'un service de réparation de vélos',
    en: 'bicycle repair',
  },
  communication: {
    nl: 'een communicatiekanaal',
    fr: 'un canal de communication',
    en: 'a communication channel',
  },
  contact_point: { nl: 'een aanspreekpunt', fr: 'un point de contact', en: 'a contact point' },
  interpreting: { nl: 'tolkhulp', fr: 'de l’interprétariat', en: 'interpreting' },
  volunteers: { nl: 'vrijwilligers', fr: 'des bénévoles', en: 'volunteers' },
  staff_time: { nl: 'werktijd', fr: 'du temps de travail', en: 'staff time' },
  facilitation: { nl: 'begeleiding', fr: 'de l’animation', en: 'facilitation' },
  care_expertise: { nl: 'zorgexpertise', fr: 'une expertise de soins', en: 'care expertise' },
  lived_experience: { nl: 'ervaringskennis', fr: 'un savoir du vécu', en: 'lived experience' },
  resident_voice: {
    nl: 'de stem van bewoners',
    fr: 'la voix des habitants',
    en: 'residents’ voice',
  },
  building_access: {
    nl: 'toegang tot gebouwen',
    fr: 'un accès aux bâtiments',
    en: 'access to buildings',
  },
  decision_mandate: {
    nl: 'een beslissingsmandaat',
    fr: 'un mandat de décision',
    en: 'a mandate to decide',
  },
  money: { nl: 'geld', fr: 'de l’argent', en: 'money' },
  data: {
    nl: 'gegevens of een diagnose',
    fr: 'des données ou un diagnostic',
    en: 'data or a diagnosis',
  },
}
