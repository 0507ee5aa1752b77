import { Button, Dialog, useToast } from '@lavamedia/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { correctDocument, findInDocument } from './typography-of-document';

export interface TypographyDialogProps {
  readonly editor: Editor;
  readonly locale: string;
  readonly onClose: () => void;
}

const shownChanges = 100;

/** What the typography of the language would change, before it is changed. */
export function TypographyDialog({ editor, locale, onClose }: TypographyDialogProps) {
  const t = useTranslations('editor.typography');
  const common = useTranslations('common');
  const show = useToast();
  const [changes] = useState(() => findInDocument(editor.state.doc, locale));

  return (
    <Dialog
      open
      size="medium"
      title={t('title')}
      description={t('found', { count: changes.length })}
      closeLabel={common('close')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        changes.length > 0 && (
          <Button
            variant="primary"
            onClick={() => {
              const count = correctDocument(editor, locale);
              show({
                tone: 'ok',
                text: t('done', { count }),
                action: { label: t('undo'), onSelect: () => editor.commands.undo() },
              });
              onClose();
            }}
          >
            {t('correct')}
          </Button>
        )
      }
    >
      <ul tabIndex={0} aria-label={t('list')} className="mt-4 max-h-80 overflow-y-auto text-md" lang={locale}>
        {changes.slice(0, shownChanges).map(({ from, before, after, rule, context: [left, right] }) => (
          <li key={from} className="flex items-baseline gap-3 border-b border-line py-2 last:border-0">
            <span className="w-28 shrink-0 text-sm text-ink-2">{t(`rules.${rule}`)}</span>
            <span className="min-w-0 font-serif">
              {left}
              <del className="text-bad">{visible(before)}</del>
              <ins className="text-ok no-underline">{visible(after)}</ins>
              {right}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Spaces that differ look alike: the narrow one and the one that does not break are drawn. */
const visible = (text: string) =>
  text.replaceAll('\u202F', '⍽').replaceAll('\u00A0', '␣').replaceAll(/^ | $/g, '·');
