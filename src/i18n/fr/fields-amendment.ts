import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: what changes a contract, and its end. */
export const frFieldsAmendment: Dictionary = {
  Amendments: 'Avenants',
  'Dated changes of the contract, in order of their dates.':
    'Changements datés du contrat, dans l’ordre de leurs dates.',
  'First day on which it applies.': 'Premier jour d’application.',
  'New prices': 'Nouveaux prix',
  'They replace the former ones.': 'Ils remplacent les précédents.',
  'New surcharges': 'Nouvelles majorations',
  'New indicators': 'Nouveaux indicateurs',
  'They replace the former ones; measuring periods begin anew.':
    'Ils remplacent les précédents ; les périodes de mesure recommencent.',
  'New indexation': 'Nouvelle indexation',
  'It replaces the former one and starts from the prices then in force: its changes before that day do not count. A rate of 0 ends it.':
    'Elle remplace la précédente et part des prix alors en vigueur : ses révisions d’avant ce jour ne comptent pas. Un taux de 0 y met fin.',
  'New least invoice a month': 'Nouvelle facture minimale par mois',
  'It replaces the former one; the month in which it begins counts each by its days. 0 ends it.':
    'Elle remplace la précédente ; le mois où elle commence compte chacune au prorata de ses jours. 0 y met fin.',
  'New standby prices': 'Nouveaux prix du renfort d’astreinte',
  'They replace the former ones; retainer and seats are paid by the days of a month, calls and hours on the day they fall on.':
    'Ils remplacent les précédents ; redevance et positions sont payées au prorata des jours du mois, les appels et les heures le jour où ils tombent.',
  'New governance a year': 'Nouveau coût de pilotage par an',
  'It replaces the former cost, by the day.': 'Il remplace le coût précédent, au jour près.',
  'New commitment': 'Nouvel engagement',
  'It replaces the former one, for forecasts given from then on.':
    'Il remplace le précédent, pour les prévisions annoncées à partir de là.',
  'New caps on bonus and malus': 'Nouveaux plafonds du bonus et du malus',
  'They replace the former ones; a measuring period is held, as a whole, by those in force on its last day.':
    'Ils remplacent les précédents ; une période de mesure relève, en entier, de ceux en vigueur à son dernier jour.',
  'New force majeure': 'Nouvelle clause de force majeure',
  'It replaces the former one, for outages that begin from then on. No kind at all ends it.':
    'Elle remplace la précédente, pour les interruptions qui commencent à partir de là. Une liste vide y met fin.',
  'New triggers': 'Nouvelles clauses de déclenchement',
  'They replace the former ones; months in a row begin anew. What a former one has already set off still comes.':
    'Elles remplacent les précédentes ; les mois de suite recommencent. Ce qu’une précédente a déjà déclenché vient quand même.',
  Measure: 'Mesure',
  'An indicator; or the volume, as a multiple of the forecast (of the plan, without a commitment).':
    'Un indicateur ; ou le volume, en multiple de la prévision (du plan, sans engagement).',
  Is: 'Se situe',
  'On which side.': 'De quel côté.',
  Than: 'Seuil fixé',
  'The threshold.': 'Le seuil.',
  For: 'Pendant',
  'Whole months in a row.': 'Mois entiers de suite.',
  Notice: 'Préavis',
  'Whole months between the end of the last of them and the change.':
    'Mois entiers entre la fin du dernier d’entre eux et le changement.',
  Consequence: 'Conséquence',
  'What changes when it acts.': 'Ce qui change quand elle joue.',
  Then: 'Alors',
  'What follows.': 'Ce qui s’ensuit.',
  'Of the planned contacts; the others share the rest as before.':
    'Des contacts prévus ; les autres se partagent le reste comme avant.',
  'Factor on prices': 'Facteur sur les prix',
  'What the renegotiation comes to.': 'Ce que donne la renégociation.',
  Reason: 'Motif',
  'Notice: the client gives notice, by the contract’s terms of leaving, and pays the exit fee. Breach: it ends on the day itself, without fee. Left out: notice.':
    'Préavis : le donneur d’ordre résilie aux conditions de sortie du contrat, et paie l’indemnité. Manquement : le contrat prend fin le jour même, sans indemnité. Laissé vide : préavis.',
  'More than once': 'Plus d’une fois',
  'Whether it can act again after it has acted.': 'Si elle peut jouer de nouveau après avoir joué.',
  'New terms of leaving': 'Nouvelles conditions de sortie',
  'They replace the former ones, for departures told from then on.':
    'Elles remplacent les précédentes, pour les départs annoncés à partir de là.',
  'From the day one party ends the contract until its last day.':
    'Du jour où une partie met fin au contrat jusqu’à son dernier jour.',
  'Exit fee': 'Indemnité de sortie',
  'Paid when the client ends the contract.': 'Payée quand le donneur d’ordre met fin au contrat.',
  'Exit fee in months': 'Indemnité de sortie en mois',
  'Further months of the mean invoice so far, paid when the client ends it.':
    'Mois supplémentaires de la facture moyenne à ce jour, payés quand le donneur d’ordre y met fin.',
  'Hand-over': 'Passation',
  'The last weeks of the notice, over which the volume moves to others evenly.':
    'Les dernières semaines du préavis, pendant lesquelles le volume passe régulièrement aux autres.',
  'Integration anew': 'Nouvelle intégration',
  'The client’s cost of connecting what is new, paid once, in the month in which the amendment begins.':
    'Ce que coûte au donneur d’ordre l’intégration de ce qui est nouveau, payé une fois, le mois où commence l’avenant.',
  'Volume factor': 'Facteur de volume',
  'Factor on this provider’s planned shares; the others share the rest as before, and staffing follows. It changes nothing where a channel goes by order or by expected wait.':
    'Facteur sur les parts prévues de ce prestataire ; les autres se partagent le reste comme avant, et les effectifs suivent. Il ne change rien là où un canal suit un ordre de prestataires ou l’attente prévue.',
  'New channels': 'Nouveaux canaux',
  'The channels the provider answers from then on; the others go to the others.':
    'Les canaux auxquels le prestataire répond à partir de là ; les autres vont aux autres.',
  'New countries': 'Nouveaux pays',
  'Where its agents work from then on: the staff of its other sites moves there.':
    'Où travaillent ses agents à partir de là : les effectifs de ses autres sites y passent.',
  Triggers: 'Clauses de déclenchement',
  'Results that change the contract.': 'Des résultats qui changent le contrat.',
  Leaving: 'Sortie',
  'Notice, fee and hand-over when the contract ends.':
    'Préavis, indemnité et passation à la fin du contrat.',
  Partnership: 'Partenariat',
  'What it takes to build the relation, and what volume brings.':
    'Ce qu’il en coûte d’établir la relation, et ce que le volume apporte.',
  Integration: 'Intégration',
  'The client’s cost of connecting this provider, paid in the first month.':
    'Ce que coûte au donneur d’ordre l’intégration de ce prestataire, payé le premier mois.',
  'Learning curve': 'Courbe d’apprentissage',
  'Handle time falls with the volume handled so far.':
    'La durée de traitement baisse avec le volume traité jusque-là.',
  'Handle time when the volume doubles': 'Durée de traitement quand le volume double',
  'As a share of what it was (learning curve): 0.95 is 5 % less.':
    'En part de ce qu’elle était (courbe d’apprentissage) : 0,95, c’est 5 % de moins.',
  'Contacts handled before': 'Contacts déjà traités',
  'Handled before the horizon, from which the doubling counts.':
    'Traités avant l’horizon, à partir desquels on compte le doublement.',
  'Help comes later to a small client': 'Renfort plus tardif pour un petit donneur d’ordre',
  'Standby agents and overtime come in after (1 + this × (1 − planned share)) times their delay.':
    'Les agents d’astreinte et les heures supplémentaires arrivent après (1 + cette valeur × (1 − part prévue)) fois leur délai.',
};
