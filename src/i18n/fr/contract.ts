import type { contract } from '../en-contract.ts';
import type { Translated } from '../translate.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count < 2 ? one : many}`;

/** Le nom d’une sorte de clause dans le menu, et ce par quoi elle commence. */
const kinds: Readonly<Record<string, readonly [name: string, start: string]>> = {
  perContact: ['Prix par contact', '3 par contact traité'],
  perResolvedContact: ['Prix par contact résolu', '4,20 par contact résolu'],
  perHandledMinute: ['Prix par minute de traitement', '0,65 par minute de traitement'],
  perStaffedHour: ['Prix par heure d’agent', '31 par heure d’agent payée'],
  perAgentMonth: ['Prix par agent et par mois', '4 700 : 31 l’heure pour 151,67 heures'],
  fixedPerMonth: ['Forfait mensuel', '20 000, quel que soit le volume'],
  premium: [
    'Majoration de nuit, de week-end ou de jour férié',
    '50 % de plus le dimanche, et les jours fériés s’il y en a',
  ],
  indexation: ['Indexation', '2 % par an sur les 70 % du prix qui sont des salaires'],
  minimumPerMonth: ['Facture minimale', '10 000 par mois'],
  commitment: [
    'Engagement de volume',
    'annoncé 12 semaines à l’avance ; 90 % payés dans tous les cas ; 1,2 fois le prix au-delà de 10 % de plus',
  ],
  indicator: [
    'Indicateur avec bonus et malus',
    '85 % de décroché ; 3 points de moins coûtent 5 %, 6 points 10 % ; 5 points de mieux rapportent 3 %',
  ],
  indicatorCaps: [
    'Plafonds du bonus et du malus',
    'malus de 10 %, bonus de 3 % d’une facture, tous indicateurs confondus',
  ],
  forceMajeure: [
    'Force majeure',
    'les jours d’inondation, d’intempéries, d’attaque ou d’épidémie ne comptent pas',
  ],
  amendment: ['Avenant à une date', 'à mi-parcours ; dites ensuite ce qui change'],
  shareTrigger: [
    'Quand les résultats sont mauvais, la part baisse',
    'sous 85 % de décroché deux mois de suite : la part devient 40 %',
  ],
  priceTrigger: [
    'Quand le volume sort de la bande, les prix changent',
    'au-dessus de 110 % de la prévision trois mois de suite : les prix baissent de 5 %',
  ],
  endTrigger: [
    'Quand les résultats restent mauvais, le contrat prend fin',
    'sous 70 % de décroché trois mois de suite : il prend fin pour manquement, sans indemnité',
  ],
  leaving: [
    'Sortie : préavis, indemnité et passation',
    '6 mois de préavis, 2 mois de facturation, 12 semaines de passation',
  ],
  partnership: [
    'Partenariat : intégration et expérience',
    '50 000 pour l’intégrer ; durée de traitement 5 % plus courte quand son expérience double',
  ],
  perBreach: [
    'Coût d’une longue perturbation',
    '50 000 pour chacune qui dépasse la durée tolérable',
  ],
  perTransfer: ['Coût d’un transfert', '1 par contact passé à un autre'],
  churn: [
    'Clients qui partent après un mauvais service',
    '4 % après un contact perdu, 2 % après un besoin non résolu, chacun valant 250',
  ],
  penalty: [
    'Pénalité du régulateur',
    '100 000 pour chaque canal sous le minimum pendant plus de 24 h',
  ],
  notice: [
    'Résiliation d’un contrat avec préavis',
    'à mi-parcours ; les autres embauchent 8 semaines plus tard, sur 12 semaines, à 4 000 par agent',
  ],
  insolvency: [
    'Un prestataire devient insolvable',
    'au hasard, une fois en cent ans ; les autres embauchent comme après un préavis',
  ],
  reallocation: [
    'Champion et challenger',
    'chaque mois, 5 % passent du taux de décroché le plus bas au plus haut ; aucun sous 20 %',
  ],
  qualityDrift: [
    'Réitérations traitées par un autre prestataire',
    'résolues 10 % moins souvent, et 10 % plus longues à traiter',
  ],
};

/** Les mots des fiches des contrats. */
export const frContract: Translated<typeof contract> = {
  'clause.menu': 'Ajouter une clause',
  'clause.menuCosts': 'Ajouter un coût',
  'clause.menuChanges': 'Ajouter un changement',
  'clause.kind': (kind) => kinds[kind]?.[0] ?? kind,
  'clause.starts': (kind) => {
    const start = kinds[kind]?.[1] ?? '';
    return `${start.charAt(0).toUpperCase()}${start.slice(1)}.`;
  },
  'clause.planning': 'Chacune commence par des chiffres de prévision, à remplacer par les vôtres.',
  'clause.duplicate': 'Dupliquer',
  'clause.up': 'Monter',
  'clause.down': 'Descendre',
  'clause.remove': 'Retirer',
  'clause.cost': ({ amount, per, setup }) => `${amount} ${per} avec ${setup}`,
  'clause.costNext': ({ amount, setup }) => `${amount} avec ${setup}`,
  'clause.costChange': ({ change }) => ` (${change})`,
  'clause.costHelp':
    'Moyenne de toutes les réplications. Entre parenthèses : l’écart entre la dernière simulation terminée et celle d’avant.',

  'contracts.prices': 'Prix',
  'contracts.cover': 'Renfort',
  'contracts.volume': 'Volume',
  'contracts.results': 'Indicateurs',
  'contracts.changes': 'Changements',
  'contracts.relation': 'Relation',
  'contracts.total': ({ name, cost }) => `${name} : ${cost}`,
  'contracts.nothing': 'rien n’est encore payé',
  'contracts.clauses': ({ count }) => counted(count, 'autre clause', 'autres clauses'),
  'contracts.own': 'Coûts propres de l’entreprise',
  'contracts.rates': 'Autres devises',
  'contracts.ratesAbout':
    'Ce que vaut une unité d’une autre devise. Un contrat peut alors être dans cette devise.',
  'contracts.newRate': 'Autre devise :',
  'contracts.addRate': 'Ajouter une devise',
  'contracts.removeRate': ({ code }) => `Retirer ${code}`,
  'contracts.asScenario': ({ code }) => `comme le scénario (${code})`,

  'tiers.summary': ({ tiers }) => counted(tiers, 'tranche'),
  'tiers.above': 'Au-delà de',
  'tiers.price': 'à',
  'tiers.tier': ({ number }) => `Tranche ${number}`,
  'indicator.at': 'À',
  'indicator.ofInvoice': '% de la facture',
  'indicator.step': ({ number }) => `Palier ${number}`,
  'indicator.steps': ({ steps }) => counted(steps, 'palier'),
  'indicator.slope': ({ malus, bonus }) => `malus ${malus} %, bonus ${bonus} % par point`,
  'indicator.earnBack': ({ share, periods }) =>
    `${share} % après ${counted(periods, 'période')} à la cible`,
  'commitment.window': ({ number }) => `Période ${number}`,
  'commitment.windows': ({ count }) => counted(count, 'période de gel', 'périodes de gel'),
  'amendment.new': 'Avenant',
  'amendment.set': 'changé',
  'amendment.same': 'comme avant',
  'amendment.order': 'Ranger par date',
  'trigger.new': 'Clause de déclenchement',
  'trigger.consequence': 'Alors',
  'premium.new': 'Dimanches',
  'partnership.learning': ({ share, contacts }) => `${share} % quand ${contacts} doublent`,
  'departure.told': 'Quand',
  'departure.onDate': 'à une date',
  'departure.atRandom': 'au hasard',
  'departure.successor': ({ weeks, cost }) => `en ${weeks} semaines, ${cost} par agent`,
  'setups.changes': 'Ce qui peut changer',
  'team.otherClients': ({ clients, share }) =>
    `${clients} ${clients === '1' ? 'autre' : 'autres'}, ${share} % chacun`,
};
