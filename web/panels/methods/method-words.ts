import type { WordsTable } from '../../../graph/model/language.ts'

/** The sheets of ways of working; a line of *steps* is a step. */
export const methodWords = {
  'method.time': { nl: 'Tijd:', fr: 'Temps\u202f:', en: 'Time:' },
  'method.needed': { nl: 'Nodig:', fr: 'Il faut\u202f:', en: 'Needed:' },
  'method.mind': { nl: 'Let op:', fr: 'Attention\u202f:', en: 'Mind:' },
  'method.introduce.name': {
    nl: 'Twee mensen aan elkaar voorstellen',
    fr: 'Présenter deux personnes l’une à l’autre',
    en: 'Introducing two people',
  },
  'method.introduce.time': { nl: 'Een halfuur', fr: 'Une demi-heure', en: 'Half an hour' },
  'method.introduce.needed': {
    nl: 'Koffie, een plek waar beiden graag komen',
    fr: 'Un café, un endroit agréable pour les deux',
    en: 'Coffee, a place that both like',
  },
  'method.introduce.steps': {
    nl: 'Vraag elk apart of ze elkaar willen leren kennen; nee is een goed antwoord.\nZeg waarom je aan hen dacht: wat de een zoekt en de ander kan.\nBreng hen één keer samen en laat hen praten; jij hoeft er niet bij te blijven.\nVraag na een maand of er iets uit kwam, en noteer het op de kaart.',
    fr: 'Demandez à chacun à part s’il veut rencontrer l’autre\u202f; non est une bonne réponse.\nDites pourquoi vous avez pensé à eux\u202f: ce que l’un cherche et ce que l’autre peut offrir.\nRéunissez-les une fois et laissez-les parler\u202f; vous n’avez pas à rester.\nDemandez après un mois s’il en est sorti quelque chose, et notez-le sur la carte.',
    en: 'Ask each apart whether they want to meet; no is a good answer.\nSay why you thought of them: what one seeks and the other can do.\nBring them together once and let them talk; you need not stay.\nAsk after a month whether something came of it, and note it on the map.',
  },
  'method.introduce.mind': {
    nl: 'Geef geen telefoonnummer of verhaal van een bewoner door zonder te vragen.',
    fr: 'Ne transmettez ni numéro ni histoire d’un habitant sans le lui demander.',
    en: 'Pass on no number or story of a resident without asking.',
  },
  'method.match_market.name': { nl: 'Ruilmarkt', fr: 'Marché d’échange', en: 'Match market' },
  'method.match_market.time': { nl: 'Een uur', fr: 'Une heure', en: 'One hour' },
  'method.match_market.needed': {
    nl: 'Kaartjes in twee kleuren, een muur, stiften',
    fr: 'Des cartes de deux couleurs, un mur, des feutres',
    en: 'Cards in two colours, a wall, pens',
  },
  'method.match_market.steps': {
    nl: 'Ieder schrijft op kaartjes wat hij kan delen en wat hij zoekt, één ding per kaartje.\nHang alles op en lees het in stilte.\nZet je naam bij wat je kunt geven of gebruiken.\nSpreek per paar meteen een eerste dag en de voorwaarden af.',
    fr: 'Chacun écrit sur des cartes ce qu’il peut partager et ce qu’il cherche, une chose par carte.\nAffichez tout et lisez en silence.\nMettez votre nom à ce que vous pouvez donner ou utiliser.\nChaque paire convient tout de suite d’un premier jour et des conditions.',
    en: 'Everybody writes on cards what they can share and what they seek, one thing a card.\nHang up everything and read in silence.\nPut your name to what you can give or use.\nEach pair agrees on a first day and the conditions at once.',
  },
  'method.match_market.mind': {
    nl: 'Schrijf uren, kosten, sleutel en verzekering op: daar loopt delen op vast.',
    fr: 'Notez heures, coûts, clé et assurance\u202f: c’est là que le partage bloque.',
    en: 'Write down hours, costs, key and insurance: that is where sharing gets stuck.',
  },
  'method.joint_mapping.name': {
    nl: 'Samen de kaart nakijken',
    fr: 'Vérifier la carte ensemble',
    en: 'Checking the map together',
  },
  'method.joint_mapping.time': {
    nl: 'Tien tot dertig minuten',
    fr: 'De dix à trente minutes',
    en: 'Ten to thirty minutes',
  },
  'method.joint_mapping.needed': {
    nl: 'De kaart op groot papier of scherm, pennen, plakbriefjes',
    fr: 'La carte sur grand papier ou à l’écran, des stylos, des notes adhésives',
    en: 'The map on large paper or a screen, pens, sticky notes',
  },
  'method.joint_mapping.steps': {
    nl: 'Vraag: wat is hier fout, en wie ontbreekt?\nLaat iedereen eerst in stilte schrijven.\nLoop de briefjes na, één per keer; wie het weet, vertelt.\nTik de antwoorden meteen in, met wie het zei.',
    fr: 'Demandez\u202f: qu’est-ce qui est faux ici, et qui manque\u202f?\nLaissez d’abord chacun écrire en silence.\nParcourez les notes une par une\u202f; qui sait raconte.\nEncodez les réponses tout de suite, avec qui l’a dit.',
    en: 'Ask: what is wrong here, and who is missing?\nLet everybody write in silence first.\nGo through the notes one by one; whoever knows tells.\nType in the answers at once, with who said so.',
  },
  'method.joint_mapping.mind': {
    nl: 'Vertel vooraf wat er met de antwoorden gebeurt.',
    fr: 'Dites d’avance ce que deviendront les réponses.',
    en: 'Say beforehand what will happen with the answers.',
  },
  'method.listening_round.name': { nl: 'Luisterronde', fr: 'Tour d’écoute', en: 'Listening round' },
  'method.listening_round.time': {
    nl: 'Twee keer twee uur',
    fr: 'Deux fois deux heures',
    en: 'Twice two hours',
  },
  'method.listening_round.needed': {
    nl: 'Twee mensen, een bank of een kar met koffie, drie vragen',
    fr: 'Deux personnes, un banc ou un chariot à café, trois questions',
    en: 'Two people, a bench or a coffee cart, three questions',
  },
  'method.listening_round.steps': {
    nl: 'Ga staan waar mensen al komen, met iemand die zij kennen.\nVraag wat goed is, wat beter kan en wat zij zelf graag zouden doen.\nSchrijf hun woorden op, geen namen.\nKom terug vertellen wat ermee gebeurde, ook als dat niets is.',
    fr: 'Installez-vous là où les gens passent déjà, avec quelqu’un qu’ils connaissent.\nDemandez ce qui va bien, ce qui peut aller mieux et ce qu’ils aimeraient faire.\nNotez leurs mots, pas de noms.\nRevenez dire ce qui en est advenu, même si ce n’est rien.',
    en: 'Stand where people come already, with somebody they know.\nAsk what is good, what could be better and what they would like to do.\nWrite down their words, no names.\nCome back to tell what became of it, also when that is nothing.',
  },
  'method.listening_round.mind': {
    nl: 'Eén bewoner spreekt niet voor alle bewoners.',
    fr: 'Un habitant ne parle pas pour tous les habitants.',
    en: 'One resident does not speak for all residents.',
  },
  'method.try_small.name': { nl: 'Klein proberen', fr: 'Essayer en petit', en: 'Trying small' },
  'method.try_small.time': {
    nl: 'Eén keer, binnen drie weken',
    fr: 'Une fois, dans les trois semaines',
    en: 'Once, within three weeks',
  },
  'method.try_small.needed': {
    nl: 'Twee mensen met zin, een datum, hoogstens honderd euro',
    fr: 'Deux personnes motivées, une date, cent euros au plus',
    en: 'Two people who feel like it, a date, a hundred euros at most',
  },
  'method.try_small.steps': {
    nl: 'Vraag wie zin heeft; wie niet kan, hoeft niets uit te leggen.\nKies iets dat in één namiddag kan.\nDoe het, met wie komt.\nVraag achteraf: nog eens, anders of niet meer?',
    fr: 'Demandez qui en a envie\u202f; qui ne peut pas n’a rien à expliquer.\nChoisissez quelque chose qui tient en un après-midi.\nFaites-le, avec ceux qui viennent.\nDemandez ensuite\u202f: encore, autrement ou plus du tout\u202f?',
    en: 'Ask who feels like it; whoever cannot need not explain.\nChoose something that fits in one afternoon.\nDo it, with whoever comes.\nAsk afterwards: again, differently or no more?',
  },
  'method.try_small.mind': {
    nl: 'Blijf weg van formulieren en vergaderingen tot er iets gebeurd is.',
    fr: 'Pas de formulaires ni de réunions avant que quelque chose ait eu lieu.',
    en: 'Keep away from forms and meetings until something has happened.',
  },
  'method.tidy_tables.name': {
    nl: 'Overleg opruimen',
    fr: 'Ranger les concertations',
    en: 'Tidying consultations',
  },
  'method.tidy_tables.time': {
    nl: 'Vijfenveertig minuten',
    fr: 'Quarante-cinq minutes',
    en: 'Forty-five minutes',
  },
  'method.tidy_tables.needed': {
    nl: 'De lijst van overleg met uren en leden, van de kaart',
    fr: 'La liste des concertations avec heures et membres, tirée de la carte',
    en: 'The list of consultations with hours and members, from the map',
  },
  'method.tidy_tables.steps': {
    nl: 'Leg de lijst op tafel: welk overleg, hoeveel uren, wie zit waar.\nVraag bij elk: welke beslissing viel hier het laatste jaar?\nKies samen: houden, samenvoegen, lichter of stoppen tot een datum.\nVertel wie op de hoogte wil blijven hoe dat zal gaan.',
    fr: 'Mettez la liste sur la table\u202f: quelle concertation, combien d’heures, qui y siège.\nDemandez pour chacune\u202f: quelle décision y a été prise cette dernière année\u202f?\nChoisissez ensemble\u202f: garder, fusionner, alléger ou arrêter jusqu’à une date.\nDites à qui veut rester informé comment cela se fera.',
    en: 'Put the list on the table: which consultation, how many hours, who sits where.\nAsk of each: which decision was taken here in the last year?\nChoose together: keep, merge, lighten or stop until a date.\nTell those who want to stay informed how that will go.',
  },
  'method.tidy_tables.mind': {
    nl: 'Een tafel opheffen is geen oordeel over wie eraan zat.',
    fr: 'Supprimer une table n’est pas juger ceux qui y siégeaient.',
    en: 'Ending a table is no verdict on who sat there.',
  },
  'method.second_thread.name': {
    nl: 'Een tweede draad',
    fr: 'Un deuxième fil',
    en: 'A second thread',
  },
  'method.second_thread.time': {
    nl: 'Twee gesprekken',
    fr: 'Deux conversations',
    en: 'Two conversations',
  },
  'method.second_thread.needed': {
    nl: 'Wie de lijn nu draagt, en iemand die mee wil',
    fr: 'Qui porte le lien aujourd’hui, et quelqu’un qui veut s’y joindre',
    en: 'Whoever carries the line now, and somebody who wants to join',
  },
  'method.second_thread.steps': {
    nl: 'Vraag wie de lijn draagt wat er zou wegvallen bij ziekte of vertrek.\nZoek één tweede persoon of plek die het ook kan.\nDoe het één keer samen.\nZet beide namen op de kaart.',
    fr: 'Demandez à qui porte le lien ce qui disparaîtrait en cas de maladie ou de départ.\nCherchez une deuxième personne ou un deuxième lieu qui peut le faire aussi.\nFaites-le une fois ensemble.\nMettez les deux noms sur la carte.',
    en: 'Ask whoever carries the line what would go with illness or leaving.\nFind one second person or place that can do it too.\nDo it once together.\nPut both names on the map.',
  },
  'method.second_thread.mind': {
    nl: 'Het gaat om de lijn, niet om of iemand zijn werk goed doet.',
    fr: 'Il s’agit du lien, pas de savoir si quelqu’un travaille bien.',
    en: 'It is about the line, not about whether somebody does well.',
  },
  'method.agreement_page.name': {
    nl: 'Afspraken op één blad',
    fr: 'Accord sur une page',
    en: 'Agreement on one page',
  },
  'method.agreement_page.time': { nl: 'Een uur', fr: 'Une heure', en: 'One hour' },
  'method.agreement_page.needed': {
    nl: 'Het blad van het team: zie Teams',
    fr: 'La page de l’équipe\u202f: voir Équipes',
    en: 'The page of the team: see Teams',
  },
  'method.agreement_page.steps': {
    nl: 'Ieder schrijft in één zin waarom hij meedoet.\nLeg de zinnen naast elkaar: wat is gelijk, wat niet?\nVul rollen, grenzen en hoe je beslist in.\nKies een datum om het opnieuw te bekijken.',
    fr: 'Chacun écrit en une phrase pourquoi il participe.\nMettez les phrases côte à côte\u202f: qu’est-ce qui est pareil, qu’est-ce qui diffère\u202f?\nComplétez les rôles, les limites et la façon de décider.\nFixez une date pour le revoir.',
    en: 'Everybody writes in one sentence why they take part.\nPut the sentences side by side: what is the same, what is not?\nFill in roles, limits and how you decide.\nChoose a date to look at it again.',
  },
  'method.agreement_page.mind': {
    nl: 'Een klein team dat goed draait op vertrouwen, hoeft niets te tekenen.',
    fr: 'Une petite équipe qui marche à la confiance n’a rien à signer.',
    en: 'A small team that runs well on trust need not sign anything.',
  },
  'method.tell_what_works.name': {
    nl: 'Vertellen wat werkt',
    fr: 'Raconter ce qui marche',
    en: 'Telling what works',
  },
  'method.tell_what_works.time': { nl: 'Vijf minuten', fr: 'Cinq minutes', en: 'Five minutes' },
  'method.tell_what_works.needed': {
    nl: 'Een bewoner of vrijwilliger die het zelf vertelt',
    fr: 'Un habitant ou un bénévole qui le raconte lui-même',
    en: 'A resident or volunteer who tells it themselves',
  },
  'method.tell_what_works.steps': {
    nl: 'Vraag wie erbij was om het te vertellen, met een foto of een voorwerp.\nVraag: wat maakte dat het lukte?\nVraag de anderen wat zij ervan kunnen gebruiken.\nBedank bij naam, als dat mag.',
    fr: 'Demandez à quelqu’un qui y était de le raconter, avec une photo ou un objet.\nDemandez\u202f: qu’est-ce qui a fait que cela a réussi\u202f?\nDemandez aux autres ce qu’ils peuvent en reprendre.\nRemerciez par le nom, si c’est permis.',
    en: 'Ask somebody who was there to tell it, with a photo or an object.\nAsk: what made it work?\nAsk the others what they can use of it.\nThank by name, if that is allowed.',
  },
  'method.tell_what_works.mind': {
    nl: 'Maak er geen voorbeeld van waar anderen tekortschieten.',
    fr: 'N’en faites pas un modèle dont les autres seraient loin.',
    en: 'Do not turn it into an example that others fall short of.',
  },
} as const satisfies WordsTable
