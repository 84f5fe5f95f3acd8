import { lazy, Suspense } from 'react';

const LimitsChart = lazy(() => import('./LimitsChart'));

/** The picture on which the limits of a method are moved, where the preview has found them. @prop id of the method */
export const LimitsPicture = ({ id }: { readonly id: string }) => (
  <Suspense>
    <LimitsChart id={id} />
  </Suspense>
);
