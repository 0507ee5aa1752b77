const colours = 8;

/** The class with the colour of a person: the same one on every screen. */
export function caretColour(userId: string): string {
  let number = 0;
  for (const character of userId) number = (number * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return `caret-colour-${number % colours}`;
}
