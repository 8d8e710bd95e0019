const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A name as those see it who may not see it whole: `王小明` → `王**`. */
export function maskName(name: string): string {
  const [first = '', ...rest] = charactersOf(name);
  return rest.length === 0 ? '*' : first + '*'.repeat(rest.length);
}

/** A normalised phone number, masked: `13812345678` → `138****5678`. An extension is left out. */
export function maskPhone(phone: string): string {
  const [number = ''] = phone.split('转');
  const hidden = number.length - 7;
  return hidden < 3 ? '*'.repeat(number.length) : number.slice(0, 3) + '*'.repeat(hidden) + number.slice(-4);
}

/** An address, masked: its beginning, at most six characters and a third of it, which names a province or city. */
export function maskAddress(address: string): string {
  const all = charactersOf(address);
  return `${all.slice(0, Math.min(6, Math.floor(all.length / 3))).join('')}****`;
}

function charactersOf(text: string): string[] {
  return Array.from(characters.segment(text.trim()), ({ segment }) => segment);
}
