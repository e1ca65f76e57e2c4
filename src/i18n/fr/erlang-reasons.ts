import type { Dictionary } from '../../base/words.ts';

/** Pourquoi les formules d’Erlang et la simulation diffèrent. */
export const frErlangReasons: Dictionary = {
  'The formulas take the interval as if it had always been so: contacts in hand and in the queue come over from the interval before.':
    'Les formules prennent l’intervalle comme s’il avait toujours duré : des contacts en cours et en file viennent de l’intervalle précédent.',
  'Erlang C lets nobody hang up; here their patience is {0} s on average.':
    'Avec Erlang C personne ne raccroche ; ici la patience est de {0} s en moyenne.',
  'Erlang A takes patience as exponential; here its law is {0}, and the shape counts.':
    'Erlang A suppose une patience exponentielle ; ici sa loi est {0}, et la forme compte.',
  redials: 'rappels du client',
  repeats: 'réitérations',
  'customers from other channels': 'clients venus d’autres canaux',
  transfers: 'transferts',
  'The formulas know the forecast alone; {0} come on top, and most when service is poor.':
    'Les formules ne connaissent que la prévision ; s’y ajoutent, surtout quand le service est mauvais : {0}.',
  'The formulas take handle times as exponential; here their law is {0}.':
    'Les formules supposent des durées de traitement exponentielles ; ici leur loi est {0}.',
  'Days are busier or quieter than forecast: the busy ones cost more than the quiet ones give back.':
    'Les jours sont plus ou moins chargés que prévu : les jours chargés coûtent plus que les jours calmes ne rendent.',
  'Its agents also serve {0}: the formulas see one queue with the common load.':
    'Ses agents servent aussi {0} : les formules voient une seule file avec la charge commune.',
  'Its agents work off {0} in between, and end what they have begun: the formulas leave that work out.':
    'Entre-temps, ses agents écoulent {0}, et finissent ce qu’ils ont commencé : les formules ignorent ce travail.',
  'Agents have several contacts at once: the formulas take each place as an agent at the pace of a full one.':
    'Les agents ont plusieurs contacts à la fois : les formules prennent chaque place pour un agent, au rythme d’un agent complet.',
  'Its teams work at different paces: the formulas take the mean.':
    'Ses équipes travaillent à des rythmes différents : les formules prennent la moyenne.',
  'Contacts overflow between providers: better than groups apart, not as good as one.':
    'Les contacts débordent d’un prestataire à l’autre : mieux que des groupes séparés, moins bien qu’un seul.',
  'The providers are taken as one group, yet each holds a queue of its own.':
    'Les prestataires sont pris comme un seul groupe, alors que chacun a sa propre file.',
  'customers who leave at once': 'les clients qui renoncent aussitôt',
  'a queue that can be full': 'une file qui peut être pleine',
  'providers’ caps': 'les plafonds des prestataires',
  'a limit of lines': 'un nombre de lignes limité',
  'call-backs': 'les rappels proposés aux clients',
  'teams that help only after a while': 'les équipes qui n’aident qu’après un moment',
  'The formulas leave out {0}.': 'Les formules ignorent {0}.',
  'Agents are away, more on some days than on others: the formulas take those planned.':
    'Des agents sont absents, certains jours plus que d’autres : les formules prennent ceux qui sont prévus.',
  'Beginners work more slowly at first: the formulas take everybody as trained.':
    'Les débutants travaillent d’abord plus lentement : les formules prennent tout le monde pour formé.',
};
