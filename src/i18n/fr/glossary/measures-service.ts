import type { Dictionary } from '../../../base/words.ts';

/** What the measures of service, of continuity and of work are called and mean; their sources. */
export const frServiceMeasures: Dictionary = {
  'Share of the year’s contacts that are answered within the objective’s time; what they are a share of is the objective’s convention.':
    'Part des contacts de l’année traités dans le temps de l’objectif ; ce dont ils sont une part est la convention de l’objectif.',
  'Service level, of the offered': 'Taux de service, sur les présentés',
  'Answered within the threshold / offered.': 'Traités dans le délai / présentés.',
  'Service level, short abandons left out': 'Taux de service, sans les abandons courts',
  'Answered within the threshold / (offered less abandoned within the threshold).':
    'Traités dans le délai / (présentés moins abandonnés dans le délai).',
  'Service level, of the answered': 'Taux de service, sur les traités',
  'Answered within the threshold / answered. Says nothing of those who gave up.':
    'Traités dans le délai / traités. Ne dit rien de ceux qui ont renoncé.',
  'Answer rate': 'Taux de décroché',
  'Answered / offered.': 'Traités / présentés.',
  Abandonment: 'Taux d’abandon',
  'Abandoned / offered.': 'Abandonnés / présentés.',
  'Average speed of answer (ASA)': 'Délai moyen de décroché (ASA)',
  'Mean wait of the contacts that an agent took.':
    'Attente moyenne des contacts qu’un agent a pris.',
  'Mean wait': 'Attente moyenne',
  'Mean time in queue of all attempts that were taken or abandoned.':
    'Temps moyen dans la file de toutes les tentatives prises ou abandonnées.',
  'Wait, median (P50)': 'Attente médiane (P50)',
  'Wait, P80': 'Attente, P80',
  'Wait, P90': 'Attente, P90',
  'Wait, P95': 'Attente, P95',
  'Wait, P99': 'Attente, P99',
  ...waits([50, 80, 90, 95, 99]),
  'Share that waited': 'Part de ceux qui ont attendu',
  'Attempts that found no idle agent (and were not blocked) / offered.':
    'Tentatives qui n’ont trouvé aucun agent libre (et n’ont pas été refusées) / présentés.',
  'Largest backlog': 'Plus grand stock',
  'Most contacts in the channel’s queues at the end of any interval.':
    'Plus grand nombre de contacts dans les files du canal à la fin d’un intervalle.',
  'Oldest contact': 'Contact le plus ancien',
  'Longest that any contact had waited when an interval ended.':
    'Plus longue attente d’un contact à la fin d’un intervalle.',
  'Hours below the minimum': 'Heures sous le minimum',
  'Open intervals with contacts whose service level is below the MBCO, in hours.':
    'Intervalles d’ouverture avec des contacts dont le taux de service est sous l’OMCA (MBCO), en heures.',
  'Longest disruption': 'Plus longue perturbation',
  'Most open hours in a row below the MBCO; closed hours do not interrupt or count.':
    'Plus grand nombre d’heures d’ouverture d’affilée sous l’OMCA (MBCO) ; les heures de fermeture n’interrompent pas et ne comptent pas.',
  'Resilience loss': 'Perte de résilience',
  'Area between the objective and the service level of the intervals with contacts, where it is under: one hour without any service at an objective of 80 % is 0.8 h.':
    'Aire entre l’objectif et le taux de service des intervalles avec des contacts, là où il est dessous : une heure sans aucun service, pour un objectif de 80 %, fait 0,8 h.',
  'Objective missed': 'Objectif manqué',
  'The service level of the horizon is below the objective.':
    'Le taux de service de l’horizon est sous l’objectif.',
  'Continuity objective broken': 'Objectif de continuité rompu',
  'The longest disruption exceeds the MTPD.': 'La plus longue perturbation dépasse la DMTP (MTPD).',
  'Average talk time (ATT)': 'Durée moyenne de conversation (DMC)',
  'Time in hand before the wrap-up / contacts handled to their end, transfers included. With the customer, or at work on what the customer sent. Contacts in hand together each count their whole time.':
    'Temps en main avant le post-traitement / contacts menés à leur terme, transferts compris. Avec le client, ou sur ce qu’il a envoyé. Des contacts tenus ensemble comptent chacun tout leur temps.',
  'Average wrap-up (ACW)': 'Post-traitement moyen (ACW)',
  'Time in wrap-up / contacts handled to their end, transfers included. After-contact work (ACW): the customer has left, the agent is not free yet.':
    'Temps de post-traitement / contacts menés à leur terme, transferts compris. Le client est parti, l’agent n’est pas encore libre.',
  'Average handle time (AHT)': 'Durée moyenne de traitement (DMT)',
  'Talk time and wrap-up / contacts handled to their end, transfers included. Contacts cut off count neither above nor below.':
    'Conversation et post-traitement / contacts menés à leur terme, transferts compris. Les contacts coupés ne comptent ni au-dessus ni au-dessous.',
  'Time to recover, worst outage': 'Délai de reprise, pire interruption',
  'Longest open time of the replication from an outage’s start to the end of the last interval below the MBCO that it caused; 0 when none fell below.':
    'Plus long temps d’ouverture de la réplication, du début d’une interruption à la fin du dernier intervalle sous l’OMCA (MBCO) qu’elle a causé ; 0 si aucun n’est passé dessous.',
  'Weeks until whole, after a departure': 'Semaines avant retour à la normale, après un départ',
  'Weeks from the day the first departure is told to the end of the last week in which some live channel was below the MBCO, or below its objective while it was not in the four weeks before; whole weeks, 52 at most; 0 when none was; no value when nobody leaves.':
    'Semaines du jour où le premier départ est annoncé à la fin de la dernière semaine où un canal en direct était sous l’OMCA (MBCO), ou sous son objectif alors qu’il ne l’était pas dans les quatre semaines d’avant ; semaines entières, 52 au plus ; 0 s’il n’y en a pas ; pas de valeur si personne ne part.',
  Occupancy: 'Taux d’occupation',
  'Time in which agents had at least one contact in hand / their scheduled time, standby included while called in.':
    'Temps pendant lequel les agents avaient au moins un contact en main / leur temps planifié, astreinte comprise quand elle est appelée.',
  Cost: 'Coût',
  'All lines of all providers and the client’s own costs over the horizon.':
    'Toutes les lignes de tous les prestataires et les coûts propres du donneur d’ordre, sur l’horizon.',
};

function waits(shares: readonly number[]): Dictionary {
  return Object.fromEntries(
    shares.map((share) => [
      `${share} % of the answered contacts waited at most so long. Read off a histogram: right to a sixteenth.`,
      `${share} % des contacts traités ont attendu au plus ce temps. Lu sur un histogramme : juste à un seizième près.`,
    ]),
  );
}
