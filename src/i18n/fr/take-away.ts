import type { Dictionary } from '../../base/words.ts';

/** Ce qui quitte la page : graphiques et fichiers. */
export const frTakeAway: Dictionary = {
  Save: 'Enregistrer',
  'Save this plot: {0}': 'Enregistrer ce graphique : {0}',
  'Picture for slides and documents (PNG)': 'Image pour présentations et documents (PNG)',
  'Drawing that stays sharp (SVG)': 'Dessin net à toute taille (SVG)',
  'Its numbers (CSV)': 'Ses chiffres (CSV)',
  'Replay of one day': 'Le film d’une journée',
  'Source: Relève, engine {0} · scenario “{1}” · seed {2} · fingerprint {3}':
    'Source : Relève, moteur {0} · scénario « {1} » · graine {2} · empreinte {3}',
  'Source: Relève, engine {0} · scenario “{1}” · seed {2} · while the simulation goes on':
    'Source : Relève, moteur {0} · scénario « {1} » · graine {2} · simulation en cours',
  'These are, digit for digit, the numbers of the file (fingerprint {0}).':
    'Ce sont, au chiffre près, les chiffres du fichier (empreinte {0}).',
  'These are not the numbers of the file, whose fingerprint is {0}. Another version of Relève gives other numbers.':
    'Ce ne sont pas les chiffres du fichier, dont l’empreinte est {0}. Une autre version de Relève donne d’autres chiffres.',
  'These are not the numbers of the file, whose fingerprint is {0}: they were made by engine {1}, and this page computes with {2}.':
    'Ce ne sont pas les chiffres du fichier, dont l’empreinte est {0} : ils viennent du moteur {1}, et cette page calcule avec le moteur {2}.',
  'These are not the numbers that the sender of the link saw, whose fingerprint is {0}: they were made by engine {1}, and this page computes with {2}.':
    'Ce ne sont pas les chiffres que l’expéditeur du lien a vus, dont l’empreinte est {0} : ils viennent du moteur {1}, et cette page calcule avec le moteur {2}.',
};
