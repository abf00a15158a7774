import * as migration_20261123_071514_initial from './20261123_071514_initial';

export const migrations = [
  {
    up: migration_20261123_071514_initial.up,
    down: migration_20261123_071514_initial.down,
    name: '20261123_071514_initial'
  },
];
