import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button';
import { Dialog } from './dialog';
export default { title: 'Dialog' } satisfies Meta;

export const Open: StoryObj = {
  render: () => (
    <Dialog
      open
      onOpenChange={() => undefined}
      title="Publier cet article"
      description="Les lecteurs le verront aussitôt."
      closeLabel="Fermer"
      actions={
        <>
          <Button>Annuler</Button>
          <Button variant="primary">Publier maintenant</Button>
        </>
      }
    />
  ),
};
