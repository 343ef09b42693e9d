import { wordsOfKind } from './kind-words.ts'
import type { Vocabulary } from './vocabulary-of.ts'

/** What people call the values of some lists, besides their labels: without accents, in the three languages. */
const words: { readonly [list in Vocabulary['list']]?: { readonly [key: string]: string } } = {
  sector: {
    welfare:
      'welzijnswerk, sociaal, bien etre, action sociale, aide sociale, wellbeing, social work',
    health: 'eerstelijn, medisch, medical, ziekenhuizen, paramedisch',
    housing: 'huisvesting, habitat, immo',
    education: 'opleiding, school, scholen, ecole, ecoles, formation, training',
    leisure: 'recreatie, ontspanning, hobby, socioculturel, sociaal cultureel, arts, kunst',
    youth: 'jongeren, jeunes, kinderen, enfants, enfance, children',
    work_income: 'tewerkstelling, werkgelegenheid, arbeid, insertion, travail, employment, jobs',
    safety: 'politie, police, preventie, brandweer',
    space_environment:
      'groen, natuur, nature, mobiliteit, mobilite, urbanisme, stedenbouw, ecologie',
    policy:
      'overheid, bestuur, administration, commune, gemeente, stad, pouvoirs publics, government',
    economy: 'handel, commerce, winkels, middenstand, horeca, ondernemingen, entreprises, business',
    belief: 'religie, religion, geloof, culte, eredienst, kerk, moskee, eglise, mosquee, faith',
  },
  theme: {
    meeting:
      'sociale cohesie, cohesion sociale, lien social, samenleven, vivre ensemble, social cohesion',
    loneliness:
      'eenzaamheid, isolement, sociaal isolement, isolement social, vereenzaming, isolation',
    daily_help:
      'burenhulp, klusjes, entraide, hulp aan huis, aide a domicile, boodschappen, home help',
    care_access: 'zorg, soins, gezondheid, sante, eerstelijnszorg, health, care',
    prevention:
      'gezonde levensstijl, promotion de la sante, beweging, gezondheidspromotie, healthy living',
    mental_wellbeing: 'geestelijke gezondheid, sante mentale, psychisch welzijn, mental health',
    poverty:
      'armoede, armoedebestrijding, pauvrete, precarite, schulden, dettes, surendettement, debts',
    food: 'voeding, voedsel, voedselhulp, aide alimentaire, maaltijden, repas, koken, cuisine, meals',
    housing: 'huisvesting, habitat, energie, renovatie',
    safety: 'preventie, overlast, nuisances',
    youth: 'jeugd, jeunesse, kinderen, enfants, enfance, children',
    parenting: 'gezin, gezinnen, famille, familles, ouders, parents, opvoeding, families',
    education:
      'onderwijs, enseignement, scolarite, huiswerk, devoirs, huiswerkbegeleiding, soutien scolaire',
    language:
      'taallessen, nederlands leren, alphabetisation, alfabetisering, cours de langue, conversatie',
    digital: 'digitale inclusie, inclusion numerique, digitalisering, administratie, ict, computer',
    mobility: 'mobiliteit, transport, fiets, velo, verkeer',
    greenery: 'natuur, nature, moestuin, potager, milieu, environnement, tuinen, jardins, gardens',
    reuse: 'repair, recyclage, kringloop, hergebruik, deeleconomie, recup, recycling',
    culture: 'kunst, art, arts, erfgoed, patrimoine, theater, musique, muziek',
    work: 'tewerkstelling, emploi, werkgelegenheid, insertion, activering, employment',
    informal_care: 'aidants proches, aidants, mantelzorgers, dementie, carers',
    participation:
      'burgerparticipatie, citoyennete, participation citoyenne, participatie, buurtwerking',
    policy: 'lokaal bestuur, gouvernance, bestuur, overheid',
  },
  type: {
    COORDINATES_WITH: 'samenwerking, partenariat, partenaire, partner, collaboration, partnership',
    REFERS_TO: 'doorverwijzing, doorverwijzen, orientation, verwijst door, referral',
    KNOWS: 'kent, contact, connait, kennis, connaissance',
    MEMBER_OF: 'lid, lidmaatschap, membre, member, membership',
    FUNDS: 'subsidie, subsidieert, financement, financiering, subvention, funding',
  },
}

/** The words that stand for a key besides its label. */
export const valueSynonyms = (list: Vocabulary['list'], key: string): readonly string[] =>
  list === 'kind' ? wordsOfKind(key) : (words[list]?.[key]?.split(', ') ?? [])
