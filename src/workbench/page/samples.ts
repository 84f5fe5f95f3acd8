export const sampleNames = ['orders-zh', 'orders-en', 'customers-zh', 'customers-en'] as const;
export type SampleName = (typeof sampleNames)[number];

/** Addresses of the samples beside the page. */
const addresses: Readonly<Record<SampleName, URL>> = {
  'orders-zh': new URL('../../../assets/samples/orders-zh.csv', import.meta.url),
  'orders-en': new URL('../../../assets/samples/orders-en.csv', import.meta.url),
  'customers-zh': new URL('../../../assets/samples/customers-zh.csv', import.meta.url),
  'customers-en': new URL('../../../assets/samples/customers-en.csv', import.meta.url),
};

export async function fetchSample(name: SampleName): Promise<Blob> {
  const response = await fetch(addresses[name]);
  if (!response.ok) throw new Error(`${name}.csv: ${response.status}`);
  return response.blob();
}
