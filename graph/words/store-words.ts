import type { WordsTable } from '../model/language.ts'

/** What a store refuses. */
export const storeWords = {
  'unknown-map': {
    nl: 'Deze kaart bestaat niet, of bestond op die dag nog niet. Kies een kaart uit de lijst.',
    fr: 'Cette carte n’existe pas, ou n’existait pas encore ce jour-là. Choisissez une carte dans la liste.',
    en: 'This map does not exist, or did not exist yet on that day. Choose a map from the list.',
  },
  'map-exists': {
    nl: 'Er bestaat al een andere kaart met het kenmerk “{map}”. Kies een ander kenmerk of open de kaart die er is.',
    fr: 'Une autre carte porte déjà l’identifiant « {map} ». Choisissez un autre identifiant ou ouvrez la carte existante.',
    en: 'Another map already has the id “{map}”. Choose another id or open the map that is there.',
  },
  'outcome-unknown': {
    nl: 'Vonk weet nog niet of deze wijziging bewaard is. Ze wordt vanzelf opnieuw gestuurd; laat de bladzijde open.',
    fr: 'Vonk ne sait pas encore si cette modification est enregistrée. Elle sera renvoyée d’elle-même ; laissez la page ouverte.',
    en: 'Vonk does not know yet whether this change was saved. It will be sent again by itself; leave the page open.',
  },
  'store-unreachable': {
    nl: 'De plaats waar Vonk de kaarten bewaart, antwoordt niet. Je wijzigingen blijven hier staan; kijk na of de opslag draait.',
    fr: 'L’endroit où Vonk conserve les cartes ne répond pas. Vos modifications restent ici ; vérifiez que le stockage fonctionne.',
    en: 'The place where Vonk keeps the maps does not answer. Your changes stay here; check that the store is running.',
  },
  'store-login': {
    nl: 'De opslag van de kaarten kent deze naam of dit wachtwoord niet. Wat je invult, blijft hier staan; wie Vonk beheert, zet VONK_STORE_USER en VONK_STORE_PASSWORD juist en start opnieuw, of geeft de opslag het vroegere wachtwoord terug.',
    fr: 'Le stockage des cartes ne reconnaît pas ce nom ou ce mot de passe. Ce que vous encodez reste ici ; qui gère Vonk corrige VONK_STORE_USER et VONK_STORE_PASSWORD et redémarre, ou rend au stockage son mot de passe d’avant.',
    en: 'The store of the maps does not know this name or password. What you enter stays here; whoever runs Vonk sets VONK_STORE_USER and VONK_STORE_PASSWORD right and starts again, or gives the store its earlier password back.',
  },
  'store-damaged': {
    nl: 'Wat Vonk bewaarde, is beschadigd{file, select, none {} other { ({file})}}. Verander er niets aan en zet een reservekopie terug met “vonk restore”.',
    fr: 'Ce que Vonk conservait est endommagé{file, select, none {} other { ({file})}}. N’y changez rien et remettez une copie de sauvegarde avec « vonk restore ».',
    en: 'What Vonk kept is damaged{file, select, none {} other { ({file})}}. Change nothing in it and put back a backup with “vonk restore”.',
  },
  'store-newer': {
    nl: 'De opslag van de kaarten komt van een nieuwere Vonk. Werk Vonk bij; er is niets aangeraakt.',
    fr: 'Le stockage des cartes vient d’un Vonk plus récent. Mettez Vonk à jour ; rien n’a été touché.',
    en: 'The store of the maps comes from a newer Vonk. Update Vonk; nothing was touched.',
  },
  'store-foreign': {
    nl: 'Deze opslag is niet van Vonk{file, select, none {} other { ({file})}}. Kies een andere plaats met --store of VONK_STORE; er is niets aangeraakt.',
    fr: 'Ce stockage n’est pas celui de Vonk{file, select, none {} other { ({file})}}. Choisissez un autre endroit avec --store ou VONK_STORE ; rien n’a été touché.',
    en: 'This store is not Vonk’s{file, select, none {} other { ({file})}}. Choose another place with --store or VONK_STORE; nothing was touched.',
  },
  'store-in-use': {
    nl: 'Een andere Vonk gebruikt dit bestand al. Open die met “vonk link”, of sluit hem eerst.',
    fr: 'Un autre Vonk utilise déjà ce fichier. Ouvrez-le avec « vonk link », ou fermez-le d’abord.',
    en: 'Another Vonk is already using this file. Open it with “vonk link”, or close it first.',
  },
  'store-not-writable': {
    nl: 'Vonk mag hier niet schrijven{file, select, none {} other { ({file})}}. Geef het schrijfrecht of kies een andere plaats met VONK_HOME of VONK_STORE.',
    fr: 'Vonk ne peut pas écrire ici{file, select, none {} other { ({file})}}. Donnez-lui le droit d’écriture ou choisissez un autre endroit avec VONK_HOME ou VONK_STORE.',
    en: 'Vonk may not write here{file, select, none {} other { ({file})}}. Give it permission or choose another place with VONK_HOME or VONK_STORE.',
  },
  'store-unsupported': {
    nl: 'Vonk kan deze opslag niet gebruiken{oldest, select, none {} other {: versie {version} is te oud, nodig is {oldest}}}. Werk de opslag bij, of kies een andere met --store of VONK_STORE.',
    fr: 'Vonk ne peut pas utiliser ce stockage{oldest, select, none {} other { : la version {version} est trop ancienne, il faut {oldest}}}. Mettez le stockage à jour, ou choisissez-en un autre avec --store ou VONK_STORE.',
    en: 'Vonk cannot use this store{oldest, select, none {} other {: version {version} is too old, {oldest} is needed}}. Update the store, or choose another with --store or VONK_STORE.',
  },
  'disk-full': {
    nl: 'De schijf is vol; de wijziging is niet bewaard. Maak plaats vrij: daarna gaat ze vanzelf opnieuw.',
    fr: 'Le disque est plein ; la modification n’est pas enregistrée. Libérez de la place : elle repartira ensuite d’elle-même.',
    en: 'The disk is full; the change was not saved. Free some space: after that it goes again by itself.',
  },
  'bad-file': {
    nl: 'Vonk kan dit bestand niet lezen{at, select, none {} other { ({at})}}. Kijk na of het volledig is en of je het juiste koos.',
    fr: 'Vonk ne peut pas lire ce fichier{at, select, none {} other { ({at})}}. Vérifiez qu’il est complet et que c’est le bon.',
    en: 'Vonk cannot read this file{at, select, none {} other { ({at})}}. Check that it is complete and the one you meant.',
  },
  'unknown-format': {
    nl: 'Vonk kent de bestandsvorm “{format}” niet. Kies xlsx, csv, json, graphml, gexf of kumu; een oud .xls-bestand bewaar je eerst als .xlsx.',
    fr: 'Vonk ne connaît pas le format « {format} ». Choisissez xlsx, csv, json, graphml, gexf ou kumu\u202f; enregistrez d’abord un ancien fichier .xls en .xlsx.',
    en: 'Vonk does not know the format “{format}”. Choose xlsx, csv, json, graphml, gexf or kumu; save an old .xls file as .xlsx first.',
  },
  'wrong-header': {
    nl: 'De eerste rij van het bestand klopt niet{column, select, none {} other {: “{column}”}}.{nearest, select, none {} other { Bedoelde je “{nearest}”?}} Gebruik de kolomnamen van een uitvoer van Vonk.',
    fr: 'La première ligne du fichier n’est pas correcte{column, select, none {} other { : « {column} »}}.{nearest, select, none {} other { Vouliez-vous dire « {nearest} » ?}} Reprenez les noms de colonne d’un export de Vonk.',
    en: 'The first row of the file is not right{column, select, none {} other {: “{column}”}}.{nearest, select, none {} other { Did you mean “{nearest}”?}} Use the column names of an export of Vonk.',
  },
  'file-too-large': {
    nl: 'Dit bestand is te groot{max, select, none {} other { (hoogstens {max} MiB)}}. Verdeel het of laat weg wat je niet nodig hebt.',
    fr: 'Ce fichier est trop grand{max, select, none {} other { (au plus {max} Mio)}}. Divisez-le ou enlevez ce dont vous n’avez pas besoin.',
    en: 'This file is too large{max, select, none {} other { (at most {max} MiB)}}. Split it or leave out what you do not need.',
  },
  'unknown-name': {
    nl: '“{name}” komt niet voor in het bestand of op de kaart. Kijk de schrijfwijze na of voeg het toe.',
    fr: '« {name} » ne figure ni dans le fichier ni sur la carte. Vérifiez l’orthographe ou ajoutez-le.',
    en: '“{name}” occurs neither in the file nor on the map. Check the spelling or add it.',
  },
} as const satisfies WordsTable
