/**
 * The text that a cell shows whose `values` is an error only because it holds an entity, a linked data type or another
 * rich value; undefined for a true error and for what has no text (Microsoft Learn, "Excel data types: entities").
 * @param json the cell in `Range.valuesAsJson`, ExcelApi 1.16
 */
export function entityText(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('type' in json) || json.type === 'Error')
    return undefined;
  const text = 'text' in json ? json.text : 'basicValue' in json ? json.basicValue : undefined;
  return typeof text === 'string' && text !== '' && text !== NO_VALUE ? text : undefined;
}

/** How `values` gives a cell that it has no plain value for. */
export const NO_VALUE = '#VALUE!';
