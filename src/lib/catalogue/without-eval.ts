import { z } from 'zod';

// The content policy forbids code made from text, so zod must not try. It asks when a schema is made: whatever makes
// schemas in the browser imports this first.
z.config({ jitless: true });
