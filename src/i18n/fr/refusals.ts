import type { Dictionary } from '../../base/words.ts';

/** What was received instead of what was expected; why a link cannot be opened, or a run not go on. */
export const frRefusals: Dictionary = {
  nothing: 'rien',
  'a bigint': 'un bigint',
  'a function': 'une fonction',
  'a symbol': 'un symbole',
  'a list of {0}': 'une liste de {0}',
  'an empty object': 'un objet vide',
  'an object with {0}': 'un objet avec {0}',
  '{0} or {1}': '{0} ou {1}',
  'The link holds no scenario. Copy the whole link, from its first to its last character.':
    'Le lien ne contient aucun scénario. Copiez le lien entier, de son premier à son dernier caractère.',
  'This is not a link to a scenario: it does not have the form that Relève writes. Copy the link again from the message or the page it came from.':
    'Ce n’est pas un lien vers un scénario : il n’a pas la forme que Relève écrit. Copiez-le de nouveau depuis le message ou la page d’où il vient.',
  'The end of the link is missing: the programs a link goes through may cut long ones. Ask the sender for the scenario as a file, or for the link in another way.':
    'La fin du lien manque : les programmes par lesquels un lien passe peuvent couper les longs. Demandez à l’expéditeur le scénario en fichier, ou le lien par une autre voie.',
  'The link was changed on its way: it does not match its own checksum. Copy it again, or ask the sender for the scenario as a file.':
    'Le lien a été modifié en chemin : il ne correspond pas à sa propre somme de contrôle. Copiez-le de nouveau, ou demandez à l’expéditeur le scénario en fichier.',
  'The link was made with a newer Relève than this one. Update Relève to open it.':
    'Le lien a été fait avec une version de Relève plus récente que celle-ci. Mettez Relève à jour pour l’ouvrir.',
  'The scenario is too large for a link. Save it as a file and send the file instead.':
    'Le scénario est trop grand pour un lien. Enregistrez-le dans un fichier et envoyez le fichier.',
  'The link is sound, but what it holds is not a scenario that Relève can run. Ask the sender for the scenario as a file.':
    'Le lien est en bon état, mais ce qu’il contient n’est pas un scénario que Relève peut simuler. Demandez à l’expéditeur le scénario en fichier.',
  'The link holds changes to a ready-made scenario that this Relève does not have. Update Relève, or ask the sender for the scenario as a file.':
    'Le lien contient des changements d’un scénario prêt à l’emploi que cette version de Relève n’a pas. Mettez Relève à jour, ou demandez à l’expéditeur le scénario en fichier.',
  'The link holds changes to a ready-made scenario that is no longer what it was when the link was made, so its numbers would be others. Ask the sender for the scenario as a file.':
    'Le lien contient des changements d’un scénario prêt à l’emploi qui n’est plus ce qu’il était quand le lien a été fait : les chiffres seraient autres. Demandez à l’expéditeur le scénario en fichier.',
  'The run was stopped before its first replication was complete.':
    'La simulation a été arrêtée avant que sa première réplication soit complète.',
  'The run was stopped before what has changed was simulated as often as the rest: these figures are a preview.':
    'La simulation a été arrêtée avant que ce qui a changé ait été simulé aussi souvent que le reste : ces chiffres sont un aperçu.',
  'This scenario is too large to simulate here ({0}). Shorten the horizon, lengthen the interval, or compare fewer setups.':
    'Ce scénario est trop grand pour être simulé ici ({0}). Raccourcissez l’horizon, allongez l’intervalle, ou comparez moins d’organisations.',
  'The simulation stopped several times at the same place ({0}). Close other programs or pages to free memory, then run again.':
    'La simulation s’est arrêtée plusieurs fois au même endroit ({0}). Fermez d’autres programmes ou d’autres pages pour libérer de la mémoire, puis relancez.',
  'The simulation could not start ({0}). Use a recent version of Chrome, Edge, Firefox or Safari, and reload the page.':
    'La simulation n’a pas pu démarrer ({0}). Utilisez une version récente de Chrome, Edge, Firefox ou Safari, et rechargez la page.',
};
