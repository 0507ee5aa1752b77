import { Button, Dialog, Field, Input } from '@lavamedia/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { completeAddress, isAllowedAddress } from './allowed-address';
import { ArticlePicker } from './article-picker';

export interface LinkDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const t = useTranslations('editor.link');
  const common = useTranslations('common');
  const current = editor.getAttributes('link').href as string | undefined;
  const [typed, setTyped] = useState(current ?? '');
  const [refused, setRefused] = useState(false);
  const [isPicking, setIsPicking] = useState(false);

  const submit = () => {
    const href = completeAddress(typed);
    if (!href || !isAllowedAddress(href)) {
      setRefused(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !current) {
      chain
        .insertContent({
          type: 'text',
          text: href.replace(/^(https?:\/\/|mailto:)/, ''),
          marks: [{ type: 'link', attrs: { href } }],
        })
        .run();
    } else {
      chain.setLink({ href }).run();
    }
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      closeLabel={common('close')}
      actions={
        <>
          <Button className="me-auto" onClick={() => setIsPicking(true)}>
            {t('ownArticle')}
          </Button>
          {current && (
            <Button
              variant="danger"
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                onClose();
              }}
            >
              {t('remove')}
            </Button>
          )}
          <Button type="submit" form="link" variant="primary">
            {t('apply')}
          </Button>
        </>
      }
    >
      <form
        id="link"
        noValidate
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={t('address')} hint={t('hint')} error={refused ? t('refused') : undefined}>
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
      {isPicking && (
        <ArticlePicker
          onPick={({ path }) => {
            setTyped(path);
            setRefused(false);
            setIsPicking(false);
          }}
          onClose={() => setIsPicking(false)}
        />
      )}
    </Dialog>
  );
}
