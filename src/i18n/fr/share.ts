import type { Dictionary } from '../../base/words.ts';

/** The share dialog, and the view that other pages show. */
export const frShare: Dictionary = {
  'Send…': 'Envoyer…',
  'What the link holds': 'Ce que contient le lien',
  'To be scanned': 'À scanner',
  'QR code of the link above, {0} characters': 'Code QR du lien ci-dessus, {0} caractères',
  'No QR code: the link has {0} characters, and a camera reads codes of up to {1}. Send the link, or the scenario as a file.':
    'Pas de code QR : le lien a {0} caractères, et un appareil photo lit des codes de {1} au plus. Envoyez le lien, ou le scénario en fichier.',
  'Show it in another page': 'L’afficher dans une autre page',
  'Paste these lines into the source of a page of your intranet: it shows the answer, the measures and the plots, to be read only, simulated in the reader’s browser.':
    'Collez ces lignes dans la source d’une page de votre intranet : elle montre la réponse, les mesures et les graphiques, en lecture seule, simulés dans le navigateur du lecteur.',
  'Lines for another page': 'Lignes pour une autre page',
  'Name: {0}': 'Nom : {0}',
  'The description': 'La description',
  '{0}: {1} instead of {2}': '{0} : {1} au lieu de {2}',
  'The link holds the whole scenario: names, numbers and seed. This differs from the ready-made scenario “{0}”:':
    'Le lien contient tout le scénario : noms, nombres et graine. Ceci diffère du scénario prêt à l’emploi « {0} » :',
  'The link says which ready-made scenario it is, “{0}”, and holds nothing else of it.':
    'Le lien dit de quel scénario prêt à l’emploi il s’agit, « {0} », et n’en contient rien d’autre.',
  'The link says that it is the ready-made scenario “{0}” with these changes, and holds nothing else of it:':
    'Le lien dit qu’il s’agit du scénario prêt à l’emploi « {0} » avec ces changements, et n’en contient rien d’autre :',
  'Open in Relève': 'Ouvrir dans Relève',
  '{0} (opens in a new tab)': '{0} (s’ouvre dans un nouvel onglet)',
  'Fingerprint {0}': 'Empreinte {0}',
};
