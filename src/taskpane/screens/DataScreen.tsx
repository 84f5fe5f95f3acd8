import { ColumnsSection } from '../ColumnsSection';
import { DuplicatesSection } from '../DuplicatesSection';
import { IndicatorsSection } from '../IndicatorsSection';
import { PeriodSection } from '../PeriodSection';
import { QualitySection } from '../QualitySection';
import { SecondSection } from '../SecondSection';

/** What is read: the columns, which rows count, what became of each of them. */
export default function DataScreen() {
  return (
    <>
      <ColumnsSection />
      <QualitySection />
      <PeriodSection />
      <IndicatorsSection />
      <SecondSection />
      <DuplicatesSection />
    </>
  );
}
