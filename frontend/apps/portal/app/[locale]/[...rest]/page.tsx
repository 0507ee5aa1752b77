import { notFound } from 'next/navigation';

/** Every other address below a language: the not-found page of that language. */
export default function UnknownPage(): never {
  notFound();
}
