import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: hazards, and the company’s own costs. */
export const frFieldsHazard: Dictionary = {
  Hazards: 'Aléas',
  'What can go wrong. The same outages strike every setup.':
    'Ce qui peut mal tourner. Les mêmes interruptions frappent toutes les organisations.',
  Kind: 'Type',
  'What happens.': 'Ce qui arrive.',
  Strikes: 'Frappe',
  'Which sites are hit, all at once.': 'Quels sites sont touchés, tous d’un coup.',
  Site: 'Site',
  'That site alone.': 'Ce site seul.',
  'Every site in that region.': 'Tous les sites de cette région.',
  Dependency: 'Dépendance',
  'Every site that depends on it.': 'Tous les sites qui en dépendent.',
  'Every site of that provider.': 'Tous les sites de ce prestataire.',
  Everything: 'Tout',
  "Every site of every provider: the client's own systems, for instance.":
    'Tous les sites de tous les prestataires : les systèmes internes du donneur d’ordre, par exemple.',
  Occurs: 'Survient',
  'At random, so many times a year, or once at a given time.':
    'Au hasard, tant de fois par an, ou une fois à un moment donné.',
  'Times a year': 'Fois par an',
  'Mean number of occurrences in 365.25 days (Poisson).':
    'Nombre moyen de survenues en 365,25 jours (loi de Poisson).',
  'Month weights': 'Poids des mois',
  'Relative frequency of the months, January first.':
    'Fréquence relative des mois, janvier en premier.',
  At: 'Date et heure',
  'Strikes once, at this local time, in every replication.':
    'Frappe une fois, à cette heure locale, dans chaque réplication.',
  Duration: 'Durée',
  'How long the outage lasts, before recovery starts: one number, or a law.':
    'Combien de temps dure l’interruption, avant que la reprise commence : un nombre, ou une loi.',
  'The same for every occurrence.': 'La même à chaque survenue.',
  'Median duration': 'Durée médiane',
  'Half of the outages are shorter.': 'La moitié des interruptions sont plus courtes.',
  '95th percentile': '95e centile',
  'One outage in twenty is longer.': 'Une interruption sur vingt est plus longue.',
  'Mean duration': 'Durée moyenne',
  'Capacity lost': 'Capacité perdue',
  'Share of the agents struck while the outage lasts: one number, or a law.':
    'Part des agents touchés tant que dure l’interruption : un nombre, ou une loi.',
  'Least capacity lost': 'Capacité perdue, minimum',
  'Lower end of the uniform law.': 'Borne inférieure de la loi uniforme.',
  'Most capacity lost': 'Capacité perdue, maximum',
  'Upper end of the uniform law.': 'Borne supérieure de la loi uniforme.',
  'Lower end of the triangular law.': 'Borne inférieure de la loi triangulaire.',
  'Likeliest capacity lost': 'Capacité perdue la plus probable',
  'Peak of the triangular law.': 'Sommet de la loi triangulaire.',
  'Upper end of the triangular law.': 'Borne supérieure de la loi triangulaire.',
  Recovery: 'Reprise',
  'After the outage, time over which the capacity comes back.':
    'Après l’interruption, temps que met la capacité à revenir.',
  'Course of the recovery': 'Allure de la reprise',
  'Evenly; all at once at its end; or fast at first (a tenth is still missing shortly before its end).':
    'Régulièrement ; d’un coup à la fin ; ou vite au début (il manque encore un dixième peu avant la fin).',
  'Staggered return': 'Retour par étapes',
  'The return stage by stage, in place of recovery time and course.':
    'Le retour étape par étape, à la place de la durée et de l’allure de la reprise.',
  'Hours after the end of the outage; each stage later than the one before.':
    'Heures après la fin de l’interruption ; chaque étape plus tard que la précédente.',
  'Capacity back': 'Capacité revenue',
  'Share of what was lost that works again, from then on.':
    'Part de ce qui était perdu qui travaille de nouveau, à partir de là.',
  'How much longer contacts take at the sites struck while the outage lasts: agents without the customer’s file, for instance.':
    'De combien les contacts s’allongent sur les sites frappés tant que dure l’interruption : des agents sans le dossier du client, par exemple.',
  'Common-cause share (beta factor)': 'Part de cause commune (facteur bêta)',
  'Left out: every occurrence strikes the whole footprint. Given: each site has the yearly rate, of which this share strikes all sites at once and the rest each site alone.':
    'Laissé vide : chaque survenue frappe toute l’emprise. Donné : chaque site a le taux annuel, dont cette part frappe tous les sites à la fois et le reste chaque site seul.',
  'Effect on demand': 'Effet sur la demande',
  'How the event changes what customers do, whoever is struck.':
    'Comment l’événement change ce que font les clients, quel que soit le site frappé.',
  'Demand during': 'Demande pendant',
  'Factor on every channel’s demand while the outage lasts.':
    'Facteur sur la demande de tous les canaux tant que dure l’interruption.',
  'Demand after': 'Demande après',
  'Factor once it is over.': 'Facteur une fois qu’elle est finie.',
  'Demand after, for': 'Demande après, durant',
  'How long the after-effect lasts.': 'Combien de temps dure le contrecoup.',
  'How it fades': 'Comment il s’éteint',
  'Whether the after-effect ends at once, falls evenly to nothing, or halves again and again (a tenth is left at the end).':
    'Si le contrecoup cesse d’un coup, baisse régulièrement jusqu’à rien, ou se réduit sans cesse de moitié (il en reste un dixième à la fin).',
  'The company’s own costs': 'Coûts propres de l’entreprise',
  'What bad service costs beside what providers are paid.':
    'Ce que coûte un mauvais service, en plus de ce qui est payé aux prestataires.',
  'Per breach of continuity': 'Par rupture de continuité',
  'For each disruption of a channel that lasts longer than the tolerable (MTPD).':
    'Pour chaque perturbation d’un canal qui dure plus que la durée tolérable (DMTP/MTPD).',
  'Per transfer': 'Par transfert',
  'For each contact passed from one provider to another.':
    'Pour chaque contact passé d’un prestataire à un autre.',
  Churn: 'Attrition client (churn)',
  'Customers who leave after bad service.': 'Clients qui partent après un mauvais service.',
  'Leave after a contact lost': 'Partent après un contact perdu',
  'Share of the customers who leave the company.': 'Part des clients qui quittent l’entreprise.',
  'Leave after a contact unresolved': 'Partent après un contact non résolu',
  'Value of a customer': 'Valeur d’un client',
  'What is lost when one leaves.': 'Ce qui est perdu quand l’un d’eux part.',
  'Regulator’s penalty': 'Pénalité du régulateur',
  'What a regulator asks for long disruptions.':
    'Ce qu’un régulateur réclame pour de longues perturbations.',
  'When hours below the minimum exceed': 'Quand les heures sous le minimum dépassent',
  'Of a channel, over the horizon.': 'D’un canal, sur tout l’horizon.',
  Penalty: 'Pénalité',
  'Once for each channel concerned.': 'Une fois pour chaque canal concerné.',
  'And for each hour beyond': 'Et pour chaque heure au-delà',
  'On top of the penalty.': 'En plus de la pénalité.',
};
