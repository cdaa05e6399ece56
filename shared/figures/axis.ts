import { decimalText, integerText } from '../lib/norwegian-format.ts';
import type { Language } from '../lib/language.ts';
import type { Axis } from './figure-value.ts';

/** Most intervals an axis is divided into. */
const mostSteps = 5;

/** The least of 1, 2, 5, 10, 20, 50 … that divides the axis into no more intervals than is wanted. */
function stepFor(highest: number): number {
  const rough = highest / mostSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/**
 * In: the highest number to be shown, what the axis measures, whether it can only have whole numbers, the language.
 * Out: an axis from 0 to the first round number at or above it.
 */
export function axisTo(
  highest: number,
  label: string,
  whole: boolean,
  language: Language = 'nb',
): Axis {
  const step = whole ? Math.max(1, stepFor(highest)) : stepFor(highest);
  if (!(highest > 0)) return { label, to: 1, ticks: [{ at: 0, text: integerText(0) }] };
  const steps = Math.ceil(highest / step - 1e-9);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: steps + 1 }, (_, at) => {
    const value = at * step;
    return {
      at: value,
      text:
        digits === 0
          ? integerText(Math.round(value), language)
          : decimalText(value, digits, language),
    };
  });
  return { label, to: steps * step, ticks };
}

/** In: an axis's name. Out: one for shares, the whole way to 100. */
export function wholeAxis(label: string): Axis {
  return {
    label,
    to: 100,
    ticks: [0, 25, 50, 75, 100].map((at) => ({ at, text: integerText(at) })),
  };
}
