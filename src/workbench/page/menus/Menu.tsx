import type { KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** A line stands above it. */
  readonly apart?: boolean;
  readonly onChoose: () => void;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface MenuProps {
  readonly label: string;
  readonly place: Place;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

/** Closes what is open at a click anywhere else, or when the window changes. */
export function useClosing(ref: { readonly current: HTMLElement | null }, onClose: () => void): void {
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node) || !ref.current?.contains(target)) onClose();
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('resize', onClose);
    // A click into the pane's frame takes the keyboard from this window and tells it nothing else.
    addEventListener('blur', onClose);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('resize', onClose);
      removeEventListener('blur', onClose);
    };
  }, [ref, onClose]);
}

/** At a place, but never over the window's edge. */
export function usePlace(ref: { readonly current: HTMLElement | null }, { x, y }: Place): Place {
  const [at, setAt] = useState({ x, y });
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (!box) return;
    setAt({
      x: Math.max(4, Math.min(x, innerWidth - box.width - 4)),
      y: Math.max(4, Math.min(y, innerHeight - box.height - 4)),
    });
  }, [ref, x, y]);
  return at;
}

/** A menu at the pointer: arrow keys, Home, End and Enter as in any menu; Escape and Tab leave it. */
export function Menu({ label, place, items, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useClosing(menu, onClose);
  const { x, y } = usePlace(menu, place);
  const enabled = () => [...(menu.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
  useEffect(() => menu.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus(), []);
  const key = (event: KeyboardEvent) => {
    const all = enabled();
    const at = all.findIndex((item) => item === document.activeElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (next === undefined) return;
    else all[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      className="popup menu-list"
      role="menu"
      aria-label={label}
      style={{ left: x, top: y }}
      onKeyDown={key}
      onContextMenu={(event) => event.preventDefault()}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={item.disabled ?? false}
          className={item.apart ? 'apart' : undefined}
          onClick={() => {
            onClose();
            item.onChoose();
          }}
        >
          <span>{item.label}</span>
          {item.keys && <kbd aria-hidden="true">{item.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}
