import type { MetadataRoute } from 'next';
import messages from '@/messages/fr.json';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: messages.site.name,
    short_name: messages.site.name,
    description: messages.site.description,
    lang: 'fr',
    start_url: '/',
    display: 'browser',
    background_color: '#fbf9f6',
    theme_color: '#241f1b',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  };
}
