import type { Dictionary } from '../../base/words.ts';

/** Labels and help of the settings: routing. */
export const frFieldsRouting: Dictionary = {
  Routing: 'Routage',
  'For each channel, how contacts are shared between the providers.':
    'Pour chaque canal, comment les contacts sont répartis entre les prestataires.',
  Policy: 'Principe',
  'Fixed shares, an order of providers, or the least expected wait.':
    'Parts fixes, ordre des prestataires, ou attente prévue la plus courte.',
  Shares: 'Parts',
  'Part of the contacts sent to each provider; they add up to 1.':
    'Part des contacts envoyée à chaque prestataire ; leur somme fait 1.',
  'Shares by the time': 'Parts selon l’heure',
  'Other shares at some hours; the first entry that fits counts.':
    'D’autres parts à certaines heures ; la première ligne qui convient compte.',
  '1 is Monday, 7 is Sunday.': '1 est lundi, 7 est dimanche.',
  'Part of the contacts sent to each provider then; they add up to 1.':
    'Part des contacts envoyée alors à chaque prestataire ; leur somme fait 1.',
  Rules: 'Règles',
  'Other shares while something is wrong; of several that act, the first counts. Fail-over acts on top.':
    'D’autres parts tant que quelque chose va mal ; si plusieurs jouent, la première compte. La bascule s’y ajoute.',
  When: 'Quand',
  'What must hold before the rule acts.': 'Ce qui doit être vrai avant que la règle joue.',
  'Who is watched.': 'Qui est surveillé.',
  'Share of its agents left, expected wait in seconds, contacts waiting, or the share answered of those that ended in the last quarter of an hour.':
    'Part de ses agents encore là, attente prévue en secondes, contacts en attente, ou part prise en charge de ceux qui se sont terminés au dernier quart d’heure.',
  'Minutes in a row, looked at once a minute.': 'Minutes de suite, observées une fois par minute.',
  'Shares then': 'Parts appliquées alors',
  'The split while the rule acts; it adds up to 1.':
    'La répartition tant que la règle joue ; la somme fait 1.',
  Until: 'Jusqu’à',
  'What ends it.': 'Ce qui y met fin.',
  'Back across': 'Repassé au-delà de',
  'The rule ends when the measure is on the other side of this.':
    'La règle cesse quand la mesure est de l’autre côté de cette valeur.',
  'Minutes in a row.': 'Minutes de suite.',
  Queue: 'File',
  'Whether each provider holds its own queue, or the client holds one for all.':
    'Si chaque prestataire tient sa propre file, ou si le donneur d’ordre en tient une pour tous.',
  Overflow: 'Débordement',
  'When a contact leaves the provider it was meant for, because of its queue.':
    'Quand un contact quitte, à cause de sa file, le prestataire auquel il était destiné.',
  'Overflow when the expected wait exceeds': 'Débordement quand l’attente prévue dépasse',
  'Then the contact goes to the provider where the expected wait is least.':
    'Le contact va alors au prestataire où l’attente prévue est la plus courte.',
  'Overflow when so many wait': 'Débordement quand il en attend autant',
  'Overflow when nobody is idle': 'Débordement quand personne n’est libre',
  'Then an idle agent elsewhere takes it; with none it waits where it was sent.':
    'Un agent libre ailleurs le prend alors ; s’il n’y en a pas, il attend là où il a été envoyé.',
  'Others may take it after': 'Les autres peuvent le prendre après',
  'Staged overflow: a contact that has waited so long may be taken by the other providers of the plan too, their own contacts first.':
    'Débordement par étapes : un contact qui a attendu autant peut aussi être pris par les autres prestataires du plan, leurs propres contacts d’abord.',
  'Which others': 'Quels autres',
  'Left out: every provider of the plan.': 'Laissé vide : tous les prestataires du plan.',
  'Fail-over': 'Bascule',
  'How fast contacts leave a stricken provider, and return. Without it they stay.':
    'À quelle vitesse les contacts quittent un prestataire frappé, et y reviennent. Sans elle, ils restent.',
  Detection: 'Détection',
  'From the loss of capacity until the client knows.':
    'De la perte de capacité jusqu’à ce que le donneur d’ordre le sache.',
  'Switch-over': 'Basculement',
  'From knowing until contacts are routed elsewhere.':
    'Du moment où on le sait jusqu’à ce que les contacts soient dirigés ailleurs.',
  'Fail-back': 'Retour',
  'From recovery until contacts return.': 'De la reprise jusqu’au retour des contacts.',
  'Most waiting': 'Nombre maximal en attente',
  'A contact that finds so many waiting in its queue is blocked.':
    'Un contact qui en trouve autant en attente dans sa file est bloqué.',
  Caps: 'Plafonds',
  'Most contacts an hour that a provider accepts, counted in each interval; beyond, they go to the others, and are blocked when nobody accepts them.':
    'Nombre maximal de contacts par heure qu’un prestataire accepte, compté à chaque intervalle ; au-delà, ils vont aux autres, et sont bloqués quand personne ne les accepte.',
  Transfers: 'Transferts',
  'Contacts that one provider passes on to another.':
    'Contacts qu’un prestataire passe à un autre.',
  'Provider that took the contact.': 'Prestataire qui a pris le contact.',
  'Provider who takes it over.': 'Prestataire qui le reprend.',
  'Share transferred': 'Part transférée',
  'Part of the contacts answered at the first that go on to the second, where they wait and are handled anew.':
    'Part des contacts traités par le premier qui continuent chez le second, où ils attendent et sont traités de nouveau.',
  'Call-back': 'Rappel proposé (call-back)',
  'Customers keep their place in the queue without holding the line.':
    'Des clients gardent leur place dans la file sans garder la ligne.',
  'Offered when the expected wait exceeds': 'Proposé quand l’attente prévue dépasse',
  'The customer may hang up, keep the place in the queue, and be called back.':
    'Le client peut raccrocher, garder sa place dans la file, et être rappelé.',
  Acceptance: 'Acceptation',
  'Share of the customers who accept.': 'Part des clients qui acceptent.',
  Reached: 'Joints',
  'Share of the call-backs that reach the customer; the others count as abandoned.':
    'Part des rappels qui joignent le client ; les autres comptent comme abandonnés.',
  'Voice-mail': 'Messagerie vocale',
  'Messages of customers who could not be taken.':
    'Messages de clients qui n’ont pas pu être pris.',
  'Messages go to': 'Les messages vont à',
  'A deferred channel where they are worked off.': 'Un canal différé où ils sont traités.',
  'Share that leaves a message': 'Part qui laisse un message',
  'Of the customers who are blocked, or still wait when closing cuts the queue.':
    'Des clients qui sont bloqués, ou qui attendent encore quand la fermeture coupe la file.',
  Order: 'Ordre',
  'The first provider with an idle agent takes the contact; with none idle it waits at the first.':
    'Le premier prestataire qui a un agent libre prend le contact ; si aucun n’en a, il attend chez le premier.',
  'Among whom the contact goes to the shortest expected wait.':
    'Parmi lesquels le contact va à l’attente prévue la plus courte.',
};
