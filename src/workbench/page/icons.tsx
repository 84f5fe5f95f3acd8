import type { ReactNode } from 'react';

/** A line drawing for a button that has a name besides. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const UndoIcon = () => (
  <Icon>
    <path d="M3 3v4h4" />
    <path d="M3.5 7A5 5 0 1 1 4.6 11.6" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon>
    <path d="M13 3v4H9" />
    <path d="M12.5 7A5 5 0 1 0 11.4 11.6" />
  </Icon>
);

const letters = { A: 'M1.5 6.5 4 1l2.5 5.5M2.4 4.5h3.2', Z: 'M2 1h4L2 6.5h4' } as const;

/** Two letters, the first above the second, and an arrow down beside them; drawn, for a text would be read out. */
const SortIcon = ({ above, below }: Readonly<Record<'above' | 'below', keyof typeof letters>>) => (
  <Icon>
    <path d={letters[above]} />
    <path d={letters[below]} transform="translate(0 8.5)" />
    <path d="M12 2.5v11M9.5 11 12 13.5 14.5 11" />
  </Icon>
);

export const SortUpIcon = () => <SortIcon above="A" below="Z" />;

export const SortDownIcon = () => <SortIcon above="Z" below="A" />;

export const FilterIcon = () => (
  <Icon>
    <path d="M2 3h12L9.5 8.5V13l-3-1.5v-3z" />
  </Icon>
);

/** The add-in's mark, as in assets/icon-*.png. */
export const TierMark = () => (
  <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
    <rect width="16" height="16" rx="3" fill="#0f548c" />
    <rect x="6" y="2.5" width="4" height="3" fill="#ffc83d" />
    <rect x="4" y="6.5" width="8" height="3" fill="#fff" />
    <rect x="2" y="10.5" width="12" height="3" fill="#a8d0f0" />
  </svg>
);
