import type { Dictionary } from '../../base/words.ts';

/** The ways into the help that stand on the page itself. */
export const frHelpPage: Dictionary = {
  'Glossary and help': 'Glossaire et aide',
  'The page in four steps': 'La page en quatre étapes',
  'Works without a network after the first visit; what you enter stays in this browser.':
    'Fonctionne sans réseau après la première visite ; ce que vous saisissez reste dans ce navigateur.',
  'Back to the answer': 'Revenir à la réponse',
  'New here? Four steps': 'Première visite ? Quatre étapes',
  'No, thank you': 'Non, merci',
  'In the glossary': 'Dans le glossaire',
  'How it was worked out': 'Comment ce chiffre est obtenu',
  '{0}: how it was worked out': '{0} : comment ce chiffre est obtenu',
  'How each figure was worked out:': 'Comment chaque chiffre est obtenu :',
  'the continuity': 'la continuité',
  'the cost': 'le coût',
  'the contacts lost': 'les contacts perdus',
};
