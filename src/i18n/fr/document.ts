import type { Dictionary } from '../../base/words.ts';

/** Why a document is no scenario, and what would have been accepted. */
export const frDocument: Dictionary = {
  'true or false': 'vrai ou faux',
  'an object keyed by ids': 'un objet dont les clés sont des identifiants',
  'an object': 'un objet',
  'one of these forms: {0}': 'une de ces formes : {0}',
  'null (closed)': 'null (fermé)',
  'from and to': 'from et to',
  'a number': 'un nombre',
  'a number from {0} to {1}': 'un nombre de {0} à {1}',
  'a whole number': 'un nombre entier',
  'a whole number from {0} to {1}': 'un nombre entier de {0} à {1}',
  'a list': 'une liste',
  'a list of at most {0}': 'une liste de {0} au plus',
  'a list of {0} to {1}': 'une liste de {0} à {1}',
  'this text': 'ce texte',
  'at most 64 levels of nesting': '64 niveaux d’imbrication au plus',
  'a value: text in double quotes, a number, true, false, null, [ or {':
    'une valeur : un texte entre guillemets doubles, un nombre, true, false, null, [ ou {',
  'the end of the text': 'la fin du texte',
  'a comma or ]': 'une virgule ou ]',
  'a comma or }': 'une virgule ou }',
  'a key in double quotes': 'une clé entre guillemets doubles',
  'each key once in an object': 'chaque clé une seule fois dans un objet',
  'a colon': 'un deux-points',
  'the end of the line': 'la fin de la ligne',
  'This is {0}, not a scenario. Open a file that Relève wrote, or start from a ready-made scenario.':
    'C’est {0}, pas un scénario. Ouvrez un fichier que Relève a écrit, ou partez d’un scénario prêt à l’emploi.',
  'The document does not say which version of the format it follows. If it is a scenario, add "schemaVersion": {0}.':
    'Le document ne dit pas quelle version du format il suit. Si c’est un scénario, ajoutez "schemaVersion": {0}.',
  'This scenario was made with a newer Relève (format {0}; this one reads up to {1}). Update Relève to open it.':
    'Ce scénario a été fait avec une version plus récente de Relève (format {0} ; celle-ci lit jusqu’au {1}). Mettez Relève à jour pour l’ouvrir.',
  'The text has {0} characters; a scenario has at most {1}. Check that the file is a scenario.':
    'Le texte a {0} caractères ; un scénario en a au plus {1}. Vérifiez que le fichier est un scénario.',
  'This is no text in UTF-8. If it is a scenario, save it again with the encoding UTF-8; other kinds of files cannot be opened.':
    'Ce n’est pas un texte en UTF-8. Si c’est un scénario, enregistrez-le de nouveau avec l’encodage UTF-8 ; d’autres sortes de fichiers ne peuvent être ouvertes.',
  'At line {0}, column {1}, the text is not JSON: it needs {2}, and has {3}. Correct that place, or open the file again.':
    'Ligne {0}, colonne {1}, le texte n’est pas du JSON : il y faut {2}, et il y a {3}. Corrigez cet endroit, ou ouvrez de nouveau le fichier.',
  'The scenario could not be read: it is not plain data. Open it from its file again.':
    'Le scénario n’a pas pu être lu : ce ne sont pas des données simples. Ouvrez-le de nouveau depuis son fichier.',
  'at most 1,000,000 values in all': '1 000 000 de valeurs au plus en tout',
  'at most 16 levels of nesting': '16 niveaux d’imbrication au plus',
  'plain data: text, a number, true, false, null, a list or an object':
    'des données simples : un texte, un nombre, true, false, null, une liste ou un objet',
  'a list of at most 2,000': 'une liste de 2 000 au plus',
  'an object of at most 200 keys': 'un objet de 200 clés au plus',
  'no key of this name': 'pas de clé de ce nom',
  'a finite number': 'un nombre fini',
  'a text of at most 10,000 characters': 'un texte de 10 000 caractères au plus',
  'a text without broken characters': 'un texte sans caractère abîmé',
  '{0} holds {1}, which no scenario can hold. Put {2} there.':
    '{0} contient {1}, ce qu’aucun scénario ne peut contenir. Mettez-y {2}.',
  'The scenario': 'Le scénario',
  '{0} is too large: {1}, where a scenario has {2}. Check that the file is a scenario.':
    '{0} est trop grand : {1}, là où un scénario a {2}. Vérifiez que le fichier est un scénario.',
  'another value': 'une autre valeur',
  '{0} is missing. Give {1}.': '{0} manque. Donnez {1}.',
  '{0} is {1}. Give {2}.': '{0} est {1}. Donnez {2}.',
  '{0} is not a setting of this version. Check its spelling, or remove it.':
    '{0} n’est pas un réglage de cette version. Vérifiez son orthographe, ou supprimez-le.',
  '{0} is keyed by a text that can be no id. Use an id of this scenario.':
    '{0} a pour clé un texte qui ne peut être un identifiant. Prenez un identifiant de ce scénario.',
  'a text': 'un texte',
  'an id: a lower-case letter, then letters, digits or hyphens, 40 at most':
    'un identifiant : une minuscule, puis des lettres, chiffres ou traits d’union, 40 au plus',
  'a text of 1 to 120 characters on one line': 'un texte de 1 à 120 caractères sur une ligne',
  'a text of at most 2,000 characters': 'un texte de 2 000 caractères au plus',
  'a time of day such as "08:30"': 'une heure comme « 08:30 »',
  'a date such as "2027-01-04"': 'une date comme « 2027-01-04 »',
  'a date and time such as "2027-03-09T10:15"': 'une date et une heure comme « 2027-03-09T10:15 »',
  'a currency of three letters such as "EUR"': 'une devise de trois lettres comme « EUR »',
};
