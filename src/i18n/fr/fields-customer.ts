import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: what customers do, and what is aimed at. */
export const frFieldsCustomer: Dictionary = {
  'Handle time': 'Durée de traitement',
  'Law of the time an agent spends on one contact, after-contact work included.':
    'Loi du temps qu’un agent passe sur un contact, post-traitement compris.',
  Law: 'Loi',
  'Shape of the random quantity.': 'Forme de la grandeur aléatoire.',
  'Mean of the lognormal law.': 'Moyenne de la loi lognormale.',
  'Coefficient of variation': 'Coefficient de variation',
  'Standard deviation divided by the mean.': 'Écart-type divisé par la moyenne.',
  'Mean of the exponential law.': 'Moyenne de la loi exponentielle.',
  'Mean of the gamma law.': 'Moyenne de la loi gamma.',
  Minimum: 'Minimum',
  'Shortest value.': 'Valeur la plus courte.',
  Maximum: 'Maximum',
  'Longest value.': 'Valeur la plus longue.',
  'The same for every contact.': 'La même pour tous les contacts.',
  'Wrap-up': 'Post-traitement',
  'Part of the handle time that comes after the customer has left: the agent is taken, the line is not.':
    'Part de la durée de traitement qui vient après le départ du client : l’agent est pris, la ligne ne l’est plus.',
  Patience: 'Patience',
  'Law of the time a customer is ready to wait before hanging up; on a deferred channel, before taking the need elsewhere.':
    'Loi du temps qu’un client est prêt à attendre avant de raccrocher ; sur un canal différé, avant de porter sa demande ailleurs.',
  'Mean of the Weibull law.': 'Moyenne de la loi de Weibull.',
  Shape: 'Forme',
  'Below 1: who has waited long waits on; above 1: patience wears out.':
    'Sous 1 : qui a longtemps attendu attend encore ; au-dessus de 1 : la patience s’use.',
  'Points of the law': 'Points de la loi',
  'Cumulated shares from 0 to 1 as measured, both columns rising.':
    'Parts cumulées de 0 à 1 telles que mesurées, les deux colonnes croissantes.',
  Share: 'Part',
  'Part of the customers whose value is at most this.':
    'Part des clients dont la valeur est au plus celle-ci.',
  Seconds: 'Secondes',
  'The value at that share.': 'La valeur à cette part.',
  Balking: 'Refus d’attendre',
  'Share of the customers who hang up at once when they would have to wait.':
    'Part des clients qui raccrochent aussitôt quand il faudrait attendre.',
  Redial: 'Rappel du client',
  'What customers do who abandoned, were cut off or blocked.':
    'Ce que font les clients qui ont abandonné, ont été coupés ou n’ont pas pu entrer.',
  'Redial probability': 'Probabilité de rappel',
  'Chance that a customer who abandoned tries again; also after a cut-off or a block, unless those are given.':
    'Chance qu’un client qui a abandonné essaie de nouveau ; aussi après une coupure ou une ligne occupée, sauf si celles-ci sont données.',
  'Redial delay': 'Délai de rappel',
  'Mean time before the next attempt (exponential).':
    'Temps moyen avant la tentative suivante (loi exponentielle).',
  'Redial probability, later': 'Probabilité de rappel, ensuite',
  'The same from the second failed attempt on; left out: as after the first.':
    'La même à partir du deuxième échec ; laissé vide : comme après le premier.',
  'Redial after a cut-off': 'Rappel après une coupure',
  'Chance to try again of a customer whose contact was cut off.':
    'Chance qu’un client dont le contact a été coupé essaie de nouveau.',
  'Redial after a block': 'Rappel après une ligne occupée',
  'Chance to try again of a customer who found the line full.':
    'Chance qu’un client qui a trouvé toutes les lignes prises essaie de nouveau.',
  'Most attempts': 'Nombre maximal de tentatives',
  'Attempts of one customer for one need, the first included.':
    'Tentatives d’un client pour un même besoin, la première comprise.',
  'Repeat contacts': 'Réitérations',
  'What customers do whose need was not resolved (see first-contact resolution). Left out: they do not come back.':
    'Ce que font les clients dont la demande n’a pas été résolue (voir résolution au premier contact). Laissé vide : ils ne reviennent pas.',
  'Repeat probability': 'Probabilité de réitération',
  'Chance that a customer whose need was not resolved comes back.':
    'Chance qu’un client dont la demande n’a pas été résolue revienne.',
  'Mean delay of a repeat': 'Délai moyen de réitération',
  'Mean opening hours of the channel before the next contact (exponential).':
    'Heures d’ouverture du canal, en moyenne, avant le contact suivant (loi exponentielle).',
  'Most repeats': 'Nombre maximal de réitérations',
  'Repeats of one customer for one need.': 'Réitérations d’un client pour un même besoin.',
  'Change of channel': 'Changement de canal',
  'Customers who gave up waiting and turn to another channel.':
    'Clients qui ont renoncé à attendre et se tournent vers un autre canal.',
  'To channel': 'Vers le canal',
  'Where customers turn who gave up here.': 'Où vont les clients qui ont renoncé ici.',
  'Change probability': 'Probabilité de changer',
  'Chance that a customer who gave up waiting turns to that channel at once.':
    'Chance qu’un client qui a renoncé à attendre se tourne aussitôt vers ce canal.',
  'Satisfaction lost by each repeat': 'Satisfaction perdue à chaque réitération',
  'Part of the satisfaction that every earlier contact for the same need takes.':
    'Part de la satisfaction que coûte chaque contact antérieur pour le même besoin.',
  Objective: 'Objectif',
  'The service level aimed at, and how it is counted.':
    'Le taux de service visé, et la façon de le compter.',
  'Service level aimed at': 'Taux de service visé',
  'Share of contacts to be answered within the threshold.':
    'Part des contacts à prendre en charge en deçà du seuil.',
  Threshold: 'Seuil',
  'A contact counts when it is answered within this time.':
    'Un contact compte quand il est pris en charge dans ce délai.',
  Convention: 'Convention',
  'What the answered-in-time are divided by: all offered; offered less those who abandoned within the threshold; or answered.':
    'À quoi se rapportent les contacts pris à temps : à tous les présentés ; aux présentés moins ceux qui ont abandonné en deçà du seuil ; ou aux traités.',
  'Continuity objective': 'Objectif de continuité',
  'How little service, and for how long, the business can bear.':
    'Le service réduit que l’activité peut supporter, et combien de temps.',
  'Minimum service (MBCO)': 'Service minimal (OMCA/MBCO)',
  'Service level below which an interval counts as disrupted (ISO 22301).':
    'Taux de service au-dessous duquel un intervalle compte comme perturbé (ISO 22301).',
  'Longest tolerable disruption (MTPD)': 'Durée maximale tolérable (DMTP/MTPD)',
  'Open hours in a row below the minimum that the business can bear.':
    'Heures d’ouverture de suite sous le minimum que l’activité peut supporter.',
  'Cost of a lost contact': 'Coût d’un contact perdu',
  'What the company loses when a customer gives up for good.':
    'Ce que l’entreprise perd quand un client renonce définitivement.',
};
