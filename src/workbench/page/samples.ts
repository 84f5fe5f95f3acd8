export const sampleNames = ['orders-zh', 'orders-en', 'customers-zh', 'customers-en'] as const;
export type SampleName = (typeof sampleNames)[number];

/** What the samples are called as files; their sheets are named after them. */
export const sampleFiles: Readonly<Record<SampleName, string>> = {
  'orders-zh': '订单.csv',
  'orders-en': 'Orders.csv',
  'customers-zh': '客户.csv',
  'customers-en': 'Customers.csv',
};

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
