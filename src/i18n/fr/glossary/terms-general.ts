import type { Dictionary } from '../../../base/words.ts';

/** The words of the field: the scenario, customers, contracts, figures. */
export const frGeneralTerms: Dictionary = {
  Scenario: 'Scénario',
  'The whole document: horizon, channels, providers, hazards, setups and how to simulate them. It can be edited, saved, sent as a link or as a file.':
    'Le document entier : horizon, canaux, prestataires, aléas, organisations et manière de simuler. On peut le modifier, l’enregistrer, l’envoyer par un lien ou dans un fichier.',
  Setup: 'Organisation',
  'One way of sharing the work: who staffs what, the routing plan, the contracts in force. All setups of a scenario meet the same customers and the same outages.':
    'Une manière de partager le travail : qui met quels effectifs sur quoi, le plan de routage, les contrats en vigueur. Toutes les organisations d’un scénario rencontrent les mêmes clients et les mêmes interruptions.',
  World: 'Monde',
  'Everything outside the client’s control: contacts, how busy days are, outages. Each replication draws one, and every setup lives through it.':
    'Tout ce qui échappe au donneur d’ordre : contacts, jours plus ou moins chargés, interruptions. Chaque réplication en tire un, et chaque organisation le traverse.',
  Replication: 'Réplication',
  'One simulated horizon (a year, say) of one world, lived through by every setup. Many of them show how much one year differs from another.':
    'Un horizon simulé (une année par exemple) d’un monde, traversé par chaque organisation. Beaucoup de réplications montrent de combien une année diffère d’une autre.',
  Horizon: 'Horizon',
  'The stretch of days that one replication simulates. When it is about a year long, the page says “year”.':
    'La suite de jours qu’une réplication simule. Quand elle dure environ un an, la page dit « année ».',
  Channel: 'Canal',
  'A way for customers to get in touch: phone, mobile, chat, messaging, e-mail, social. Live: the customer waits and may give up. Deferred: the contact waits in a backlog until it is worked off.':
    'Une voie par laquelle les clients s’adressent à l’entreprise : téléphone, mobile, chat, messagerie, e-mail, réseaux sociaux. En direct : le client attend et peut renoncer. Différé : le contact attend dans un stock jusqu’à ce qu’il soit traité.',
  Provider: 'Prestataire',
  'A company that handles contacts for the client, at one or more sites.':
    'Une société qui traite des contacts pour le donneur d’ordre, sur un ou plusieurs sites.',
  Site: 'Site',
  'A place where a provider’s agents work. It lies in a region and may depend on suppliers; what strikes the region or the supplier strikes the site.':
    'Un lieu où travaillent les agents d’un prestataire. Il est dans une région et peut dépendre de fournisseurs ; ce qui frappe la région ou le fournisseur frappe le site.',
  Team: 'Équipe',
  'The agents of one site who serve a set of channels.':
    'Les agents d’un site qui servent un ensemble de canaux.',
  'Routing plan': 'Plan de routage',
  'How contacts are shared between providers: by shares, by priority, by least expected wait, by expertise, with overflow and fail-over rules.':
    'Comment les contacts sont partagés entre les prestataires : par parts, par priorité, au moindre temps d’attente prévu, par expertise, avec des règles de débordement et de bascule.',
  Overflow: 'Débordement',
  'Contacts go to another provider when the wait foreseen where they should go is too long.':
    'Les contacts vont chez un autre prestataire quand l’attente prévue là où ils devraient aller est trop longue.',
  'Fail-over': 'Bascule',
  'Moving the flow away from a provider that has lost its capacity: first the loss is detected, then the routing is switched. Failback brings it back.':
    'Retirer le flux d’un prestataire qui a perdu sa capacité : la perte est d’abord détectée, puis le routage est basculé. Le retour le ramène.',
  Contact: 'Contact',
  'One attempt by a customer to be served: a call, a chat, a message. A customer with one need may make several.':
    'Une tentative d’un client pour être servi : un appel, un chat, un message. Un client qui a un seul besoin peut en faire plusieurs.',
  'Handle time (AHT)': 'Durée de traitement (DMT)',
  'Time that a contact keeps an agent: talk and wrap-up. Average handle time is its mean.':
    'Temps pendant lequel un contact retient un agent : conversation et post-traitement. La durée moyenne de traitement en est la moyenne.',
  Patience: 'Patience',
  'How long a customer waits before giving up. Each contact has its own, drawn from the channel’s law.':
    'Combien de temps un client attend avant de renoncer. Chaque contact a la sienne, tirée de la loi du canal.',
  Abandonment: 'Taux d’abandon',
  'A customer gives up waiting before an agent answers. The rate is abandoned / offered.':
    'Un client renonce à attendre avant qu’un agent réponde. Le taux est : abandonnés / présentés.',
  Redial: 'Rappel du client',
  'The customer abandoned, was blocked or was cut off, and tries again. It counts as one more contact offered.':
    'Le client a abandonné, a été refusé ou coupé, et réessaie. Cela compte comme un contact présenté de plus.',
  'Repeat contact': 'Réitération (contact répété)',
  'The contact was answered but the need was not resolved, and the customer comes back.':
    'Le contact a été traité mais le besoin n’a pas été résolu, et le client revient.',
  'Lost contact': 'Contact perdu',
  'A need given up for good: the last attempt failed and no other followed.':
    'Un besoin abandonné pour de bon : la dernière tentative a échoué et aucune autre n’a suivi.',
  'First-contact resolution: FCR': 'Résolution au premier contact : FCR',
  'Share of the contacts handled to their end that settle the customer’s need.':
    'Part des contacts menés à leur terme qui règlent le besoin du client.',
  'Customer satisfaction: CSAT': 'Satisfaction du client : CSAT',
  'Share of customers satisfied with their contact. Here it is an input by team, weighted by who answered, not a survey.':
    'Part des clients satisfaits de leur contact. Ici c’est une hypothèse par équipe, pondérée par qui a répondu, et non une enquête.',
  'Net promoter score: NPS': 'Net promoter score : NPS',
  'Share of customers who would recommend the company (9 or 10 out of 10) less the share who would not (0 to 6). It is not simulated.':
    'Part des clients qui recommanderaient l’entreprise (9 ou 10 sur 10) moins la part de ceux qui ne le feraient pas (0 à 6). Il n’est pas simulé.',
  Contract: 'Contrat',
  'What a provider is paid for and what it owes: price, commitment, bonus and malus, force majeure, standby, notice and exit.':
    'Ce pour quoi un prestataire est payé et ce qu’il doit : prix, engagement de volume, bonus et malus, force majeure, astreinte, préavis et sortie.',
  'Volume commitment': 'Engagement de volume',
  'The volume that the client engages to send. Below its band the missing part is paid all the same (take-or-pay); above it a premium may be due.':
    'Le volume que le donneur d’ordre s’engage à envoyer. Sous la bande, la part qui manque est payée quand même (volume garanti payé, take-or-pay) ; au-dessus, un surprix peut être dû.',
  'Bonus and malus': 'Bonus et malus',
  'Amounts that follow an indicator (answer rate, service level, resolution, satisfaction), read off a table, up to a cap.':
    'Montants qui suivent un indicateur (taux de décroché, taux de service, résolution, satisfaction), lus sur un barème, jusqu’à un plafond.',
  Amendment: 'Avenant',
  'A dated change of a contract: price, volume, channels, indicators.':
    'Un changement daté d’un contrat : prix, volume, canaux, indicateurs.',
  'Statement of account': 'Relevé',
  'Month by month, every line that a setup pays: what was counted, its price, the amount.':
    'Mois par mois, chaque ligne que paie une organisation : ce qui a été compté, son prix, le montant.',
  'Force majeure': 'Force majeure',
  'Days that a contract excuses: what happens on them does not count against the provider’s indicators.':
    'Jours que le contrat excuse : ce qui s’y passe ne compte pas contre les indicateurs du prestataire.',
  'Confidence interval (95 %)': 'Intervalle de confiance (à 95 %)',
  'Where the true mean of the model lies, with 95 % confidence, given the years simulated. More years make it narrower; it says nothing of whether the inputs are right.':
    'Où se trouve la vraie moyenne du modèle, avec 95 % de confiance, vu les années simulées. Plus d’années le resserrent ; il ne dit pas si les hypothèses sont justes.',
  'P5, P50, P95': 'P5, P50, P95 (quantiles)',
  'Of all years simulated, 5 %, 50 % and 95 % lie at or below these values. They say how much years differ; the interval says how well the mean is known.':
    'De toutes les années simulées, 5 %, 50 % et 95 % sont à ces valeurs ou en dessous. Elles disent de combien les années diffèrent ; l’intervalle dit avec quelle précision la moyenne est connue.',
  'Value at risk: VaR': 'Valeur à risque : VaR',
  'The amount that is not exceeded in 95 % (or 99 %) of years.':
    'Le montant qui n’est pas dépassé dans 95 % (ou 99 %) des années.',
  'Expected shortfall: ES': 'Perte moyenne au-delà de la VaR : expected shortfall, ES',
  'Mean of the worst 5 % (or 1 %) of years: how bad a bad year is.':
    'Moyenne des 5 % (ou 1 %) d’années les pires : à quel point une mauvaise année est mauvaise.',
  'Loss exceedance': 'Dépassement des pertes',
  'For each amount, the share of years that exceed it.':
    'Pour chaque montant, la part des années qui le dépassent.',
  'Paired difference': 'Différence appariée',
  'The difference between two setups, year by year, in the same world. The luck of a year is the same for both and cancels out, so the interval is narrower.':
    'La différence entre deux organisations, année par année, dans le même monde. La chance d’une année est la même pour les deux et s’annule, donc l’intervalle est plus étroit.',
  Seed: 'Graine',
  'A word from which all random numbers are drawn. The same scenario and seed give the same figures to the last digit.':
    'Un mot d’où tous les nombres aléatoires sont tirés. Le même scénario et la même graine donnent exactement les mêmes chiffres, jusqu’à la dernière décimale.',
  Fingerprint: 'Empreinte',
  'A short code computed from all results. Two runs with the same fingerprint have the very same figures.':
    'Un code court calculé sur tous les résultats. Deux simulations de même empreinte ont exactement les mêmes chiffres.',
  'Law 2015, “Simulation Modeling and Analysis”': 'Law 2015, « Simulation Modeling and Analysis »',
  'Law 2015, “Simulation Modeling and Analysis”, section 11.2':
    'Law 2015, « Simulation Modeling and Analysis », section 11.2',
  'Industry practice; docs/model.md, section 8': 'Pratique du métier ; docs/model.md, section 8',
  'Industry practice (workforce management)': 'Pratique du métier (gestion des effectifs)',
  'Reichheld 2003, “The one number you need to grow”':
    'Reichheld 2003, « The one number you need to grow »',
  'ISO 22301; counted as docs/model.md, section 8':
    'ISO 22301 ; compté comme le dit docs/model.md, section 8',
  'docs/model.md, sections 5 and 9': 'docs/model.md, sections 5 et 9',
  'Student 1908; Wilson 1927; docs/model.md, section 10':
    'Student 1908 ; Wilson 1927 ; docs/model.md, section 10',
  'Hyndman and Fan 1996, type 7': 'Hyndman et Fan 1996, type 7',
  'Rockafellar and Uryasev 2000': 'Rockafellar et Uryasev 2000',
};
