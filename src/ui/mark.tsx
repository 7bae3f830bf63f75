// The product's mark: a thread of lamp light between two chairs.

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 120 48" aria-hidden="true">
      <path d="M8 44V20q0-8 8-8t8 8v10h12v14M112 44V20q0-8-8-8t-8 8v10H84v14" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
      <path class="thread" d="M30 26C48 44 72 44 90 26" fill="none" stroke-width="3" stroke-linecap="round" />
      <path class="thread" d="M30 26C50 38 70 38 90 26" fill="none" stroke-width="1.5" stroke-linecap="round" opacity=".7" />
    </svg>
  );
}
