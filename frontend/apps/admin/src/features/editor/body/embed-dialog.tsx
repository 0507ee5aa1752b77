import { Button, Dialog, Field, Input } from '@lavamedia/ui';
import { embedProviders, findEmbed } from '@lavamedia/utils';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

export interface EmbedDialogProps {
  readonly onPick: (url: string) => void;
  readonly onClose: () => void;
}

/** Asks for the address of something on another site. */
export function EmbedDialog({ onPick, onClose }: EmbedDialogProps) {
  const t = useTranslations('editor.embed');
  const common = useTranslations('common');
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);

  return (
    <Dialog
      open
      title={t('title')}
      closeLabel={common('close')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <Button type="submit" form="embed" variant="primary">
          {t('apply')}
        </Button>
      }
    >
      <form
        id="embed"
        noValidate
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault();
          const url = typed.trim();
          if (findEmbed(url)) onPick(url);
          else setRefused(true);
        }}
      >
        <Field
          label={t('address')}
          hint={t('hint')}
          error={
            refused ? t('refused', { sites: embedProviders.map(({ name }) => name).join(', ') }) : undefined
          }
        >
          <Input
            inputMode="url"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setRefused(false);
            }}
          />
        </Field>
      </form>
    </Dialog>
  );
}
