import { classNames } from '@lavamedia/ui';
import { CalendarClock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { useNow } from '../../app/use-now';

/** When work is due; what is late says so in words, not by colour alone. */
export function DueDate({ value }: { readonly value: string }) {
  const t = useTranslations('assignments');
  const now = useNow();
  const isLate = new Date(value) < now;

  return (
    <span className={classNames('whitespace-nowrap', isLate ? 'font-medium text-bad' : 'text-ink-2')}>
      <CalendarClock aria-hidden className="me-1 inline size-3.5 -translate-y-px stroke-[1.5]" />
      {isLate ? t('late') : t('due')} <SaidDate inSentence value={value} />
    </span>
  );
}
