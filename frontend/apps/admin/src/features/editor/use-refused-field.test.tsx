import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArticleState } from './article-session';
import { isTitleRefused, useRefusedField } from './use-refused-field';

type Errors = ArticleState['errors'];

const refused = (...path: string[]): Errors[number] =>
  ({ __typename: 'ValidationError', code: 'VALIDATION', message: 'Refused.', path }) as never;

function Sample({ errors, isCovered = false }: { errors: Errors; isCovered?: boolean }) {
  const page = useRefusedField(errors, isCovered);
  return (
    <>
      <article ref={page}>
        <textarea aria-label="Titre" aria-invalid={isTitleRefused(errors) || undefined} />
      </article>
      <button type="button">Enregistrer</button>
    </>
  );
}

describe('a refused field', () => {
  it('takes the focus, each time anew', () => {
    const { rerender } = render(<Sample errors={[]} />);
    const title = screen.getByLabelText('Titre');
    const button = screen.getByRole('button');
    button.focus();

    rerender(<Sample errors={[refused('title')]} />);
    expect(document.activeElement).toBe(title);

    button.focus();
    rerender(<Sample errors={[]} />);
    expect(document.activeElement).toBe(button);
    rerender(<Sample errors={[refused('title')]} />);
    expect(document.activeElement).toBe(title);
  });

  it('waits for the dialog that asked', () => {
    const { rerender } = render(<Sample errors={[]} isCovered />);
    rerender(<Sample errors={[refused('title')]} isCovered />);
    expect(document.activeElement).toBe(document.body);
    rerender(<Sample errors={[refused('title')]} />);
    expect(document.activeElement).toBe(screen.getByLabelText('Titre'));
  });

  it('leaves the focus to who mends another one', () => {
    const title = refused('title');
    const { rerender } = render(<Sample errors={[title, refused('slug')]} />);
    const button = screen.getByRole('button');
    button.focus();
    rerender(<Sample errors={[title]} />);
    expect(document.activeElement).toBe(button);
  });
});
