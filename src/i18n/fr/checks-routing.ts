import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';

/** What is wrong with routing, teams and sites. */
export const frChecksRouting: Dictionary = {
  'of "{0}" in the setup "{1}"': 'de « {0} » dans l’organisation « {1} »',
  'The routing {0} sends nothing to "{1}". Name a provider of the plan, or add this one to it (a share of 0 will do).':
    'Le routage {0} n’envoie rien à « {1} ». Nommez un prestataire du plan, ou ajoutez-y celui-ci (une part de 0 suffit).',
  'A transfer {0} goes from "{1}" to itself. Name another provider, or remove it.':
    'Un transfert {0} va de « {1} » à lui-même. Nommez un autre prestataire, ou supprimez-le.',
  'Two transfers {0} go from "{1}" to "{2}". Make one of both.':
    'Deux transferts {0} vont de « {1} » à « {2} ». Faites-en un seul.',
  'More contacts {0} would be transferred from "{1}" than it answers: the shares add up to {2}. Lower them to 1 or less together.':
    'Plus de contacts {0} seraient transférés depuis « {1} » qu’il n’en traite : la somme des parts est de {2}. Ramenez-la à 1 ou moins.',
  'Transfers {0} pass contacts round in a circle, and hardly any of them ever ends. Lower the shares, or remove one of the transfers.':
    'Les transferts {0} font tourner les contacts en rond, et presque aucun n’en finit. Baissez les parts, ou supprimez l’un des transferts.',
  'The weekday {0} is named twice. Remove it once.':
    'Le jour {0} est nommé deux fois. Retirez-le une fois.',
  'Shares by the time {0} hold from {1} to {2}. Give a later end; hours over midnight are two entries.':
    'Les parts selon l’heure {0} valent de {1} à {2}. Donnez une fin plus tardive ; des heures qui passent minuit font deux lignes.',
  'The shares {0} from {1} to {2}': 'Les parts {0} de {1} à {2}',
  'The shares of the rule "{0}" {1}': 'Les parts de la règle « {0} » {1}',
  'The rule "{0}" {1} looks at a share, which is never above 1. Write 80 % as 0.8.':
    'La règle « {0} » {1} regarde une part, qui n’est jamais au-dessus de 1. Écrivez 80 % sous la forme 0,8.',
  'The rule "{0}" {1} would begin and end at the same time between {2} and {3}. Let it end at {4} or less, where the rule begins.':
    'La règle « {0} » {1} commencerait et finirait en même temps entre {2} et {3}. Faites-la finir à {4} ou moins, là où la règle commence.',
  'The rule "{0}" {1} would begin and end at the same time between {2} and {3}. Let it end at {4} or more, where the rule begins.':
    'La règle « {0} » {1} commencerait et finirait en même temps entre {2} et {3}. Faites-la finir à {4} ou plus, là où la règle commence.',
  'The setup "{0}" does not say where contacts of "{1}" go. Add a routing rule for that channel.':
    'L’organisation « {0} » ne dit pas où vont les contacts de « {1} ». Ajoutez une règle de routage pour ce canal.',
  'In the setup "{0}", contacts of "{1}" may go to "{2}", which has no team for them. Add a team at one of its sites, or take it out of the routing.':
    'Dans l’organisation « {0} », les contacts de « {1} » peuvent aller à « {2} », qui n’a pas d’équipe pour eux. Ajoutez une équipe sur l’un de ses sites, ou retirez-le du routage.',
  'In the setup "{0}", contacts of "{1}" wait in one central queue, which any idle agent serves: there is no other queue to overflow to. Take the overflow out, or let each provider hold its own queue.':
    'Dans l’organisation « {0} », les contacts de « {1} » attendent dans une file centrale, que sert tout agent libre : il n’y a pas d’autre file où déborder. Retirez le débordement, ou laissez chaque prestataire tenir sa file.',
  'The shares of "{0}" in the setup "{1}"': 'Les parts de « {0} » dans l’organisation « {1} »',
  'The recovery seats of {0} are in the building that is lost. Name another site, of the same provider or of another.':
    (a) =>
      `Les positions de repli ${de(a)} sont dans le bâtiment qui est perdu. Nommez un autre site, du même prestataire ou d’un autre.`,
  '0, as nobody is ever away': '0, puisque personne n’est jamais absent',
  '0, or a number from {0} to {1}': '0, ou un nombre de {0} à {1}',
  'At {0}, a share of {1} on average cannot spread by {2}. Give {3}.': (a, b, c, d) =>
    `Sur le site ${a}, une part ${de(b)} en moyenne ne peut se disperser de ${c}. Donnez ${d}.`,
  '{0} would need {1} agents or more in its busiest interval, and may have {2}. Check the contacts a week, the handle time and the weights of the day and the season, or lower the share.':
    '{0} aurait besoin de {1} agents ou plus dans son intervalle le plus chargé, et peut en avoir {2}. Vérifiez les contacts par semaine, la durée de traitement et les poids du jour et de la saison, ou baissez la part.',
  '{0} would grow from {1} to {2} agents. Check the headcount on the first day against the hires, the staffing factors of the special days, and the overtime.':
    '{0} passerait de {1} à {2} agents. Vérifiez l’effectif au premier jour face aux embauches, les facteurs sur les effectifs des jours particuliers, et les heures supplémentaires.',
  'So many teams, so large and for so many different intervals take too long to be sized. Take longer intervals, fewer weights of the season, fewer setups, or name the agents.':
    'Tant d’équipes, si grandes et pour tant d’intervalles différents, prennent trop de temps à dimensionner. Prenez des intervalles plus longs, moins de poids de saison, moins d’organisations, ou donnez le nombre d’agents.',
  'The team at "{0}" in the setup "{1}" has a skill for "{2}", which it does not answer. Add the channel to the team, or remove the skill.':
    'L’équipe de « {0} » dans l’organisation « {1} » a une compétence pour « {2} », auquel elle ne répond pas. Ajoutez le canal à l’équipe, ou supprimez la compétence.',
  'The standby agents at "{0}" in the setup "{1}" are to go {2} hours after the loss is detected, before the first of them have come. Give more hours, or let them come sooner.':
    'Les agents d’astreinte de « {0} » dans l’organisation « {1} » doivent repartir {2} heures après la détection de la perte, avant que les premiers d’entre eux soient venus. Donnez plus d’heures, ou faites-les venir plus tôt.',
  'Standby stages follow one another: the stage at {0} hours comes after the one at {1}. Put them in order of time.':
    'Les étapes de l’astreinte se suivent : l’étape à {0} heures vient après celle à {1}. Mettez-les dans l’ordre du temps.',
};
