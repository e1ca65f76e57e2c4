import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: teams and their staff. */
export const frFieldsTeam: Dictionary = {
  Teams: 'Équipes',
  'Who answers what, and how many they are.': 'Qui traite quoi, et avec combien d’agents.',
  'Where the team works.': 'Où travaille l’équipe.',
  'What its agents answer.': 'Ce à quoi répondent ses agents.',
  'How this team handles a channel, where it differs from its provider.':
    'Comment cette équipe traite un canal, là où elle diffère de son prestataire.',
  'Its agents take the lowest number first, and contacts the team with the lowest number: 1 for experts. Left out: the channel’s.':
    'Ses agents prennent d’abord le plus petit nombre, et les contacts l’équipe au plus petit nombre : 1 pour les experts. Laissé vide : celui du canal.',
  'Helps after': 'Aide après',
  'The team takes only contacts that have waited so long: a generalist who helps.':
    'L’équipe ne prend que les contacts qui ont attendu autant : un polyvalent qui vient en aide.',
  'Above 1: slower than the channel’s mean. Left out: the provider’s.':
    'Au-dessus de 1 : plus lent que la moyenne du canal. Laissé vide : celui du prestataire.',
  'Share of contacts that need no repeat. Left out: the provider’s.':
    'Part des contacts qui n’appellent pas de réitération. Laissé vide : celle du prestataire.',
  'Share of satisfied customers. Left out: the provider’s.':
    'Part des clients satisfaits. Laissé vide : celle du prestataire.',
  'As a share of the best. Left out: the provider’s.':
    'En part de la meilleure possible. Laissé vide : celle du prestataire.',
  'Working hours': 'Heures de travail',
  'From and to for each weekday, Monday first. Left out: while a live channel of the team is open, or a deferred one if it has no live channel.':
    'De et à pour chaque jour de la semaine, lundi en premier. Laissé vide : tant qu’un canal en direct de l’équipe est ouvert, ou un canal différé si elle n’en a pas en direct.',
  'Kept free for live contacts': 'Gardés libres pour le direct',
  'Deferred work is begun only while more agents than this are idle.':
    'Le travail différé n’est commencé que tant que plus d’agents que cela sont libres.',
  Shrinkage: 'Taux d’absence planifiée (shrinkage)',
  'Part of the paid time not at work (breaks, training, leave): paid hours are hours at work / (1 − shrinkage), agents rounded up.':
    'Part du temps payé hors poste (pauses, formation, congés) : heures payées = heures au poste / (1 − shrinkage), agents arrondis vers le haut.',
  Staffing: 'Dimensionnement',
  'How many agents are logged in, and when.': 'Combien d’agents sont connectés, et quand.',
  Rule: 'Règle',
  'Sized by Erlang C, one constant number, or a table.':
    'Dimensionné par Erlang C, un nombre constant, ou un tableau.',
  'Share staffed for': 'Part couverte',
  'Part of the forecast volume this team is sized for (Erlang C).':
    'Part du volume prévu pour laquelle cette équipe est dimensionnée (Erlang C).',
  Spare: 'Marge',
  'Agents on top of what the objective needs.': 'Agents en plus de ce que demande l’objectif.',
  'Most occupancy': 'Taux d’occupation maximal',
  'Agents are added until they would be busy for at most this share of their time.':
    'On ajoute des agents jusqu’à ce qu’ils soient occupés au plus cette part de leur temps.',
  'Sized by': 'Dimensionné par',
  'Erlang C: as if nobody hung up. Erlang A: with the channel’s mean patience, which needs fewer agents.':
    'Erlang C : comme si personne ne raccrochait. Erlang A : avec la patience moyenne du canal, ce qui demande moins d’agents.',
  Agents: 'Agents',
  'Logged in during all opening hours.': 'Connectés pendant toutes les heures d’ouverture.',
  'Agents by step': 'Agents par pas',
  Standby: 'Renfort d’astreinte',
  'Agents who come in on top when another provider is struck.':
    'Agents qui viennent en plus quand un autre prestataire est frappé.',
  'Called in when another provider has lost': 'Appelé quand un autre prestataire a perdu',
  'Share of that provider’s capacity that must be gone.':
    'Part de la capacité de ce prestataire qui doit manquer.',
  'Above 1: standby agents are slower than the team’s own.':
    'Au-dessus de 1 : les agents d’astreinte sont plus lents que ceux de l’équipe.',
  'For at most': 'Pendant au plus',
  'Hours after the loss is detected when they go again; left out: until it is over.':
    'Heures après la détection de la perte au bout desquelles ils repartent ; laissé vide : jusqu’à ce qu’elle soit finie.',
  'Cover shared with others': 'Couverture partagée avec d’autres',
  'When several claim the same agents.': 'Quand plusieurs réclament les mêmes agents.',
  'Other clients of the same cover': 'Autres donneurs d’ordre de la même couverture',
  'Who have bought it too.': 'Qui l’ont achetée aussi.',
  'Chance that one claims it too': 'Chance que l’un d’eux la réclame aussi',
  'At the same outage; drawn for each of them.':
    'Pour la même interruption ; tirée au sort pour chacun d’eux.',
  'Who comes first': 'Qui passe en premier',
  'first: this client has all; equal: all who claim it share evenly; last: nothing is left when another claims it.':
    'first : ce donneur d’ordre prend tout ; equal : tous ceux qui la réclament partagent également ; last : il ne reste rien quand un autre la réclame.',
  'Standby agents': 'Agents d’astreinte',
  'How many are at work, each so many hours after the loss is detected.':
    'Combien sont au travail, chacun tant d’heures après la détection de la perte.',
  'Hours after the loss is detected; each stage later than the one before.':
    'Heures après la détection de la perte ; chaque étape plus tard que la précédente.',
  'Standby agents at work': 'Agents d’astreinte au travail',
  'In all, from then on.': 'En tout, à partir de là.',
  Overtime: 'Heures supplémentaires',
  'Hours that the team’s own agents add when another provider is struck.':
    'Heures que les propres agents de l’équipe ajoutent quand un autre prestataire est frappé.',
  'Asked for when another provider has lost': 'Demandées quand un autre prestataire a perdu',
  'Agents on top of the shift, as a share of it, while it lasts.':
    'Agents en plus de l’équipe en poste, en part de celle-ci, tant que cela dure.',
  'Hours after the loss is detected.': 'Heures après la détection de la perte.',
  'Hours after which the team is back to its shift, until the next loss.':
    'Heures au bout desquelles l’équipe revient à son horaire, jusqu’à la perte suivante.',
  Workforce: 'Effectif',
  'Attrition, hires and learning over the horizon; left out: it stays as it is.':
    'Départs, embauches et apprentissage au long de l’horizon ; laissé vide : il reste tel quel.',
  'Headcount on the first day': 'Effectif au premier jour',
  'Trained agents; the staffing is scaled by headcount / headcount on the first day.':
    'Agents formés ; les présences sont multipliées par effectif / effectif au premier jour.',
  'Attrition a year': 'Départs par an (attrition)',
  'Rate at which agents leave, evenly over the year.':
    'Taux auquel les agents partent, régulièrement au long de l’année.',
  Hires: 'Embauches',
  'Classes that start training at a date.': 'Promotions qui commencent leur formation à une date.',
  'Hired on': 'Embauchés le',
  'First day of training.': 'Premier jour de formation.',
  'Agents hired': 'Agents embauchés',
  'Full-time agents of this class.': 'Agents à temps plein de cette promotion.',
  Training: 'Formation',
  'From the first day until they take contacts.':
    'Du premier jour jusqu’à ce qu’ils prennent des contacts.',
  'Early loss': 'Perte précoce',
  'Share of the class that leaves before it takes contacts.':
    'Part de la promotion qui part avant de prendre des contacts.',
  'Handle time factor of beginners': 'Facteur de durée de traitement des débutants',
  'How much longer their first contacts take.':
    'De combien leurs premiers contacts sont plus longs.',
  'Learning time': 'Temps d’apprentissage',
  'The excess falls to 37 % of itself in this time (exponential learning curve).':
    'L’excédent tombe à 37 % de lui-même en ce temps (courbe d’apprentissage exponentielle).',
};
