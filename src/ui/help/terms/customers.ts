import type { Term } from './term.ts';

/** Customers, their contacts and how content they are. */
export const customersTerms = [
  {
    id: 'contact',
    name: 'Contact',
    meaning:
      'One attempt by a customer to be served: a call, a chat, a message. A customer with one need may make several.',
    related: ['redial', 'repeat-contact'],
  },
  {
    id: 'handle-time',
    name: 'Handle time (AHT)',
    meaning:
      'Time that a contact keeps an agent: talk and wrap-up. Average handle time is its mean.',
    source: 'Industry practice; docs/model.md, section 8',
    related: ['occupancy'],
  },
  {
    id: 'patience',
    name: 'Patience',
    meaning:
      'How long a customer waits before giving up. Each contact has its own, drawn from the channel’s law.',
    source: 'Gans, Koole and Mandelbaum 2003, “Telephone call centers”',
    related: ['abandonment'],
  },
  {
    id: 'abandonment',
    name: 'Abandonment',
    meaning:
      'A customer gives up waiting before an agent answers. The rate is abandoned / offered.',
    source: 'Gans, Koole and Mandelbaum 2003, “Telephone call centers”',
    related: ['patience', 'redial'],
  },
  {
    id: 'redial',
    name: 'Redial',
    meaning:
      'The customer abandoned, was blocked or was cut off, and tries again. It counts as one more contact offered.',
    source:
      'Ding, Remerova, van der Mei and Zwart 2013, “Fluid approximation of a call center model with redials and reconnects”',
    related: ['abandonment', 'repeat-contact'],
  },
  {
    id: 'repeat-contact',
    name: 'Repeat contact',
    meaning: 'The contact was answered but the need was not resolved, and the customer comes back.',
    source: 'Industry practice (first-contact resolution, SQM Group)',
    related: ['fcr', 'redial'],
  },
  {
    id: 'lost-contact',
    name: 'Lost contact',
    meaning: 'A need given up for good: the last attempt failed and no other followed.',
    source: 'docs/model.md, section 8',
    related: ['abandonment', 'redial'],
  },
  {
    id: 'fcr',
    name: 'First-contact resolution: FCR',
    meaning: 'Share of the contacts handled to their end that settle the customer’s need.',
    source: 'Industry practice (first-contact resolution, SQM Group)',
    related: ['repeat-contact'],
  },
  {
    id: 'csat',
    name: 'Customer satisfaction: CSAT',
    meaning:
      'Share of customers satisfied with their contact. Here it is an input by team, weighted by who answered, not a survey.',
    source: 'Industry practice (first-contact resolution, SQM Group)',
    related: ['fcr'],
  },
  {
    id: 'nps',
    name: 'Net promoter score: NPS',
    meaning:
      'Share of customers who would recommend the company (9 or 10 out of 10) less the share who would not (0 to 6). It is not simulated.',
    source: 'Reichheld 2003, “The one number you need to grow”',
    related: ['csat'],
  },
] as const satisfies readonly Term[];
