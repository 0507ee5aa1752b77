import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Combobox } from './combobox';

export default { title: 'Combobox' } satisfies Meta;

function Categories() {
  const [values, setValues] = useState<string[]>(['europe']);
  return (
    <Combobox
      multiple
      label="Rubriques"
      placeholder="Choisir des rubriques"
      searchPlaceholder="Nom de la rubrique"
      emptyText="Aucune rubrique de ce nom."
      values={values}
      onValuesChange={setValues}
      options={[
        { value: 'monde', label: 'Monde' },
        { value: 'europe', label: 'Europe', depth: 1 },
        { value: 'culture', label: 'Culture' },
      ]}
    />
  );
}

export const Several: StoryObj = { render: () => <Categories /> };
