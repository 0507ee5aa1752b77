/** Bytes as they travel in JSON. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // Not all at once: a function takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}

/** Bytes that travelled in JSON. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
