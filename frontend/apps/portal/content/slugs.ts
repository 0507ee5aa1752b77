/** What cannot be the address of anything never reaches the API, nor takes a place in the cache. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 200;
}
