/** `npm run dev`: serves the site while it is written, and reloads it when code or data change. PORT chooses the port. */
import { dev } from 'astro';

await dev({ server: { port: Number(process.env.PORT ?? 4321) } });
