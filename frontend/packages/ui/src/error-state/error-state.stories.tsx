import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button';
import { ErrorState } from './error-state';
export default { title: 'Error state' } satisfies Meta;

export const WithRetry: StoryObj = {
  render: () => (
    <ErrorState title="Le serveur ne répond pas." code="NETWORK" action={<Button>Réessayer</Button>}>
      Vérifiez votre connexion, puis réessayez.
    </ErrorState>
  ),
};
