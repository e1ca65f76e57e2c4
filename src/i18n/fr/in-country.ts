import type { Told } from '../../base/words.ts';

/** Names in the plural, and those without an article. */
const PLURAL =
  /^(?:États-Unis|Pays-Bas|Émirats arabes unis|Philippines|Comores|Seychelles|Maldives|Bahamas|Fidji|Palaos|Kiribati|Îles .*)$/u;
const BARE =
  /^(?:Madagascar|Maurice|Malte|Chypre|Cuba|Singapour|Monaco|Djibouti|Bahreïn|Oman|Taïwan|Haïti|Mayotte|Saint-Marin|Sao Tomé-et-Principe|Trinité-et-Tobago|Sainte-.*|Antigua-et-Barbuda|R\.A\.S\. .*)$/u;
/** Masculine for all their "e". */
const MASCULINE =
  /^(?:Mexique|Mozambique|Cambodge|Zimbabwe|Belize|Suriname|Royaume-Uni|Congo-Brazzaville)$/u;
const VOWEL = /^[aeiouyàâäéèêëîïôöùûü]/iu;

/** Where a country is, from its name in French: "au Maroc", "en Tunisie", "à Maurice". */
export function inCountry(country: Told): string {
  const name = String(country);
  if (name === 'La Réunion') return 'à La Réunion';
  if (PLURAL.test(name)) return `aux ${name}`;
  if (BARE.test(name)) return `à ${name}`;
  const isFeminine = /e(?:$|[ -])/u.test(name) && !MASCULINE.test(name);
  return isFeminine || VOWEL.test(name) ? `en ${name}` : `au ${name}`;
}

/** The same of several: "Maroc, Tunisie et Maurice". */
export function inCountries(countries: Told): string {
  return String(countries)
    .split(/(, | et )/u)
    .map((part, index) => (index % 2 === 0 ? inCountry(part) : part))
    .join('');
}
