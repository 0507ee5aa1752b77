import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Field } from '../field/field';
import { FileInput } from './file-input';
export default { title: 'FileInput' } satisfies Meta;

function Sample({ name, error }: { readonly name?: string; readonly error?: string }) {
  const [file, setFile] = useState<File | null>(name ? new File([], name) : null);
  return (
    <Field label="Fichier" hint="Un fichier .zip." error={error}>
      <FileInput
        file={file}
        chooseLabel="Choisir un fichier"
        noneLabel="Aucun fichier choisi"
        onFileChange={setFile}
      />
    </Field>
  );
}

export const Usual: StoryObj = {
  render: () => (
    <div className="flex max-w-sm flex-col gap-5">
      <Sample />
      <Sample name="l-export-complet-du-magazine-de-l-ancien-site-2026-12-01.zip" />
      <Sample error="Choisissez un fichier." />
    </div>
  ),
};
