import type { ReactNode } from 'react';

/** Drawn in the colour of the text around it; the button that it stands in has a name. */
function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A written page. */
export const PolicySign = () => (
  <Sign>
    <path d="M5 2.5h7l3 3v12H5zM12 2.5v3h3M7.5 9h5M7.5 11.8h5M7.5 14.6h3" />
  </Sign>
);

/** Two sliders. */
export const SettingsSign = () => (
  <Sign>
    <path d="M2.5 6.5h8M14.5 6.5h3M2.5 13.5h3M9.5 13.5h8" />
    <circle cx="12.5" cy="6.5" r="2" />
    <circle cx="7.5" cy="13.5" r="2" />
  </Sign>
);
