import { useCreateSitePreviewMutation, type RequestProblem } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input } from '@lavamedia/ui';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { nextFullHour } from '../workflow/wall-clock';

export interface SitePreviewDialogProps {
  /** What a clock in Paris shows at the instant that is proposed: `2027-03-28T09:30`. */
  readonly at?: string | undefined;
  readonly onClose: () => void;
}

/** Asks for an instant and shows the site in a tab of its own, as readers will see it then. */
export function SitePreviewDialog({ at, onClose }: SitePreviewDialogProps) {
  const t = useTranslations('sitePreview');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const form = useId();
  const [instant, setInstant] = useState(() => at ?? nextFullHour(new Date()));
  const [create, { isLoading }] = useCreateSitePreviewMutation();
  const [refusal, setRefusal] = useState<string>();

  const look = async () => {
    // Opened while the click still counts, or the browser would keep it shut.
    const tab = window.open('about:blank', '_blank');
    if (tab) tab.opener = null;
    try {
      const { sitePreviewLink, errors } = (await create({ input: { at: `${instant}:00` } }).unwrap())
        .createSitePreview;
      if (sitePreviewLink) {
        if (tab) tab.location.replace(sitePreviewLink.url);
        else window.location.assign(sitePreviewLink.url);
        onClose();
        return;
      }
      setRefusal(errors?.[0] ? errorText(errors[0]) : t('instantMissing'));
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setRefusal(`${text.title} ${text.advice}`);
    }
    tab?.close();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      description={t('text')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={form} variant="primary" busy={isLoading} disabled={!instant}>
            {t('look')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="mt-4 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Field label={t('instant')} hint={t('zone')} required>
          <Input type="datetime-local" value={instant} onChange={(event) => setInstant(event.target.value)} />
        </Field>
        {refusal && (
          <p role="alert" className="border-s-2 border-bad ps-3 text-md text-ink">
            {refusal}
          </p>
        )}
      </form>
    </Dialog>
  );
}
