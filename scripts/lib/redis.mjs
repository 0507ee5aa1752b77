// The Redis that the integration tests of the distributed seams (cache, publish and subscribe) run against.
import { systemProgram } from './system-program.mjs';

/**
 * The tests start servers of their own from it, on free ports.
 * @returns {Promise<string>} the path of the executable
 */
export const redisServer = () =>
  systemProgram({
    title: 'redis-server for the integration tests',
    variable: 'LAVAMEDIA_TEST_REDIS',
    names: ['redis-server'],
    places: ['/opt/homebrew/bin/redis-server', '/usr/local/bin/redis-server'],
    package: 'redis-server',
    need: 'The integration tests need redis-server.',
  });
