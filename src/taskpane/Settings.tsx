import { ColumnsSection } from './ColumnsSection';
import { DuplicatesSection } from './DuplicatesSection';
import { IndicatorsSection } from './IndicatorsSection';
import { MethodsSection } from './MethodsSection';
import { PeriodSection } from './PeriodSection';
import { OutputSection } from './output/OutputSection';
import { PlaybookSection } from './output/PlaybookSection';
import { PolicySection } from './PolicySection';
import { SecondSection } from './SecondSection';

/** Everything that can be set otherwise than proposed. */
export default function Settings() {
  return (
    <>
      <MethodsSection />
      <PolicySection />
      <OutputSection />
      <PlaybookSection />
      <ColumnsSection />
      <IndicatorsSection />
      <PeriodSection />
      <SecondSection />
      <DuplicatesSection />
    </>
  );
}
