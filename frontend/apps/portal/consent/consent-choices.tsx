'use client';

import { useId, useState } from 'react';
import { allows, allowsAll, everyParty, isEmpty } from './consent-record';
import styles from './consent-choices.module.css';
import { ofPurpose, purposes, type Purpose, type ThirdParty } from './purposes';
import { useConsentRecord } from './use-consent';

export interface ConsentChoicesProps {
  parties: readonly ThirdParty[];
  texts: Record<Purpose, PurposeTexts> & {
    withdrawAll: string;
    /** Said once something was changed. */
    kept: string;
  };
}

interface PurposeTexts {
  title: string;
  about: string;
  /** Everybody of the purpose. */
  all: string;
  /** What stands above the parties. */
  parties: string;
}

/** Where a reader sees what he agreed to, and takes it back. Each change holds at once. */
export function ConsentChoices({ parties, texts }: ConsentChoicesProps) {
  const { record, set, withdrawAll } = useConsentRecord();
  const [isChanged, setIsChanged] = useState(false);
  const change = (act: () => void) => {
    act();
    setIsChanged(true);
  };

  return (
    <div data-island="" data-needs-script className={styles.choices}>
      {purposes.map((purpose) => (
        <PurposeChoices
          key={purpose}
          parties={ofPurpose(parties, purpose)}
          texts={texts[purpose]}
          isChosen={(key) =>
            key === everyParty
              ? allowsAll(record, purpose)
              : parties.some((party) => party.key === key && allows(record, party))
          }
          onChoose={(key, isAllowed) => change(() => set(purpose, key, isAllowed))}
        />
      ))}
      <div className={styles.end}>
        <button type="button" disabled={isEmpty(record)} onClick={() => change(withdrawAll)}>
          {texts.withdrawAll}
        </button>
        <p role="status">{isChanged && texts.kept}</p>
      </div>
    </div>
  );
}

interface PurposeChoicesProps {
  parties: readonly ThirdParty[];
  texts: PurposeTexts;
  isChosen: (key: string) => boolean;
  onChoose: (key: string, isAllowed: boolean) => void;
}

function PurposeChoices({ parties, texts, isChosen, onChoose }: PurposeChoicesProps) {
  const id = useId();
  const isAll = isChosen(everyParty);
  const choice = (key: string, label: string, isFixed = false) => (
    <label key={key}>
      <input
        type="checkbox"
        checked={isChosen(key)}
        disabled={isFixed}
        onChange={(event) => onChoose(key, event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p>{texts.about}</p>
      <div className={styles.all}>{choice(everyParty, texts.all)}</div>
      <fieldset>
        <legend>{texts.parties}</legend>
        {parties.map(({ key, name }) => choice(key, name, isAll))}
      </fieldset>
    </section>
  );
}
