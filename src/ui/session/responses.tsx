// The answers on offer, as numbered buttons. Focus arrives on the group when they appear.

import { useLayoutEffect, useRef } from 'preact/hooks';
import * as say from '../../messages/compiled/session.ts';
import type { ShownResponse } from '../../play/play-view.ts';
import { MOVE_NAMES, Words } from '../components/words.tsx';

type Props = {
  turn: number;
  responses: readonly ShownResponse[];
  /** Whether they can have been seen; until then none can be chosen. */
  seen: boolean;
  onChoose: (index: number) => void;
};

export function Responses({ turn, responses, seen, onChoose }: Props) {
  const group = useRef<HTMLDivElement>(null);
  // On the group and not on the first answer: one press too many of Space must not give an answer.
  // With the frame that shows them, which has to be laid out anyway; until then it waits on the
  // panel.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => group.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [turn]);
  /**
   * The arrow keys go from answer to answer, as Tab does, and from the group to its first or last.
   */
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    if (step === 0 || buttons.length === 0) return;
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next =
      at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
    buttons[next]?.focus();
    event.preventDefault();
  };
  return (
    <div
      class="responses"
      role="group"
      aria-label={say.yourAnswer}
      ref={group}
      tabIndex={-1}
      onKeyDown={move}
    >
      {responses.map((response, index) => (
        <button
          type="button"
          key={`${turn}-${response.text}`}
          class="response"
          aria-disabled={!seen}
          onClick={() => onChoose(index)}
        >
          <span class="number" aria-hidden="true">
            {index + 1}
          </span>
          <span>
            {response.move && <span class="move">{MOVE_NAMES[response.move]}</span>}
            <Words text={response.text} />
          </span>
        </button>
      ))}
    </div>
  );
}
