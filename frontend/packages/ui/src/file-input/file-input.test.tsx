import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Field } from '../field/field';
import { FileInput } from './file-input';

function Sample() {
  const [file, setFile] = useState<File | null>(null);
  return (
    <Field label="Fichier">
      <FileInput
        file={file}
        chooseLabel="Choisir un fichier"
        noneLabel="Aucun fichier"
        onFileChange={setFile}
      />
    </Field>
  );
}

it('speaks the language of the screen, under the name of its field', async () => {
  render(<Sample />);
  screen.getByText('Choisir un fichier');
  screen.getByText('Aucun fichier');

  await userEvent.setup().upload(screen.getByLabelText('Fichier'), new File(['a'], 'redirections.csv'));
  screen.getByText('redirections.csv');
  expect(screen.queryByText('Aucun fichier')).toBeNull();
});
