import type { Dictionary } from '../../base/words.ts';

/** Clauses on the company's own costs, currencies and other clients. */
export const frClausesClient: Dictionary = {
  'A disruption longer than the tolerable costs nothing by itself.':
    'Une perturbation plus longue que la durée tolérable ne coûte rien en elle-même.',
  'Each disruption of a channel longer than the tolerable (MTPD) costs {0}.':
    'Chaque perturbation d’un canal plus longue que la durée tolérable (DMTP/MTPD) coûte {0}.',
  'A transfer between providers costs nothing.': 'Un transfert entre prestataires ne coûte rien.',
  'Each contact passed from one provider to another costs {0}.':
    'Chaque contact transféré d’un prestataire à un autre coûte {0}.',
  '{0} of customers leave after a contact lost and {1} after one unresolved; each is worth {2}.':
    '{0} des clients partent après un contact perdu et {1} après un contact non résolu ; chacun vaut {2}.',
  'For each channel below the minimum for more than {0}, a regulator asks {1}.':
    'Pour chaque canal resté plus de {0} sous le minimum, le régulateur réclame {1}.',
  'For each channel below the minimum for more than {0}, a regulator asks {1}, and {2} for each hour beyond that.':
    'Pour chaque canal resté plus de {0} sous le minimum, le régulateur réclame {1}, plus {2} par heure au-delà.',
  '{0} is worth {1}.': '{0} vaut {1}.',
  'other client': 'autre donneur d’ordre',
  'other clients': 'autres donneurs d’ordre',
  '{0} may claim the same agents, each in {1} of the outages': (others, share) =>
    /^[01]\D/.test(String(others))
      ? `${others} peut réclamer les mêmes agents, dans ${share} des interruptions`
      : `${others} peuvent réclamer les mêmes agents, chacun dans ${share} des interruptions`,
  '{0}; this client comes first and has all':
    '{0} ; ce donneur d’ordre passe en premier et les obtient tous',
  '{0}; all who claim them share them evenly':
    '{0} ; tous ceux qui les réclament se les partagent à parts égales',
  '{0}; this client has none when another claims them':
    '{0} ; ce donneur d’ordre n’en obtient aucun si un autre les réclame',
};
