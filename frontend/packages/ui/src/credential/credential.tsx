import { Copy } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button } from '../button/button';
import { Field } from '../field/field';
import { Input } from '../input/input';

export interface CredentialProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: ReactNode;
  /** What the button says. */
  readonly copyText: string;
  /** What the button copies, beginning with what it says. */
  readonly copyLabel: string;
  /** Puts the value on the clipboard; answers whether that was possible. */
  readonly onCopy: (value: string) => Promise<boolean>;
}

/** An id, a secret or an address that people carry elsewhere: shown whole, copied by a button, selected where that is not possible. */
export function Credential({ label, value, hint, copyText, copyLabel, onCopy }: CredentialProps) {
  const input = useRef<HTMLInputElement>(null);

  const copy = async () => {
    if (await onCopy(value)) return;
    input.current?.focus();
    input.current?.select();
  };

  return (
    <Field label={label} hint={hint}>
      <div className="flex gap-2">
        <Input
          ref={input}
          readOnly
          value={value}
          className="min-w-0 flex-1 font-mono text-sm"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button aria-label={copyLabel} onClick={() => void copy()}>
          <Copy aria-hidden />
          {copyText}
        </Button>
      </div>
    </Field>
  );
}
