import { useToast } from '@lavamedia/ui';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

/** Puts a text on the clipboard and says so; answers whether that was possible. */
export function useCopy(): (text: string) => Promise<boolean> {
  const t = useTranslations('common');
  const show = useToast();

  return useCallback(
    async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        show({ tone: 'ok', text: t('copied') });
        return true;
      } catch {
        show({ tone: 'bad', text: t('copyFailed') });
        return false;
      }
    },
    [show, t],
  );
}
