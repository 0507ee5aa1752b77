import { describe, expect, it } from 'vitest';
import { embedFrameHosts, findEmbed } from './embeds';

describe('what an address embeds', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
    [
      'https://x.com/lavamedia/status/1234567890',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
    ],
    ['https://piaille.fr/@redaction/112345678901', 'https://piaille.fr/@redaction/112345678901/embed'],
    [
      'https://bsky.app/profile/lava.example/post/3kabcdefgh2',
      'https://embed.bsky.app/embed/lava.example/app.bsky.feed.post/3kabcdefgh2',
    ],
  ])('%s is shown by %s', (url, frame) => expect(findEmbed(url)?.frame).toBe(frame));

  it('is shown without playing where the reader pressed nothing', () => {
    expect(findEmbed('https://youtu.be/dQw4w9WgXcQ')?.stillFrame).toBe(
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    );
    expect(findEmbed('https://vimeo.com/76979871')?.stillFrame).toBe(
      'https://player.vimeo.com/video/76979871?dnt=1',
    );
  });

  it.each([
    'https://evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'http://youtu.be/dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ\nhttps://evil.example',
    'javascript:alert(1)',
    '',
  ])('nothing is shown of %j', (url) => expect(findEmbed(url)).toBeNull());

  it('names exact hosts', () => {
    expect(embedFrameHosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });
});
