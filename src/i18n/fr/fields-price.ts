import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: prices and surcharges. */
export const frFieldsPrice: Dictionary = {
  Contract: 'Contrat',
  'What the provider is paid for, and under which terms.':
    'Ce pour quoi le prestataire est payé, et à quelles conditions.',
  Prices: 'Prix',
  'Price clauses; the invoice adds them up.': 'Clauses de prix ; la facture en fait la somme.',
  'Price model': 'Modèle de prix',
  'What is counted.': 'Ce qui est compté.',
  'Price per contact': 'Prix par contact',
  'For each contact answered, in the month in which it is; one that is cut off in hand is taken back.':
    'Pour chaque contact traité, le mois où il l’est ; celui qui est coupé en cours de traitement est repris.',
  'The channel it is about; left out: all of them.': 'Le canal concerné ; laissé vide : tous.',
  'Only the channels of that language; left out: all of them.':
    'Seulement les canaux de cette langue ; laissé vide : tous.',
  'Only what is done at the sites of that country; left out: at all sites.':
    'Seulement ce qui est fait sur les sites de ce pays ; laissé vide : sur tous les sites.',
  'Volume tiers': 'Tranches de volume',
  'Prices that change with the volume.': 'Des prix qui changent avec le volume.',
  'How tiers work': 'Fonctionnement des tranches',
  'incremental: each unit at the price of the tier it falls in; allUnits: all units at the price of the tier that the volume reaches.':
    'incremental : chaque unité au prix de la tranche où elle tombe ; allUnits : toutes les unités au prix de la tranche que le volume atteint.',
  'Volume counted over': 'Volume compté sur',
  'A month, or a year from the first day of the horizon on; a year’s volume is billed as it comes and corrected in the month that reaches a tier.':
    'Un mois, ou une année à partir du premier jour de l’horizon ; le volume d’une année est facturé au fil de l’eau et corrigé le mois où il atteint une tranche.',
  Tiers: 'Tranches',
  'Below the first, the clause’s own price holds.':
    'Au-dessous de la première, le prix de la clause s’applique.',
  Above: 'Au-delà de',
  'The tier holds for the volume beyond this; each above the last.':
    'La tranche vaut pour le volume au-delà de ce nombre ; chacune plus haut que la précédente.',
  'Price in the tier': 'Prix dans la tranche',
  'Of one unit.': 'D’une unité.',
  'Price per resolved contact': 'Prix par contact résolu',
  'For each contact that settled its need.': 'Pour chaque contact qui a réglé la demande.',
  'Price per handled minute': 'Prix par minute de traitement',
  'For each minute an agent spends on contacts.':
    'Pour chaque minute qu’un agent passe sur des contacts.',
  'Price per staffed hour': 'Prix par heure de présence',
  'For each paid agent-hour, worked or struck.':
    'Pour chaque heure d’agent payée, travaillée ou perdue dans une interruption.',
  'Price per agent and month': 'Prix par agent et par mois',
  'For each full-time agent: the paid hours of the month divided by those of one agent.':
    'Par agent à temps plein : les heures payées du mois divisées par celles d’un agent.',
  'Paid hours of one agent a month': 'Heures payées d’un agent par mois',
  '151.67 are 35 hours a week.': '151,67 correspondent à 35 heures par semaine.',
  'Fixed price a month': 'Forfait mensuel',
  'Whatever the volume; a month that is only partly in the horizon counts by its days.':
    'Quel que soit le volume ; un mois qui n’est qu’en partie dans l’horizon compte au prorata de ses jours.',
  Surcharges: 'Majorations',
  'For nights, Sundays, holidays.': 'Pour les nuits, les dimanches, les jours fériés.',
  'As shown on statements.': 'Tel qu’il s’affiche sur les relevés.',
  Surcharge: 'Majoration',
  'On top of the prices per contact, resolved contact, handled minute and staffed hour; of several at one time, the highest counts.':
    'En plus des prix par contact, par contact résolu, par minute de traitement et par heure de présence ; si plusieurs jouent à la fois, la plus forte compte.',
  Weekdays: 'Jours de la semaine',
  '1: Monday, to 7: Sunday. With neither weekdays nor holidays: every day.':
    'De 1, lundi, à 7, dimanche. Sans jours de la semaine ni jours fériés : tous les jours.',
  Holidays: 'Jours fériés',
  'Special days that are marked as holidays.': 'Les jours particuliers marqués comme fériés.',
  'At the start of an interval; later than “to” for a night over midnight.':
    'Au début d’un intervalle ; plus tard que « à » pour une nuit qui passe minuit.',
  'At the start of an interval.': 'Au début d’un intervalle.',
  Indexation: 'Indexation',
  'How prices follow an index; fees and the client’s own costs do not.':
    'Comment les prix suivent un indice ; les indemnités et les coûts propres du donneur d’ordre ne le suivent pas.',
  'First on': 'La première fois le',
  'The day of the first change.': 'Le jour de la première révision.',
  'Then every': 'Puis tous les',
  'Months between changes.': 'Mois entre deux révisions.',
  'Change of the index': 'Variation de l’indice',
  'By so much, each time.': 'De ce taux, à chaque révision.',
  'Part of the price indexed': 'Part du prix indexée',
  'The rest stays: 70 % for wages, for instance.':
    'Le reste ne bouge pas : 70 % pour les salaires, par exemple.',
  'Standby prices': 'Prix du renfort d’astreinte',
  'What keeping and calling in standby agents costs.':
    'Ce que coûtent la mise en astreinte et l’appel des agents.',
  Retainer: 'Redevance d’astreinte',
  'Per standby agent and month, used or not.': 'Par agent d’astreinte et par mois, appelé ou non.',
  'Activation fee': 'Frais d’activation',
  'Each time the standby agents are called in.':
    'Chaque fois que les agents d’astreinte sont appelés.',
  'Price per active hour': 'Prix par heure active',
  'Per standby agent-hour while called in.': 'Par heure d’agent d’astreinte une fois appelé.',
  'Reserved seats': 'Positions réservées',
  'Per recovery seat that the provider’s sites reserve, and month; left out: nothing.':
    'Par position de repli que réservent les sites du prestataire, et par mois ; laissé vide : rien.',
  'Governance a year': 'Coût de pilotage par an',
  "The client's own cost of steering this provider.":
    'Ce que coûte au donneur d’ordre lui-même le pilotage de ce prestataire.',
};
