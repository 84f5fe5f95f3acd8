import type { Look, TierRule } from '../workbook';

/** The rules of a look that has one per tier. */
export const rulesOf = (look: Look): readonly TierRule[] => (look.kind === 'tiers' ? look.rules : []);

/** The formula by which a cell is compared with a tier's name: a constant, quotes doubled. */
export const tierConstant = (name: string): string => `="${name.replaceAll('"', '""')}"`;

/**
 * Adds the conditional formats of a look to the range, on top of those that are there, with their ids asked for: of
 * tiers one each, best first; else one, or none for a plain look (Microsoft Learn, "Apply conditional formatting to
 * Excel ranges").
 */
export function addLook(range: Excel.Range, look: Look): Excel.ConditionalFormat[] {
  const formats = range.conditionalFormats;
  switch (look.kind) {
    case 'tiers':
      return addTiers(formats, look.rules);
    case 'bars':
      return [addBars(formats, look.fill).load('id')];
    case 'arrows':
      return [addArrows(formats).load('id')];
    case 'heat':
      return [addHeat(formats, look.low, look.high).load('id')];
    case 'plain':
      return [];
  }
}

/**
 * A rule compares with a constant: one with a reference is not refreshed (OfficeDev/office-js #5299). Excel puts every
 * new rule on top, so the best tier is added last.
 */
function addTiers(
  formats: Excel.ConditionalFormatCollection,
  rules: readonly TierRule[],
): Excel.ConditionalFormat[] {
  return [...rules]
    .reverse()
    .map(({ name, fill, font }) => {
      const added = formats.add('CellValue');
      added.cellValue.format.fill.color = fill;
      added.cellValue.format.font.color = font;
      added.cellValue.rule = { formula1: tierConstant(name), operator: 'EqualTo' };
      return added.load('id');
    })
    .reverse();
}

/** Solid, so that the number stands on one colour; of a number below 0 too, whose bar goes the other way. */
function addBars(formats: Excel.ConditionalFormatCollection, fill: string): Excel.ConditionalFormat {
  const added = formats.add('DataBar');
  const { positiveFormat, negativeFormat } = added.dataBar;
  positiveFormat.fillColor = fill;
  positiveFormat.gradientFill = false;
  negativeFormat.matchPositiveFillColor = true;
  return added;
}

/** Of three icons the first is that of all cells which the two others' criteria leave (Microsoft, Excel.IconSet). */
function addArrows(formats: Excel.ConditionalFormatCollection): Excel.ConditionalFormat {
  const added = formats.add('IconSet');
  added.iconSet.style = 'ThreeArrows';
  added.iconSet.criteria = [
    { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0' },
    { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0' },
    { type: 'Number', operator: 'GreaterThan', formula: '=0' },
  ];
  return added;
}

/** Without formulas: criteria that have some fail (OfficeDev/office-js #5572). */
function addHeat(
  formats: Excel.ConditionalFormatCollection,
  low: string,
  high: string,
): Excel.ConditionalFormat {
  const added = formats.add('ColorScale');
  added.colorScale.criteria = {
    minimum: { type: 'LowestValue', color: low },
    maximum: { type: 'HighestValue', color: high },
  };
  return added;
}
