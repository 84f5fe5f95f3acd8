import { useSay } from '../words';
import type { Figures } from './figures';

export interface StatusBarProps {
  readonly state: string;
  readonly notice: string | null;
  readonly figures: Figures;
  readonly locale: string;
  readonly onDismiss: () => void;
}

export function StatusBar({ state, notice, figures, locale, onDismiss }: StatusBarProps) {
  const say = useSay();
  const written = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (
    <footer className="status">
      <span role="status">{state}</span>
      {notice !== null && (
        <span className="notice" role="alert">
          {notice}
          <button type="button" onClick={onDismiss}>
            {say('dismiss')}
          </button>
        </span>
      )}
      {figures.count > 1 && (
        <span className="figures">
          {figures.numbers > 0 && (
            <span>{say('average', { value: written(figures.sum / figures.numbers) })}</span>
          )}
          <span>{say('count', { value: written(figures.count) })}</span>
          {figures.numbers > 0 && <span>{say('sum', { value: written(figures.sum) })}</span>}
        </span>
      )}
    </footer>
  );
}
