import { routing } from '@/i18n/routing';
import { loadArticle, preloadRelated } from './article';

const ARTICLE = /^(?:\/(?<locale>[a-z]{2,3}(?:-[a-z0-9]{2,8})*))?\/articles\/(?<slug>[^/]+)$/;

/**
 * Begins to ask for what is read at a path, while Next still finds the page of it and sets the frame around it. Whoever asks for the same
 * meanwhile gets the same answer (content/tagged-cache.ts), so the page asks for nothing twice.
 */
export function loadAhead(path: string): void {
  const { locale = routing.defaultLocale, slug } = ARTICLE.exec(path)?.groups ?? {};
  if (!slug || !routing.locales.includes(locale)) return;

  preloadRelated(locale, slug);
  // Whether it fails is for the page to see.
  loadArticle(locale, slug).catch(() => undefined);
}
