import { html, nothing, svg } from 'lit';
import { tr } from '../../../base/words.ts';
import { outageIcon } from '../../../charts/hatch.ts';
import { fitText } from '../../../charts/text.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { monthNames } from './profile-bars.ts';
import { linear } from './scale.ts';
import { monthsOf } from './timeline.ts';

const LANE = 34;
const BAR = 16;

/** When in the horizon the random hazards with month weights strike: a lane each. */
export function monthLanes(scenario: Scenario, width: number) {
  const { hazards, horizon } = scenario;
  const lanes = hazards.flatMap(({ name, kind, occurs }) =>
    'monthWeights' in occurs && occurs.monthWeights !== undefined
      ? [{ name, kind, weights: occurs.monthWeights }]
      : [],
  );
  if (lanes.length === 0) return nothing;
  const scale = linear([0, horizon.days], [0, width]);
  const months = monthsOf(scenario);
  const names = monthNames();
  const all = tr`When in the year random hazards strike`;
  const words = lanes.map(({ name, weights }) => {
    const most = weights.indexOf(Math.max(...weights));
    return tr`${name}: most often in ${names[most] ?? ''}`;
  });
  const height = lanes.length * LANE;
  return html`
    <p class="title" aria-hidden="true">${all}</p>
    <svg width=${width} height=${height + 18} role="img" aria-label="${all}. ${words.join('. ')}">
      ${lanes.map(({ name, kind, weights }, lane) => {
        const most = Math.max(...weights, 1e-12);
        const bottom = lane * LANE + LANE - 1;
        return svg`
          <path class="icon" transform="translate(0 ${bottom - LANE + 2})" d=${outageIcon(kind)}></path>
          <text class="ink" x="17" y=${bottom - LANE + 12}>${fitText(name, width - 20, 11)}</text>
          ${months.map(({ day, month }, index) => {
            const left = scale.to(Math.max(0, day));
            const right = scale.to(months[index + 1]?.day ?? horizon.days);
            const tall = ((weights[month] ?? 0) / most) * BAR;
            return svg`<rect class="month" x=${left + 0.5} y=${bottom - tall}
              width=${Math.max(0.5, right - left - 1)} height=${tall}></rect>`;
          })}
          <line class="axis" x1="0" x2=${width} y1=${bottom + 0.5} y2=${bottom + 0.5}></line>`;
      })}
      ${months
        .filter((_, index) => index % Math.ceil(months.length / 6) === 0)
        .map(({ day, month }) => {
          const x = scale.to(Math.max(0, day));
          return x > width - 24
            ? nothing
            : svg`<text x=${x} y=${height + 14}>${names[month]}</text>`;
        })}
    </svg>
    <p class="caption">
      ${tr`Month weights are set in each hazard; the others strike evenly through the year.`}
    </p>
  `;
}
