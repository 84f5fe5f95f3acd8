/** What Excel hands to a ribbon function: it shows the button as busy until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

/** Function names of the manifest's buttons. */
export const RETIER = 'retier';
export const CLEAR_TIERS = 'clearTiers';

/**
 * A ribbon function from a piece of work that shows its own faults. The button is released whatever happens;
 * Excel ends a command that has not completed after five minutes.
 */
export function ribbonCommand(work: () => Promise<void>): (event: CommandEvent) => void {
  return (event) => {
    void work().finally(() => event.completed());
  };
}
