import type { parts } from '../en-parts.ts';
import type { Translated } from '../translate.ts';

/** Ce que les boutons ajoutent et retirent : « Ajouter : réitérations ». */
const things: Readonly<Record<string, string>> = {
  repeat: 'réitérations',
  channelChange: 'changement de canal',
  table: 'tableau de contacts',
  homeWorking: 'télétravail',
  recoverySeats: 'positions de repli',
  absence: 'absences',
  failover: 'bascule',
  overflow: 'débordement',
  callBack: 'proposition de rappel',
  voicemail: 'messagerie vocale',
  hours: 'heures de travail',
  standby: 'renfort d’astreinte',
  overtime: 'heures supplémentaires',
  workforce: 'départs et embauches',
  monthWeights: 'poids des mois',
  tiers: 'tranches de volume',
  slope: 'pente',
  earnBack: 'rattrapage du malus',
  learning: 'courbe d’apprentissage',
  successor: 'ceux qui prennent la suite',
  otherClients: 'autres donneurs d’ordre qui partagent le renfort',
  prices: 'nouveaux prix',
  premiums: 'nouvelles majorations',
  indicators: 'nouveaux indicateurs',
  commitment: 'nouvel engagement de volume',
  indexation: 'nouvelle indexation',
  standbyPrices: 'nouveaux prix du renfort',
  indicatorCaps: 'nouveaux plafonds',
  forceMajeure: 'nouvelle clause de force majeure',
  triggers: 'nouvelles clauses de déclenchement',
  leaving: 'nouvelles conditions de sortie',
};

/** Un élément de plus d’une liste. */
const items: Readonly<Record<string, string>> = {
  protections: 'une protection',
  stages: 'une étape',
  recoveryStages: 'une étape du retour',
  hires: 'une promotion d’embauches',
  transfers: 'un transfert',
  schedule: 'des parts à certaines heures',
  rules: 'une règle',
  specialDays: 'un jour particulier',
  tiers: 'une tranche',
  steps: 'un palier',
  lockIns: 'une période de gel',
};

const ruleUnits: Readonly<Record<string, string>> = {
  capacityLeft: '%',
  answerRate: '%',
  expectedWaitSeconds: 's',
  waiting: 'contacts',
};

/** Valeurs de départ, quand ce sont des chiffres du métier. */
const starts: Readonly<Record<string, string>> = {
  repeat: '70 % qui reviennent après 12 heures d’ouverture',
  channelChange: '35 % qui passent à un autre canal',
  homeWorking: '30 % des agents chez eux après 4 h',
  recoverySeats: '20 positions après 4 h',
  absence: '8 % d’absents, à 2 près',
  failover: '10 min pour détecter, 5 pour basculer, 30 pour revenir',
  overflow: 'une attente prévue de 60 s',
  callBack: 'une proposition au-delà de 120 s que la moitié accepte',
  voicemail: 'la moitié qui laisse un message',
  standby: '10 agents 4 h après la perte de la moitié de la capacité d’un autre prestataire',
  overtime: 'un quart de plus pendant 72 h au plus : au-delà, les gens s’épuisent',
  tiers: 'un dixième de moins au-delà de 10 000 unités',
  slope: '1 % de la facture par point manquant',
  earnBack: 'la moitié d’un malus après deux périodes à la cible',
  learning: '5 % de durée de traitement en moins chaque fois que l’expérience double',
  successor:
    '8 semaines pour recruter et former, 12 semaines jusqu’au dernier, des contacts d’abord moitié plus longs, 4 000 par agent',
  otherClients: '3 autres donneurs d’ordre qui le demandent chacun dans 30 % des interruptions',
  workforce:
    '30 % de départs par an ; une promotion se forme 4 semaines, perd un cinquième, et travaille d’abord moins vite',
};

/** Ce qu’un avenant reprend de ce qui valait avant lui. */
const inForce = new Set([
  'prices',
  'premiums',
  'indicators',
  'commitment',
  'indexation',
  'standbyPrices',
  'indicatorCaps',
  'forceMajeure',
  'triggers',
  'leaving',
]);

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count < 2 ? one : many}`;

/** Ce que disent les parties repliées de l’éditeur. */
export const frParts: Translated<typeof parts> = {
  none: 'aucun',
  'choice.all': 'tous',
  thing: (key) => things[key] ?? key,
  'group.starts': (key) =>
    inForce.has(key)
      ? 'Commence par ce qui valait jusque-là.'
      : starts[key] === undefined
        ? ''
        : `Commence par : ${starts[key]} ; des chiffres de prévision, à remplacer par les vôtres.`,
  item: (key) => items[key] ?? key,
  'group.add': ({ thing }) => `Ajouter : ${thing}`,
  'group.remove': ({ thing }) => `Retirer : ${thing}`,
  'group.removeItem': ({ title }) => `Retirer « ${title} »`,

  'channel.summary': ({ medium, contacts }) => `${medium}, ${contacts} par semaine`,
  'channel.add': 'Ajouter un canal',
  'channel.newMedium': 'Autre canal :',
  'channel.new': ({ medium, number }) =>
    `${medium.charAt(0).toUpperCase()}${medium.slice(1)}${number === 1 ? '' : ` ${number}`}`,
  'channel.duplicate': 'Dupliquer ce canal',
  'channel.remove': ({ name }) => `Retirer ${name}`,
  'channel.atOnce': ({ contacts }) => (contacts === 1 ? 'un à la fois' : `${contacts} à la fois`),
  'channel.redials': ({ share, minutes, attempts }) =>
    `${share} % rappellent après ${minutes} min, ${attempts} essais au plus`,
  'channel.repeats': ({ share, hours, times }) =>
    `${share} % reviennent après ${hours} h, ${times} fois au plus`,
  'channel.changes': ({ share, channel }) => `${share} % passent à ${channel}`,

  'demand.steps': ({ steps, minutes }) => (steps === 1 ? 'égal' : `${steps} pas de ${minutes} min`),
  'demand.notUsed': 'inutilisé : le tableau compte',
  'demand.tableRules': 'Le tableau de contacts compte à la place de ces poids.',
  'demand.tableOf': ({ days, minutes }) => `${plural(days, 'jour')} par pas de ${minutes} min`,

  'paste.hint': ({ days }) =>
    `Collez-le depuis un tableur : une colonne pour tous les jours, sept du lundi au dimanche, ou ${days} pour chaque jour de l’horizon ; ou l’inverse. Les heures placées à côté sont comprises.`,
  'paste.pointsHint':
    'Collez deux colonnes : la part des clients, et les secondes que cette part attend au plus.',
  'paste.read': ({ days, steps, minutes, from, empty }) =>
    `Lu : ${plural(days, 'jour')} de ${steps} pas de ${minutes} min à partir de ${from}.${
      empty === 0 ? '' : ` ${plural(empty, 'case vide comptée', 'cases vides comptées')} pour 0.`
    }`,
  'paste.place': ({ row, column }) => `Ligne ${row}, colonne ${column}`,
  'paste.nothing': 'Il ne contient aucun nombre. Collez un tableau de nombres.',
  'paste.notNumber': ({ where, text }) => `${where} : « ${text} » n’est pas un nombre.`,
  'paste.notWhole': ({ where, text }) => `${where} : « ${text} » n’est pas un nombre entier.`,
  'paste.outside': ({ where, text, minimum, maximum }) =>
    `${where} : « ${text} » n’est pas entre ${minimum} et ${maximum}.`,
  'paste.notTime': ({ where, text }) =>
    `${where} : « ${text} » n’est pas une heure telle que 08:30.`,
  'paste.ragged': ({ row, columns, expected }) =>
    `La ligne ${row} a ${plural(columns, 'colonne')} au lieu de ${expected}.`,
  'paste.uneven': ({ where, time, expected }) =>
    `${where} : ${time} se trouve là où ${expected} est attendu. Les pas doivent être d’égale longueur.`,
  'paste.otherDay': ({ row, time }) =>
    `Ligne ${row} : ${time} n’est pas à cette place le premier jour. Chaque jour doit avoir les mêmes heures.`,
  'paste.lastDay':
    'Le dernier jour est plus court que le premier. Chaque jour doit avoir les mêmes heures.',
  'paste.days': ({ days, horizon }) =>
    `Le tableau a ${plural(days, 'jour')}. Donnez-en 1 pour tous les jours, 7 du lundi au dimanche, ou ${horizon} pour chaque jour de l’horizon.`,

  'providers.skill': ({ channel }) => `Comment il traite ${channel}`,
  'providers.protection': ({ against }) => `Contre : ${against}`,
  'providers.home': ({ share, hours }) => `${share} % après ${hours} h`,
  'providers.seats': ({ seats, site, hours }) => `${seats} à ${site} après ${hours} h`,
  'providers.absence': ({ mean, spread }) => `${mean} % ± ${spread}`,
  'skill.mean': 'comme la moyenne',
  'skill.asProvider': 'comme son prestataire',
  'skill.factor': ({ factor }) => `durée de traitement × ${factor}`,
  'skill.resolved': ({ share }) => `${share} % résolus`,
  'skill.quality': ({ share }) => `qualité ${share} %`,
  'skill.satisfied': ({ share }) => `${share} % satisfaits`,
  'skill.priority': ({ priority }) => `priorité ${priority}`,
  'skill.after': ({ seconds }) => `après ${seconds} s`,

  'setups.routingOf': ({ channel }) => `Routage : ${channel}`,
  'setups.sizing': 'Dimensionnement',
  'setups.busyAtMost': ({ share }) => `occupés à ${share} % au plus`,
  'setups.sizedFor': ({ share, spare }) =>
    spare === '0'
      ? `dimensionnée pour ${share} %`
      : `dimensionnée pour ${share} %, ${spare} % de marge`,
  'setups.agents': ({ agents }) => `${agents} agents`,
  'team.stage': ({ number }) => `Étape ${number}`,
  'team.standby': ({ agents, hours }) => `${agents} agents en ${hours} h`,
  'team.overtime': ({ share, hours }) => `${share} % de plus, pendant ${hours} h au plus`,
  'team.workforce': ({ agents, share, hires }) =>
    `${agents} agents, ${share} % partent par an, ${
      hires === 0
        ? 'aucune embauche'
        : plural(hires, 'promotion embauchée', 'promotions embauchées')
    }`,
  'team.hire': ({ number }) => `Promotion ${number}`,

  'routing.failover': ({ minutes }) => `bascule après ${minutes} min`,
  'routing.overflowForm': 'Débordement',
  'overflow.wait': 'selon l’attente prévue',
  'overflow.waiting': 'selon le nombre en attente',
  'overflow.noIdle': 'quand personne n’est libre',
  'overflow.after': 'après un temps dans la file',
  'routing.overflowWait': ({ seconds }) => `quand l’attente prévue dépasse ${seconds} s`,
  'routing.overflowWaiting': ({ contacts }) => `quand ${contacts} attendent`,
  'routing.overflowNoIdle': 'quand personne n’est libre',
  'routing.overflowAfter': ({ seconds }) => `les autres aident après ${seconds} s`,
  'routing.limits': 'Limites',
  'routing.cap': ({ name, contacts }) => `${name} ${contacts} par heure`,
  'routing.mostWaiting': ({ contacts }) => `${contacts} peuvent attendre`,
  'routing.transfer': ({ from, to }) => `${from} → ${to}`,
  'routing.callBack': ({ seconds, share }) => `au-delà de ${seconds} s, ${share} % acceptent`,
  'routing.voicemail': ({ share, channel }) =>
    `${share} % laissent un message, traité comme ${channel}`,
  'rule.new': 'Nouvelle règle',
  'rule.when': 'Quand',
  'rule.is': 'est',
  'rule.for': 'pendant',
  'rule.then': 'min de suite, les contacts se partagent ainsi :',
  'rule.until': ({ back }) => `jusqu’au retour ${back}`,
  'rule.end': 'min de suite.',
  'rule.unit': (measure) => ruleUnits[measure] ?? '',

  'hazards.more': 'Travail ralenti, cause commune',
  'hazards.common': ({ share }) => `${share} % touchent tous les sites à la fois`,
  'hazards.stages': ({ stages, hours }) => `${plural(stages, 'étape')}, sur ${hours} h`,
  'hazards.stageCount': ({ stages }) => plural(stages, 'étape'),
  'days.new': 'Jour particulier',
  'days.summary': ({ days }) => plural(days, 'jour'),
};
