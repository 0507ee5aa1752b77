import type fr from '../../messages/fr.json';

type Right = keyof (typeof fr)['roles']['rights'];

/** The key of a right's sentence in the messages; rights of later modules have the server's own sentence. */
export const rightKey = (code: string, known: Readonly<Record<string, string>>): Right | null => {
  const key = code.replace('.', '_');
  return key in known ? (key as Right) : null;
};
