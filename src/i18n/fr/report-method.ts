import type { Dictionary } from '../../base/words.ts';

/** Le rapport : méthode et limites. */
export const frReportMethod: Dictionary = {
  'Contacts are simulated one by one, not by formulas: each comes at its moment, waits, is answered, gives up, tries again. Outages strike at random over the horizon, or at the date given, and hit every site of their footprint at once.':
    'Les contacts sont simulés un par un, et non par des formules : chacun arrive à son instant, attend, est traité, renonce, essaie de nouveau. Les interruptions surviennent au hasard sur l’horizon, ou à la date donnée, et touchent à la fois tous les sites de leur emprise.',
  'All setups live in the same worlds: the same customers, the same busy days, the same outages. Differences between setups are taken world by world, which is why their intervals are narrower than those of the values themselves.':
    'Toutes les organisations vivent dans les mêmes mondes : mêmes clients, mêmes jours d’affluence, mêmes interruptions. Les différences entre organisations sont prises monde par monde ; c’est pourquoi leurs intervalles sont plus étroits que ceux des valeurs elles-mêmes.',
  'Means have Student’s 95 % interval over the replications, shares Wilson’s (Newcombe’s where two are compared), quantiles are of type 7. An interval says how far the number of replications leaves the mean open; it says nothing of the inputs, which are taken as given.':
    'Les moyennes ont l’intervalle de Student à 95 % sur les réplications, les parts celui de Wilson (de Newcombe quand on en compare deux) ; les quantiles sont de type 7. Un intervalle dit ce que le nombre de réplications laisse d’incertain dans la moyenne ; il ne dit rien des données d’entrée, prises telles quelles.',
  'Every amount is the sum of the lines of the contracts’ monthly statements and of the company’s own costs.':
    'Chaque montant est la somme des lignes des relevés mensuels des contrats et des coûts propres de l’entreprise.',
  'The figures are as good as the inputs. Frequencies and durations of rare outages are the least known of them: vary those that decide before relying on the answer.':
    'Les chiffres valent ce que valent les données d’entrée. La fréquence et la durée des interruptions rares sont les moins connues : faites varier celles qui décident avant de vous fier à la réponse.',
  'Busyness is not correlated from day to day: bad days come singly, so that disruption of several days by demand alone is understated.':
    'L’affluence n’est pas corrélée d’un jour à l’autre : les mauvais jours viennent isolés, si bien que les perturbations de plusieurs jours dues à la seule demande sont sous-estimées.',
  'Customers who wait for the next day to call again after an outage are not known to the model: their demand has to be given as the hazard’s demand after it.':
    'Le modèle ignore les clients qui attendent le lendemain pour rappeler après une interruption : leur demande est à donner comme demande qui suit l’aléa.',
  'Homes are not struck by the same power cut or flood as the site: home working is overrated in wide-area outages. Lower its share where that matters.':
    'La coupure de courant ou l’inondation qui touche le site épargne les domiciles : le télétravail est surestimé dans les interruptions étendues. Abaissez sa part là où cela compte.',
  'Each site’s protections are independent, and ready again after each outage: outages in quick succession, and one failure for several sites, are understated unless they are given as a hazard of their own.':
    'Les protections de chaque site sont indépendantes, et de nouveau prêtes après chaque interruption : les interruptions rapprochées, et une même panne pour plusieurs sites, sont sous-estimées si elles ne sont pas données comme un aléa à part.',
  'Outages that began before the horizon are left out: a little less outage in the first weeks, where hazards last weeks.':
    'Les interruptions commencées avant l’horizon sont laissées de côté : un peu moins d’interruptions dans les premières semaines, là où les aléas durent des semaines.',
  'Resolution does not depend on haste or on the wait: crowded days understate repeat contacts. Patience does not depend on announcements.':
    'La résolution ne dépend ni de la hâte ni de l’attente : la réitération est sous-estimée les jours chargés. La patience ne dépend pas des annonces.',
  'Contacts come from a large population: where a few hundred people are all who can call, waiting is overrated.':
    'Les contacts viennent d’une population nombreuse : là où seules quelques centaines de personnes peuvent appeler, l’attente est surestimée.',
};
