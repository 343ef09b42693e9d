import type { WordsTable } from '../model/language.ts'

/** What the doors refuse: requests, settings, the command line. */
export const doorWords = {
  'bad-request': {
    nl: 'De vraag klopt niet{where, select, none {} other { (bij {where})}}. Kijk ze na en stuur ze opnieuw.',
    fr: 'La demande n’est pas correcte{where, select, none {} other { (à {where})}}. Vérifiez-la et renvoyez-la.',
    en: 'The request is not right{where, select, none {} other { (at {where})}}. Check it and send it again.',
  },
  'bad-json': {
    nl: 'De gegevens zijn geen geldige JSON{reason, select, depth {: ze zitten te diep in elkaar} name {: een naam staat er twee keer of is niet toegelaten} other {}}. Kijk ze na en stuur ze opnieuw.',
    fr: 'Les données ne sont pas du JSON valable{reason, select, depth { : elles sont trop imbriquées} name { : un nom y figure deux fois ou n’est pas permis} other {}}. Vérifiez-les et renvoyez-les.',
    en: 'The data is not valid JSON{reason, select, depth {: it is nested too deep} name {: a name stands twice or is not allowed} other {}}. Check it and send it again.',
  },
  'body-too-large': {
    nl: 'Dit is te veel in één keer. Verdeel het over meer stappen.',
    fr: 'C’est trop en une fois. Répartissez en plusieurs étapes.',
    en: 'This is too much at once. Spread it over more steps.',
  },
  'unsupported-media-type': {
    nl: 'Vonk neemt hier alleen JSON aan. Stuur de gegevens als application/json.',
    fr: 'Vonk n’accepte ici que du JSON. Envoyez les données en application/json.',
    en: 'Vonk takes only JSON here. Send the data as application/json.',
  },
  'not-found': {
    nl: 'Hier is niets. Ga terug naar de lijst van kaarten.',
    fr: 'Il n’y a rien ici. Revenez à la liste des cartes.',
    en: 'There is nothing here. Go back to the list of maps.',
  },
  'no-session': {
    nl: 'Open Vonk met een link: start “npm start” opnieuw of typ “npm run vonk -- link” en gebruik de link die verschijnt.',
    fr: 'Ouvrez Vonk avec un lien : relancez « npm start » ou tapez « npm run vonk -- link » et utilisez le lien qui s’affiche.',
    en: 'Open Vonk with a link: run “npm start” again or type “npm run vonk -- link” and use the link that appears.',
  },
  'link-used': {
    nl: 'Deze link is al gebruikt of niet meer geldig. Typ “npm run vonk -- link” voor een nieuwe.',
    fr: 'Ce lien a déjà servi ou n’est plus valable. Tapez « npm run vonk -- link » pour en avoir un nouveau.',
    en: 'This link was used already or is no longer valid. Type “npm run vonk -- link” for a new one.',
  },
  'foreign-host': {
    nl: 'Vonk antwoordt alleen op zijn eigen adres op deze computer. Gebruik het adres dat “npm start” toont.',
    fr: 'Vonk ne répond qu’à sa propre adresse sur cet ordinateur. Utilisez l’adresse que « npm start » affiche.',
    en: 'Vonk answers only to its own address on this computer. Use the address that “npm start” shows.',
  },
  'foreign-origin': {
    nl: 'Deze vraag kwam van een andere bladzijde en is geweigerd. Doe het in het venster van Vonk zelf.',
    fr: 'Cette demande venait d’une autre page et a été refusée. Faites-le dans la fenêtre de Vonk.',
    en: 'This request came from another page and was refused. Do it in the window of Vonk itself.',
  },
  'too-many-requests': {
    nl: 'Dit is te vaak geprobeerd. Wacht een minuut en probeer opnieuw.',
    fr: 'Il y a eu trop d’essais. Attendez une minute et réessayez.',
    en: 'This was tried too often. Wait a minute and try again.',
  },
  'bad-setting': {
    nl: 'De instelling {setting} kan zo niet{why, select, host {: Vonk luistert alleen op deze computer, of in een container met VONK_ORIGIN=http://localhost:POORT} origin {: schrijf http://localhost:POORT} port {: schrijf een getal van 0 tot 65535} token {: gebruik 32 tot 256 letters, cijfers of -._~+/=} store {: schrijf sqlite:PAD, neo4j://… of bolt://…} flag {: schrijf true of false} other {}}. Vonk is niet gestart.',
    fr: 'Le réglage {setting} n’est pas possible ainsi{why, select, host { : Vonk n’écoute que sur cet ordinateur, ou dans un conteneur avec VONK_ORIGIN=http://localhost:PORT} origin { : écrivez http://localhost:PORT} port { : écrivez un nombre de 0 à 65535} token { : utilisez 32 à 256 lettres, chiffres ou -._~+/=} store { : écrivez sqlite:CHEMIN, neo4j://… ou bolt://…} flag { : écrivez true ou false} other {}}. Vonk n’a pas démarré.',
    en: 'The setting {setting} cannot be like this{why, select, host {: Vonk listens only on this computer, or in a container with VONK_ORIGIN=http://localhost:PORT} origin {: write http://localhost:PORT} port {: write a number from 0 to 65535} token {: use 32 to 256 letters, digits or -._~+/=} store {: write sqlite:PATH, neo4j://… or bolt://…} flag {: write true or false} other {}}. Vonk did not start.',
  },
  'port-in-use': {
    nl: 'Poort {port} is al in gebruik. Sluit wat daar draait of kies een andere met VONK_PORT.',
    fr: 'Le port {port} est déjà utilisé. Fermez ce qui y tourne ou choisissez-en un autre avec VONK_PORT.',
    en: 'Port {port} is already in use. Close what runs there or choose another with VONK_PORT.',
  },
  'not-running': {
    nl: 'Er draait geen Vonk op deze opslag. Start hem met “npm start”.',
    fr: 'Aucun Vonk ne tourne sur ce stockage. Démarrez-le avec « npm start ».',
    en: 'No Vonk is running on this store. Start it with “npm start”.',
  },
  'bad-usage': {
    nl: 'Deze opdracht klopt niet{usage, select, none {} other {. Zo gaat het: {usage}}}.',
    fr: 'Cette commande n’est pas correcte{usage, select, none {} other {. Voici comment : {usage}}}.',
    en: 'This command is not right{usage, select, none {} other {. It goes like this: {usage}}}.',
  },
  internal: {
    nl: 'Er ging iets mis in Vonk zelf. Wat bewaard was, is veilig; probeer het opnieuw. Meld nummer {incident} als het terugkomt.',
    fr: 'Quelque chose s’est mal passé dans Vonk. Ce qui était enregistré est en sécurité ; réessayez. Signalez le numéro {incident} si cela se répète.',
    en: 'Something went wrong inside Vonk. What was saved is safe; try again. Report number {incident} if it comes back.',
  },
} as const satisfies WordsTable
