import type { library } from '../en-library.ts';
import type { Translated } from '../translate.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count < 2 ? one : many}`;

/** Ce que disent la bibliothèque de scénarios et la sauvegarde du travail. */
export const frLibrary: Translated<typeof library> = {
  'library.heading': 'Les vôtres',
  'library.readyMade': 'Prêts à l’emploi',
  'library.empty':
    'Aucun scénario n’est encore enregistré. Enregistrez celui de la page : il reste dans ce navigateur, sur cet appareil.',
  'library.loading': 'Ouverture de la bibliothèque…',
  'library.name': 'Enregistrer le scénario de la page sous',
  'library.save': 'Enregistrer',
  'library.saveNew': 'Enregistrer à part',
  'library.nameMissing': 'Donnez-lui un nom de 1 à 120 caractères.',
  'library.search': 'Chercher dans les noms et les étiquettes',
  'library.order': 'Trier',
  'library.order.newest': 'les plus récents d’abord',
  'library.order.oldest': 'les plus anciens d’abord',
  'library.order.name': 'par nom',
  'library.found': ({ count }) =>
    count === 0
      ? 'Aucun scénario ne correspond.'
      : `${counted(count, 'scénario affiché', 'scénarios affichés')}.`,
  'library.onPage': 'sur la page',
  'library.kept': 'gardé pour vous avant d’être enregistré',
  'library.unfinished': 'a des saisies à corriger',
  'library.more': ({ name }) => `Renommer, étiqueter, copier ou supprimer « ${name} »`,
  'library.rename': 'Nom',
  'library.tags': 'Étiquettes, séparées par des virgules',
  'library.apply': 'Appliquer',
  'library.duplicate': 'Dupliquer',
  'library.delete': 'Supprimer',
  'library.deleted': ({ name }) => `« ${name} » est supprimé.`,
  'library.undo': 'Annuler',
  'library.undoDelete': ({ name }) => `Annuler : rétablir « ${name} »`,
  'library.restored': ({ name }) => `« ${name} » est rétabli.`,
  'library.changed': ({ name }) => `« ${name} » est modifié.`,
  'library.duplicated': ({ name }) => `« ${name} » est ajouté.`,
  'library.export': 'Tout exporter',
  'library.exported': ({ count }) =>
    `La bibliothèque est enregistrée en ${count} fichiers. Pour la retrouver, importez-les tous.`,
  'library.import': 'Importer…',
  'library.imported': ({ added, known }) =>
    `${
      added === 0
        ? 'Rien de nouveau ajouté'
        : counted(added, 'scénario ajouté', 'scénarios ajoutés')
    }${known === 0 ? '' : ` ; ${counted(known, 'y était déjà', 'y étaient déjà')}`}.`,
  'library.refused': ({ count }) => `${counted(count, 'scénario refusé', 'scénarios refusés')} :`,
  'library.refusedOne': ({ name, reason }) => (name === '' ? reason : `${name} : ${reason}`),
  'library.file.tooLarge': 'Le fichier est trop gros pour une bibliothèque. Rien n’a été repris.',
  'library.file.notJson': ({ line, column }) =>
    `Le fichier n’est pas du JSON : ligne ${line}, colonne ${column}. Rien n’a été repris.`,
  'library.file.noLibrary':
    'Le fichier n’est ni une bibliothèque ni un scénario de Relève. Rien n’a été repris.',
  'library.file.newer':
    'Le fichier vient d’une version plus récente de Relève. Mettez Relève à jour pour l’importer.',
  'library.file.unread': 'Le fichier n’a pas pu être lu. Rien n’a été repris.',

  'library.saved': ({ name }) =>
    `« ${name} » est enregistré dans votre bibliothèque, dans ce navigateur. Il s’ouvre par le nom en haut de la page.`,
  'library.notSaved': ({ reason }) =>
    `Le scénario n’a pas pu être enregistré. ${reason} Emportez-le comme fichier pour ne pas le perdre.`,
  'library.conflict': ({ name, moment }) =>
    `« ${name} » a été enregistré depuis un autre onglet à ${moment}, après son ouverture ici. Lequel voulez-vous ?`,
  'library.keepCopy': 'Garder le mien comme copie',
  'library.replace': 'Le remplacer par le mien',
  'library.copyOf': ({ name }) => `${name} (copie)`,
  'library.undoName': 'Nom',
  'library.undoOpen': 'Ouvrir un scénario',
  'library.back': ({ moment }) => `Votre travail (${moment}) est revenu.`,
  'library.afresh': 'Repartir de zéro',
  'library.behind': ({ moment }) => `Votre travail (${moment}) est gardé dans votre bibliothèque.`,
  'library.openIt': 'L’ouvrir',
  'library.notKept': ({ reason }) =>
    `Votre travail n’est pas gardé à la fermeture de la page. ${reason} Tout le reste fonctionne comme avant ; Emporter enregistre le scénario comme fichier.`,
  'library.error.unavailable':
    'Le navigateur ne garde rien pour cette page : la fenêtre est privée, ou le stockage est désactivé.',
  'library.error.full':
    'Le navigateur n’a plus de place : supprimez des scénarios devenus inutiles.',
  'library.error.newer':
    'Un autre onglet utilise une version plus récente de Relève : rechargez cette page.',
  'library.error.conflict': 'Un autre onglet l’a enregistré depuis.',
  'library.error.gone':
    'Il n’est plus dans la bibliothèque : il a été supprimé dans un autre onglet.',
  'library.error.unreadable':
    'Cette version de Relève ne peut pas lire ce scénario de la bibliothèque. Il y est toujours.',
};
