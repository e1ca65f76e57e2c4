import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: providers, sites and protections. */
export const frFieldsProvider: Dictionary = {
  Providers: 'Prestataires',
  'The companies that answer, their sites and their contracts.':
    'Les entreprises qui traitent les contacts, leurs sites et leurs contrats.',
  Sites: 'Sites',
  'Where the agents work: what one event can strike at once.':
    'Où travaillent les agents : ce qu’un seul événement peut frapper d’un coup.',
  Region: 'Région',
  'A hazard that strikes a region hits every site in it.':
    'Un aléa qui frappe une région touche tous ses sites.',
  Country: 'Pays',
  'For prices by country, and amendments that change it.':
    'Pour les prix par pays, et les avenants qui le changent.',
  'Depends on': 'Dépend de',
  'Carriers, platforms, grids: what fails once fails for all who share it.':
    'Opérateurs, plateformes, réseaux électriques : ce qui tombe une fois tombe pour tous ceux qui le partagent.',
  Protections: 'Protections',
  'What keeps the site at work for a while; of several that hold, the longest counts.':
    'Ce qui maintient le site en activité un certain temps ; si plusieurs tiennent, la plus longue compte.',
  Against: 'Contre',
  'The kind of hazard it protects from.': 'Le type d’aléa contre lequel elle protège.',
  'Holds for': 'Tient pendant',
  'How long the protection carries the site, a generator for instance.':
    'Combien de temps la protection fait tourner le site, un groupe électrogène par exemple.',
  Reliability: 'Fiabilité',
  'Chance that it works when it is needed.': 'Chance qu’elle fonctionne quand on en a besoin.',
  'Takes over after': 'Prend le relais après',
  'From the start of the outage until it carries the site.':
    'Du début de l’interruption jusqu’à ce qu’elle fasse tourner le site.',
  'Failures while running': 'Pannes en marche',
  'Mean failures in an hour of use (exponential): a generator that stops.':
    'Nombre moyen de pannes par heure d’usage (loi exponentielle) : un groupe électrogène qui s’arrête.',
  'Home working': 'Télétravail',
  'Agents who go on from home when the building is lost.':
    'Agents qui continuent de chez eux quand le bâtiment est perdu.',
  'Agents who can work from home': 'Agents qui peuvent télétravailler',
  'Share of the agents who go on from home when the building is lost.':
    'Part des agents qui continuent de chez eux quand le bâtiment est perdu.',
  'Home working starts after': 'Le télétravail commence après',
  'Time from the start of the outage until they are back at work.':
    'Temps entre le début de l’interruption et leur retour au travail.',
  'Handle time factor at home': 'Facteur de durée de traitement à domicile',
  'Above 1: contacts take longer from home.':
    'Au-dessus de 1 : les contacts durent plus longtemps à domicile.',
  'Recovery seats': 'Positions de repli',
  'Seats at another site for agents whose building is lost.':
    'Positions sur un autre site pour les agents dont le bâtiment est perdu.',
  'Agents who can go on from the other site.': 'Agents qui peuvent continuer depuis l’autre site.',
  'At the site': 'Sur le site',
  'Where the seats are. When that site is struck too, its seats shrink with it.':
    'Où sont les positions. Quand ce site est frappé lui aussi, ses positions diminuent d’autant.',
  'At work after': 'Reprise du travail après',
  'From the start of the outage: decision, travel, and log-in.':
    'Depuis le début de l’interruption : décision, trajet et connexion.',
  Absence: 'Absence',
  'How many agents are away, drawn day by day; left out: always as planned.':
    'Combien d’agents manquent, tiré au sort jour par jour ; laissé vide : toujours comme prévu.',
  'Mean absence': 'Absence moyenne',
  'Share of the agents away on a normal day. The staffing given counts with it.':
    'Part des agents absents un jour normal. Les effectifs donnés en tiennent déjà compte.',
  'Spread of the absence': 'Dispersion de l’absence',
  'Standard deviation of the share from day to day, the same for all of a site.':
    'Écart-type de cette part d’un jour à l’autre, le même pour tout un site.',
  Lines: 'Lignes',
  'Live contacts that can be at this provider at once, waiting or talking; one more is blocked. Left out: no limit.':
    'Contacts en direct que ce prestataire peut avoir à la fois, en attente ou en conversation ; un de plus est bloqué. Laissé vide : pas de limite.',
  Skills: 'Compétences',
  'How this provider handles each channel; a channel left out is handled as the mean.':
    'Comment ce prestataire traite chaque canal ; un canal omis est traité comme la moyenne.',
  'Handle time factor': 'Facteur de durée de traitement',
  'Above 1: slower than the channel’s mean.': 'Au-dessus de 1 : plus lent que la moyenne du canal.',
  'First-contact resolution': 'Résolution au premier contact',
  'Share of contacts that need no repeat.': 'Part des contacts qui n’appellent pas de réitération.',
  Satisfaction: 'Satisfaction',
  'Share of customers who are satisfied with the contact.':
    'Part des clients satisfaits du contact.',
  'Quality score': 'Note de qualité',
  'Score of the contacts that are listened to or read again, as a share of the best.':
    'Note des contacts réécoutés ou relus, en part de la meilleure possible.',
};
