import type { GraphiQLPlugin } from '@graphiql/react';
import { useActionState, useEffect, useState } from 'react';

/** A panel to sign in and out with the session that the browser applications use. */
export function sessionPlugin(): GraphiQLPlugin {
  return { title: 'Session', icon: SessionIcon, content: SessionPanel };
}

interface Person {
  displayName: string;
}

/** Why nobody is signed in, and the address that was typed: the form is emptied after each attempt. */
interface Refused {
  email: string;
  problem: string;
}

const headers = { 'Content-Type': 'application/json', 'GraphQL-Preflight': '1' };

async function whoAmI(): Promise<Person | null> {
  const response = await fetch(location.pathname, {
    method: 'POST',
    credentials: 'same-origin',
    headers,
    body: JSON.stringify({ query: '{ me { displayName } }' }),
  });
  const result = (await response.json()) as { data?: { me?: Person | null } };
  return result.data?.me ?? null;
}

function SessionPanel() {
  const [person, setPerson] = useState<Person | null>();
  useEffect(() => {
    void whoAmI().then(setPerson, () => {
      setPerson(null);
    });
  }, []);

  const [refused, signIn, busy] = useActionState(async (_: Refused | undefined, form: FormData) => {
    const typed = form.get('email');
    const email = typeof typed === 'string' ? typed : '';
    try {
      const response = await fetch('/auth/session', {
        method: 'POST',
        credentials: 'same-origin',
        headers,
        body: JSON.stringify({ email, password: form.get('password') }),
      });
      if (!response.ok) {
        const body = (await response.json().catch(() => ({}))) as { detail?: string };
        return { email, problem: body.detail ?? `The server answered ${response.status}.` };
      }
      setPerson(await whoAmI());
      return undefined;
    } catch {
      return { email, problem: 'The server does not answer. Try again.' };
    }
  }, undefined);

  const [stayed, signOut, leaving] = useActionState(async () => {
    try {
      await fetch('/auth/session', { method: 'DELETE', credentials: 'same-origin', headers });
      const after = await whoAmI();
      setPerson(after);
      return after ? 'The server did not end the session. Try again.' : undefined;
    } catch {
      return 'The server does not answer, so you may still be signed in. Try again.';
    }
  }, undefined);

  if (person) {
    return (
      <form className="panel" action={signOut}>
        <h2>Session</h2>
        <p>Signed in as {person.displayName}.</p>
        {stayed && <p role="alert">{stayed}</p>}
        <button type="submit" className="graphiql-button" disabled={leaving}>
          {leaving ? 'Signing out…' : 'Sign out'}
        </button>
      </form>
    );
  }
  return (
    <form className="panel" action={signIn}>
      <h2>Session</h2>
      <p>Anonymous: operations run with a reader&rsquo;s rights.</p>
      <label>
        E-mail
        <input name="email" type="email" autoComplete="username" defaultValue={refused?.email} required />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      {refused && <p role="alert">{refused.problem}</p>}
      <button type="submit" className="graphiql-button" disabled={busy}>
        {busy ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  );
}

function SessionIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="8" cy="15" r="4.5" />
      <path d="M11.5 11.5 20 3M16 7l3 3" />
    </svg>
  );
}
