import type { Dictionary } from '../../../base/words.ts';

/** What the measures of contacts and of customers are called and mean. */
export const frContactMeasures: Dictionary = {
  'Attempts that reached the routing plan: first attempts, redials, repeats, arrivals from another channel, transfers.':
    'Tentatives arrivées au plan de routage : premières tentatives, rappels du client, réitérations, arrivées d’un autre canal, transferts.',
  'Customers’ needs (first attempts)': 'Besoins des clients (premières tentatives)',
  'Contacts offered less redials, repeats, arrivals from another channel and transfers: one for each need of a customer.':
    'Contacts présentés moins les rappels du client, les réitérations, les arrivées d’un autre canal et les transferts : un pour chaque besoin d’un client.',
  Redials: 'Rappels du client',
  'Of the offered: customers who try again after giving up, a cut-off or a block.':
    'Parmi les présentés : clients qui réessaient après avoir renoncé, été coupés ou refusés.',
  'Of the offered: customers who come back because their need was not resolved.':
    'Parmi les présentés : clients qui reviennent parce que leur besoin n’a pas été résolu.',
  'Come from another channel': 'Venus d’un autre canal',
  'Of the offered: customers who gave up in another channel, or left a message there.':
    'Parmi les présentés : clients qui ont renoncé dans un autre canal, ou y ont laissé un message.',
  'Transferred here': 'Transférés ici',
  'Of the offered: contacts that another provider passed on.':
    'Parmi les présentés : contacts qu’un autre prestataire a passés.',
  'Contacts answered': 'Contacts traités',
  'Attempts that an agent took and was not cut off from.':
    'Tentatives qu’un agent a prises et dont il n’a pas été coupé.',
  'Answered within the threshold': 'Traités dans le délai',
  'Contacts answered whose wait was at most the objective’s threshold.':
    'Contacts traités dont l’attente n’a pas dépassé le délai de l’objectif.',
  'Contacts abandoned': 'Contacts abandonnés',
  'Attempts whose customer gave up waiting: hung up, left at once, or could not be reached by the call-back.':
    'Tentatives dont le client a renoncé à attendre : il a raccroché, est parti aussitôt, ou n’a pu être joint quand on l’a rappelé.',
  'Short abandons': 'Abandons courts',
  'Contacts abandoned within the objective’s threshold.':
    'Contacts abandonnés avant la fin du délai de l’objectif.',
  'Left at once (balked)': 'Partis aussitôt',
  'Of the abandoned: customers who would have had to wait and hung up at once.':
    'Parmi les abandonnés : clients qui auraient dû attendre et ont raccroché aussitôt.',
  'Contacts blocked': 'Contacts refusés',
  'Attempts refused because the queue or the lines were full, or nobody accepted them.':
    'Tentatives refusées parce que la file ou les lignes étaient pleines, ou que personne ne les acceptait.',
  'Contacts cut off': 'Contacts coupés',
  'Attempts dropped by an outage, or by closing where closing cuts the queue.':
    'Tentatives coupées par une interruption, ou par la fermeture là où elle vide la file.',
  'Still waiting': 'Encore en attente',
  'Attempts in a queue when the horizon ends.':
    'Tentatives dans une file quand l’horizon se termine.',
  'Call-backs accepted': 'Rappels proposés et acceptés',
  'Attempts that kept their place in the queue without holding the line.':
    'Tentatives qui ont gardé leur place dans la file sans rester en ligne.',
  'Offered, calm peak': 'Présentés, pointe calme',
  'Contacts offered in the busiest interval of the week, on calm days.':
    'Contacts présentés dans l’intervalle le plus chargé de la semaine, les jours calmes.',
  'Answered, calm peak': 'Traités, pointe calme',
  'Of them, answered.': 'Parmi eux, traités.',
  'Answered within the threshold, calm peak': 'Traités dans le délai, pointe calme',
  'Of them, answered within the objective’s threshold.':
    'Parmi eux, traités dans le délai de l’objectif.',
  'Abandoned, calm peak': 'Abandonnés, pointe calme',
  'Of them, abandoned.': 'Parmi eux, abandonnés.',
  'Short abandons, calm peak': 'Abandons courts, pointe calme',
  'Of them, abandoned within the objective’s threshold.':
    'Parmi eux, abandonnés avant la fin du délai de l’objectif.',
  'Waits added up, calm peak': 'Attentes cumulées, pointe calme',
  'Waits of those answered, added up.': 'Attentes des contacts traités, additionnées.',
  'Needs resolved': 'Besoins résolus',
  'Needs that a contact in this channel settled. Where no first-contact resolution is stated, every contact handled to its end settles its need.':
    'Besoins qu’un contact de ce canal a réglés. Là où aucune résolution au premier contact n’est indiquée, tout contact mené à son terme règle son besoin.',
  'Needs given up for good: the last attempt failed and no other followed.':
    'Besoins abandonnés pour de bon : la dernière tentative a échoué et aucune autre n’a suivi.',
  'Needs left unresolved': 'Besoins restés sans solution',
  'Needs given up for good after an answer: not resolved, and the customer stays away.':
    'Besoins abandonnés pour de bon après une réponse : non résolus, et le client ne revient pas.',
  'Contacts for each need': 'Contacts par besoin',
  'Contacts offered / first attempts of the channel; what comes from other channels counts as offered here.':
    'Contacts présentés / premières tentatives du canal ; ce qui vient d’autres canaux compte comme présenté ici.',
  'First-contact resolution (FCR)': 'Résolution au premier contact (FCR)',
  'Contacts that settled the need / contacts handled to their end, at the teams that state a resolution.':
    'Contacts qui ont réglé le besoin / contacts menés à leur terme, dans les équipes qui indiquent une résolution.',
  'Satisfaction index': 'Indice de satisfaction',
  'Expected share of satisfied customers among the contacts handled to their end, at the teams that state one; a repeat satisfies less. An input, weighted by who answered: not a survey.':
    'Part attendue de clients satisfaits parmi les contacts menés à leur terme, dans les équipes qui en indiquent une ; une réitération satisfait moins. C’est une hypothèse pondérée par qui a répondu : pas une enquête.',
  'Contacts for each need, all channels': 'Contacts par besoin, tous canaux',
  'Contacts offered / first attempts, all channels together.':
    'Contacts présentés / premières tentatives, tous canaux réunis.',
  'Needs resolved, all channels': 'Besoins résolus, tous canaux',
  'Needs settled by the end of the horizon / first attempts, all channels together; those still open then are not settled.':
    'Besoins réglés à la fin de l’horizon / premières tentatives, tous canaux réunis ; ceux encore ouverts alors ne sont pas réglés.',
};
