/*
 * Names are searched by their single characters and pairs of characters, each kept in a row of its own: `杭州` finds 杭州西湖百货 without
 * looking at other names. MariaDB and MySQL share no full-text index that can split Chinese.
 */

/** A name as it is searched: full-width and case folded, without blanks. */
export function searchableName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}

/** All single characters and pairs of a name, each once. */
export function gramsOf(name: string): string[] {
  const characters = [...searchableName(name)];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return [...new Set([...characters, ...pairs])];
}

/** The grams that a name must have to contain what is searched: its pairs, or the one character. */
export function wantedGrams(search: string): string[] {
  const characters = [...searchableName(search)];
  return characters.length < 2 ? characters : gramsOf(search).filter((gram) => [...gram].length === 2);
}
