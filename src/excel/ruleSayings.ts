import { Fault } from '../core';
import type { Look } from '../workbook';
import { toFault } from './hostFault';
import { tierConstant } from './looks';

/** Kind of conditional format that a look is made of. */
const TYPE_OF = {
  tiers: 'CellValue',
  bars: 'DataBar',
  arrows: 'IconSet',
  heat: 'ColorScale',
  plain: '',
} as const;

export const typeOf = (look: Look): string => TYPE_OF[look.kind];

/** What the conditional formats of a look say, one text for each. */
export function sayingsOf(look: Look): string[] {
  switch (look.kind) {
    case 'tiers':
      return look.rules.map(({ name, fill }) => joined('cell', tierConstant(name), fill));
    case 'bars':
      return [joined('bar', look.fill)];
    case 'arrows':
      return [joined('icons', 'ThreeArrows', 'GreaterThanOrEqual', '0', 'GreaterThan', '0')];
    case 'heat':
      return [joined('scale', look.low, look.high)];
    case 'plain':
      return [];
  }
}

/** Colours in any case, numbers with or without an equals sign: as Excel gives them back. */
const joined = (...parts: readonly string[]): string => parts.join(' ').toUpperCase();

/** By id what conditional formats say, '' for what we never say; null when the host cannot read them (OfficeDev/office-js #6827). */
export async function sayings(
  context: Excel.RequestContext,
  items: readonly Excel.ConditionalFormat[],
): Promise<ReadonlyMap<string, string> | null> {
  if (items.length === 0) return new Map();
  const said = items.map((item) => [item.id, ask(item)] as const);
  try {
    await context.sync();
  } catch (error) {
    if (toFault(error) instanceof Fault) return null;
    throw error;
  }
  return new Map(said.map(([id, tell]) => [id, tell()]));
}

/** Loads what a conditional format says; to be told after the next sync. */
function ask(item: Excel.ConditionalFormat): () => string {
  switch (item.type) {
    case 'CellValue': {
      const value = item.cellValue.load('rule');
      const fill = item.cellValue.format.fill.load('color');
      return () => (value.rule.operator === 'EqualTo' ? joined('cell', value.rule.formula1, fill.color) : '');
    }
    case 'DataBar': {
      const bar = item.dataBar.positiveFormat.load('fillColor');
      return () => joined('bar', bar.fillColor);
    }
    case 'IconSet': {
      const icons = item.iconSet.load(['style', 'criteria']);
      return () => {
        const criteria = icons.criteria.slice(1).flatMap(({ operator, formula }) => [operator, formula]);
        return joined('icons', icons.style, ...criteria.map((part) => part.replace(/^=/, '')));
      };
    }
    case 'ColorScale': {
      const scale = item.colorScale.load(['criteria', 'threeColorScale']);
      return () => {
        const { minimum, maximum } = scale.criteria;
        return scale.threeColorScale ? '' : joined('scale', minimum.color ?? '', maximum.color ?? '');
      };
    }
    default:
      return () => '';
  }
}
