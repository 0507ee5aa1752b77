import type { BoardCardFragment } from '@lavamedia/api/admin';
import { useToast } from '@lavamedia/ui';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import fr from '../../messages/fr.json';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { rightKey } from '../roles/rights';
import type { ActDetails, ConfirmedAct } from '../workflow/act';
import { ActDialog } from '../workflow/act-dialog';
import { useAct } from '../workflow/use-act';
import type { Transition } from '../workflow-rules/acts-of-position';
import { titleOf } from './board-card';
import { moveTo, type Column } from './board-columns';

export interface BoardActs {
  /** Does what takes a card to a column, or says why nothing does. */
  readonly move: (card: BoardCardFragment, column: Column) => void;
  /** Asks what an act needs, and does it. */
  readonly ask: (card: BoardCardFragment, act: ConfirmedAct) => void;
  /** What was done, for those who do not see the card move. */
  readonly said: string;
  readonly dialog: ReactNode;
}

/** The acts of the table, done with the cards of the board. */
export function useBoardActs(transitions: readonly Transition[]): BoardActs {
  const t = useTranslations('board');
  const status = useTranslations('status');
  const workflow = useTranslations('workflow');
  const roles = useTranslations('roles');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const show = useToast();
  const perform = useAct();
  const [question, setQuestion] = useState<{ card: BoardCardFragment; act: ConfirmedAct } | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');

  const ask = (card: BoardCardFragment, act: ConfirmedAct) => {
    setRefusal(undefined);
    setQuestion({ card, act });
  };

  const rightText = (code: string) => {
    const key = rightKey(code, fr.roles.rights);
    return key ? roles(`rights.${key}`) : code;
  };

  const move = (card: BoardCardFragment, column: Column) => {
    const way = moveTo(card, column, transitions);
    if (!way) return;
    if (way.kind === 'act') ask(card, way.act);
    else if (way.kind === 'noWay') {
      show({
        tone: 'info',
        text: t('noWay', { from: status(card.state), to: status(column) }),
        detail: t('noWayText'),
      });
    } else {
      show({
        tone: 'info',
        text: t('forbidden', { act: workflow(`actName.${way.act}`) }),
        detail: t('forbiddenText', { right: rightText(way.permission) }),
      });
    }
  };

  const confirm = async (
    { card, act }: { card: BoardCardFragment; act: ConfirmedAct },
    details: ActDetails,
  ) => {
    setIsBusy(true);
    const { errors, problem } = await perform(
      act,
      { id: card.id, expectedVersion: card.latestVersionNumber },
      details,
    );
    setIsBusy(false);
    if (errors?.[0]) {
      setRefusal(errors.map(errorText).join(' '));
      return;
    }
    if (problem) {
      const text = problemText(problem);
      setRefusal(`${text.title} ${text.advice}`);
      return;
    }
    setQuestion(null);
    setSaid(t('done', { title: titleOf(card), act: workflow(`actName.${act}`) }));
  };

  return {
    move,
    ask,
    said,
    dialog: question && (
      <ActDialog
        act={question.act}
        title={titleOf(question.card)}
        busy={isBusy}
        refusal={refusal}
        onConfirm={(details) => void confirm(question, details)}
        onClose={() => setQuestion(null)}
      />
    ),
  };
}
