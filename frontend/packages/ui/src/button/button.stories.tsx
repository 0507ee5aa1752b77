import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from './button';
export default { title: 'Button' } satisfies Meta;

export const Variants: StoryObj = {
  render: () => (
    <div className="flex flex-wrap gap-3">
      <Button variant="primary">Publier maintenant</Button>
      <Button>Enregistrer</Button>
      <Button variant="quiet">Annuler</Button>
      <Button variant="danger">Archiver</Button>
    </div>
  ),
};
export const States: StoryObj = {
  render: () => (
    <div className="flex flex-wrap gap-3">
      <Button disabled>Enregistrer</Button>
      <Button variant="primary" disabled>
        Publier
      </Button>
      <Button busy>Enregistrer</Button>
      <Button size="small">Petit</Button>
      <Button size="large" variant="primary">
        Se connecter
      </Button>
    </div>
  ),
};
export const RightToLeft: StoryObj = {
  render: () => (
    <div dir="rtl" lang="ar">
      <Button variant="primary">انشر الآن</Button>
    </div>
  ),
};
