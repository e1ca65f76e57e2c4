import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: commitments, indicators and force majeure. */
export const frFieldsIndicator: Dictionary = {
  'Of the contract’s prices and fees; left out: the scenario’s.':
    'Des prix et indemnités du contrat ; laissé vide : celle du scénario.',
  'Least invoice a month': 'Facture minimale par mois',
  'The prices and surcharges of a month come to at least this.':
    'Les prix et majorations d’un mois atteignent au moins ce montant.',
  'Volume commitment': 'Engagement de volume',
  'Forecast, band, take-or-pay and premium.':
    'Prévision, bande, volume garanti payé (take-or-pay) et surprix.',
  'Forecast given': 'Délai d’annonce de la prévision',
  'How long before the month the volume is announced: with the shares agreed then, and the demand seen until then.':
    'Combien de temps avant le mois le volume est annoncé : avec les parts convenues à ce moment-là, et la demande observée jusque-là.',
  Band: 'Bande',
  'How far the volume may lie from the forecast at the normal price.':
    'De combien le volume peut s’écarter de la prévision au prix normal.',
  'Take or pay': 'Volume garanti payé (take-or-pay)',
  'Share of the forecast that is paid for even when less comes.':
    'Part de la prévision qui est payée même s’il en vient moins.',
  'Above the band': 'Au-dessus de la bande',
  'premium: the excess is answered at a higher price; refuse: the provider takes no more contacts in that month.':
    'premium : l’excédent est traité à un prix plus élevé ; refuse : le prestataire ne prend plus de contacts ce mois-là.',
  Premium: 'Surprix',
  'Factor on the price of what lies above the band.':
    'Facteur sur le prix de ce qui dépasse la bande.',
  'Lock-in windows': 'Périodes de gel',
  'Days on which no trigger and no re-allocation changes this provider’s share; what would fall in them waits for their end.':
    'Jours où aucune clause de déclenchement ni aucune réallocation ne change la part de ce prestataire ; ce qui y tomberait attend leur fin.',
  'First day of the window.': 'Premier jour de la période.',
  'Last day of the window.': 'Dernier jour de la période.',
  Indicators: 'Indicateurs',
  'Bonus and malus on what was measured.': 'Bonus et malus sur ce qui a été mesuré.',
  Indicator: 'Indicateur',
  'What is measured, of the contacts that end at the provider. Rates are shares; speed of answer is in seconds, backlog age in hours, net satisfaction (satisfied less dissatisfied, as an NPS is) between −1 and 1.':
    'Ce qui est mesuré, sur les contacts qui se terminent chez le prestataire. Les taux sont des parts ; le délai de décroché est en secondes, l’âge du stock en heures, la satisfaction nette (satisfaits moins insatisfaits, comme un NPS) entre −1 et 1.',
  'The value agreed.': 'La valeur convenue.',
  'Measured over': 'Mesuré sur',
  'Months of the horizon together: one, three or twelve, counted from its first; settled in the last of them.':
    'Mois de l’horizon pris ensemble : un, trois ou douze, comptés depuis le premier ; réglé le dernier d’entre eux.',
  Weight: 'Pondération',
  'Part of the invoice that it is about.': 'Part de la facture sur laquelle il porte.',
  Steps: 'Paliers',
  'Bonus and malus by distance to the target.': 'Bonus et malus selon l’écart à la cible.',
  'Distance to the target, above zero when better, in the indicator’s own unit: the step farthest from the target that is reached counts.':
    'Écart à la cible, positif quand c’est mieux, dans l’unité de l’indicateur : le palier atteint le plus éloigné de la cible compte.',
  'Share of the invoice': 'Part de la facture',
  'Bonus (positive) or malus (negative).': 'Bonus (positif) ou malus (négatif).',
  Slope: 'Pente',
  'Bonus and malus in proportion to the distance; adds to the steps.':
    'Bonus et malus proportionnels à l’écart ; s’ajoutent aux paliers.',
  'Malus per point': 'Malus par point',
  'Share of the invoice for each point short of the target: a hundredth, a second, or an hour.':
    'Part de la facture pour chaque point manquant à la cible : un centième, une seconde ou une heure.',
  'Bonus per point': 'Bonus par point',
  'Share of the invoice for each point above the target.':
    'Part de la facture pour chaque point au-dessus de la cible.',
  Tolerance: 'Tolérance',
  'Points on either side of the target without effect.':
    'Points de part et d’autre de la cible sans effet.',
  Cap: 'Plafond',
  'The most that this indicator moves of an invoice, either way.':
    'Ce dont cet indicateur peut au plus faire varier une facture, en bonus comme en malus.',
  'Earn-back': 'Rattrapage',
  'How a malus can be won back.': 'Comment un malus peut être regagné.',
  'Earned back': 'Part regagnée',
  'Part of a malus that is paid back.': 'Part d’un malus qui est remboursée.',
  After: 'Après',
  'Measuring periods in a row on target, next after the one that missed it.':
    'Périodes de mesure consécutives à la cible, qui suivent celle où elle a été manquée.',
  'Caps on bonus and malus': 'Plafonds du bonus et du malus',
  'All indicators together.': 'Tous indicateurs confondus.',
  'Most malus': 'Malus maximal',
  'Of the invoice, all indicators together.': 'De la facture, tous indicateurs confondus.',
  'Most bonus': 'Bonus maximal',
  'Force majeure': 'Force majeure',
  'What the contract forgives; left out: nothing.':
    'Ce que le contrat excuse ; laissé vide : rien.',
  Kinds: 'Types',
  'What counts as force majeure.': 'Ce qui est reconnu comme force majeure.',
  'Whose outages': 'Interruptions prises en compte',
  'own: those that struck the provider; any: also those that struck another and sent its contacts here.':
    'own : celles qui ont frappé le prestataire ; any : aussi celles qui en ont frappé un autre et envoyé ses contacts ici.',
  'Lasting at least': 'D’une durée d’au moins',
  'Shorter ones excuse nothing.': 'Les plus courtes n’excusent rien.',
  'Burden of proof': 'Charge de la preuve',
  'Who must show that it was force majeure, or that it was not.':
    'Qui doit montrer que c’était un cas de force majeure, ou que ce n’en était pas un.',
  'The proof succeeds': 'La preuve aboutit',
  'How often whoever carries it can bring it; drawn for each outage.':
    'Avec quelle fréquence celui qui en a la charge peut l’apporter ; tiré au sort à chaque interruption.',
};
