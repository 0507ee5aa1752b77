import type { Meta, StoryObj } from '@storybook/react-vite';
import { Input } from './input';
export default { title: 'Input' } satisfies Meta;

export const States: StoryObj = {
  render: () => (
    <div className="flex max-w-sm flex-col gap-4">
      <Input aria-label="Vide" placeholder="Rechercher" />
      <Input
        aria-label="Rempli"
        defaultValue="Un-mot-sans-espace-qui-ne-finit-pas-et-qui-dépasse-la-largeur"
      />
      <Input aria-label="Inactif" disabled defaultValue="Inactif" />
      <Input aria-label="En lecture seule" readOnly defaultValue="En lecture seule" />
      <Input aria-label="Refusé" aria-invalid defaultValue="Refusé" />
    </div>
  ),
};
