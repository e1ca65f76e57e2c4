import type { Dictionary, Told } from '../../base/words.ts';

const isYear = (noun: Told): boolean => String(noun).startsWith('année');

/** « la première année », « les 182 premières années », « les 12 premiers horizons ». */
function firstOnes(counted: Told): string {
  const [, number, noun] = /^([\d\u202f]+)\s(.+)$/u.exec(String(counted)) ?? [];
  if (number === undefined || noun === undefined || number === '1') {
    const one = noun ?? counted;
    return isYear(one) ? `la première ${one}` : `le premier ${one}`;
  }
  return isYear(noun) ? `les ${number} premières ${noun}` : `les ${number} premiers ${noun}`;
}

const simulated = (nouns: Told): string =>
  `${isYear(nouns) ? 'simulée' : 'simulé'}${String(nouns).endsWith('s') ? 's' : ''}`;

/** Le tableau des mesures, la barre de simulation, le service au fil de l’année. */
export const frMeasureRows: Dictionary = {
  '{0} of {1}': (part, whole) =>
    /\p{L}/u.test(String(part)) ? `${part} de ${whole}` : `${part} sur ${whole}`,
  'first {0}': (counted) => firstOnes(counted),
  '95 % intervals': 'intervalles à 95 %',
  'fingerprint {0}': 'empreinte {0}',
  'Simulating the first {0}: the answer will stand here.': (noun) =>
    `${isYear(noun) ? 'La première année' : 'Le premier horizon'} est en cours de simulation : la réponse viendra ici.`,
  'There is no answer: the simulation could not go on.':
    'Il n’y a pas de réponse : la simulation n’a pas pu continuer.',
  'Stopped before the first {0} was complete: nothing is known yet.': (noun) =>
    `Arrêtée avant la fin ${isYear(noun) ? 'de la première année' : 'du premier horizon'} : rien n’est encore connu.`,
  'Nothing has been simulated yet: run the scenario, and the answer will stand here.':
    'Rien n’a encore été simulé : lancez le scénario, et la réponse viendra ici.',
  '{0} to simulate': '{0} à simuler',
  'The inputs have changed': 'Les données ont changé',
  'Stopped after {0} of {1}': 'Arrêtée après {0} sur {1}',
  '{0} simulated': (counted) => `${counted} ${simulatedOf(counted)}`,
  '{0}: simulated before, only the costs are worked out anew':
    '{0} : déjà simulé, seuls les coûts sont recalculés',
  '{0}: all of it was computed before': '{0} : tout était déjà calculé',
  '{0}: 1 of {1} setups was computed before': '{0} : 1 des {1} organisations était déjà calculée',
  '{0}: {1} of {2} setups were computed before':
    '{0} : {1} des {2} organisations étaient déjà calculées',
  '{0}: a part was computed before': '{0} : une partie était déjà calculée',
  '{0}, of which {1} were computed before': (words, counted) =>
    `${words}, dont ${counted} déjà ${isYear(String(counted).replace(/^[\d\s]+/u, '')) ? 'calculées' : 'calculés'}`,
  '{0} simulated in {1}': (counted, time) => `${counted} ${simulatedOf(counted)} en ${time}`,
  'Ended after {0} of {1}': 'Interrompue après {0} sur {1}',
  'These figures belong to the inputs before the last change.':
    'Ces chiffres sont ceux des données d’avant la dernière modification.',
  'The run was stopped: these figures rest on the {0} alone.':
    'La simulation a été arrêtée : ces chiffres ne reposent que sur {0}.',
  'These figures rest on the {0}, simulated before the run failed.':
    'Ces chiffres ne reposent que sur {0}, avant l’échec de la simulation.',
  'These are, digit for digit, the numbers that the sender of the link saw (fingerprint {0}).':
    'Ce sont, au chiffre près, les nombres que l’expéditeur du lien a vus (empreinte {0}).',
  'These are not the numbers that the sender of the link saw: theirs have the fingerprint {0}. Another version of Relève, or another number of replications, gives other numbers: let the run come to its end, or ask the sender which version they used.':
    'Ce ne sont pas les nombres que l’expéditeur du lien a vus : les siens ont l’empreinte {0}. Une autre version de Relève, ou un autre nombre de réplications, donne d’autres nombres : laissez la simulation aller à son terme, ou demandez à l’expéditeur quelle version il a utilisée.',

  'Service level, day by day': 'Taux de service, jour après jour',
  'No contact came: there is no service level to show':
    'Aucun contact n’est venu : il n’y a pas de taux de service à montrer',
  '{0} never falls below {1} in {2} simulated {3}': (name, minimum, number, nouns) =>
    `${name} ne passe jamais sous ${minimum} en ${number} ${nouns} ${simulated(nouns)}`,
  'No setup ever falls below {0} in {1} simulated {2}': (minimum, number, nouns) =>
    `Aucune organisation ne passe jamais sous ${minimum} en ${number} ${nouns} ${simulated(nouns)}`,
  'First {0}: {1}': (counted, told) => {
    const first = firstOnes(counted);
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} : ${told}`;
  },
  '{0} is below {1} for {2} hours {3}, on average': '{0} est sous {1} pendant {2} h {3} en moyenne',
  '{0} is below {1} never {2}, {3} for {4} hours':
    '{0} n’est jamais sous {1}, {3} l’est pendant {4} h {2}',
  '{0} is below {1} for {2} hours {3}, {4} never':
    '{0} est sous {1} pendant {2} h {3}, {4} ne l’est jamais',
  '{0} is below {1} for {2} hours {3}, {4} for {5} hours':
    '{0} est sous {1} pendant {2} h {3}, {4} pendant {5} h',
  '{0} (no difference can be seen)': '{0} (aucune différence visible)',

  'The whole setup': 'Toute l’organisation',
  'All channels': 'Tous les canaux',
  'At {0}': 'Chez {0}',
  'Per contact': 'Par contact',
  'Per customer': 'Par client',
  Continuity: 'Continuité',
  Backlog: 'Stock',
  'not compared: a provider’s own': 'sans comparaison : propre à un prestataire',
  'Time to recover, felt outages': 'Délai de reprise, interruptions ressenties',
  'open hours from an outage’s start, mean of the outages felt':
    'heures d’ouverture depuis le début de l’interruption, moyenne des interruptions ressenties',
  'Over the outages of all years that touched a site of the setup and were felt: they brought an interval below the minimum service. From the outage’s start to the end of the last such interval.':
    'Sur les interruptions de toutes les années qui ont touché un site de l’organisation et ont été ressenties : elles ont fait passer un intervalle sous le service minimal. Du début de l’interruption à la fin du dernier de ces intervalles.',
  'Over the outages of all horizons that touched a site of the setup and were felt: they brought an interval below the minimum service. From the outage’s start to the end of the last such interval.':
    'Sur les interruptions de tous les horizons qui ont touché un site de l’organisation et ont été ressenties : elles ont fait passer un intervalle sous le service minimal. Du début de l’interruption à la fin du dernier de ces intervalles.',
  'no outage touched it': 'aucune interruption ne l’a touchée',
  'none felt': 'aucune ressentie',
  '{0} of {1} felt': (count, outages) =>
    `${count} ${Number(count) < 2 ? 'ressentie' : 'ressenties'} sur ${outages}`,
  'not paired: each setup has sites, and outages, of its own':
    'non apparié : chaque organisation a ses propres sites, et ses propres interruptions',

  'share of a year’s contacts': 'part des contacts d’une année',
  'share of a horizon’s contacts': 'part des contacts d’un horizon',
  '{0}; objective {1}': '{0} ; objectif {1}',
  '{0}, ended there': '{0}, terminés chez lui',
  'answered / ended there': 'traités / terminés chez lui',
  'abandoned / ended there': 'abandonnés / terminés chez lui',
  'settled / handled to their end': 'résolus / traités jusqu’au bout',
  'expected share of those handled to their end':
    'part attendue parmi les contacts traités jusqu’au bout',
  'offered / first attempts': 'présentés / premières tentatives',
  'settled by the end / first attempts': 'résolus à la fin / premières tentatives',
  'hours of service {0} under the objective': 'heures de service {0} sous l’objectif',
  'hours of service {0} under {1}': 'heures de service {0} sous {1}',
  'contacts waiting, most {0}': 'contacts en attente, maximum {0}',
  'hours waited, most {0}': 'heures d’attente, maximum {0}',
  'customers’ needs {0}': 'besoins des clients {0}',
  'answered / offered': 'traités / présentés',
  'abandoned / offered': 'abandonnés / présentés',
  'not answered at once / offered': 'non traités aussitôt / présentés',
  'time with a contact / scheduled time': 'temps avec un contact / temps planifié',
  'mean wait of the answered': 'attente moyenne des contacts traités',
  'seconds for each contact handled to its end':
    'secondes pour chaque contact traité jusqu’au bout',
  'all who waited': 'tous ceux qui ont attendu',
  'open hours {0} below {1}': 'heures d’ouverture {0} sous {1}',
  'open hours in a row below {0}': 'heures d’ouverture d’affilée sous {0}',
  'the minimum': 'le minimum',
  'share of years, in any channel': 'part des années, sur l’un des canaux',
  'share of horizons, in any channel': 'part des horizons, sur l’un des canaux',
  'share of years with more than {0} open hours in a row below {1}':
    'part des années avec plus de {0} h d’ouverture d’affilée sous {1}',
  'share of horizons with more than {0} open hours in a row below {1}':
    'part des horizons avec plus de {0} h d’ouverture d’affilée sous {1}',
  'share of years with a service level under {0}':
    'part des années où le taux de service est sous {0}',
  'share of horizons with a service level under {0}':
    'part des horizons où le taux de service est sous {0}',
  'Years that break the continuity objective': 'Années qui manquent l’objectif de continuité',
  'Horizons that break the continuity objective': 'Horizons qui manquent l’objectif de continuité',
  'Years that miss the objective': 'Années qui manquent l’objectif',
  'Horizons that miss the objective': 'Horizons qui manquent l’objectif',
  'open hours, longest of the year': 'heures d’ouverture, la plus longue de l’année',
  'open hours, longest of the horizon': 'heures d’ouverture, la plus longue de l’horizon',
  'weeks from the day the departure is told': 'semaines depuis l’annonce du départ',
  '{0} {1}, all providers and own costs': '{0} {1}, tous prestataires et coûts propres',
  'share of the contacts': 'part des contacts',
  seconds: 'secondes',
  hours: 'heures',
  number: 'nombre',
  share: 'part',

  'All providers': 'Tous les prestataires',
  '{0}: {1} agents for {2} Erlang': '{0} : {1} agents pour {2} Erlang',
  'never calm in this run': 'jamais calme dans cette simulation',
  'never calm': 'jamais calme',
  'no limit': 'sans limite',
  '{0} calm interval, {1} contacts in each ({2} planned)':
    '{0} intervalle calme, {1} contacts ({2} prévus)',
  '{0} calm intervals, {1} contacts in each ({2} planned)':
    '{0} intervalles calmes, {1} contacts dans chacun ({2} prévus)',
  'Average speed of answer': 'Délai moyen de décroché (ASA)',
  Abandonment: 'Taux d’abandon',

  plot: 'graphique',
  '{0}. Arrow keys read its values one by one.': '{0}. Les flèches lisent ses valeurs une à une.',
  '{0}. Arrow keys read its values one by one. Enter shows an outage of those days.':
    '{0}. Les flèches lisent ses valeurs une à une. Entrée montre une interruption de ces jours.',
  'Hide the table': 'Masquer le tableau',
  'Show as table': 'Afficher en tableau',
};

/** Of « 300 années », « 1 année », « 12 horizons ». */
function simulatedOf(counted: Told): string {
  return simulated(/[^\d\s].*$/u.exec(String(counted))?.[0] ?? '');
}
