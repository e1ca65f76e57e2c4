import type { Dictionary } from '../../base/words.ts';

/** Names in the scenario that opens with the page. */
export const frDemonstration: Dictionary = {
  'Parcel carrier: one outsourcer or two?': 'Transporteur de colis : un prestataire ou deux ?',
  'A parcel carrier sends about 1,500 calls a weekday to Atlas, in Lyon. Should it give 40 % of them to Borealis, in Porto? Both setups keep a tenth of spare agents. The second provider costs its own steering; it takes over when the first one is struck.':
    'Un transporteur de colis confie environ 1 500 appels par jour ouvré à Atlas, à Lyon. Doit-il en donner 40 % à Borealis, à Porto ? Les deux organisations gardent un dixième d’agents en marge. Le second prestataire a son propre coût de pilotage ; il prend le relais quand le premier est frappé.',
  Phone: 'Téléphone',
  'Atlas alone': 'Atlas seul',
  'Telephone platform down: the platform of Atlas':
    'Plateforme téléphonique en panne : celle d’Atlas',
  'Telephone platform down: the platform of Borealis':
    'Plateforme téléphonique en panne : celle de Borealis',
  "The company's own systems down": 'Systèmes internes de l’entreprise en panne',
  'Ransomware, Atlas': 'Rançongiciel, Atlas',
  'Ransomware, Borealis': 'Rançongiciel, Borealis',
  'Power cut, Lyon': 'Coupure de courant, Lyon',
  'Carrier down: the carrier of Lyon': 'Opérateur en panne : celui de Lyon',
  'Flood, Rhône valley': 'Inondation, vallée du Rhône',
  'Power cut, Porto': 'Coupure de courant, Porto',
  'Carrier down: the carrier of Porto': 'Opérateur en panne : celui de Porto',
  'Evacuation, Lyon': 'Évacuation, Lyon',
  'Evacuation, Porto': 'Évacuation, Porto',
};
