import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: setups: departures and re-allocation. */
export const frFieldsDeparture: Dictionary = {
  'The ways of sharing the work that are compared.':
    'Les façons de répartir le travail que l’on compare.',
  Departures: 'Départs',
  'Providers whose contract ends within the horizon, planned or not.':
    'Prestataires dont le contrat prend fin au cours de l’horizon, que ce soit prévu ou non.',
  'Who leaves.': 'Qui part.',
  'notice: the client ends the contract, with its notice and fee; breach: without fee; insolvency: from one day to the next.':
    'notice : le donneur d’ordre met fin au contrat, avec son préavis et son indemnité ; breach : sans indemnité ; insolvency : du jour au lendemain.',
  On: 'Le',
  'The day it is told. Left out: at random.': 'Le jour où c’est annoncé. Laissé vide : au hasard.',
  'Per year': 'Par an',
  'Rate at which it happens at random; the same day in every setup.':
    'Fréquence à laquelle cela arrive au hasard ; le même jour dans toutes les organisations.',
  'Days left': 'Jours restants',
  'From that day until the last. Left out: the contract’s notice after a notice, none else.':
    'De ce jour jusqu’au dernier. Laissé vide : le préavis du contrat si le donneur d’ordre résilie avec préavis, aucun sinon.',
  'Those who take over': 'Ceux qui prennent la suite',
  'How the remaining providers grow; left out: at once, and at no cost.':
    'Comment se renforcent les prestataires qui restent ; laissé vide : aussitôt, et sans frais.',
  'Lead time': 'Délai de mise en place',
  'From the day it is told until those who take over have the first agents more: recruiting and training.':
    'Du jour de l’annonce jusqu’à ce que ceux qui prennent la suite aient leurs premiers agents de plus : recrutement et formation.',
  Ramp: 'Montée en charge',
  'From the first to the last of those agents, evenly.':
    'Du premier au dernier de ces agents, régulièrement.',
  'Knowledge lost': 'Perte d’expérience',
  'How much longer the first contacts take the new agents.':
    'De combien les premiers contacts des nouveaux agents sont plus longs.',
  'The excess falls to 37 % of itself in this time.':
    'L’excédent tombe à 37 % de lui-même en ce temps.',
  'Cost per new agent': 'Coût par nouvel agent',
  'Recruiting and training, paid by the client.':
    'Recrutement et formation, payés par le donneur d’ordre.',
  'Dual running': 'Double fonctionnement',
  'Whether the provider who leaves keeps its staff until its last day, though its volume falls.':
    'Si le prestataire qui part garde ses effectifs jusqu’au dernier jour, alors que son volume baisse.',
  'Re-allocation': 'Réallocation',
  'Shares that follow measured performance: champion and challenger.':
    'Des parts qui suivent la performance mesurée : champion et challenger.',
  'Whose shares move.': 'Celui dont les parts bougent.',
  'By which the providers are compared, month by month.':
    'Ce sur quoi les prestataires sont comparés, mois par mois.',
  Every: 'Tous les',
  'Months between re-allocations.': 'Mois entre deux réallocations.',
  Step: 'Pas',
  'Share that goes from the worst provider to the best.':
    'Part qui passe du moins bon prestataire au meilleur.',
  'Least share': 'Part minimale',
  'No provider falls below it.': 'Aucun prestataire ne tombe en dessous.',
  Margin: 'Écart minimal',
  'Difference between best and worst below which nothing moves.':
    'Écart entre le meilleur et le moins bon au-dessous duquel rien ne bouge.',
  'Whole months between the measure and the change.':
    'Mois entiers entre la mesure et le changement.',
  'Quality across providers': 'Qualité d’un prestataire à l’autre',
  'What it costs when a customer comes back to another provider.':
    'Ce que coûte un client qui revient chez un autre prestataire.',
  'Resolution of a contact from elsewhere': 'Résolution d’un contact venu d’ailleurs',
  'Factor on the first-contact resolution when a repeat is answered by another provider than the contact before.':
    'Facteur sur la résolution au premier contact quand une réitération est prise par un autre prestataire que le contact d’avant.',
  'Handle time of a contact from elsewhere': 'Durée de traitement d’un contact venu d’ailleurs',
  'Factor on the handle time of such a repeat.':
    'Facteur sur la durée de traitement d’une telle réitération.',
};
