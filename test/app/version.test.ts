import { version } from '../../package.json';
import { VERSION } from '../../src/app/version';

it('the version that sheets name is the package’s', () => {
  expect(VERSION).toBe(version);
});
