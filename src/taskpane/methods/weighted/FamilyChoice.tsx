import { Choice } from '../../fields/Choice';
import { usePane } from '../../PaneContext';
import type { IndicatorProps } from './indicatorProps';
import { familyNames, freeFamily, MOST_FAMILIES, withFamily } from './indicatorFamilies';

/** No family is called so: names have no blank at their beginning. */
const NEW = ' new';

/** The family that an indicator belongs to; where families have weights of their own it must be one of them. */
export function FamilyChoice({ document, method, index, name, onChange }: IndicatorProps & { name: string }) {
  const { words } = usePane();
  const names = familyNames(document.indicators);
  const choose = (value: string): void => {
    const made = (n: number): string => words.t('weighted.familyN', { n });
    const family = value === NEW ? freeFamily(names, made) : value;
    onChange(withFamily(document, index, family === '' ? undefined : family));
  };
  return (
    <Choice
      label={words.t('weighted.family')}
      description={name}
      value={method.indicators[index]?.family ?? ''}
      options={[
        ...(method.families ? [] : [{ value: '', text: words.t('pane.none') }]),
        ...names.map((family) => ({ value: family, text: family })),
        ...(names.length < MOST_FAMILIES ? [{ value: NEW, text: words.t('weighted.newFamily') }] : []),
      ]}
      onChange={choose}
    />
  );
}
