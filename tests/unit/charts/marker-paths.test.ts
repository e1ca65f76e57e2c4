import { expect, test } from 'vitest';
import {
  distinctSetups,
  lightTheme,
  markerPath,
  setupIdentity,
} from '../../../src/charts/index.ts';
import { markerPaths } from '../../../src/charts/marker-paths.ts';

test('the marks beside names are those of the charts', () => {
  const drawn = Array.from({ length: distinctSetups }, (_, setup) =>
    markerPath(setupIdentity(lightTheme, setup), 110),
  );
  expect(markerPaths).toEqual(drawn);
});
