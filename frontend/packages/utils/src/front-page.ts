/** The form that the newsroom asks for. */
export type FrontPageLayout = 'LEAD' | 'FEATURE' | 'GRID' | 'LIST' | 'STRIP';

/**
 * How a section is set: `feature` has one large article and the others beside it, `mirrored` the same the other way
 * round, `row` treats all alike, `single` gives one article the whole width, `list` and `strip` are headlines alone.
 */
export type FrontPageForm = 'lead' | 'feature' | 'mirrored' | 'row' | 'single' | 'list' | 'strip';

export interface ToBeSet {
  readonly layout: FrontPageLayout;
  readonly articles: readonly unknown[];
}

/** With fewer articles a large one would stand beside nothing. */
const LEAST_OF_A_FEATURE = 4;

/** Sets sections by what they hold, those without articles included; features take turns in the side. */
export function frontPageForms(sections: readonly ToBeSet[]): FrontPageForm[] {
  let features = 0;
  return sections.map((section) => {
    const form = formOf(section);
    return form === 'feature' && features++ % 2 === 1 ? 'mirrored' : form;
  });
}

function formOf({ layout, articles }: ToBeSet): FrontPageForm {
  switch (layout) {
    case 'LEAD':
      return 'lead';
    case 'LIST':
      return 'list';
    case 'STRIP':
      return 'strip';
    case 'GRID':
      return articles.length === 1 ? 'single' : 'row';
    case 'FEATURE':
      if (articles.length === 1) return 'single';
      return articles.length < LEAST_OF_A_FEATURE ? 'row' : 'feature';
  }
}

/** In how many columns a row of this many articles is set: so that the last line is not a lone one where that can be avoided. */
export const frontPageColumns = (articles: number): number =>
  articles < 4 ? articles : articles % 4 === 0 || articles % 3 === 1 ? 4 : 3;
