import type { Dictionary } from '../../../base/words.ts';

/** The words of the field: service and continuity. */
export const frServiceTerms: Dictionary = {
  'Cost of a hazard': 'Coût d’un aléa',
  'What the same years cost with the hazard less without it, all other outages and every customer the same. Costs of several hazards need not add up to that of all together, because hazards overlap: what either of two would have caused alone is the cost of neither.':
    'Ce que coûtent les mêmes années avec l’aléa moins sans lui, toutes les autres interruptions et tous les clients restant les mêmes. Les coûts de plusieurs aléas ne s’additionnent pas forcément en celui de tous ensemble, car les aléas se chevauchent : ce que l’un ou l’autre de deux aléas aurait causé seul n’est le coût d’aucun des deux.',
  'Service level (SL)': 'Taux de service (SL)',
  'Share of contacts answered within a time T. What it is divided by (offered, offered less short abandons, answered) is a setting, printed with every figure.':
    'Part des contacts traités dans un délai T. Ce par quoi on divise (présentés, présentés moins abandons courts, traités) est un réglage, écrit avec chaque chiffre.',
  'Short abandon': 'Abandon court',
  'A customer who gave up before the service level’s time T was over. Some contracts leave these out of the service level.':
    'Un client qui a renoncé avant la fin du délai T du taux de service. Certains contrats les laissent hors du taux de service.',
  'Answer rate': 'Taux de décroché',
  'Answered / offered, whatever the wait.': 'Traités / présentés, quelle que soit l’attente.',
  'Average speed of answer: ASA': 'Délai moyen de décroché : ASA',
  'Mean wait of the contacts that an agent took; those who gave up do not count.':
    'Attente moyenne des contacts qu’un agent a pris ; ceux qui ont renoncé ne comptent pas.',
  Occupancy: 'Taux d’occupation',
  'Share of their scheduled time in which agents have at least one contact in hand. High occupancy is cheap and leaves no room for a surge.':
    'Part de leur temps planifié pendant laquelle les agents ont au moins un contact en main. Un taux élevé coûte peu et ne laisse aucune marge à une pointe.',
  Shrinkage: 'Taux d’absence planifiée (shrinkage)',
  'Share of paid time in which agents are not available for contacts: leave, training, breaks, meetings.':
    'Part du temps payé pendant laquelle les agents ne sont pas disponibles pour les contacts : congés, formation, pauses, réunions.',
  Backlog: 'Stock',
  'Deferred contacts that have come in and are not answered yet.':
    'Contacts différés qui sont arrivés et ne sont pas encore traités.',
  'Erlang formulas': 'Formules d’Erlang',
  'Closed formulas for the wait in a queue: Erlang C without abandonment, Erlang A with it. They serve to size teams, and to check the simulation on calm days.':
    'Formules de l’attente dans une file : Erlang C sans abandon, Erlang A avec. Elles servent à dimensionner les équipes, et à contrôler la simulation les jours calmes.',
  Hazard: 'Aléa',
  'What can go wrong: its kind, its footprint (which sites it strikes together), its frequency, duration, severity and recovery.':
    'Ce qui peut mal tourner : sa nature, son emprise (quels sites il frappe ensemble), sa fréquence, sa durée, sa gravité et sa reprise.',
  Outage: 'Interruption',
  'One occurrence of a hazard in a replication.': 'Une survenue d’un aléa dans une réplication.',
  'Minimum service: MBCO': 'Service minimal : OMCA/MBCO',
  'Minimum business continuity objective: the lowest service level that the client can accept while it is disrupted.':
    'Objectif minimal de continuité d’activité : le plus bas taux de service que le donneur d’ordre accepte pendant une perturbation.',
  'Longest tolerable disruption: MTPD': 'Durée maximale tolérable d’interruption : DMTP/MTPD',
  'Maximum tolerable period of disruption: how long in a row service may stay below the minimum before the harm is too great. A year breaks its continuity objective when a disruption lasts longer.':
    'Combien de temps d’affilée le service peut rester sous le minimum avant que le dommage soit trop grand. Une année rompt son objectif de continuité quand une perturbation dure plus longtemps.',
  'Recovery time objective: RTO': 'Délai de reprise visé : RTO',
  'The time aimed at for bringing service back above the minimum after an outage. It has to be shorter than the MTPD.':
    'Le temps visé pour ramener le service au-dessus du minimum après une interruption. Il doit être plus court que la DMTP (MTPD).',
  'Time to recover': 'Délai de reprise',
  'Open time from an outage’s start to the end of the last interval below the minimum that it caused; 0 when it was not felt.':
    'Temps d’ouverture du début d’une interruption à la fin du dernier intervalle sous le minimum qu’elle a causé ; 0 si elle n’a pas été ressentie.',
  'Calm interval': 'Intervalle calme',
  'No outage, nor its after-effects, touches it.':
    'Aucune interruption, ni ses suites, ne le touche.',
  'Disrupted interval': 'Intervalle perturbé',
  'An outage, or its after-effects, touches it.': 'Une interruption, ou ses suites, le touche.',
  'Home working': 'Télétravail',
  'Agents of a stricken site go on from home, a share of them, after a delay. It helps when the building is lost, not when the people are.':
    'Des agents d’un site frappé continuent de chez eux, pour une part, après un délai. Cela aide quand le bâtiment est perdu, pas quand ce sont les personnes.',
  Standby: 'Renfort d’astreinte',
  'Agents kept ready for a retainer, who come in after an activation time when they are called.':
    'Agents tenus prêts contre une redevance, qui arrivent après un délai d’activation quand on les appelle.',
};
