import * as migration_20261123_114307_initial from './20261123_114307_initial';

export const migrations = [
  {
    up: migration_20261123_114307_initial.up,
    down: migration_20261123_114307_initial.down,
    name: '20261123_114307_initial'
  },
];
