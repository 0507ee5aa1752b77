import { frontPageForms, type FrontPageForm } from '@lavamedia/utils';
import type { Section } from '@/content/front-page';

export interface ArrangedSection {
  section: Section;
  form: FrontPageForm;
}

/** Leaves out sections that have nothing to show, and sets the others by what they hold. */
export function arrange(sections: readonly Section[]): ArrangedSection[] {
  const shown = sections.filter(({ articles }) => articles.length > 0);
  const forms = frontPageForms(shown);
  return shown.flatMap((section, place) => {
    const form = forms[place];
    return form ? [{ section, form }] : [];
  });
}
