import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { buttonStyle } from '@lavamedia/ui';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { usePageTitle } from '../../app/use-page-title';
import { usePermission } from '../session/viewer';
import { AssetDialog } from './asset-dialog';
import { ChosenFilesBar } from './chosen-files-bar';
import { MediaBrowser } from './media-browser';
import { fileTypes, mediaKinds } from './media-kinds';
import type { MediaPage } from './media-search';
import { DropArea, FileButton } from './upload-area';
import { UploadsList } from './uploads-list';
import { useUploads } from './use-uploads';

export function LibraryPage() {
  const t = useTranslations('library');
  const mayUpload = usePermission('media.upload');
  const { upload } = useUploads();
  const [address, setAddress] = useSearchParams();
  const [opened, setOpened] = useState<MediaPartsFragment | null>(null);
  const [selection, setSelection] = useState<readonly MediaPartsFragment[]>([]);
  usePageTitle(t('title'));

  const after = address.get('after');
  const before = address.get('before');
  const page: MediaPage = after ? { after } : before ? { before } : undefined;
  const search = address.get('q') ?? '';
  const { kind, word } = mediaKinds.find((entry) => entry.word === address.get('kind')) ?? mediaKinds[0];
  // What is chosen among pictures is out of sight among films.
  const chosen = selection.filter((asset) => asset.type === kind);
  const ofKind = word ? { kind: word } : {};

  const sendAll = (files: File[]) => {
    if (mayUpload) files.forEach((file) => void upload(file));
  };

  return (
    <DropArea
      onFiles={sendAll}
      className="min-h-full"
      {...(mayUpload
        ? { draggingClassName: 'bg-ember-tint outline-2 -outline-offset-8 outline-dashed outline-ember' }
        : {})}
    >
      <div className="mx-auto flex w-full max-w-7xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
        <PageHeader
          title={t('title')}
          actions={
            mayUpload && (
              <FileButton
                label={t('upload')}
                multiple
                accept={Object.values(fileTypes).join()}
                onFiles={sendAll}
                className={buttonStyle({ variant: 'primary' })}
              >
                <Upload aria-hidden />
                {t('upload')}
              </FileButton>
            )
          }
        />
        <UploadsList />
        <nav aria-label={t('kindsLabel')} className="flex gap-5 border-b border-line">
          {mediaKinds.map((entry) => (
            <Link
              key={entry.kind}
              to={entry.word ? { search: `?kind=${entry.word}` } : { search: '' }}
              aria-current={entry.kind === kind ? 'page' : undefined}
              className="-mb-px flex h-10 items-center border-b-2 border-transparent text-md text-ink-2 transition-colors duration-150 hover:text-ink aria-[current=page]:border-ember aria-[current=page]:font-medium aria-[current=page]:text-ink touch:h-11"
            >
              {t(`kinds.${entry.kind}.name`)}
            </Link>
          ))}
        </nav>
        <MediaBrowser
          key={kind}
          kind={kind}
          search={search}
          onSearchChange={(q) => setAddress({ ...ofKind, ...(q ? { q } : {}) }, { replace: true })}
          page={page}
          onPageChange={(next) => setAddress({ ...ofKind, ...(search ? { q: search } : {}), ...next })}
          onOpen={setOpened}
          openLabel={t('open')}
          selection={{
            chosen: new Set(chosen.map(({ id }) => id)),
            onChosenChange: (asset, isChosen) =>
              setSelection(isChosen ? [...chosen, asset] : chosen.filter(({ id }) => id !== asset.id)),
          }}
        />
        {chosen.length > 0 && <ChosenFilesBar chosen={chosen} onClear={() => setSelection([])} />}
      </div>
      {opened && <AssetDialog key={opened.id} asset={opened} onClose={() => setOpened(null)} />}
    </DropArea>
  );
}
