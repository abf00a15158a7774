import * as migration_20261123_175348_initial from './20261123_175348_initial';

export const migrations = [
  {
    up: migration_20261123_175348_initial.up,
    down: migration_20261123_175348_initial.down,
    name: '20261123_175348_initial'
  },
];
