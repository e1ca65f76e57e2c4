import type { Dictionary } from '../../base/words.ts';

/** The questions of the ready-made scenarios, and what they show. */
export const frScenarioQuestions: Dictionary = {
  'Two providers, half each': 'Deux prestataires, moitié-moitié',
  'Both providers answer all day, in two countries, on two platforms and two carriers, each with a tenth of spare agents, as the single one. What does that buy over one provider, and does one common queue help?':
    'Les deux prestataires répondent toute la journée, dans deux pays, sur deux plateformes et deux opérateurs, chacun avec un dixième d’agents en marge, comme le prestataire unique. Qu’y gagne-t-on par rapport à un seul prestataire, et une file commune aide-t-elle ?',
  'Pay for calls answered, or for problems solved?':
    'Payer l’appel décroché, ou le problème résolu ?',
  'Atlas is paid for each call, with a malus when it answers too few; or for each call that settles the matter, with a bonus when it settles more. Paid by the call it keeps calls short. The second setup changes the contract alone; in the third Atlas takes the time to solve.':
    'Atlas est payé à l’appel, avec un malus s’il en décroche trop peu ; ou à l’appel qui règle la demande, avec un bonus s’il en règle davantage. Payé à l’appel, il écourte les conversations. La deuxième organisation ne change que le contrat ; dans la troisième, Atlas prend le temps de résoudre.',
  'More work for the better provider: better at what?':
    'Plus de travail au meilleur prestataire : meilleur en quoi ?',
  'Atlas solves more problems; Borealis, with shorter calls and more agents, answers more. Each month a twentieth of the calls can move from the one that did worse to the one that did better. Measured by the answer rate, by problems solved, or not at all?':
    'Atlas résout plus de problèmes ; Borealis, avec des appels plus courts et plus d’agents, décroche davantage. Chaque mois, un vingtième des appels peut passer du moins bon au meilleur. Mesuré au taux de décroché, aux problèmes résolus, ou pas du tout ?',
  'Channel experts or generalists?': 'Des experts par canal, ou des généralistes ?',
  'Phone, app, chat, social media and writing: at one provider, two generalists, experts, or experts beside a generalist. Experts solve more, but each stands alone.':
    'Téléphone, application, chat, réseaux sociaux et écrit : chez un prestataire, deux généralistes, des experts, ou des experts épaulés par un généraliste. Les experts résolvent davantage, mais chacun est seul sur ses canaux.',
  'Two providers on one river, or on two': 'Deux prestataires sur un même fleuve, ou sur deux',
  "On paper both setups have two providers at the same price. In the first, both sit in Lyon, on the same river, grid, carrier and telephone platform; in the second, nothing is shared but the company's own systems.":
    'Sur le papier, les deux organisations ont deux prestataires au même prix. Dans la première, tous deux sont à Lyon, sur le même fleuve, le même réseau électrique, le même opérateur et la même plateforme téléphonique ; dans la seconde, rien n’est partagé, sauf les systèmes internes de l’entreprise.',
  'A crisis: three times the calls': 'Une crise : trois fois plus d’appels',
  'Nothing breaks at the providers: customers call three times as much from 10:00 one Tuesday, for twelve hours, and half of those who hang up try again. How far does a margin of agents carry?':
    'Rien ne tombe en panne chez les prestataires : les clients appellent trois fois plus à partir de 10 h, un mardi, pendant douze heures, et la moitié de ceux qui raccrochent rappellent. Jusqu’où une marge d’agents permet-elle de tenir ?',
  "A bank's measured day, one centre or two": 'La journée mesurée d’une banque, un centre ou deux',
  'Telephone banking with the day, the week and the busyness that were measured at a North American bank, at a tenth of its 32,461 calls a day, and the handle time and patience measured at another bank. One centre, two of them, or two with one queue?':
    'La banque par téléphone avec la journée, la semaine et l’affluence mesurées dans une banque nord-américaine, au dixième de ses 32 461 appels par jour, et la durée de traitement et la patience mesurées dans une autre banque. Un centre, deux, ou deux avec une seule file ?',
  'Near-shore and off-shore against on-shore': 'Nearshore et offshore face à l’onshore',
  'The same calls answered in Lille, or in Casablanca and Antananarivo at about half the price an hour: longer calls, more power cuts, and generators that must start eighty times a year.':
    'Les mêmes appels traités à Lille, ou à Casablanca et Antananarivo à peu près à la moitié du prix horaire : appels plus longs, plus de coupures de courant, et des groupes électrogènes qui doivent démarrer quatre-vingts fois par an.',
  'On-shore alone, or with near-shore?': 'L’onshore seul, ou avec du nearshore ?',
  'French and English calls, every day from 8 to 22. Lyon costs more, and more still at night and on Sundays. Casablanca and Porto cost less, take longer, solve a little less, and a customer who calls back may reach the other provider. Near-shore for evenings and Sundays, for half of all calls, or not at all?':
    'Des appels en français et en anglais, tous les jours de 8 h à 22 h. Lyon coûte plus cher, et plus encore la nuit et le dimanche. Casablanca et Porto coûtent moins, prennent plus de temps, résolvent un peu moins, et un client qui rappelle peut tomber sur l’autre prestataire. Du nearshore pour les soirs et les dimanches, pour la moitié des appels, ou pas du tout ?',
  'A primary provider and a standby': 'Un prestataire principal et un renfort d’astreinte',
  'Atlas answers 95 % of the calls. Borealis answers 5 %, to stay trained, and keeps 30 seats on standby: 10 after four hours, 20 after a day, 30 after three. Is the retainer worth the wait?':
    'Atlas traite 95 % des appels. Borealis en traite 5 %, pour garder la main, et tient 30 positions d’astreinte : 10 au bout de quatre heures, 20 au bout d’un jour, 30 au bout de trois. La redevance vaut-elle l’attente ?',
  'Leaving a provider: six months, or seven days?':
    'Quitter un prestataire : six mois, ou sept jours ?',
  "Atlas answers 60 % of the calls, Borealis 40 %. On 1 March Atlas is given six months' notice, with an exit fee of two months; or it fails, and closes in seven days. Borealis needs twelve weeks to recruit and train, at 4,000 € an agent, and beginners take half as long again.":
    'Atlas traite 60 % des appels, Borealis 40 %. Le 1er mars, son contrat est résilié avec six mois de préavis et une indemnité de sortie de deux mois ; ou bien il devient insolvable, et ferme en sept jours. Borealis a besoin de douze semaines pour recruter et former, à 4 000 € par agent, et les débutants mettent moitié plus de temps par contact.',
  'Renegotiate at mid-year, or let the contract do it?':
    'Renégocier à mi-année, ou laisser faire le contrat ?',
  "Atlas answers 60 % of a parcel carrier's calls at a price that follows wages. Leave the contract as it is? Amend it on 1 July: more volume for 5 % off the price, and a bonus or malus on the service level? Or sign triggers from the start: more calls than forecast lower the price, poor months lower the share?":
    'Atlas traite 60 % des appels d’un transporteur de colis à un prix qui suit les salaires. Laisser le contrat tel quel ? Le modifier par avenant au 1er juillet : plus de volume contre 5 % de moins sur le prix, et un bonus ou malus sur le taux de service ? Ou signer dès le départ des clauses de déclenchement : plus d’appels que prévu font baisser le prix, de mauvais mois font baisser la part ?',
  'One on-shore provider: is a generator and home working enough?':
    'Un seul prestataire onshore : groupe électrogène et télétravail suffisent-ils ?',
  'A service company keeps its 4,000 calls a weekday with one provider in Lille. The same site is simulated twice in the same years: as it is, and with a generator and three agents in ten ready to work from home.':
    'Une société de services garde ses 4 000 appels par jour ouvré chez un seul prestataire, à Lille. Le même site est simulé deux fois dans les mêmes années : tel quel, et avec un groupe électrogène et trois agents sur dix prêts à télétravailler.',
};
