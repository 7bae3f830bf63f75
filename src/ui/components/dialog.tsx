// A native modal dialog: focus goes in, Escape and the button close it, focus comes back.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import * as say from '../../messages/compiled/page.ts';

type Props = { title: string; close?: string; onClose: () => void; children: ComponentChildren };

export function Dialog({ title, close = say.close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const came = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (came instanceof HTMLElement && came.isConnected) came.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
      <p class="actions">
        <button type="button" class="primary" onClick={onClose}>
          {close}
        </button>
      </p>
    </dialog>
  );
}
