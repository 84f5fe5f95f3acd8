import { createContext, useContext } from 'react';

/** Short text beside a place of the picture, in px from its upper left corner; lines are told apart by "\n". */
export interface Told {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface TooltipTools {
  /** null: nothing is told any more. */
  readonly tell: (told: Told | null) => void;
  /** What `told` needs of an element inside the picture: its middle. */
  readonly middleOf: (element: Element) => Pick<Told, 'x' | 'y'>;
}

export const TooltipContext = createContext<TooltipTools | null>(null);

/** Tells something beside a place of the chart around. A `Mark` does that by itself. */
export function useTooltip(): TooltipTools {
  const tools = useContext(TooltipContext);
  if (!tools) throw new Error('no Chart above');
  return tools;
}
