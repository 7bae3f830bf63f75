// Whether something that was asked for keeps one waiting, so that it can be said.

import { useState } from 'preact/hooks';

/** Milliseconds after which one wants to know. */
const SLOW = 600;

/** Whether one is waiting just now, and what to give a task to that one may have to wait for. */
export function useSlow(): [boolean, <T>(task: Promise<T>) => Promise<T>] {
  const [slow, setSlow] = useState(false);
  return [
    slow,
    (task) => {
      const timer = setTimeout(() => setSlow(true), SLOW);
      return task.finally(() => {
        clearTimeout(timer);
        setSlow(false);
      });
    },
  ];
}
