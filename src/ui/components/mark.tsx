// The product's mark: a thread of lamp light between two chairs.

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 120 48" aria-hidden="true">
      <path
        d="M10 45V6M10 29h16v16M110 45V6M110 29H94v16"
        fill="none"
        stroke="currentColor"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path
        class="thread"
        d="M12 9c22 27 74 27 96 0"
        fill="none"
        stroke-width="3.5"
        stroke-linecap="round"
      />
      <path
        class="thread"
        d="M12 9c26 20 70 20 96 0"
        fill="none"
        stroke-width="1.5"
        stroke-linecap="round"
        opacity=".7"
      />
    </svg>
  );
}
