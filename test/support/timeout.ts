// Tests that let every request fail take long on a busy machine; a hang is still found.
jest.setTimeout(300_000);
