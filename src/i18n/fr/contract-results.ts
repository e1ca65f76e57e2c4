import type { Dictionary, Told } from '../../base/words.ts';
import { de, que } from './elision.ts';

const isYear = (noun: Told): boolean => noun === 'année';
const the = (noun: Told): string => `l’${noun}`;
const this_ = (noun: Told): string => (isYear(noun) ? `cette ${noun}` : `cet ${noun}`);

/** Ce que disent les contrats : relevé, bilan, indicateurs. */
export const frContractResults: Dictionary = {
  Contracts: 'Contrats',
  Cancel: 'Annuler',
  'Try again': 'Réessayer',
  'Statement of account': 'Relevé',
  'The statement stands here once the first {0} is simulated: run the simulation.': (noun) =>
    `Le relevé viendra ici dès que ${isYear(noun) ? 'la première année sera simulée' : 'le premier horizon sera simulé'} : lancez la simulation.`,
  'All months': 'Tous les mois',
  'Month by month': 'Mois par mois',
  'Mean of {0}': 'Moyenne de {0}',
  'Worst {0}: the dearest': (noun) =>
    isYear(noun) ? 'Pire année : la plus chère' : `Pire ${noun} : le plus cher`,
  'Median {0} by cost': (noun) =>
    isYear(noun) ? 'Année médiane selon le coût' : 'Horizon médian selon le coût',
  'Another {0}': (noun) => (isYear(noun) ? 'Une autre année' : `Un autre ${noun}`),
  'Number of the {0}, 1 to {1}': (noun, last) => `Numéro de ${the(noun)}, de 1 à ${last}`,
  'Show this {0}': (noun) => `Afficher ${this_(noun)}`,
  'Simulating {0} {1} again…': (noun, number) =>
    isYear(noun)
      ? `L’année ${number} est simulée à nouveau…`
      : `L’horizon ${number} est simulé à nouveau…`,
  'The statement of {0} {1} could not be made: {2}': (noun, number, reason) =>
    `Le relevé de ${the(noun)} ${number} n’a pas pu être établi : ${reason}`,
  'Months and payees': 'Mois et bénéficiaires',
  'What each month comes to; a month opens its lines':
    'Ce que coûte chaque mois ; un mois ouvre ses lignes',
  All: 'Total',
  'Nothing was paid.': 'Rien n’a été payé.',
  'Lines, {0}': 'Lignes, {0}',
  'What for': 'Objet',
  Quantity: 'Quantité',
  'Unit price': 'Prix unitaire',
  Amount: 'Montant',
  '95 % interval': 'Intervalle à 95 %',
  '{0}, all': '{0}, total',
  '{0}, subtotal': '{0}, sous-total',
  '{0}, mean of {1}': '{0}, moyenne de {1}',
  'Year {0} of {1}': (number, name) => `Année ${number} ${de(name)}`,
  'Horizon {0} of {1}': (number, name) => `Horizon ${number} ${de(name)}`,
  '{0} line': '{0} ligne',
  '{0} lines': '{0} lignes',
  'The {0} of all months add up to {1}.': 'Tous mois confondus, {0} : total {1}.',
  'The {0} of all months add up to {1}, the cost of the {2} in the results, to the cent.': (
    lines,
    total,
    noun,
  ) =>
    `Tous mois confondus, ${lines} : total ${total}, le coût de ${the(noun)} dans les résultats, au centime près.`,
  'The {0} of all months add up to {1}; the results have {2}.':
    'Tous mois confondus, {0} : total {1} ; les résultats donnent {2}.',
  'Means are rounded one by one: what is shown can differ by some cents from its sum. The lines of a single {0} add up to the cent.':
    (noun) =>
      `Les moyennes sont arrondies une à une : ce qui est affiché peut différer de sa somme de quelques centimes. Les lignes d’${isYear(noun) ? 'une seule année' : 'un seul horizon'} s’additionnent au centime près.`,

  'What the second provider costs, what it brings':
    'Ce que coûte le second prestataire, ce qu’il apporte',
  'Where the difference in cost comes from': 'D’où vient la différence de coût',
  'Add a second setup, with one provider more or less, to see what it costs and what it brings.':
    'Ajoutez une deuxième organisation, avec un prestataire de plus ou de moins, pour voir ce qu’elle coûte et ce qu’elle apporte.',
  'Setup held against {0}': 'Organisation comparée à {0}',
  'Balance of {0}': (name) => `Bilan ${de(name)}`,
  'What {0} brings beside': (name) => `Ce ${que(name)} apporte d’autre`,
  'Cost {0}, means; differences paired: {1} minus {2}':
    'Coût {0}, moyennes ; différences appariées : {1} moins {2}',
  'And beside the money {0}': 'Et au-delà de l’argent, {0}',
  Measure: 'Mesure',
  Effect: 'Effet',
  'The price per contact is all that contracts ask for contacts, minutes, hours and fees, divided by the contacts answered: its difference holds tiers and discounts lost by splitting the volume.':
    'Le prix par contact est tout ce que les contrats demandent pour les contacts, les minutes, les heures et les forfaits, divisé par les contacts traités : sa différence comprend les tranches et les remises perdues en partageant le volume.',
  'Difference in cost {0}, added up from above, {1}':
    'Différence de coût {0}, cumulée depuis le haut, {1}',
  'Price per contact: tiers, discounts, fees': 'Prix par contact : tranches, remises, forfaits',
  'Contacts answered, at the former price': 'Contacts traités, à l’ancien prix',
  'Governance and integration': 'Pilotage et intégration',
  'Standby cover': 'Renfort d’astreinte',
  'Bonus and malus': 'Bonus et malus',
  'Take-or-pay, excess, least invoice': 'Take-or-pay, dépassement, facture minimale',
  'Exit fees and new agents': 'Indemnités de sortie et nouveaux agents',
  'Transfers between providers': 'Transferts entre prestataires',
  'Continuity breaches and penalties': 'Ruptures de continuité et pénalités',
  'Customers who leave': 'Clients qui partent',
  'What is paid': 'Ce qui est payé',
  'What bad service costs': 'Ce que coûte le mauvais service',
  'In all': 'En tout',
  'Hours below {0}': 'Heures sous {0}',
  'Hours below {0}, {1}': 'Heures sous {0}, {1}',
  'Share of years with continuity broken': 'Part des années où la continuité est rompue',
  'Share of horizons with continuity broken': 'Part des horizons où la continuité est rompue',
  'Cost of the worst year in twenty (VaR 95 %)': 'Coût de la pire année sur vingt (VaR 95 %)',
  'Cost of the worst horizon in twenty (VaR 95 %)': 'Coût du pire horizon sur vingt (VaR 95 %)',
  'not paired': 'non apparié',
  '{0} minus {1}': '{0} moins {1}',
  'What {0} costs more in a {1}, and what it brings': (name, noun) =>
    `Ce ${que(name)} coûte de plus par ${isYear(noun) ? 'an' : noun}, et ce qu’on y gagne`,
  '{0} more is paid': '{0} de plus à payer',
  '{0} less is paid': '{0} de moins à payer',
  'bad service costs {0} more': 'le mauvais service coûte {0} de plus',
  'bad service costs {0} less': 'le mauvais service coûte {0} de moins',
  '{0} costs the same as {1}': (name, other) => `${name} coûte autant ${que(other)}`,
  'No difference in cost seen between {0} and {1}':
    'Aucune différence de coût visible entre {0} et {1}',
  '{0} costs {1} more {2} than {3}': (name, size, per, other) =>
    `${name} coûte ${size} de plus ${per} ${que(other)}`,
  '{0} costs {1} less {2} than {3}': (name, size, per, other) =>
    `${name} coûte ${size} de moins ${per} ${que(other)}`,

  'What each indicator rewards': 'Ce que récompense chaque indicateur',
  'No contract has an indicator yet: add one under Contracts, as a clause, to see what it rewards.':
    'Aucun contrat n’a encore d’indicateur : ajoutez-en un sous Contrats, comme clause, pour voir ce qu’il récompense.',
  'Contract indicators by month': 'Indicateurs des contrats par mois',
  'Indicator shown': 'Indicateur affiché',
  Indicators: 'Indicateurs',
  Indicator: 'Indicateur',
  Contract: 'Contrat',
  'Mean value': 'Valeur moyenne',
  'One point more pays': 'Un point de plus rapporte',
  'Means {0}; bonus and malus before the caps of all indicators together':
    'Moyennes {0} ; bonus et malus avant les plafonds communs à tous les indicateurs',
  'Paid {0} for one point more in every period, {1}':
    'Payé {0} pour un point de plus à chaque période, {1}',
  'Paid a year for one point more, {0}': 'Payé par an pour un point de plus, {0}',
  'A point is a hundredth of a rate, a second of waiting, an hour of backlog. The line through each end is the 95 % interval.':
    'Un point est un centième d’un taux, une seconde d’attente, une heure de stock. Le trait à chaque extrémité est l’intervalle à 95 %.',
  'No contract has indicators: add an indicator to a contract to see what it rewards.':
    'Aucun contrat n’a d’indicateur : ajoutez un indicateur à un contrat pour voir ce qu’il récompense.',
  'What one point more of each indicator pays':
    'Ce que rapporte un point de plus sur chaque indicateur',
  '{0}, {1}: {2} for one point more': '{0}, {1} : {2} pour un point de plus',
  '{0}, {1}: {2} ({3}) for one point more': '{0}, {1} : {2} ({3}) pour un point de plus',
  'One point more': 'Un point de plus',
  'Bonus less malus': 'Bonus moins malus',
  'With {0}, {1}': 'Avec {0}, {1}',
  '{0} is worth nothing to {1}': '{0} ne rapporte rien à {1}',
  'one more point of any of its indicators is worth nothing to {0}':
    'un point de plus sur l’un de ses indicateurs ne rapporte rien à {0}',
  '{0} is worth {1} {2} to {3}': '{0} rapporte {1} {2} à {3}',
  '{0}, and {1} nothing': '{0}, et {1} ne rapporte rien',
  '{0}, and {1} {2}': '{0}, et {1} rapporte {2}',
  'one more point of {0}': (name) => `un point de plus ${de(name)}`,
  'one point less of {0}': (name) => `un point de moins ${de(name)}`,
  'one second less of {0}': (name) => `une seconde de moins ${de(name)}`,
  'one hour less of {0}': (name) => `une heure de moins ${de(name)}`,
  'not measured': 'non mesuré',
  '{0} then {1}': '{0} puis {1}',
  '{0}: {1}, target {2}': '{0} : {1}, cible {2}',
  '{0}, {1}, target {2}: {3}': '{0}, {1}, cible {2} : {3}',
  '{0} with {1}': '{0} avec {1}',
  'no bonus, no malus': 'ni bonus ni malus',
  '{0} bonus {1}': '{0} de bonus {1}',
  '{0} malus {1}': '{0} de malus {1}',
  '{0}; {1}': '{0} ; {1}',
  '{0}, mean; dashes: target': '{0}, moyenne ; tirets : cible',
};
