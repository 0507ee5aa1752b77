/** Whether this browser makes passkeys at all. */
export const knowsPasskeys = (): boolean =>
  typeof window.PublicKeyCredential === 'function' &&
  'parseCreationOptionsFromJSON' in window.PublicKeyCredential;

/**
 * Lets the browser make a passkey.
 *
 * @returns the credential as JSON, or null when the person changed his mind or the device has one already.
 */
export async function makePasskey(options: string): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON,
  );
  try {
    return JSON.stringify(await navigator.credentials.create({ publicKey }));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
