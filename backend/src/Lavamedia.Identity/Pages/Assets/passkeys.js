// Lets people sign in with a passkey: by the button, or by choosing one where the browser fills in the address. Without this
// script, or in a browser that knows no passkeys, the page signs in by password.
const button = document.getElementById('passkey');
const returnUrl = button?.dataset.returnUrl ?? '/';
const headers = { 'content-type': 'application/json', 'GraphQL-Preflight': '1' };
let waiting;

async function signIn(mediation) {
  waiting?.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  const options = await fetch('/auth/passkey/options', { method: 'POST', headers, body: '{}' });
  if (!options.ok) throw new Error('No challenge was given.');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await options.json());
  const credential = await navigator.credentials.get({ publicKey, mediation, signal });
  const answer = await fetch('/auth/passkey', {
    method: 'POST',
    headers,
    body: JSON.stringify({ credential: JSON.stringify(credential), returnUrl }),
  });
  if (!answer.ok) throw new Error('The passkey was not taken.');
  window.location.assign((await answer.json()).returnUrl);
}

function tell(problem) {
  // Who changes his mind, or begins the other way, needs no message.
  if (problem.name === 'AbortError' || problem.name === 'NotAllowedError') return;
  document.getElementById('passkey-problem').hidden = false;
}

if (button && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  document.getElementById('passkey-way').hidden = false;
  button.addEventListener('click', () => signIn('optional').catch(tell));
  if (await PublicKeyCredential.isConditionalMediationAvailable?.()) {
    signIn('conditional').catch(tell);
  }
}
