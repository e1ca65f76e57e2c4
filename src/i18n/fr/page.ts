import type { en } from '../en.ts';
import type { Translated } from '../translate.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count < 2 ? one : many}`;

/** Ce que dit la page. */
export const frPage: Translated<typeof en> = {
  'page.product': 'Relève',
  'page.title': ({ name }) => `${name} · Relève`,
  'page.skip': 'Aller à la réponse',
  'page.answer': 'Réponse',
  'page.scenario': 'Scénario',
  'page.toScenario': 'Modifier le scénario',
  'page.results': 'Chiffres et graphiques',
  'page.drop': 'Déposez le fichier du scénario pour l’ouvrir',

  'header.choose': 'Choisir un autre scénario',
  'header.tools': 'Outils',
  'header.undo': ({ label }) => `Annuler : ${label}`,
  'header.redo': ({ label }) => `Rétablir : ${label}`,
  'header.nothingToUndo': 'Rien à annuler',
  'header.nothingToRedo': 'Rien à rétablir',
  'header.theme': ({ theme }) => `Couleurs : ${theme}. Changer`,
  'header.save': 'Enregistrer',
  'header.isSaved': 'Enregistré',
  'header.saveHint': 'Enregistrer le scénario dans votre bibliothèque (Ctrl+S)',
  'header.saveChanges': 'Enregistrer les modifications dans votre bibliothèque (Ctrl+S)',
  'header.share': 'Partager',
  'header.takeAway': 'Emporter',
  'theme.auto': 'comme le système',
  'theme.light': 'claires',
  'theme.dark': 'sombres',

  'undo.open': 'Ouvrir un scénario',
  'undo.openLink': 'Ouvrir un lien',
  'undo.openFile': 'Ouvrir un fichier',

  'notice.demonstration': ({ name }) =>
    `Vous voyez à la place la démonstration « ${name} », et non ce que voyait l’expéditeur.`,
  'notice.kept': 'Ce qui était sur la page y est toujours.',
  'notice.nothingShown':
    'Rien n’est montré tant que la page qui entoure celle-ci n’a pas un lien qui s’ouvre.',
  'notice.openToday': 'L’ouvrir tel qu’il serait aujourd’hui',

  'notice.fileUnread': ({ name }) =>
    `Le fichier « ${name} » n’a pas pu être lu, ou il est trop gros pour un scénario. Ce qui était sur la page y est toujours.`,
  'notice.fileRefused': ({ name }) =>
    `Le fichier « ${name} » n’est pas un scénario que Relève peut simuler. Ce qui était sur la page y est toujours.`,
  'notice.otherEngine': ({ theirs, ours }) =>
    `Les chiffres du fichier viennent du moteur ${theirs} ; cette page calcule avec le moteur ${ours} : les chiffres peuvent différer.`,
  'notice.filePicture': ({ name }) =>
    `« ${name} » est l’image d’un graphique et ne contient pas de scénario. Ouvrez plutôt le scénario ou les résultats : les fichiers en .json sous Emporter. Ce qui était sur la page y est toujours.`,
  'notice.fileTable': ({ name }) =>
    `« ${name} » est un tableau de chiffres et ne contient pas le scénario dont ils viennent. Ouvrez plutôt le scénario ou les résultats : les fichiers en .json sous Emporter. Ce qui était sur la page y est toujours.`,
  'notice.fileReport': ({ name }) =>
    `« ${name} » est un rapport à lire. Suivez le lien de sa dernière page, ou ouvrez le scénario ou les résultats : les fichiers en .json sous Emporter. Ce qui était sur la page y est toujours.`,
  'notice.more': ({ count }) => `et ${count} de plus`,
  'notice.dismiss': 'Fermer ce message',

  'dialog.close': 'Fermer',
  'scenarios.heading': 'Scénarios',
  'scenarios.drop': 'Un fichier de scénario peut aussi être déposé n’importe où sur la page.',
  'file.open': 'Ouvrir un fichier…',

  'share.heading': 'Partager ce que vous voyez',
  'share.link': 'Lien',
  'share.copy': 'Copier',
  'share.copied': 'Copié.',
  'share.copyByHand':
    'Le navigateur ne laisse pas la page copier. Le lien est sélectionné : appuyez sur Ctrl+C.',
  'share.arrives': ({ characters, everywhere }) =>
    `${characters} caractères : il arrive entier partout (${everywhere} et tout navigateur).`,
  'share.arrivesHere': ({ characters, survives, fails }) =>
    `${characters} caractères : il arrive entier dans ${survives === '' ? '' : `${survives} et `}tout navigateur ; ${fails} risque de le couper : envoyez-y plutôt le scénario comme fichier (Emporter).`,
  'share.contents': 'Le lien contient tout le scénario : noms, nombres et graine.',
  'share.withFingerprint': ({ fingerprint }) =>
    `Il contient aussi l’empreinte ${fingerprint} des chiffres que vous voyez : qui l’ouvre refait la même simulation et apprend si les chiffres concordent.`,
  'share.withoutFingerprint':
    'Il ne contient pas encore d’empreinte des chiffres, la simulation n’étant pas terminée ; rouvrez cette fenêtre quand elle le sera.',
  'share.draftIsInvalid':
    'Certaines saisies ne sont pas valables. Le lien contient le scénario tel qu’il était avant elles.',
  'share.privacy':
    'Rien n’est envoyé à un serveur : ce qui suit # dans une adresse reste dans le navigateur. Le lien est maintenant aussi dans la barre d’adresse.',

  'takeAway.heading': 'Emporter',
  'takeAway.figuresHeading': 'Chiffres (CSV)',
  'takeAway.scenarioHeading': 'Résultats et scénario (JSON)',
  'takeAway.reportHeading': 'Rapport',
  'takeAway.report': 'Ouvrir le rapport',
  'takeAway.reportAbout':
    'Question, réponse, hypothèses, graphiques, tableaux, méthode et limites sur des pages A4, à imprimer ou à enregistrer en PDF.',
  'takeAway.plotsHeading': 'Graphiques',
  'takeAway.plots':
    'Sous chaque graphique de la page, « Enregistrer » le donne en image (PNG), en dessin (SVG) ou en chiffres (CSV), avec sa source.',
  'takeAway.csvKind': 'Format du CSV',
  'takeAway.csv.international': 'Virgule, point décimal',
  'takeAway.csv.french': 'Pour Excel en français : point-virgule, virgule décimale',
  'takeAway.results': 'Les chiffres de summary.csv, leur source et le scénario ; se rouvre ici',
  'takeAway.drop':
    'Un fichier du scénario ou des résultats ; il peut aussi être déposé n’importe où sur la page.',
  'takeAway.openHeading': 'Rouvrir',
  'takeAway.notYet':
    'Les chiffres peuvent être enregistrés une fois la simulation terminée, ou quand vous l’arrêtez.',
  'takeAway.finished': ({ replications }) =>
    `Tirés de ${replications} réplications. Tous les chiffres après la virgule ; s’ouvre dans tout tableur.`,
  'takeAway.stopped': ({ replications }) =>
    `La simulation a été arrêtée : tirés de ses ${replications} premières réplications. Tous les chiffres après la virgule ; s’ouvre dans tout tableur.`,
  'takeAway.summary':
    'Chaque mesure de chaque organisation, avec son intervalle ; différences ; queues de distribution',
  'takeAway.replications': 'Une ligne par réplication',
  'takeAway.intervals': 'Contacts et service dans chaque intervalle',
  'takeAway.monthly': 'Contacts et service mois par mois',
  'takeAway.daily': 'Contacts, service et attentes jour par jour',
  'takeAway.occupancy': 'Taux d’occupation des agents, par prestataire : intervalle, jour et mois',
  'takeAway.statements': 'Chaque ligne de coût mois par mois, avec son calcul',
  'takeAway.providerIntervals':
    'Ce qui s’est terminé chez chaque prestataire dans chaque intervalle',
  'takeAway.providers': 'Ce qui s’est terminé chez chaque prestataire, jour par jour',
  'takeAway.calm': 'La semaine, les jours qu’aucune interruption ne touche',
  'takeAway.erlang': 'L’intervalle calme le plus chargé à côté d’Erlang C et d’Erlang A',
  'takeAway.glossary': 'Chaque mesure : sa définition, et d’où elle vient',
  'takeAway.outages': 'Chaque interruption de chaque réplication',
  'takeAway.columns': 'Ce que veut dire chaque colonne',
  'takeAway.figures': 'Chiffres',
  'takeAway.scenario': 'Tous les réglages ; se rouvre ici, ou dans le programme du terminal',
  'takeAway.save': 'Enregistrer',
  'takeAway.saveFile': ({ name }) => `Enregistrer ${name}`,

  'editor.problems': ({ count }) =>
    `${counted(count, 'saisie est à corriger', 'saisies sont à corriger')} avant que la simulation puisse suivre :`,
  'editor.changed': 'Modifié depuis l’ouverture',
  'editor.wrong': 'à corriger',
  'section.demand': 'Demande',
  'section.objective': 'Objectif',
  'section.providers': 'Prestataires',
  'section.setups': 'Organisations',
  'section.hazards': 'Aléas',
  'section.contracts': 'Contrats',
  'section.run': 'Simulation',
  'summary.objective': ({ level, seconds }) => `${level} % en moins de ${seconds} s`,
  'summary.objectiveHours': ({ level, hours }) => `${level} % en moins de ${hours} h`,
  'summary.document': 'JSON',
  'document.heading': 'Document entier',
};
