import { Dialog } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';

const keys = [
  ['slash', '/'],
  ['bold', 'Ctrl B'],
  ['italic', 'Ctrl I'],
  ['code', 'Ctrl E'],
  ['link', 'Ctrl K'],
  ['superscript', 'Ctrl .'],
  ['subscript', 'Ctrl ,'],
  ['heading', 'Ctrl Alt 2 … 4'],
  ['bulletList', 'Ctrl ⇧ 8'],
  ['orderedList', 'Ctrl ⇧ 7'],
  ['blockquote', 'Ctrl ⇧ B'],
  ['footnote', 'Ctrl Alt F'],
  ['move', 'Ctrl ⇧ ↑ ↓'],
  ['duplicate', 'Ctrl ⇧ D'],
  ['delete', 'Ctrl ⇧ ⌫'],
  ['find', 'Ctrl F'],
  ['comment', 'Ctrl Alt M'],
  ['suggest', 'Ctrl Alt U'],
  ['commentsStep', 'Alt Page ↓ ↑'],
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl Y'],
  ['save', 'Ctrl S'],
  ['toolbar', 'Alt F10'],
  ['help', 'Ctrl /'],
] as const;

const markdown = ['##', '-', '1.', '>', '```', '---', '**gras**', '*italique*', '`code`'];

export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('editor.keys');
  const common = useTranslations('common');
  return (
    <Dialog
      open
      size="medium"
      title={t('title')}
      closeLabel={common('close')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <dl className="mt-4 grid gap-x-10 text-md sm:grid-cols-2">
        {keys.map(([name, combination]) => (
          <div key={name} className="flex justify-between gap-4 border-b border-line py-1.5">
            <dt>{t(name)}</dt>
            <dd>
              <kbd className="font-mono text-xs text-ink-2">{combination}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-ink-2">
        {t('markdown')} <span className="font-mono text-xs">{markdown.join('  ')}</span>
      </p>
    </Dialog>
  );
}
