import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArticleState } from './article-session';
import { useRefusedTitle } from './use-refused-title';

const refused = (...path: string[]): ArticleState['errors'] => [
  {
    __typename: 'ValidationError',
    code: 'VALIDATION',
    message: 'Refused.',
    path,
    reason: 'REQUIRED',
  } as never,
];

function Sample({ errors, isCovered = false }: { errors: ArticleState['errors']; isCovered?: boolean }) {
  const title = useRefusedTitle(errors, isCovered);
  return (
    <>
      <textarea ref={title} aria-label="Titre" />
      <button type="button">Enregistrer</button>
    </>
  );
}

describe('a refused headline', () => {
  it('takes the focus, each time anew', () => {
    const { rerender } = render(<Sample errors={[]} />);
    const title = screen.getByLabelText('Titre');
    const button = screen.getByRole('button');
    button.focus();

    rerender(<Sample errors={refused('title')} />);
    expect(document.activeElement).toBe(title);

    button.focus();
    rerender(<Sample errors={[]} />);
    expect(document.activeElement).toBe(button);
    rerender(<Sample errors={refused('title')} />);
    expect(document.activeElement).toBe(title);
  });

  it('waits for the dialog that asked', () => {
    const { rerender } = render(<Sample errors={[]} isCovered />);
    rerender(<Sample errors={refused('title')} isCovered />);
    expect(document.activeElement).toBe(document.body);
    rerender(<Sample errors={refused('title')} />);
    expect(document.activeElement).toBe(screen.getByLabelText('Titre'));
  });

  it('leaves the focus where it is when something else was refused', () => {
    const { rerender } = render(<Sample errors={[]} />);
    rerender(<Sample errors={refused('slug')} />);
    expect(document.activeElement).toBe(document.body);
  });
});
