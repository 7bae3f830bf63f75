// A mouth from an expression and a look, with the folds that belong to it.

import { light, shade } from './colour.ts';
import type { Expression } from '../src/cast/expressions.ts';
import type { Look } from './look.ts';

export function mouth(
  { left, right, mouth: open, width, press, shift, lower }: Expression,
  { skin, lip, lines, folds = shade(skin, 0.38), mouth: own }: Look,
): string {
  const w = 21 * width * own.width;
  const smile = (left + right) / 2;
  const [y, yl, yr] = [own.y, own.y - left, own.y - right];
  const mid = y + smile * (smile > 0 ? 0.5 : 0.3);
  const gap = open * 22;
  const full = (1 - press * 0.75) * (1 - Math.max(0, smile) * 0.045) * own.full;
  /** From the right corner to the left, `down` below where closed lips meet. */
  const edge = (down: number): string => {
    const level = mid + down;
    return `C${w * 0.6} ${yr + (level - yr) * 0.75} ${w * 0.32} ${level} 0 ${level}C${-w * 0.32} ${level} ${-w * 0.6} ${yl + (level - yl) * 0.75} ${-w} ${yl}`;
  };
  const bow = mid - 5.4 * full;
  const upper = `M${-w} ${yl}C${-w * 0.5} ${mid - 3 * full - smile * 0.2} ${-w * 0.3} ${bow} -4 ${bow}Q0 ${bow + 2 * full} 4 ${bow}C${w * 0.3} ${bow} ${w * 0.5} ${mid - 3 * full - smile * 0.2} ${w} ${yr}${edge(0)}Z`;
  const foot = mid + 9.5 * full + gap;
  const lowerLip = `M${-w} ${yl}C${-w * 0.6} ${foot - 1} ${-w * 0.3} ${foot} 0 ${foot}C${w * 0.3} ${foot} ${w * 0.6} ${foot - 1} ${w} ${yr}${edge(gap)}Z`;
  const inside = `<path d="M${w} ${yr}${edge(0)}C${-w * 0.6} ${foot - 4} ${w * 0.6} ${foot - 4} ${w} ${yr}Z" fill="#4a1a22"/>`;
  const teeth = `<path d="M${-w * 0.62} ${mid - smile * 0.3}Q0 ${mid + 1} ${w * 0.62} ${mid - smile * 0.3}L${w * 0.45} ${mid + gap * 0.5}Q0 ${mid + gap * 0.7} ${-w * 0.45} ${mid + gap * 0.5}Z" fill="#f6ece2"/>`;
  const fold = (d: string, opacity: number, thick: number): string =>
    opacity > 0.02
      ? `<path d="${d}" stroke="${folds}" stroke-width="${thick}" opacity="${opacity}" fill="none" stroke-linecap="round"/>`
      : '';
  const cornered = press > 0.5 || smile > 3 ? 0.55 : 0;
  const chin = mid + 17 + gap * 0.8;
  return `<g transform="translate(${shift * 5} 0)">${gap > 1 ? inside : ''}${gap > 2.5 && smile > 1 ? teeth : ''}<path d="${lowerLip}" fill="${light(lip, 0.08)}"/><path d="${upper}" fill="${shade(lip, 0.16)}"/>
<path d="M${w} ${yr}${edge(0)}" fill="none" stroke="${shade(lip, 0.55)}" stroke-width="${2 + press * 0.8}" stroke-linecap="round"/><path d="M${-w * 0.3} ${foot - 4 * full}Q0 ${foot - 2.5 * full} ${w * 0.3} ${foot - 4 * full}" stroke="${light(lip, 0.5)}" stroke-width="2" opacity="${0.4 * full}" fill="none" stroke-linecap="round"/>
${fold(`M${-w - 3} ${yl - 3}Q${-w - 5.5} ${yl} ${-w - 3} ${yl + 3.5}M${w + 3} ${yr - 3}Q${w + 5.5} ${yr} ${w + 3} ${yr + 3.5}`, cornered, 2)}${fold(`M-8 ${chin}Q0 ${chin + (smile < -3.5 ? -3 : 3)} 8 ${chin}`, smile < -3.5 || press > 0.8 ? 0.6 : 0.32, 2.8)}</g>
${fold(`M-23 25Q-34 34 ${-w - 9} ${y - 3}M23 25Q34 34 ${w + 9} ${y - 3}`, Math.max(smile > 3 ? 0.2 + lower * 0.3 : 0, lines * 0.5), 2.2)}`;
}
