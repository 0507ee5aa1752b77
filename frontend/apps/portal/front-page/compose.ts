import type { FrontPageContent, Section } from '@/content/front-page';
import type { Teaser } from '@/content/types';

export interface FrontPage {
  lead: Teaser | null;
  seconds: Teaser[];
  latest: Teaser[];
  sections: ComposedSection[];
}

/**
 * How a section is set: `feature` has one large article and the others beside it, `mirrored` the same the other way
 * round, `row` treats all alike, `single` gives one article the whole width.
 */
export type SectionLayout = 'feature' | 'row' | 'mirrored' | 'single';

export interface ComposedSection {
  section: Section;
  layout: SectionLayout;
  articles: Teaser[];
}

/** How far back the lead may lie to have a picture: news judgement prefers a picture, but not an old one. */
const LEAD_CANDIDATES = 4;
const SECONDS = 2;
const LATEST = 4;

/** The rhythm in which sections follow each other, and how many articles each form can hold. */
const RHYTHM = ['feature', 'row', 'mirrored', 'row'] as const;
const CAPACITY: Record<SectionLayout, number> = { feature: 5, row: 4, mirrored: 5, single: 1 };

/** Decides what stands where: one lead, two seconds, the latest, then the sections; no article appears twice. */
export function compose({ newest, sections }: FrontPageContent): FrontPage {
  const lead = newest.slice(0, LEAD_CANDIDATES).find(({ hero }) => hero) ?? newest[0] ?? null;
  const others = newest.filter(({ id }) => id !== lead?.id);
  const seconds = others.slice(0, SECONDS);
  const latest = others.slice(SECONDS, SECONDS + LATEST);

  const shown = new Set([lead, ...seconds, ...latest].map((article) => article?.id));
  const composed: ComposedSection[] = [];
  for (const section of sections) {
    const fresh = section.articles.filter(({ id }) => !shown.has(id));
    if (fresh.length === 0) continue;
    const layout = layoutFor(composed.length, fresh.length);
    const articles = withPictureFirst(layout, fresh.slice(0, CAPACITY[layout]));
    for (const { id } of articles) shown.add(id);
    composed.push({ section, layout, articles });
  }

  return { lead, seconds, latest, sections: composed };
}

function layoutFor(position: number, articles: number): SectionLayout {
  if (articles === 1) return 'single';
  if (articles < 4) return 'row';
  return RHYTHM[position % RHYTHM.length] ?? 'row';
}

/** Only the large place of a section needs a picture; otherwise the newest stays first. */
function withPictureFirst(layout: SectionLayout, articles: Teaser[]): Teaser[] {
  if (layout === 'row') return articles;
  const opener = articles.find(({ hero }) => hero) ?? articles[0];
  return opener ? [opener, ...articles.filter((article) => article !== opener)] : [];
}
