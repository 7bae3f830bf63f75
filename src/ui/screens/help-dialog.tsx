// Crisis resources, one click away on every screen.

import { Dialog } from '../components/dialog.tsx';

export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="If someone may be in danger" onClose={onClose}>
      <p>
        This is practice with an invented client. For a real person, yourself included, please reach
        somebody now.
      </p>
      <ul class="plain">
        <li>
          <strong>Emergency:</strong> the local number, such as 911, 999 or 112
        </li>
        <li>
          <strong>United States:</strong> call or text <a href="tel:988">988</a>, day and night
        </li>
        <li>
          <strong>UK and Ireland:</strong> Samaritans on <a href="tel:116123">116 123</a>, free, day
          and night
        </li>
      </ul>
    </Dialog>
  );
}
