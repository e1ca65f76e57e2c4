import type { Dictionary } from '../../base/words.ts';
import { de, que } from './elision.ts';

/** What is wrong with contracts and departures. */
export const frChecksContract: Dictionary = {
  'The amendment of {0} changes the volume of {1}, but no setup splits a channel between it and another provider. Split one in fixed shares, or remove the factor.':
    (a, b) =>
      `L’avenant du ${a} change le volume ${de(b)}, mais aucune organisation ne répartit de canal entre lui et un autre prestataire. Répartissez-en un en parts fixes, ou supprimez le facteur.`,
  'From {0} on, {1} would get {2} times its planned share, which is 0 in every setup, so nothing would change. Plan the share it is to get, with a factor of 0 from the start and of 1 from that day on, or remove the factor.':
    'À partir du {0}, {1} recevrait {2} fois sa part prévue, qui est de 0 dans toutes les organisations : rien ne changerait. Prévoyez la part qu’il doit recevoir, avec un facteur de 0 au départ et de 1 à partir de ce jour, ou supprimez le facteur.',
  'From {0} on, {1} is to get nothing, but in the setup "{2}" no share decides who gets "{3}", so it would get as much as before. Name the channels that it still answers (channels), or split the channel in fixed shares.':
    'À partir du {0}, {1} ne doit plus rien recevoir, mais dans l’organisation « {2} » aucune part ne décide qui reçoit « {3} » : il en recevrait autant qu’avant. Nommez les canaux auxquels il répond encore (channels), ou répartissez le canal en parts fixes.',
  'From {0} on, {1} would get {2} times its share of {3} of "{4}" in the setup "{5}", which is more than there is. Lower the factor, or the share.':
    (a, b, c, d, e, f) =>
      `À partir du ${a}, ${b} recevrait ${c} fois sa part ${de(d)} de « ${e} » dans l’organisation « ${f} », soit plus qu’il n’y en a. Baissez le facteur, ou la part.`,
  'From {0} on, {1} is to answer "{2}", but none of its teams can. Add a team for it (with a share of 0 until then), or take the channel out.':
    'À partir du {0}, {1} doit répondre à « {2} », mais aucune de ses équipes ne le peut. Ajoutez-lui une équipe (avec une part de 0 jusque-là), ou retirez le canal.',
  'From {0} on, {1} no longer answers "{2}", and in the setup "{3}" nobody else does. Add another provider to its routing, or the channel to the list.':
    'À partir du {0}, {1} ne répond plus à « {2} », et dans l’organisation « {3} » personne d’autre ne le fait. Ajoutez un autre prestataire à son routage, ou le canal à la liste.',
  '"{0}" is named twice. Remove it once.': '« {0} » est nommé deux fois. Retirez-le une fois.',
  '{0} has a lock-in window that ends on {1}, before it begins on {2}. Give a later last day.':
    '{0} a une période de gel qui finit le {1}, avant de commencer le {2}. Donnez un dernier jour plus tardif.',
  'The contract of {0} is amended on {1} and then on {2}. Put the amendments in the order of their dates, and make one of those on the same day.':
    (a, b, c) =>
      `Le contrat ${de(a)} est modifié le ${b} puis le ${c}. Mettez les avenants dans l’ordre de leurs dates, et faites-en un seul de ceux du même jour.`,
  '{0} is no day of the calendar. Correct it.': '{0} n’est pas un jour du calendrier. Corrigez-le.',
  'The contract of {0} is indexed {1} times by {2}, which takes its prices out of all proportion. Begin later, index less often, or by less.':
    (a, b, c) =>
      `Le contrat ${de(a)} est indexé ${b} fois d’ici le ${c}, ce qui porte ses prix hors de toute proportion. Commencez plus tard, indexez moins souvent, ou de moins.`,
  '{0} prices reserved seats, but no site of the provider has recovery seats elsewhere. Add recovery seats to a site, or remove the price.':
    '{0} fixe un prix pour des positions réservées, mais aucun site du prestataire n’a de positions de repli ailleurs. Ajoutez des positions de repli à un site, ou supprimez le prix.',
  '{0} has take-or-pay or a premium on volume, but no price by the contact or minute, so they come to nothing (staffed hours are paid as they are). Add such a price, or set take-or-pay to 0 and the premium to 1.':
    '{0} a un volume garanti payé (take-or-pay) ou un surprix sur le volume, mais aucun prix au contact ou à la minute : ils ne donnent rien (les heures de présence sont payées telles quelles). Ajoutez un tel prix, ou mettez le volume garanti à 0 et le surprix à 1.',
  '{0} has take-or-pay or a premium on volume, but no price by the contact or minute, so they come to nothing. Add such a price, or set take-or-pay to 0 and the premium to 1.':
    '{0} a un volume garanti payé (take-or-pay) ou un surprix sur le volume, mais aucun prix au contact ou à la minute : ils ne donnent rien. Ajoutez un tel prix, ou mettez le volume garanti à 0 et le surprix à 1.',
  'The setup "{0}" says what it costs when a customer comes back to another provider, but no channel has repeat contacts. Add them to a channel (repeat), or remove it.':
    'L’organisation « {0} » dit ce que coûte un client qui revient chez un autre prestataire, mais aucun canal n’a de réitération. Ajoutez-en à un canal (repeat), ou supprimez-le.',
  'Customers are to leave after a contact unresolved, but no skill states how many are resolved, so all of them would count as resolved. State it, or set this to 0.':
    'Des clients doivent partir après un contact non résolu, mais aucune compétence ne dit combien sont résolus : tous compteraient comme résolus. Indiquez-le, ou mettez ceci à 0.',
  '{0} aims at {1}, which this indicator never is: it is {2}. {3}':
    '{0} vise {1}, ce que cet indicateur n’est jamais : c’est {2}. {3}',
  'Give a target within that range.': 'Donnez une cible dans cette plage.',
  '{0} has an indicator without bonus or malus, so it would change nothing. Add steps or a slope, or remove the indicator.':
    '{0} a un indicateur sans bonus ni malus : il ne changerait rien. Ajoutez des paliers ou une pente, ou supprimez l’indicateur.',
  '{0} has a step at a distance of {1} to the target, which is never reached. Give a smaller distance.':
    '{0} a un palier à une distance de {1} de la cible, qui n’est jamais atteinte. Donnez une distance plus petite.',
  '{0} has a step at a distance of {1} to the target, which is never reached. Write five points as 0.05.':
    '{0} a un palier à une distance de {1} de la cible, qui n’est jamais atteinte. Écrivez cinq points sous la forme 0,05.',
  '{0} would pay a bonus for missing the target. Change the sign of the share, or of the distance.':
    '{0} paierait un bonus pour avoir manqué la cible. Changez le signe de la part, ou de la distance.',
  '{0} would take a malus for passing the target. Change the sign of the share, or of the distance.':
    '{0} prendrait un malus pour avoir dépassé la cible. Changez le signe de la part, ou de la distance.',
  '{0} has a step at {1} after the one at {2}. Put the steps in the order of their distance, the worst first, each once.':
    '{0} a un palier à {1} après celui à {2}. Mettez les paliers dans l’ordre de leur distance, le pire en premier, chacun une fois.',
  'One {0} is worth {1} {2}, it says. Remove the rate, or name another currency.':
    'Un {0} vaudrait {1} {2}. Supprimez le taux, ou nommez une autre devise.',
  'The contract of {0} is in {1}, but nothing says what one {2} is worth in {3}. Add it to the exchange rates, or take another currency.':
    (a, b, c, d) =>
      `Le contrat ${de(a)} est en ${b}, mais rien ne dit ce que vaut un ${c} en ${d}. Ajoutez-le aux taux de change, ou prenez une autre devise.`,
  'At the exchange rate of {0}, the contract of {1} has an amount above {2} {3}. Check the rate: it is what one {4} is worth in {5}.':
    (a, b, c, d, e, f) =>
      `Au taux de change de ${a}, le contrat ${de(b)} a un montant au-dessus de ${c} ${d}. Vérifiez le taux : c’est ce que vaut un ${e} en ${f}.`,
  '{0} has a tier above {1} after the one above {2}. Put the tiers in the order of their volumes, each once.':
    '{0} a une tranche au-delà de {1} après celle au-delà de {2}. Mettez les tranches dans l’ordre de leurs volumes, chacune une fois.',
  'The surcharge "{0}" begins and ends at {1}, so it never holds. Give another end; for the whole day, from 00:00 to 24:00.':
    'La majoration « {0} » commence et finit à {1} : elle ne vaut donc jamais. Donnez une autre fin ; pour la journée entière, de 00:00 à 24:00.',
  'The surcharge "{0}" names the weekday {1} twice. Remove it once.':
    'La majoration « {0} » nomme deux fois le jour {1}. Retirez-le une fois.',
  '{0} asks the surcharge "{1}" on holidays, but no special day of the scenario is marked as one. Mark those that are, or take the holidays out of the surcharge.':
    '{0} demande la majoration « {1} » les jours fériés, mais aucun jour particulier du scénario n’est marqué comme férié. Marquez ceux qui le sont, ou retirez les jours fériés de la majoration.',
  '{0} has surcharges, but none of its prices bears any: a price per agent and month or a fixed price is the same at night. Add a price that bears them, or remove the surcharges.':
    '{0} a des majorations, mais aucun de ses prix n’en porte : un prix par agent et par mois ou un forfait est le même la nuit. Ajoutez un prix qui les porte, ou supprimez les majorations.',
  'the country of a site of {0}': (a) => `le pays d’un site ${de(a)}`,
  'All contracts together make up to {0} lines of cost (a line for each price, tier and surcharge of each version), {1} of them in the contract of {2}. Keep prices, tiers and surcharges to {3} together, or let amendments replace fewer of them.':
    (a, b, c, d) =>
      `Tous les contrats ensemble font jusqu’à ${a} lignes de coût (une ligne pour chaque prix, tranche et majoration de chaque version), dont ${b} dans le contrat ${de(c)}. Tenez prix, tranches et majorations à ${d} en tout, ou laissez les avenants en remplacer moins.`,
  'The trigger "{0}" of {1} waits for {2}, but what it measures is {3}. {4}': (a, b, c, d, e) =>
    `La clause de déclenchement « ${a} » ${de(b)} attend ${c}, mais ce qu’elle mesure est ${d}. ${e}`,
  'Give a threshold within that range.': 'Donnez un seuil dans cette plage.',
  'The trigger "{0}" changes the share of {1}, but no setup splits {2} between it and another provider. Split it in fixed shares in one of them, or take another consequence.':
    (a, b, c) =>
      `La clause de déclenchement « ${a} » change la part ${de(b)}, mais aucune organisation ne répartit ${c} entre lui et un autre prestataire. Répartissez-le en parts fixes dans l’une d’elles, ou prenez une autre conséquence.`,
  'The trigger "{0}" may act {1} times within the horizon, each time on prices it has changed before, and take them out of all proportion. Bring the factor nearer to 1, or let it act once.':
    'La clause de déclenchement « {0} » peut jouer {1} fois dans l’horizon, chaque fois sur des prix qu’elle a déjà changés, et les porter hors de toute proportion. Rapprochez le facteur de 1, ou faites-la jouer une seule fois.',
  'The trigger "{0}" ends the contract of {1}, which does not say how it ends. Add notice, exit fee and hand-over (leaving), or take another consequence.':
    (a, b) =>
      `La clause de déclenchement « ${a} » met fin au contrat ${de(b)}, qui ne dit pas comment il finit. Ajoutez préavis, indemnité de sortie et passation (leaving), ou prenez une autre conséquence.`,
  'Once the trigger "{0}" has ended the contract of {1}, nobody may be left for "{2}" in the setup "{3}". Add a provider who stays to its routing (a share of 0 will do), or take another consequence.':
    (a, b, c, d) =>
      `Une fois que la clause de déclenchement « ${a} » a mis fin au contrat ${de(b)}, il peut ne rester personne pour « ${c} » dans l’organisation « ${d} ». Ajoutez à son routage un prestataire qui reste (une part de 0 suffit), ou prenez une autre conséquence.`,
  'The contract of {0}': (a) => `Le contrat ${de(a)}`,
  'The amendment of {0} to the contract of {1}': (a, b) => `L’avenant du ${a} au contrat ${de(b)}`,
  '{0} is to leave the setup "{1}", where it has no team. Name another provider, or remove the departure.':
    '{0} doit quitter l’organisation « {1} », où il n’a pas d’équipe. Nommez un autre prestataire, ou supprimez le départ.',
  '{0} is to leave the setup "{1}" twice. Keep one of the departures.':
    '{0} doit quitter deux fois l’organisation « {1} ». Gardez un seul des départs.',
  'The client is to end the contract of {0}, which does not say yet how it ends. Add notice, exit fee and hand-over to the contract (leaving), or take another reason.':
    (a) =>
      `Le donneur d’ordre doit mettre fin au contrat ${de(a)}, qui ne dit pas encore comment il finit. Ajoutez au contrat préavis, indemnité de sortie et passation (leaving), ou prenez un autre motif.`,
  'The client is to end the contract of {0}, which does not say how it ends. Add notice, exit fee and hand-over to the contract (leaving), or take another reason.':
    (a) =>
      `Le donneur d’ordre doit mettre fin au contrat ${de(a)}, qui ne dit pas comment il finit. Ajoutez au contrat préavis, indemnité de sortie et passation (leaving), ou prenez un autre motif.`,
  'Once {0} has left the setup "{1}", nobody may be left for "{2}". Add a provider who stays to its routing (a share of 0 will do), or remove the departure.':
    (a, b, c) =>
      `Une fois ${que(a)} a quitté l’organisation « ${b} », il peut ne rester personne pour « ${c} ». Ajoutez à son routage un prestataire qui reste (une part de 0 suffit), ou supprimez le départ.`,
  'A departure of "{0}" is told on one day, or at random at a rate a year. Give one of the two.':
    'Un départ de « {0} » est annoncé un jour donné, ou au hasard à un taux par an. Donnez l’un des deux.',
  'The departure of "{0}" is to be told on {1}, which is no day of the horizon. Move it between {2} and {3}, or remove it.':
    'Le départ de « {0} » doit être annoncé le {1}, qui n’est pas un jour de l’horizon. Placez-le entre le {2} et le {3}, ou supprimez-le.',
  'a time in seconds, 0 or more': 'un temps en secondes, 0 ou plus',
  'a time in hours, 0 or more': 'un temps en heures, 0 ou plus',
  'a number from -1 to 1': 'un nombre de -1 à 1',
  'Write a score of 30 as 0.3.': 'Écrivez un score de 30 sous la forme 0,3.',
  'a multiple of the forecast, 0 or more': 'un multiple de la prévision, 0 ou plus',
  'Write a tenth more as 1.1.': 'Écrivez un dixième de plus sous la forme 1,1.',
  'a share from 0 to 1': 'une part de 0 à 1',
  'Write 80 % as 0.8.': 'Écrivez 80 % sous la forme 0,8.',
  'any channel': 'un canal quelconque',
  'Nothing measures it: the skills of {0} state no first-contact resolution for {1}, nor do those of its teams. State it, or take another indicator.':
    (a, b) =>
      `Rien ne le mesure : les compétences ${de(a)} n’indiquent pas de résolution au premier contact pour ${b}, celles de ses équipes non plus. Indiquez-la, ou prenez un autre indicateur.`,
  'Nothing measures it: the skills of {0} state no satisfaction for {1}, nor do those of its teams. State it, or take another indicator.':
    (a, b) =>
      `Rien ne le mesure : les compétences ${de(a)} n’indiquent pas de satisfaction pour ${b}, celles de ses équipes non plus. Indiquez-la, ou prenez un autre indicateur.`,
  'Nothing measures it: the skills of {0} state no quality score for {1}, nor do those of its teams. State it, or take another indicator.':
    (a, b) =>
      `Rien ne le mesure : les compétences ${de(a)} n’indiquent pas de note de qualité pour ${b}, celles de ses équipes non plus. Indiquez-la, ou prenez un autre indicateur.`,
  'Only deferred channels have a backlog, and the scenario has none. Take another indicator, or a deferred channel.':
    'Seuls les canaux différés ont un stock, et le scénario n’en a pas. Prenez un autre indicateur, ou un canal différé.',
  'Only deferred channels have a backlog, and "{0}" is none. Take another indicator, or a deferred channel.':
    'Seuls les canaux différés ont un stock, et « {0} » n’en est pas un. Prenez un autre indicateur, ou un canal différé.',
  'Two re-allocations of the setup "{0}" move the shares of "{1}". Keep one of them.':
    'Deux réallocations de l’organisation « {0} » déplacent les parts de « {1} ». Gardez-en une.',
  'The setup "{0}" does not split "{1}" in fixed shares between several providers, so there is nothing to move. Split it (policy "split"), or remove the re-allocation.':
    'L’organisation « {0} » ne répartit pas « {1} » en parts fixes entre plusieurs prestataires : il n’y a rien à déplacer. Répartissez-le (policy « split »), ou supprimez la réallocation.',
  '{0} providers cannot each keep {1} of "{2}" in the setup "{3}". Lower the least share.':
    '{0} prestataires ne peuvent garder chacun {1} de « {2} » dans l’organisation « {3} ». Baissez la part minimale.',
  'No two providers ever differ by {0}, so nothing would ever move. Write five points as 0.05.':
    'Deux prestataires ne diffèrent jamais de {0} : rien ne bougerait jamais. Écrivez cinq points sous la forme 0,05.',
};
