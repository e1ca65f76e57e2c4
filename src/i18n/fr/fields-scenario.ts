import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: the scenario as a whole and its run. */
export const frFieldsScenario: Dictionary = {
  'Relève scenario': 'Scénario Relève',
  'A business-continuity scenario of outsourced contact centres.':
    'Un scénario de continuité d’activité de centres de contacts externalisés.',
  Schema: 'Schéma',
  'Where an editor finds this schema. Relève ignores it.':
    'Où un éditeur trouve ce schéma. Relève n’en tient pas compte.',
  'Version of the document': 'Version du document',
  'Documents of older versions are brought up to date when they are opened.':
    'Les documents de versions antérieures sont mis à jour à l’ouverture.',
  'The question in a few words.': 'La question en quelques mots.',
  Description: 'Description',
  'What the scenario shows, for whoever opens it.': 'Ce que montre le scénario, pour qui l’ouvre.',
  Currency: 'Devise',
  'Three-letter code; every amount is in it, but for contracts in a currency of their own.':
    'Code à trois lettres ; tous les montants sont dans cette devise, sauf ceux des contrats qui ont la leur.',
  'Exchange rates': 'Taux de change',
  'What one unit of another currency is worth in the scenario’s.':
    'Ce que vaut une unité d’une autre devise dans celle du scénario.',
  Horizon: 'Horizon',
  'The period that one replication simulates.': 'La période que simule une réplication.',
  'First day': 'Premier jour',
  'Local date, year-month-day.': 'Date locale, année-mois-jour.',
  Days: 'Jours',
  'Length of one replication.': 'Longueur d’une réplication.',
  'Warm-up': 'Mise en régime',
  'Days simulated before the first one and not counted, so that queues and backlog start as in normal operation; 0: empty queues.':
    'Jours simulés avant le premier et non comptés, pour que files et stocks partent de leur niveau courant ; 0 : files vides.',
  Interval: 'Intervalle',
  'Step of staffing, demand and reporting.': 'Pas du dimensionnement, de la demande et du suivi.',
  'Special days': 'Jours particuliers',
  'Holidays, sales, mailings: days unlike the others.':
    'Jours fériés, soldes, envois en nombre : des jours pas comme les autres.',
  Date: 'Date',
  'The day it is about.': 'Le jour concerné.',
  'As shown on screen.': 'Tel qu’il s’affiche à l’écran.',
  Closed: 'Fermé',
  'No channel takes contacts and nobody works.':
    'Aucun canal ne prend de contacts et personne ne travaille.',
  Holiday: 'Férié',
  'Whether contracts may ask a holiday surcharge.':
    'Si les contrats peuvent demander la majoration des jours fériés.',
  'Demand factor': 'Facteur sur la demande',
  'Factor on the contacts of that day; the staffing rule by Erlang knows it.':
    'Facteur sur les contacts de ce jour ; le dimensionnement par Erlang en tient compte.',
  'Staffing factor': 'Facteur sur les effectifs',
  'Factor on the agents scheduled that day.': 'Facteur sur les agents planifiés ce jour-là.',
  Channels: 'Canaux',
  'The ways customers reach the company.':
    'Les voies par lesquelles les clients joignent l’entreprise.',
  Run: 'Simulation',
  'How much is simulated, and from which seed.': 'Combien on simule, et à partir de quelle graine.',
  Seed: 'Graine',
  'The same seed gives the same numbers, everywhere.':
    'La même graine donne les mêmes nombres, partout.',
  Replications: 'Réplications',
  'How many times the horizon is simulated.': 'Combien de fois l’horizon est simulé.',
  'Calm days': 'Jours calmes',
  'How days come about that no outage touches: each is simulated, or drawn from a bank of simulated ones, where days are alike. A bank answers many times faster; events that are rare on calm days are known less well.':
    'D’où viennent les jours qu’aucune interruption ne touche : chacun est simulé, ou tiré d’une banque de jours simulés, là où les jours se ressemblent. Une banque répond bien plus vite ; ce qui est rare les jours calmes est moins bien connu.',
};
