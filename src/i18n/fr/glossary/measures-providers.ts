import type { Dictionary } from '../../../base/words.ts';

/** What the measures of providers are called and mean, and where definitions come from. */
export const frProviderMeasures: Dictionary = {
  'Answered by the provider': 'Traités par le prestataire',
  'Attempts that this provider’s agents took and were not cut off from.':
    'Tentatives que les agents de ce prestataire ont prises et dont ils n’ont pas été coupés.',
  'Cut off at the provider': 'Coupés chez le prestataire',
  'Attempts in this provider’s agents’ hands that an outage dropped.':
    'Tentatives entre les mains des agents de ce prestataire qu’une interruption a coupées.',
  'Handled hours': 'Heures de traitement',
  'Time that contacts were in this provider’s agents’ hands, wrap-up included; several at once each count.':
    'Temps que des contacts ont passé entre les mains des agents de ce prestataire, post-traitement compris ; plusieurs à la fois comptent chacun.',
  'Staffed hours': 'Heures planifiées',
  'Agent-hours of this provider, scheduled and overtime; standby apart.':
    'Heures d’agent de ce prestataire, planifiées et supplémentaires ; astreinte à part.',
  'Active standby hours': 'Heures d’astreinte activées',
  'Standby agent-hours while called in.': 'Heures d’agents d’astreinte, quand elle est appelée.',
  'Occupancy of the provider': 'Taux d’occupation du prestataire',
  'Time in which this provider’s agents had at least one contact in hand / their scheduled time, standby included while called in.':
    'Temps pendant lequel les agents de ce prestataire avaient au moins un contact en main / leur temps planifié, astreinte comprise quand elle est appelée.',
  'Service level at the provider': 'Taux de service chez le prestataire',
  'Answered within the threshold, divided as the objective’s convention says, of the contacts that ended there (answered, abandoned, blocked or cut off), and its part, by the shares agreed, of those that failed in a queue held by the client.':
    'Traités dans le délai, divisés comme le dit la convention de l’objectif, parmi les contacts terminés là (traités, abandonnés, refusés ou coupés), et sa part, selon les parts convenues, de ceux qui ont échoué dans une file tenue par le donneur d’ordre.',
  'Answer rate at the provider': 'Taux de décroché chez le prestataire',
  'Answered / contacts that ended there (answered, abandoned, blocked or cut off), and its part, by the shares agreed, of those that failed in a queue held by the client.':
    'Traités / contacts terminés là (traités, abandonnés, refusés ou coupés), et sa part, selon les parts convenues, de ceux qui ont échoué dans une file tenue par le donneur d’ordre.',
  'Abandonment at the provider': 'Taux d’abandon chez le prestataire',
  'Abandoned, its part of those who did so in a queue held by the client included / contacts that ended there (answered, abandoned, blocked or cut off), and its part, by the shares agreed, of those that failed in a queue held by the client.':
    'Abandonnés, y compris sa part de ceux qui l’ont fait dans une file tenue par le donneur d’ordre / contacts terminés là (traités, abandonnés, refusés ou coupés), et sa part, selon les parts convenues, de ceux qui ont échoué dans une file tenue par le donneur d’ordre.',
  'First-contact resolution at the provider': 'Résolution au premier contact chez le prestataire',
  'Contacts that settled the need / contacts handled to their end by its teams that state a resolution.':
    'Contacts qui ont réglé le besoin / contacts menés à leur terme par celles de ses équipes qui indiquent une résolution.',
  'Satisfaction index of the provider': 'Indice de satisfaction du prestataire',
  'Expected share of satisfied customers among the contacts handled to their end by its teams that state one.':
    'Part attendue de clients satisfaits parmi les contacts menés à leur terme par celles de ses équipes qui en indiquent une.',
  'Cost line': 'Ligne de coût',
  'One clause of one contract, or one cost of the client, over the horizon.':
    'Une clause d’un contrat, ou un coût du donneur d’ordre, sur l’horizon.',
  'Paid for one point more': 'Payé pour un point de plus',
  'What one point more (better) of an indicator in each of its measuring periods would have added to its bonus or malus over the horizon, before the caps of all indicators together.':
    'Ce qu’un point de plus (meilleur) d’un indicateur à chacune de ses périodes de mesure aurait ajouté à son bonus ou malus sur l’horizon, avant les plafonds de tous les indicateurs ensemble.',
  'Average talk time at the provider': 'Durée moyenne de conversation chez le prestataire',
  'Time in its agents’ hands before the wrap-up / contacts handled to their end, transfers included there. With the customer, or at work on what the customer sent. Contacts in hand together each count their whole time.':
    'Temps entre les mains de ses agents avant le post-traitement / contacts qui y sont menés à leur terme, transferts compris. Avec le client, ou sur ce qu’il a envoyé. Des contacts tenus ensemble comptent chacun tout leur temps.',
  'Average wrap-up at the provider': 'Post-traitement moyen chez le prestataire',
  'Time in wrap-up / contacts handled to their end, transfers included there. After-contact work (ACW): the customer has left, the agent is not free yet.':
    'Temps de post-traitement / contacts qui y sont menés à leur terme, transferts compris. Le client est parti, l’agent n’est pas encore libre.',
  'Average handle time at the provider': 'Durée moyenne de traitement chez le prestataire',
  'Talk time and wrap-up / contacts handled to their end, transfers included there. Contacts cut off count neither above nor below.':
    'Conversation et post-traitement / contacts qui y sont menés à leur terme, transferts compris. Les contacts coupés ne comptent ni au-dessus ni au-dessous.',

  'Balance of contacts: docs/model.md, section 8': 'Bilan des contacts : docs/model.md, section 8',
  'Gans, Koole and Mandelbaum 2003, “Telephone call centers”':
    'Gans, Koole et Mandelbaum 2003, « Telephone call centers »',
  'Jouini, Koole and Roubos 2013, “Performance indicators for call centers with impatient customers”':
    'Jouini, Koole et Roubos 2013, « Performance indicators for call centers with impatient customers »',
  'French practice (taux de décroché; NF Service mark of AFNOR)':
    'Pratique française (taux de décroché ; marque NF Service d’AFNOR)',
  'Ding, Remerova, van der Mei and Zwart 2013, “Fluid approximation of a call center model with redials and reconnects”':
    'Ding, Remerova, van der Mei et Zwart 2013, « Fluid approximation of a call center model with redials and reconnects »',
  'Industry practice (AHT = talk, hold and after-contact work / contacts handled); cut short as docs/model.md, section 8':
    'Pratique du métier (DMT = conversation, mise en attente et post-traitement / contacts traités) ; écourtée comme le dit docs/model.md, section 8',
  'Industry practice (first-contact resolution, SQM Group)':
    'Pratique du métier (résolution au premier contact, SQM Group)',
  'Workforce planning of deferred contacts: docs/model.md, section 8':
    'Planification des contacts différés : docs/model.md, section 8',
  'ISO 22301 (MBCO, MTPD, RTO); counted as docs/model.md, section 8':
    'ISO 22301 (OMCA/MBCO, DMTP/MTPD, RTO) ; compté comme le dit docs/model.md, section 8',
  'Bruneau and others 2003; Cimellaro and others 2010':
    'Bruneau et autres 2003 ; Cimellaro et autres 2010',
  'Exit and transition of outsourcing contracts: docs/model.md, section 9':
    'Sortie et transition des contrats d’externalisation : docs/model.md, section 9',
  'The contract’s clauses: docs/model.md, section 9':
    'Les clauses du contrat : docs/model.md, section 9',
  'Erlang 1917; Palm 1957; Garnett, Mandelbaum and Reiman 2002':
    'Erlang 1917 ; Palm 1957 ; Garnett, Mandelbaum et Reiman 2002',
};
