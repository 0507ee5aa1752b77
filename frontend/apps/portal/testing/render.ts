import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';

/** Renders server components, asynchronous ones too, to the document that readers get. */
export async function renderToDocument(element: ReactNode): Promise<Document> {
  const { prelude } = await prerender(element);
  document.documentElement.lang = 'fr';
  document.title = 'Lavamedia';
  document.body.innerHTML = await new Response(prelude).text();
  return document;
}
