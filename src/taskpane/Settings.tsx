import { ColumnsSection } from './ColumnsSection';
import { DuplicatesSection } from './DuplicatesSection';
import { MethodsSection } from './MethodsSection';
import { PeriodSection } from './PeriodSection';
import { SecondSection } from './SecondSection';

/** Everything that can be set otherwise than proposed. */
export default function Settings() {
  return (
    <>
      <MethodsSection />
      <ColumnsSection />
      <PeriodSection />
      <SecondSection />
      <DuplicatesSection />
    </>
  );
}
