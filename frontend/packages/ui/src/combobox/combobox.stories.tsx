import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Combobox } from './combobox';

export default { title: 'Combobox' } satisfies Meta;

const people = ['Anouk Delmarque', 'Clarisse Vautrin', 'Idris Belhassen', 'Joseph Kerméal'];

function Author() {
  const [values, setValues] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  return (
    <Combobox
      label="Auteur"
      placeholder="Auteur"
      searchPlaceholder="Nom de l’auteur"
      emptyText="Personne de ce nom."
      clearLabel="Tous les auteurs"
      values={values}
      onValuesChange={setValues}
      onSearch={setTyped}
      options={people
        .filter((name) => name.toLowerCase().includes(typed.toLowerCase()) || values.includes(name))
        .map((name) => ({ value: name, label: name }))}
    />
  );
}

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
export const OneOrNoneFoundElsewhere: StoryObj = { render: () => <Author /> };
